package app.baton.incentive.stack;

import app.baton.incentive.AmountRule;
import app.baton.incentive.Benefit;
import app.baton.incentive.Cap;
import app.baton.incentive.ClaimTerms;
import app.baton.incentive.Combination;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.Extras;
import app.baton.incentive.Fact;
import app.baton.incentive.Financing;
import app.baton.incentive.Group;
import app.baton.incentive.Known;
import app.baton.incentive.Limits;
import app.baton.incentive.PairRule;
import app.baton.incentive.Part;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Programs;
import app.baton.incentive.Routes;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Situation;
import app.baton.incentive.Situation.Asked;
import app.baton.incentive.Source;
import app.baton.money.Dollars;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A small rulebook as a generator draws it, and its own plain reading of the law: what may stand together is judged here
 * without anything of the engine's, and the best set is found by looking at each.
 */
record Plan(List<Item> items, List<Boolean> table, List<Text> texts, List<Ceiling> ceilings, List<Known> answers) {

    static final int GROUPS = 3;
    static final List<Fact> FACTS = List.of(
            new CustomerFact.Serves(List.of(PartyRole.BUYER), List.of(Calling.VETERAN)),
            new CustomerFact.FirstOnContract(List.of(PartyRole.BUYER)),
            new CustomerFact.HasFleetNumber(List.of(PartyRole.BUYER)));
    private static final ProgramId BOOK = new ProgramId("BOOK");

    /** {@code fact} is a place in {@link #FACTS}, or one past the end for none; {@code needs} a program, or -1 for none. */
    record Item(int dollars, int group, int fact, int needs, boolean withAll) { }

    /** An exception in the text of one program. */
    record Text(int of, int about, boolean allows) { }

    /** At most so many of some programs, or so many dollars; {@code members} are bits. */
    record Ceiling(int members, int most, boolean dollars) { }

    int size() {
        return items.size();
    }

    static ProgramId id(int item) {
        return new ProgramId("P" + (char) ('A' + item));
    }

    Situation situation() {
        Situation situation = Deals.of("F-150", "XLT", 57_335, "2026-11-01").situation();
        for (int fact = 0; fact < FACTS.size(); fact++) {
            situation = situation.answering(new Asked(null, FACTS.get(fact)), answers.get(fact));
        }
        return situation;
    }

    /** What the engine says is best for the buyer who pays cash. */
    RouteStack solved() {
        return solved(programs());
    }

    RouteStack solved(List<Program> programs) {
        return new Stacks(new ProgramSheet(List.of(rulebook()), programs)).best(situation(),
                Deals.policy(0, Financing.Basis.GIVEN), Goal.LARGEST_SAVING).routes().getFirst();
    }

    List<Program> programs() {
        List<Program> programs = new ArrayList<>();
        for (int i = 0; i < size(); i++) {
            programs.add(program(i));
        }
        return programs;
    }

    private Program program(int i) {
        Item item = items.get(i);
        Program any = Programs.cash(id(i).value(), 1, "Program " + i, item.dollars());
        List<PairRule> rules = texts.stream().filter(text -> text.of() % size() == i && text.about() % size() != i)
                .filter(text -> !contradicted(text))
                .map(text -> new PairRule(text.allows() ? PairRule.Policy.ALLOW : PairRule.Policy.FORBID,
                        List.of(id(text.about() % size())), List.of(), null)).toList();
        int needed = needed(i);
        var requires = needed == i ? List.<Combination.Requirement>of()
                : List.of(new Combination.Requirement(List.of(id(needed))));
        Condition condition = item.fact() >= FACTS.size() ? Condition.always() : Condition.is(FACTS.get(item.fact()));
        return new Program(any.id(), 1, any.name(), any.sponsor(), any.payer(), any.payees(), any.windows(), Routes.all(),
                List.of(new Part(new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.of(item.dollars())), null), null)),
                condition, new Combination(BOOK, "G" + item.group(), rules, requires, false, item.withAll()), Limits.none(),
                List.of(), ClaimTerms.none(), false, any.source(), Extras.none());
    }

    /** One text does not allow and forbid the same: the model refuses it, so the first one counts here. */
    private boolean contradicted(Text text) {
        return texts.subList(0, texts.indexOf(text)).stream().anyMatch(before -> before.of() % size() == text.of() % size()
                && before.about() % size() == text.about() % size());
    }

    Rulebook rulebook() {
        List<Group> groups = new ArrayList<>();
        TreeMap<String, SortedMap<String, Boolean>> together = new TreeMap<>();
        for (int one = 0; one < GROUPS; one++) {
            groups.add(new Group("G" + one, "Group " + one, false, false));
            TreeMap<String, Boolean> row = new TreeMap<>();
            for (int other = 0; other < GROUPS; other++) {
                row.put("G" + other, table(one, other));
            }
            together.put("G" + one, row);
        }
        List<Cap> caps = new ArrayList<>();
        for (Ceiling ceiling : ceilings) {
            List<ProgramId> members = new ArrayList<>();
            for (int i = 0; i < size(); i++) {
                if (covers(ceiling, i)) {
                    members.add(id(i));
                }
            }
            if (!members.isEmpty()) {
                caps.add(ceiling.dollars()
                        ? new Cap("Cap", members, List.of(), null, Dollars.of(ceiling.most() * 500L), false, null)
                        : new Cap("Cap", members, List.of(), ceiling.most(), null, false, null));
            }
        }
        return new Rulebook(BOOK, 1, "Book", groups, together, caps, List.of(), List.of(), List.of(),
                new Source("Book", "1", "Book", null), Extras.none());
    }

    private boolean table(int one, int other) {
        return table.get(Math.min(one, other) * GROUPS + Math.max(one, other));
    }

    private static boolean covers(Ceiling ceiling, int item) {
        return (ceiling.members() >> item & 1) != 0;
    }

    /** The bulletin's rule for a pair: a text that forbids, then one that allows, then what goes with all, then the table. */
    boolean pair(int one, int other) {
        boolean forbids = false;
        boolean allows = false;
        for (Text text : texts) {
            int of = text.of() % size();
            int about = text.about() % size();
            if ((of == one && about == other || of == other && about == one) && !contradicted(text)) {
                forbids |= !text.allows();
                allows |= text.allows();
            }
        }
        return !forbids && (allows || items.get(one).withAll() || items.get(other).withAll()
                || table(items.get(one).group(), items.get(other).group()));
    }

    boolean legal(int set) {
        for (int i = 0; i < size(); i++) {
            if ((set >> i & 1) == 0) {
                continue;
            }
            Item item = items.get(i);
            boolean known = item.fact() >= FACTS.size() || answers.get(item.fact()) == Known.YES;
            if (!known || (set >> needed(i) & 1) == 0) {
                return false;
            }
            for (int j = 0; j < i; j++) {
                if ((set >> j & 1) != 0 && !pair(i, j)) {
                    return false;
                }
            }
        }
        return ceilings.stream().allMatch(ceiling -> within(ceiling, set));
    }

    private boolean within(Ceiling ceiling, int set) {
        int members = set & ceiling.members();
        return ceiling.dollars() ? dollars(members) <= ceiling.most() * 500 : Integer.bitCount(members) <= ceiling.most();
    }

    /** The program that one needs beside it; itself where it needs none. */
    private int needed(int item) {
        int needs = items.get(item).needs();
        return needs < 0 ? item : needs % size();
    }

    int dollars(int set) {
        int sum = 0;
        for (int i = 0; i < size(); i++) {
            sum += (set >> i & 1) == 0 ? 0 : items.get(i).dollars();
        }
        return sum;
    }

    /** The most money, then the most programs, then the list of ids that comes first. */
    int best() {
        int best = 0;
        for (int set = 1; set < 1 << size(); set++) {
            int money = dollars(set) - dollars(best);
            int more = Integer.bitCount(set) - Integer.bitCount(best);
            boolean first = Integer.numberOfTrailingZeros(set ^ best) == Integer.numberOfTrailingZeros(set & ~best);
            if ((money > 0 || money == 0 && (more > 0 || more == 0 && first)) && legal(set)) {
                best = set;
            }
        }
        return best;
    }

    int bits(RouteStack stack) {
        int set = 0;
        for (ProgramId id : stack.ids()) {
            set |= 1 << id.value().charAt(1) - 'A';
        }
        return set;
    }
}
