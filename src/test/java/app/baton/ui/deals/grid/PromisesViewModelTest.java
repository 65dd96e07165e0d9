package app.baton.ui.deals.grid;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.Promise;
import app.baton.campaign.Promised;
import app.baton.deal.QuoteCase;
import app.baton.deal.QuoteRequest;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.money.Dollars;
import app.baton.people.PersonId;
import app.baton.ui.deals.grid.PromisesViewModel.Stand;
import app.baton.ui.kit.Why;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PromisesViewModelTest {

    private static PromisesViewModel.Line line(Bench bench) {
        return Objects.requireNonNull(bench.bench().promises().line().get());
    }

    private static List<Promise> promising(QuoteCase deal, List<String> lines, String... programs) {
        List<Program> all = deal.asked().programs().programs();
        List<Program> its = Stream.of(programs).map(id -> all.stream().filter(program -> program.id().equals(new ProgramId(id)))
                .findFirst().orElseThrow()).toList();
        Campaign campaign = new Campaign(new CampaignId(new UUID(1, 1)), 1, "Ridge month", Channel.SOCIAL, Intent.HIGH,
                List.of(), LocalDate.parse("2026-11-01"), LocalDate.parse("2026-11-30"), Dollars.zero(), "", lines, "", "", "",
                its.stream().map(program -> new Promised(program.ref(), "", "", "")).toList(), "", "", List.of(), List.of(), "",
                new PersonId(new UUID(1, 2)));
        return its.stream().map(program -> new Promise(campaign, new Promised(program.ref(), "", "", ""), program)).toList();
    }

    @Test
    void whatTheBriefPromisesForTheVehicleIsLookedForInTheStack() {
        Bench bench = Bench.of(base());
        assertThat(bench.bench().promises().line().get()).as("no brief is known").isNull();

        bench.bench().promises().know(214, promising(base(), List.of("Ridge"), "N-1"));

        assertThat(line(bench).words())
                .isEqualTo("Programs promised in brief 214 for this vehicle: 1 · in this deal: 1, worth $1,500");
        assertThat(line(bench).stand()).isEqualTo(Stand.KEPT);
        assertThat(line(bench).why().lines()).containsExactly(new Why.Line("Ridge Cash", "$1,500", "Ridge month"));
    }

    /** The special rate is another way to buy: with the rebate it is not in the deal, and the line says why. */
    @Test
    void whatIsForAnotherWayToBuyIsSaidNotBroken() {
        Bench bench = Bench.of(base());

        bench.bench().promises().know(214, promising(base(), List.of(), "N-1", "N-2"));

        assertThat(line(bench).words()).endsWith("for this vehicle: 2 · in this deal: 1, worth $1,500");
        assertThat(line(bench).stand()).isEqualTo(Stand.LESS);
        bench.deal().set(Bench.at(base(), RouteKind.RATE));
        assertThat(line(bench).why().lines()).extracting(Why.Line::figure).containsExactly("not in it", "the rate of this deal");
    }

    @Test
    void whatNobodyAskedYetIsStillToAsk() {
        QuoteCase asking = base().with("/programs/0/eligibility",
                "{\"kind\": \"is\", \"fact\": {\"kind\": \"asked-for\"}}");
        Bench bench = Bench.of(asking);

        bench.bench().promises().know(214, promising(asking, List.of("Ridge"), "N-1"));

        assertThat(line(bench).words()).endsWith("in this deal: 0, worth $0 · still to ask: 1");
        assertThat(line(bench).stand()).isEqualTo(Stand.OPEN);
    }

    @Test
    void aCampaignForOtherVehiclesPromisesNothingHere() {
        Bench bench = Bench.of(base());

        bench.bench().promises().know(214, promising(base(), List.of("Explorer"), "N-1"));

        assertThat(bench.bench().promises().line().get()).isNull();
    }

    private static Bench promised(app.baton.deal.check.Promised... all) {
        Bench bench = Bench.of(base());
        JsonQuote.Asked asked = base().asked();
        QuoteRequest was = asked.request();
        bench.deal().set(Bench.on(new app.baton.deal.Quoting(asked.programs()), new QuoteRequest(was.structure(), was.worksheet(),
                was.taxes(), was.limits(), List.of(all), null, null),
                RouteKind.STANDARD));
        return bench;
    }

    @Test
    void whatThisBuyerSawStandsWithItsMoney() {
        Bench kept = promised(new app.baton.deal.check.Promised(new ProgramId("N-1"), usd("1500.00"), 212, "$1,500 off"));
        kept.bench().promises().know(214, promising(base(), List.of(), "N-1", "N-2"));

        assertThat(line(kept).words()).isEqualTo("Promised in brief 212: $1,500 · in this deal: $1,500");
        assertThat(line(kept).stand()).isEqualTo(Stand.KEPT);
    }

    @Test
    void aBrokenPromiseSaysHowMuchIsShort() {
        Bench broken = promised(new app.baton.deal.check.Promised(new ProgramId("N-1"), usd("2500.00"), 212, "$2,500 off"),
                new app.baton.deal.check.Promised(new ProgramId("N-9"), usd("300.00"), null, "$300 for the old one"));

        assertThat(line(broken).words()).isEqualTo("Promised in brief 212: $2,800 · in this deal: $1,500, $1,300 short");
        assertThat(line(broken).stand()).isEqualTo(Stand.BROKEN);
        assertThat(line(broken).why().lines()).containsExactly(new Why.Line("$2,500 off", "$1,500 of $2,500", "brief 212"),
                new Why.Line("$300 for the old one", "$0 of $300", ""));
    }
}
