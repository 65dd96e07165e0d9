package app.baton.incentive;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** How codes carry their month ("26-1101", "bulletin-2026-11", "M2611-04"), and what they become in another month. */
final class CodeShift {

    private static final List<String> FORMS = List.of("uuuu-MM", "uuuuMM", "uu-MM", "uuMM");

    /** Codes of older series than this are not looked for. */
    private static final int YEARS_BACK = 2;

    private final YearMonth from;
    private final YearMonth to;

    CodeShift(YearMonth from, YearMonth to) {
        this.from = from;
        this.to = to;
    }

    /** What follows a code of an earlier month's series in this month's; empty when the code names no such month. */
    static Optional<ProgramId> heir(ProgramId code, YearMonth month) {
        return Stream.iterate(month.minusMonths(1), month.minusYears(YEARS_BACK)::isBefore, it -> it.minusMonths(1))
                .flatMap(earlier -> new CodeShift(earlier, month).move(code).stream()).findFirst();
    }

    /** The same place in the other month's series; empty when the code names no month. */
    Optional<ProgramId> move(ProgramId code) {
        for (String form : FORMS) {
            DateTimeFormatter format = DateTimeFormatter.ofPattern(form, Locale.ROOT);
            Matcher found = Pattern.compile("(?<!\\d)" + Pattern.quote(from.format(format))).matcher(code.value());
            if (found.find()) {
                return Optional.of(new ProgramId(code.value().substring(0, found.start()) + to.format(format)
                        + code.value().substring(found.end())));
            }
        }
        return Optional.empty();
    }
}
