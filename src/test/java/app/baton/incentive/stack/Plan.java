package app.baton.incentive.stack;

import app.baton.incentive.Known;
import app.baton.incentive.RouteKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A small rulebook and a deal as a generator draws them, as bare numbers. {@link PlanSheet} writes them down as programs for
 * the engine; {@link PlanLaw} reads them by itself. Numbers that point at a program, a group or a fact wrap around, so that
 * every draw means something.
 *
 * @param ways programs that are routes; in numbers that point at a program they come after the items
 */
record Plan(List<Item> items, List<Way> ways, List<Boolean> table, List<Text> texts, List<Ceiling> ceilings,
            List<Known> answers, Deal deal) {

    /** The groups of the table come first, then one that is alone, one that goes with all, and no group at all. */
    static final int TABLED = 3;
    static final int ALONE_GROUP = 3;
    static final int WITH_ALL_GROUP = 4;
    static final int NO_GROUP = 5;
    static final int FACTS = 3;

    /** What an item gives. */
    enum Gift {
        CASH, BORNE, SHARE, MULTIPLE, REDUCTION, RESIDUAL, EXTRA, DEALER, SPIFF;

        boolean stores() {
            return this == DEALER || this == SPIFF;
        }
    }

    /** How a program's own text says it goes with others. */
    enum Manner { TABLE, ALONE, WITH_ALL }

    /** A group, a manner, and programs one of which it needs beside it. */
    record Place(int group, Manner manner, List<Integer> needs) { }

    /** What is asked; {@code a} and {@code b} are facts, programs, or steps of an amount. */
    record Demand(Ask ask, int a, int b) {

        enum Ask { FACT, NOT_FACT, EITHER, FACT_OR_WITH, WITH, NOT_WITH, ADVANCE, DOWN, TERM, TIER }

        int percent() {
            return 80 + a % 4 * 10;
        }

        int down() {
            return 1000 + a % 4 * 1000;
        }

        boolean denies() {
            return ask == Ask.NOT_FACT || ask == Ask.NOT_WITH;
        }
    }

    /** {@code steps} of $250, or what they are of another gift; {@code routes} are bits in the order of the kinds. */
    record Item(Gift gift, int steps, Place place, List<Demand> demands, int routes, boolean check, boolean meetsDown) {

        int dollars() {
            return steps * 250;
        }

        boolean on(RouteKind kind) {
            return (routes >> kind.ordinal() & 1) != 0;
        }
    }

    /** A rate or lease program; the second tier may be without a row. {@code advance} is 0 for no limit in its table. */
    record Way(boolean lease, Place place, List<Demand> demands, int tenths, boolean bothTiers, int advance) {

        RouteKind kind() {
            return lease ? RouteKind.LEASE : RouteKind.RATE;
        }
    }

    /** An exception in the text of one program, about another one or a group. */
    record Text(int of, int about, boolean group, boolean allows) { }

    /** At most so many of some programs or so many dollars; {@code members} are bits, {@code group} one more or none. */
    record Ceiling(int members, int group, Most kind, int most) {

        enum Most { COUNT, MONEY, CUT }

        int dollars() {
            return most * 500;
        }
    }

    /** {@code hundreds} financed and {@code down} are below zero where unknown, {@code tier} and {@code outside} 0. */
    record Deal(int hundreds, boolean applied, int tier, int down, int outside, Set<Integer> terms, Goal goal) {
        Deal {
            terms = new TreeSet<>(terms);
        }
    }

    /** One way to buy; {@code way} is -1 on cash and standard. */
    record Road(RouteKind kind, int way, @Nullable Integer months) { }

    int size() {
        return items.size();
    }

    int total() {
        return items.size() + ways.size();
    }

    Place place(int program) {
        return program < size() ? items.get(program).place() : ways.get(program - size()).place();
    }

    /** The program or route that a number points at, or -1; nobody leans on a spiff. */
    int target(int number) {
        for (int i = 0; i < total(); i++) {
            int program = (number + i) % total();
            if (program >= size() || items.get(program).gift() != Gift.SPIFF) {
                return program;
            }
        }
        return -1;
    }

    /** Those of which a program needs one, itself left out; empty where it needs none. */
    List<Integer> needs(int program) {
        return place(program).needs().stream().map(this::target).filter(it -> it >= 0 && it != program).distinct().toList();
    }

    int about(Text text) {
        return text.about() % (text.group() ? TABLED + 2 : total());
    }

    /** What a program says of others: of two that name the same the first counts, since the model refuses a contradiction. */
    List<Text> said(int program) {
        List<Text> said = new ArrayList<>();
        for (Text text : texts) {
            boolean own = text.of() % total() == program && (text.group() || about(text) != program);
            if (own && said.stream().noneMatch(it -> it.group() == text.group() && about(it) == about(text))) {
                said.add(text);
            }
        }
        return said;
    }

    boolean table(int one, int other) {
        return table.get(Math.min(one, other) * TABLED + Math.max(one, other));
    }

    boolean covers(Ceiling ceiling, int program) {
        return (ceiling.members() >> program & 1) != 0
                || ceiling.group() < NO_GROUP && ceiling.group() == place(program).group();
    }

    /** Every way to buy, open or not. */
    List<Road> roads() {
        List<Road> roads = new ArrayList<>();
        if (deal.outside() == 0) {
            roads.add(new Road(RouteKind.CASH, -1, null));
        } else {
            deal.terms().forEach(months -> roads.add(new Road(RouteKind.CASH, -1, months)));
        }
        deal.terms().forEach(months -> roads.add(new Road(RouteKind.STANDARD, -1, months)));
        for (int way = 0; way < ways.size(); way++) {
            for (int months : ways.get(way).lease() ? Set.of(36) : deal.terms()) {
                roads.add(new Road(ways.get(way).kind(), way, months));
            }
        }
        return roads;
    }

    /** The same with other texts. */
    Plan saying(List<Text> other) {
        return new Plan(items, ways, table, other, ceilings, answers, deal);
    }

    Plan knowing(int fact, Known answer) {
        Known[] other = answers.toArray(Known[]::new);
        other[fact] = answer;
        return new Plan(items, ways, table, texts, ceilings, Arrays.asList(other), deal);
    }
}
