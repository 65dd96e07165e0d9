package app.baton.ui.programs.matrix;

import app.baton.incentive.Combination;
import app.baton.incentive.Extras;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** What a program's own text says about another program, and programs whose text says something else about it. */
final class Exceptions {

    private static final String RULES = "/combination/rules/";

    private Exceptions() { }

    /** The rule that names the other program itself; what a rule says about its group is not meant. */
    static Optional<PairRule> about(Program program, ProgramId other) {
        return program.combination().rules().stream().filter(rule -> rule.programs().contains(other)).findFirst();
    }

    /** A rule with the place where it stood before, or null for a new one. */
    private record Kept(PairRule rule, @Nullable Integer was) { }

    /** The program with this policy about the other one, or with none; what its text says about others stays. */
    static Program with(Program program, ProgramId other, PairRule.@Nullable Policy policy) {
        List<Kept> rules = new ArrayList<>();
        int place = -1;
        List<PairRule> before = program.combination().rules();
        for (int i = 0; i < before.size(); i++) {
            PairRule rule = before.get(i);
            if (!rule.programs().contains(other)) {
                rules.add(new Kept(rule, i));
                continue;
            }
            List<ProgramId> rest = rule.programs().stream().filter(it -> !it.equals(other)).toList();
            if (!rest.isEmpty() || !rule.groups().isEmpty()) {
                rules.add(new Kept(new PairRule(rule.policy(), rest, rule.groups(), rule.text()), i));
            }
            place = place < 0 ? rules.size() : place;
        }
        if (policy != null) {
            rules.add(place < 0 ? rules.size() : place, new Kept(new PairRule(policy, List.of(other), List.of(), null), null));
        }
        return of(program, rules);
    }

    /** The program with other words in the rule that names the other one. */
    static Program worded(Program program, ProgramId other, String words) {
        List<Kept> rules = new ArrayList<>();
        boolean done = false;
        List<PairRule> before = program.combination().rules();
        for (int i = 0; i < before.size(); i++) {
            PairRule rule = before.get(i);
            boolean meant = !done && rule.programs().contains(other);
            rules.add(new Kept(meant ? new PairRule(rule.policy(), rule.programs(), rule.groups(),
                    words.isBlank() ? null : words) : rule, i));
            done |= meant;
        }
        return of(program, rules);
    }

    private static Program of(Program it, List<Kept> rules) {
        Combination was = it.combination();
        Combination combination = new Combination(was.rulebook(), was.group(), rules.stream().map(Kept::rule).toList(),
                was.requires(), was.alone(), was.withAll());
        return new Program(it.id(), it.revision(), it.name(), it.sponsor(), it.payer(), it.payees(), it.windows(), it.routes(),
                it.benefits(), it.eligibility(), combination, it.limits(), it.proofs(), it.claim(), it.meetsCashDown(),
                it.source(), moved(it.extras(), rules));
    }

    /** What only a newer Baton knows of a rule goes where the rule goes. */
    private static Extras moved(Extras extras, List<Kept> rules) {
        SortedMap<String, String> now = new TreeMap<>();
        extras.fields().forEach((pointer, json) -> {
            if (!pointer.startsWith(RULES)) {
                now.put(pointer, json);
                return;
            }
            int end = pointer.indexOf('/', RULES.length());
            int was = Integer.parseInt(pointer.substring(RULES.length(), end));
            for (int i = 0; i < rules.size(); i++) {
                Integer from = rules.get(i).was();
                if (from != null && from == was) {
                    now.put(RULES + i + pointer.substring(end), json);
                }
            }
        });
        return now.equals(extras.fields()) ? extras : new Extras(now);
    }
}
