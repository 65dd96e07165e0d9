package app.baton.intake;

import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Papers as a sheet lists them: "registration or title; letter of the department (60 days)". */
final class PaperWords {

    private static final Pattern FRESH = Pattern.compile("(.*\\S)\\s*\\((?:not older than\\s+)?(\\d{1,4})\\s+days?\\)",
            Pattern.CASE_INSENSITIVE);

    private PaperWords() { }

    /** Semicolons stand between papers that are all needed, "or" between those of which one is enough. */
    static List<ProofRule> read(String cell) {
        return Stream.of(cell.split("[;\\n]")).map(String::strip).filter(part -> !part.isEmpty())
                .map(part -> new ProofRule(Stream.of(part.split("(?i),?\\s+or\\s+")).map(PaperWords::proof).toList(), null,
                        List.of())).toList();
    }

    private static Proof proof(String words) {
        Matcher fresh = FRESH.matcher(words.strip());
        if (!fresh.matches()) {
            return new Proof(words.strip(), null);
        }
        int days = Integer.parseInt(fresh.group(2));
        if (days == 0) {
            throw new RowProblem(ProgramField.PROOFS, "\"" + words.strip() + "\" gives no day to show it. Write one day or more,"
                    + " as in \"letter of the department (60 days)\".");
        }
        return new Proof(fresh.group(1), days);
    }
}
