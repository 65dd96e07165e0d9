package app.baton.incentive;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How one month's programs are to become the next month's, as proposed and then as somebody wants it: the normal window
 * of both, whether codes that carry their month move along ({@code newCodes}; otherwise each gets its next revision),
 * what the documents are called next, and which programs and rulebooks come along.
 */
public record RollPlan(YearMonth from, YearMonth to, Days was, Days next, boolean newCodes,
                       SortedMap<String, String> documents, List<Candidate> candidates, Set<ProgramId> chosen) {

    public RollPlan {
        documents = Collections.unmodifiableSortedMap(new TreeMap<>(documents));
        candidates = List.copyOf(candidates);
        chosen = Collections.unmodifiableSet(new TreeSet<>(chosen));
    }

    /** Whole days, both in. */
    public record Days(LocalDate first, LocalDate last) {
        public Days {
            Invalid.unless(!last.isBefore(first), "last", "The window ends on " + last + ", before it starts on " + first + ".");
        }
    }

    /** Something of the month, how it stands at the month's end, and that in words ("ended November 15"). */
    public record Candidate(Entry entry, Standing standing, String words) { }

    /** How a program stands when the month ends. */
    public enum Standing {
        /** Ends with the month; it comes along unless somebody says otherwise. */
        ENDS,
        /** Ended before the month did. */
        ENDED,
        /** Runs on into the next month by itself. */
        RUNS_ON,
        /** Ends with the month, but is of an earlier month's series, and its successor is there already. */
        FOLLOWED,
        /** What programs have in common. */
        RULEBOOK
    }

    public RollPlan withNext(Days days) {
        return new RollPlan(from, to, was, days, newCodes, documents, candidates, chosen);
    }

    public RollPlan withWas(Days days) {
        return new RollPlan(from, to, days, next, newCodes, documents, candidates, chosen);
    }

    public RollPlan withNewCodes(boolean move) {
        return new RollPlan(from, to, was, next, move, documents, candidates, chosen);
    }

    public RollPlan withChosen(Set<ProgramId> which) {
        return new RollPlan(from, to, was, next, newCodes, documents, candidates, which);
    }

    /** With another name for what a document becomes. */
    public RollPlan withDocument(String document, String name) {
        SortedMap<String, String> other = new TreeMap<>(documents);
        other.put(document, name);
        return new RollPlan(from, to, was, next, newCodes, other, candidates, chosen);
    }
}
