package app.baton.ui.tracker;

import app.baton.campaign.Campaign;
import app.baton.insight.OfferLine;
import app.baton.insight.OfferMark;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The tracker's lines for other programs: one sentence for the clipboard, rows for a spreadsheet. */
final class TrackerSheet {

    /** What a spreadsheet would take for the start of a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private TrackerSheet() { }

    static String sentence(TrackerRow row, Texts texts) {
        OfferLine line = row.line();
        return texts.say("tracker.copy-line", line.isProgram() ? line.code() + " " + line.name() : line.name(), line.gives(),
                line.who(), row.until());
    }

    /**
     * Writes the rows as comma-separated values in UTF-8.
     *
     * @throws Problem {@code tracker.not-written} when the file cannot be written
     */
    static void write(Path file, List<TrackerRow> rows, Texts texts) {
        List<List<String>> lines = new ArrayList<>();
        lines.add(List.of(texts.say("tracker.column.code"), texts.say("tracker.column.offer"), texts.say("tracker.column.gives"),
                texts.say("tracker.column.who"), texts.say("enum.Audience.EVERYBODY"), texts.say("enum.Audience.CONDITIONAL"),
                texts.say("enum.Audience.DEALER"), texts.say("tracker.column.from"), texts.say("tracker.column.until"),
                texts.say("tracker.column.state"), texts.say("tracker.column.units"), texts.say("tracker.column.campaigns")));
        rows.forEach(row -> lines.add(cells(row, texts)));
        String text = lines.stream().map(cells -> cells.stream().map(TrackerSheet::cell).collect(Collectors.joining(",")))
                .collect(Collectors.joining("\r\n", "\uFEFF", "\r\n"));
        try {
            Files.writeString(file, text, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw Problem.couldNot("tracker.not-written", "The list could not be written to " + file
                    + ". Close the file where it is open, or choose another folder.", failed);
        }
    }

    private static List<String> cells(TrackerRow row, Texts texts) {
        OfferLine line = row.line();
        return List.of(line.code(), line.name(), line.gives(), line.who(),
                line.money().everybody().getAmount().toPlainString(), line.money().conditional().getAmount().toPlainString(),
                line.money().dealer().getAmount().toPlainString(), day(line.span().from()), day(line.span().until()),
                line.marks().stream().map((OfferMark mark) -> texts.name(mark)).collect(Collectors.joining("; ")),
                line.units() == null ? "" : Integer.toString(line.units().fit()),
                line.promisedBy().stream().map(Campaign::name).collect(Collectors.joining("; ")));
    }

    private static String day(@Nullable LocalDate day) {
        return Objects.toString(day, "");
    }

    /** Quoted, and with an apostrophe before what a spreadsheet would calculate. */
    static String cell(String text) {
        String safe = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + safe.replace("\"", "\"\"") + "\"";
    }
}
