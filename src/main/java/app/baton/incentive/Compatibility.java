package app.baton.incentive;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Whether two programs may be used on one deal, from their texts, their groups and the routes. Symmetric. One text that
 * forbids is enough; else one that allows overrules the table; where texts disagree the pair is forbidden and the
 * store asks the region. Programs of different rulebooks go together unless a text forbids it or one is alone.
 */
public final class Compatibility {

    private final Map<ProgramId, Rulebook> books;
    private final Map<ProgramId, Map<String, Group>> groups = new HashMap<>();

    /** Of several revisions of one rulebook, the newest counts. */
    public Compatibility(Collection<Rulebook> rulebooks) {
        books = Map.copyOf(VehicleDemand.newest(rulebooks));
        books.forEach((id, book) -> groups.put(id, book.groups().stream()
                .collect(Collectors.toMap(Group::id, Function.identity(), (first, _) -> first))));
    }

    /** The answer for a pair, and what decided it. */
    public record Pair(boolean together, Why why, boolean textsDisagree) { }

    /** What decided about a pair. */
    public enum Why {
        SAME_PROGRAM, TEXT_FORBIDS, ALONE, TWO_ROUTES, WRONG_ROUTE, TEXT_ALLOWS, WITH_ALL, TABLE, NO_RULE
    }

    public Pair between(Program one, Program other) {
        if (one.id().equals(other.id())) {
            return new Pair(false, Why.SAME_PROGRAM, false);
        }
        boolean forbids = says(one, other, PairRule.Policy.FORBID) || says(other, one, PairRule.Policy.FORBID);
        boolean allows = says(one, other, PairRule.Policy.ALLOW) || says(other, one, PairRule.Policy.ALLOW);
        if (forbids) {
            return new Pair(false, Why.TEXT_FORBIDS, allows);
        }
        if (alone(one) || alone(other)) {
            return new Pair(false, Why.ALONE, allows);
        }
        Optional<Why> blocked = byRoute(one, other);
        if (blocked.isPresent()) {
            return new Pair(false, blocked.get(), false);
        }
        if (allows) {
            return new Pair(true, Why.TEXT_ALLOWS, false);
        }
        if (withAll(one) || withAll(other)) {
            return new Pair(true, Why.WITH_ALL, false);
        }
        return byTable(one, other).map(said -> new Pair(said, Why.TABLE, false)).orElse(new Pair(true, Why.NO_RULE, false));
    }

    private static boolean says(Program speaker, Program other, PairRule.Policy policy) {
        for (PairRule rule : speaker.combination().rules()) {
            if (rule.policy() == policy && rule.names(speaker, other)) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Why> byRoute(Program one, Program other) {
        boolean first = one.route().isPresent();
        boolean second = other.route().isPresent();
        if (first && second) {
            return Optional.of(Why.TWO_ROUTES);
        }
        boolean wrong = first && !other.routes().allow(one) || second && !one.routes().allow(other);
        return wrong ? Optional.of(Why.WRONG_ROUTE) : Optional.empty();
    }

    private Optional<Boolean> byTable(Program one, Program other) {
        ProgramId book = one.combination().rulebook();
        String group = one.combination().group();
        String otherGroup = other.combination().group();
        if (book == null || group == null || otherGroup == null || !book.equals(other.combination().rulebook())) {
            return Optional.empty();
        }
        return Optional.ofNullable(books.get(book)).flatMap(found -> found.goTogether(group, otherGroup));
    }

    private boolean alone(Program program) {
        return program.combination().alone() || group(program).map(Group::alone).orElse(false);
    }

    private boolean withAll(Program program) {
        return program.combination().withAll() || group(program).map(Group::withAll).orElse(false);
    }

    private Optional<Group> group(Program program) {
        ProgramId book = program.combination().rulebook();
        String group = program.combination().group();
        return book == null || group == null ? Optional.empty()
                : Optional.ofNullable(groups.getOrDefault(book, Map.of()).get(group));
    }
}
