package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Source;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** Makes the rows of the grid from what is in force and what is on the desk, with their words. */
final class ProgramRows {

    private final Texts texts;
    private final AmountFigures figures;
    private final Map<PersonId, String> names;
    private final Map<ProgramId, Rulebook> rulebooks = new HashMap<>();
    private final Map<ProgramId, Integer> touches;

    ProgramRows(Texts texts, Map<PersonId, String> names, List<Rulebook> rulebooks, Map<ProgramId, Integer> touches) {
        this.texts = texts;
        this.names = names;
        this.touches = touches;
        figures = new AmountFigures(texts);
        rulebooks.forEach(book -> this.rulebooks.put(book.id(), book));
    }

    /** One row for each program in force and each draft; a draft of a program in force stands in its row. */
    List<ProgramRow> of(List<Program> inForce, List<Draft> drafts) {
        Map<ProgramId, Program> byCode = new HashMap<>();
        inForce.forEach(program -> byCode.put(program.id(), program));
        List<ProgramRow> rows = new ArrayList<>();
        Set<ProgramId> drafted = new HashSet<>();
        Map<ProgramId, ProgramRow> revised = new HashMap<>();
        List<ProgramRow> fresh = new ArrayList<>();
        for (Draft draft : drafts) {
            draft.program().ifPresent(content -> {
                Program base = byCode.get(content.id());
                if (base != null) {
                    drafted.add(content.id());
                    revised.put(content.id(), row(content.id().value(), content, base, draft));
                } else {
                    Program from = draft.from() == null ? null : byCode.get(draft.from().id());
                    fresh.add(row("draft:" + draft.id(), content, from, draft));
                }
            });
        }
        for (Program program : inForce) {
            rows.add(drafted.contains(program.id()) ? revised.get(program.id())
                    : row(program.id().value(), program, program, null));
        }
        rows.addAll(fresh);
        return rows;
    }

    ProgramRow row(String key, Program content, @Nullable Program base, @Nullable Draft draft) {
        return new ProgramRow(key, content, base, draft, ProgramRow.edited(base, content), words(content),
                who(content, draft), touches.getOrDefault(base == null ? content.id() : base.id(), 0));
    }

    /** The row with other content. */
    ProgramRow with(ProgramRow row, Program content) {
        return new ProgramRow(row.key(), content, row.base(), row.stored(), ProgramRow.edited(row.base(), content),
                words(content), who(content, row.stored()), row.touches());
    }

    /** The row with the draft that keeps it, or without one. */
    ProgramRow kept(ProgramRow row, @Nullable Draft draft) {
        return new ProgramRow(row.key(), row.content(), row.base(), draft, row.edited(), row.words(), who(row.content(), draft),
                row.touches());
    }

    private ProgramRow.Words words(Program content) {
        String kind = texts.name(content.kind());
        List<String> toRead = content.toRead();
        String line = content.oneLine(texts);
        String eligibility = toRead.isEmpty() ? line : texts.say("programs.to-read.line", line);
        String amount = amount(content);
        String all = String.join(" ", content.id().value(), content.name(), kind, eligibility, amount,
                content.benefitLine(texts), String.join(" ", content.modelLines())).toLowerCase(Locale.ROOT);
        return new ProgramRow.Words(kind, eligibility, amount, all, toRead);
    }

    /** One amount, the span of a table, or what else it gives in words. */
    private String amount(Program content) {
        List<Money> amounts = figures.of(content).stream().map(AmountFigures.Figure::amount).distinct().sorted().toList();
        return switch (amounts.size()) {
            case 0 -> content.benefitLine(texts);
            case 1 -> texts.formats().money(amounts.getFirst());
            default -> texts.say("programs.amount.span", amounts.getFirst(), amounts.getLast());
        };
    }

    /** Who confirmed what is in force, or who writes what is not yet. */
    private String who(Program content, @Nullable Draft draft) {
        return draft == null ? Optional.ofNullable(content.source().check()).map(Source.Check::by).orElse("")
                : name(draft.steward());
    }

    /** A person by name; empty for somebody who is not known here. */
    String name(PersonId person) {
        return names.getOrDefault(person, "");
    }

    AmountFigures figures() {
        return figures;
    }

    Optional<Rulebook> rulebook(Program program) {
        return Optional.ofNullable(program.combination().rulebook()).map(rulebooks::get);
    }

    Texts texts() {
        return texts;
    }
}
