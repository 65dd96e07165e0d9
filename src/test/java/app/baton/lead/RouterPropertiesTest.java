package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Intent;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntPredicate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** The routing is fair, and leaves no lead without somebody (LQ9, R30). */
class RouterPropertiesTest {

    private static final Router ROUTER = new Router(UsualRules.rules());
    private static final Router.Asking SALES = new Router.Asking(LeadKind.SALES, LeadChannel.FORM, Intent.LOW, "Web");

    /** Over any window of leads, two who are always here differ by one at most. */
    @Property(tries = 200)
    void twoWhoAreAlwaysHereNeverDifferByMoreThanOneLead(@ForAll @IntRange(min = 1, max = 12) int people,
            @ForAll @IntRange(min = 0, max = 60) int from, @ForAll @IntRange(min = 1, max = 60) int many, @ForAll long seed) {
        long[] turns = new Random(seed).longs(people, 0, 50).distinct().limit(people).toArray();
        int[] given = new int[turns.length];
        long turn = 100;
        for (int lead = 0; lead < from + many; lead++) {
            int chosen = choose(turns, each -> true);
            turns[chosen] = turn++;
            if (lead >= from) {
                given[chosen]++;
            }
        }
        assertThat(Arrays.stream(given).max().orElseThrow() - Arrays.stream(given).min().orElseThrow()).isLessThanOrEqualTo(1);
    }

    /** Whoever was away gets one when he is back, and not all that he missed. */
    @Property(tries = 200)
    void whoComesBackIsNotFlooded(@ForAll @IntRange(min = 2, max = 8) int people,
            @ForAll @IntRange(min = 1, max = 60) int missed) {
        long[] turns = new long[people];
        long turn = 1;
        for (int lead = 0; lead < missed; lead++) {
            turns[choose(turns, each -> each != 0)] = turn++;
        }
        int own = 0;
        for (int lead = 0; lead < 2 * people; lead++) {
            int chosen = choose(turns, each -> true);
            own += chosen == 0 ? 1 : 0;
            turns[chosen] = turn++;
        }
        assertThat(own).isEqualTo(2);
    }

    /** Whatever comes in, whoever is here: somebody has it as long as anybody works at the store. */
    @Property(tries = 500)
    void noLeadIsLeftWithoutSomebody(@ForAll LeadKind kind, @ForAll LeadChannel channel, @ForAll Intent intent, @ForAll Role role,
            @ForAll boolean here) {
        var hand = new Hand(new PersonId(new UUID(0, 1)), "Ana", Set.of(role), here, 0, 0);
        assertThat(ROUTER.choose(new Router.Asking(kind, channel, intent, "Web"), List.of(hand))).map(Router.Choice::hand)
                .hasValue(hand);
    }

    private static int choose(long[] turns, IntPredicate here) {
        List<Hand> hands = new ArrayList<>();
        for (int person = 0; person < turns.length; person++) {
            hands.add(new Hand(new PersonId(new UUID(0, person + 1)), "P" + person, Set.of(Role.SALESPERSON), here.test(person),
                    turns[person], 0));
        }
        return (int) (ROUTER.choose(SALES, hands).orElseThrow().hand().person().value().getLeastSignificantBits() - 1);
    }
}
