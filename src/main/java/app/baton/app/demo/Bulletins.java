package app.baton.app.demo;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramSheet;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The bulletins of every month of the story, each made from November's: moved to its month, and with that month's money.
 * The second franchise's programs and the store's own come in a file of their own.
 */
final class Bulletins {

    private static final String FORD = "programs-2026-11.json";
    private static final String SECOND = "programs-second-2026-11.json";
    private static final String DELIVERY_BONUS = "25";
    private static final int ENDED_EARLY = 24;

    private final ProgramFormat format;
    private final LocalDate today;
    private final Map<String, ProgramSheet> sheets = new HashMap<>();

    Bulletins(ProgramFormat format, LocalDate today) {
        this.format = format;
        this.today = today;
    }

    /** The month's bulletin as it is first issued. */
    ProgramSheet issue(YearMonth month) {
        ProgramSheet all = read(FORD, month);
        return new ProgramSheet(all.rulebooks(), all.programs().stream().filter(program -> program.revision() == 1).toList());
    }

    /** The amendment of the sixteenth: lower rates, more conquest money. */
    ProgramSheet amendment(YearMonth month) {
        return new ProgramSheet(List.of(),
                read(FORD, month).programs().stream().filter(program -> program.revision() > 1).toList());
    }

    /** The programs of the second franchise and of the store itself. */
    ProgramSheet second(YearMonth month) {
        return read(SECOND, month);
    }

    /** What the sponsor ended before its day, in some months; the month in which the demo is opened is not among them. */
    ProgramSheet endedEarly(YearMonth month) {
        List<Program> ended = new ArrayList<>();
        if (!present(month) && Dice.onceIn(4, "ended early", month)) {
            issue(month).programs().stream().filter(program -> number(program).equals(DELIVERY_BONUS))
                    .forEach(program -> ended.add(format.read(ended(program, month))));
        }
        return new ProgramSheet(List.of(), ended);
    }

    Variation variation(YearMonth month) {
        return new Variation(month, present(month));
    }

    private ProgramSheet read(String file, YearMonth month) {
        return sheets.computeIfAbsent(file + " " + month, each -> made(file, month));
    }

    private ProgramSheet made(String file, YearMonth month) {
        ProgramReading reading = format.readAll(MonthText.of(month, today).of(Resource.text(file)));
        if (!reading.refused().isEmpty()) {
            throw new IllegalStateException("the demo's programs are refused: " + reading.refused());
        }
        Variation variation = variation(month);
        return new ProgramSheet(reading.good().rulebooks(), reading.good().programs().stream()
                .map(program -> format.read(variation.of(number(program), format.write(program)))).toList());
    }

    private boolean present(YearMonth month) {
        return month.equals(YearMonth.from(today));
    }

    private String ended(Program program, YearMonth month) {
        LocalDate early = month.atDay(ENDED_EARLY);
        return format.write(program).replace("\"revision\":1", "\"revision\":2")
                .replace(month.atEndOfMonth().toString(), early.toString())
                .replace(", issue 1 of ", ", Amendment 2 to issue 1 of ")
                .replace("Customer cash, sponsor, deal. Any", "Ends early, on " + early + ". Customer cash, sponsor, deal. Any");
    }

    /** The last two digits of a program's code, after the letter of its issuer if it is not the sponsor. */
    private static String number(Program program) {
        String code = program.id().value();
        String letter = Character.isLetter(code.charAt(0)) ? code.substring(0, 1) : "";
        return letter + code.substring(code.length() - 2);
    }
}
