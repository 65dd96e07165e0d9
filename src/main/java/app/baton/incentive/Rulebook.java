package app.baton.incentive;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What all programs of one bulletin have in common, one complete revision: the groups and which of them go together,
 * caps over several programs, rules that stand for every program, the lender's tiers and standard rates. Programs name
 * it by id; where several revisions are at hand, the newest counts. It travels beside the programs that name it, and
 * its ref never equals a program's, so that one approval can vouch for both by hash.
 */
public record Rulebook(ProgramId id, int revision, String name, List<Group> groups,
                       SortedMap<String, SortedMap<String, Boolean>> together, List<Cap> caps, List<StandingRule> standing,
                       List<TierBand> tiers, List<StandardRates> standardRates, Source source, Extras extras) {

    public Rulebook {
        Invalid.unless(revision >= 1, "revision", "Revisions count from 1: " + revision + ".");
        Invalid.unless(!name.isBlank(), "name", "A rulebook has a name.");
        groups = List.copyOf(groups);
        caps = List.copyOf(caps);
        standing = List.copyOf(standing);
        tiers = List.copyOf(tiers);
        standardRates = List.copyOf(standardRates);
        TreeMap<String, SortedMap<String, Boolean>> copy = new TreeMap<>();
        together.forEach((group, row) -> copy.put(group, Collections.unmodifiableSortedMap(new TreeMap<>(row))));
        together = Collections.unmodifiableSortedMap(copy);
        RulebookChecks.check(groups, together, caps, tiers);
    }

    public ProgramRef ref() {
        return new ProgramRef(id, revision);
    }

    /** The same content under another code or revision. */
    public Rulebook as(ProgramRef ref) {
        return new Rulebook(ref.id(), ref.revision(), name, groups, together, caps, standing, tiers, standardRates, source,
                extras);
    }

    /** The same with another source. */
    public Rulebook sourced(Source from) {
        return new Rulebook(id, revision, name, groups, together, caps, standing, tiers, standardRates, from, extras);
    }

    /** The same without the lender's tiers and rates. */
    Rulebook withoutRates() {
        return new Rulebook(id, revision, name, groups, together, caps, standing, List.of(), List.of(), source, extras);
    }

    /** The same with one more rule that stands for its programs. */
    Rulebook standing(StandingRule rule) {
        List<StandingRule> all = new ArrayList<>(standing);
        all.add(rule);
        return new Rulebook(id, revision, name, groups, together, caps, all, tiers, standardRates, source, extras);
    }

    public Optional<Group> group(String groupId) {
        return groups.stream().filter(group -> group.id().equals(groupId)).findFirst();
    }

    /** What the table says about two groups, either way round; empty when one of them is not in the table. */
    public Optional<Boolean> goTogether(String one, String other) {
        Boolean said = Optional.ofNullable(together.get(one)).map(row -> row.get(other)).orElse(null);
        if (said == null) {
            said = Optional.ofNullable(together.get(other)).map(row -> row.get(one)).orElse(null);
        }
        return Optional.ofNullable(said);
    }

    /** Whether a program counts towards one of its caps; its groups are this book's, whatever other books call theirs. */
    public boolean covers(Cap cap, Program program) {
        return cap.programs().contains(program.id()) || id.equals(program.combination().rulebook())
                && program.combination().group() != null && cap.groups().contains(program.combination().group());
    }

    /** The program's own conditions and those that stand for every program of the book. */
    public Condition eligibilityOf(Program program) {
        List<Condition> all = new ArrayList<>();
        all.add(program.eligibility());
        standing.stream().filter(rule -> !rule.except().contains(program.id())).map(StandingRule::condition).forEach(all::add);
        return new Condition.All(all, null);
    }
}
