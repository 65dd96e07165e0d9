package app.baton.deal.check;

import app.baton.incentive.Benefit;
import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.Evidence;
import app.baton.incentive.Known;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Program;
import app.baton.incentive.Situation;
import app.baton.journal.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Rules on the people of a deal: in whose name the title is made out (R1), and who holds the number of a plan (R13). */
public final class PartyChecks {

    private static final List<PartyRole> ON_THE_TITLE = List.of(PartyRole.TITLE_HOLDER, PartyRole.REGISTRANT);

    private PartyChecks() { }

    /** Of each program that looks at the title, what it asks of whoever stands there. */
    static Stream<Finding> titles(DealCase it) {
        return StackChecks.programs(it).flatMap(program -> title(program, null).stream());
    }

    /**
     * What a program asks of the title; nothing where it looks at other people.
     *
     * @param name in whose name the title will be made out; null is not known
     */
    public static List<Finding> title(Program program, @Nullable String name) {
        List<CustomerFact> asked = facts(program).filter(fact -> fact.roles().stream().anyMatch(ON_THE_TITLE::contains)).toList();
        if (asked.isEmpty()) {
            return List.of();
        }
        Finding.Words words = texts -> name == null ? texts.say("check.title", program.name(), words(asked, texts))
                : texts.say("check.title-named", program.name(), words(asked, texts), name);
        return List.of(Finding.note(CheckCode.TITLE_HOLDS, words).about(program));
    }

    private static String words(List<CustomerFact> asked, Texts texts) {
        return asked.stream().map(fact -> Condition.is(fact).words(texts)).distinct().collect(Collectors.joining("; "));
    }

    /** A plan price stops without its number, and is looked at again while only somebody's word stands for that. */
    static Stream<Finding> pins(DealCase it) {
        return StackChecks.programs(it).filter(program -> program.benefits().stream()
                .anyMatch(part -> part.benefit() instanceof Benefit.PlanPrice)).flatMap(program -> pin(program, it.situation()));
    }

    private static Stream<Finding> pin(Program program, Situation situation) {
        boolean entered = situation.evidence().stream()
                .anyMatch(one -> one instanceof Evidence.Pin pin && pin.program().equals(program.id()));
        if (entered) {
            return Stream.empty();
        }
        boolean said = facts(program).filter(CustomerFact.HoldsPin.class::isInstance)
                .anyMatch(fact -> situation.answers().get(Situation.Asked.of(program.id(), fact)) == Known.YES);
        return Stream.of((said ? Finding.warning(CheckCode.PLAN_PIN, texts -> texts.say("check.pin-said", program.name()))
                : Finding.stop(CheckCode.PLAN_PIN, texts -> texts.say("check.pin", program.name()))).about(program));
    }

    private static Stream<CustomerFact> facts(Program program) {
        return Stream.concat(Stream.of(program.eligibility()), program.benefits().stream().map(part -> part.when())
                .filter(Objects::nonNull)).flatMap(PartyChecks::facts);
    }

    private static Stream<CustomerFact> facts(Condition condition) {
        return switch (condition) {
            case Condition.All all -> all.of().stream().flatMap(PartyChecks::facts);
            case Condition.Any any -> any.of().stream().flatMap(PartyChecks::facts);
            case Condition.Not not -> facts(not.of());
            case Condition.Is is -> is.fact() instanceof CustomerFact fact ? Stream.of(fact) : Stream.empty();
        };
    }
}
