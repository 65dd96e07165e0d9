package app.baton.lead;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.RulesChange.How;
import app.baton.lead.RulesChange.Part;
import app.baton.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What two versions of the rules differ in, as a person would tell it. */
class RulesChangeTest {

    private final LeadRules usual = UsualRules.rules();

    private LeadRules with(List<Route> routes) {
        return new LeadRules(usual.stages(), routes, usual.dispositions(), usual.shifts(), usual.protectedDays(), usual.most(),
                usual.coldDays());
    }

    @Test
    void theSameRulesDifferInNothing() {
        assertThat(RulesChange.between(usual, UsualRules.rules())).isEmpty();
    }

    @Test
    void aRouteThatMovedIsOneChangeAndTheOthersAreNone() {
        List<Route> routes = new ArrayList<>(usual.routes());
        routes.add(0, routes.remove(4));
        assertThat(RulesChange.between(usual, with(routes)))
                .containsExactly(new RulesChange(Part.ROUTE, How.MOVED, "Brochures to online sales, unhurried"));
    }

    @Test
    void whatIsNewGoneOrOtherwiseIsToldByName() {
        List<Route> routes = new ArrayList<>(usual.routes());
        Route service = routes.remove(0);
        Route chat = routes.get(1);
        routes.set(1, new Route(chat.name(), chat.kinds(), chat.channels(), chat.least(), chat.source(), chat.people(),
                chat.roles(), 2, chat.escalateMinutes(), chat.escalateTo()));
        routes.add(0, new Route("Trucks to Ana", List.of(), List.of(), null, "truck", List.of(new PersonId(new UUID(0, 1))),
                List.of(), 10, 10, service.escalateTo()));
        assertThat(RulesChange.between(usual, with(routes))).containsExactly(
                new RulesChange(Part.ROUTE, How.ADDED, "Trucks to Ana"), new RulesChange(Part.ROUTE, How.CHANGED, chat.name()),
                new RulesChange(Part.ROUTE, How.REMOVED, service.name()));
    }

    @Test
    void aStageThatIsRenamedIsTheSameStage() {
        List<StageRule> stages = new ArrayList<>(usual.stages());
        stages.set(1, new StageRule("contacted", "Talked to", stages.get(1).needs()));
        var changed = new LeadRules(stages, usual.routes(), usual.dispositions(), List.of(new Shift(new PersonId(new UUID(0, 1)),
                List.of(), List.of())), 14, usual.most(), usual.coldDays());
        assertThat(RulesChange.between(usual, changed)).containsExactly(new RulesChange(Part.STAGE, How.CHANGED, "Talked to"),
                new RulesChange(Part.SHIFT, How.ADDED, new PersonId(new UUID(0, 1)).toString()),
                new RulesChange(Part.LIMITS, How.CHANGED, ""));
    }
}
