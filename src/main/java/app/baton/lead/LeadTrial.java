package app.baton.lead;

import java.time.Instant;
import java.util.List;

/**
 * What other rules would have made of leads that came in already: the same leads, in the order in which they came, given out
 * by the rules that count and by the others. Both begin with nobody's turn before anybody else's; who was at lunch is not
 * remembered, so everybody counts as here while his shift lasts; whoever served a customer before does not keep him. Answers
 * come when they came.
 *
 * @param since the first day of it began then
 * @param leads how many came in since and were looked at, without those that went into another one
 * @param whole whether these are all of them; the newest ones where there are too many
 * @param routes how many took each route, in the order of the others, then routes that only the rules that count have
 * @param people how many each person was given, by name
 * @param stages at which stage they stand
 * @param other leads that would have taken another route, gone to somebody else or stand at another stage, the newest first
 */
public record LeadTrial(Instant since, int leads, boolean whole, List<Share> routes, List<Share> people, List<Share> stages,
                        Share late, Share told, List<Other> other) {

    /** How many by the rules that count, and how many by the others. */
    public record Share(String name, int now, int then) {

        /** Whether it makes a difference. */
        public boolean differs() {
            return now != then;
        }
    }

    /** What rules make of one lead; {@code person} is empty where nobody works here at all. */
    public record Way(String route, String person, String stage) { }

    /** One lead that the others would have treated otherwise. */
    public record Other(LeadId id, String customer, String wants, String source, Instant received, Way now, Way then) { }

    public LeadTrial {
        routes = List.copyOf(routes);
        people = List.copyOf(people);
        stages = List.copyOf(stages);
        other = List.copyOf(other);
    }
}
