package app.baton.ui.deals.grid;

import static app.baton.deal.Ads.promising;
import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.deal.Ads;
import app.baton.deal.Promising;
import app.baton.deal.QuoteCase;
import app.baton.deal.Quoting;
import app.baton.deal.check.Promised;
import app.baton.deal.life.Floor;
import app.baton.exchange.JsonQuote;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.ui.deals.grid.PromiseWords.Row;
import app.baton.ui.deals.grid.PromiseWords.Stand;
import app.baton.ui.kit.Why;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class PromisesViewModelTest {

    private static PromiseWords.Line line(Bench bench) {
        return Objects.requireNonNull(bench.bench().promises().line().get());
    }

    private static List<Row> rows(Bench bench) {
        return bench.bench().promises().rows().get();
    }

    private static Bench knowing(QuoteCase deal, List<String> lines, String... programs) {
        Bench bench = Bench.of(deal);
        bench.bench().promises().know(214, promising(deal, lines, programs));
        bench.judge();
        return bench;
    }

    @Test
    void whatTheBriefPromisesForTheVehicleIsLookedForInTheStack() {
        assertThat(Bench.of(base()).bench().promises().line().get()).as("no brief is known").isNull();

        Bench bench = knowing(base(), List.of("Ridge"), "N-1");

        assertThat(line(bench).words()).isEqualTo("Promised in brief 214: $1,500 · in this deal: $1,500");
        assertThat(line(bench).stand()).isEqualTo(Stand.KEPT);
        assertThat(line(bench).why().lines()).containsExactly(new Why.Line("Ridge Cash (Ridge for less)", "$1,500 of $1,500",
                "brief 214"));
    }

    /** The special rate is another way to buy: with the rebate it is not in the deal, and the line says why. */
    @Test
    void whatIsForAnotherWayToBuyIsSaidNotBroken() {
        Bench bench = knowing(base(), List.of(), "N-1", "N-2");

        assertThat(line(bench).stand()).isEqualTo(Stand.KEPT);
        assertThat(rows(bench)).extracting(Row::counts).containsExactly(true, false);
        bench.deal().set(Bench.at(base(), RouteKind.RATE));
        bench.judge();
        assertThat(rows(bench)).extracting(Row::money).containsExactly("$0 of $1,500", "the rate of this deal");
        assertThat(rows(bench)).extracting(Row::counts).containsExactly(false, true);
        assertThat(line(bench).words()).isEqualTo("Promised in brief 214: 1 without an amount · in this deal: 1");
    }

    @Test
    void whatNobodyAskedYetIsStillToAskAndMayBeWhatTheCustomerCameFor() {
        QuoteCase asking = base().with("/programs/0/eligibility",
                "{\"kind\": \"is\", \"fact\": {\"kind\": \"asked-for\"}}");
        Bench bench = knowing(asking, List.of("Ridge"), "N-1");
        assertThat(line(bench).words()).isEqualTo(
                "Programs promised in brief 214 for this vehicle: 1 · none of them in this deal · still to ask: 1");
        assertThat(line(bench).stand()).isEqualTo(Stand.OPEN);

        bench.bench().promises().turn();
        bench.judge();

        assertThat(line(bench).words()).isEqualTo("Promised in brief 214: $1,500 · in this deal: $0, $1,500 short");
        assertThat(rows(bench).getFirst().why()).isNotEmpty();
        bench.bench().promises().turn();
        bench.judge();
        assertThat(rows(bench)).extracting(Row::counts).containsExactly(false);
    }

    @Test
    void aCampaignForOtherVehiclesPromisesNothingHere() {
        Bench bench = knowing(base(), List.of("Explorer"), "N-1");

        assertThat(bench.bench().promises().line().get()).isNull();
        assertThat(rows(bench)).isEmpty();
    }

    @Test
    void whatTheCustomerSawWithNumbersStays() {
        QuoteCase deal = base().with("/promised", """
                [{"program": "N-1", "amount": "1500.00", "brief": 212, "campaign": {"id": "%s", "revision": 2},
                "text": "$1,500 off"}]""".formatted(Ads.MONTH));
        Floor floor = new Floor(deal);
        Bench bench = knowing(deal, List.of(), "N-1");
        bench.bench().promises().keep(floor.withFinance(floor.offer()));
        bench.judge();

        bench.bench().promises().turn();
        bench.judge();

        assertThat(bench.dialogs().toasts.getLast()).startsWith("The customer has seen numbers with this promise.");
        assertThat(rows(bench)).singleElement().satisfies(row -> assertThat(row.counts()).isTrue())
                .satisfies(row -> assertThat(row.from()).isEqualTo("Ridge month · brief 212"));
        bench.bench().promises().keep(null);
        bench.judge();
        assertThat(rows(bench)).extracting(Row::from).as("the next buyer sees the brief of today")
                .containsExactly("Ridge month · brief 214");
    }

    private static Bench promised(Promised... all) {
        Bench bench = Bench.of(base());
        JsonQuote.Asked asked = base().asked();
        bench.deal().set(Bench.on(new Quoting(asked.programs()), asked.request().promising(List.of(all)), RouteKind.STANDARD));
        return bench;
    }

    @Test
    void whatThisBuyerSawStandsWithItsMoney() {
        Bench kept = promised(new Promised(new ProgramId("N-1"), usd("1500.00"), 212, "$1,500 off"));

        assertThat(line(kept).words()).isEqualTo("Promised in brief 212: $1,500 · in this deal: $1,500");
        assertThat(line(kept).stand()).isEqualTo(Stand.KEPT);
    }

    @Test
    void aBrokenPromiseSaysHowMuchIsShort() {
        Bench broken = promised(new Promised(new ProgramId("N-1"), usd("2500.00"), 212, "$2,500 off"),
                new Promised(new ProgramId("N-9"), usd("300.00"), null, "$300 for the old one"));

        assertThat(line(broken).words()).isEqualTo("Promised in brief 212: $2,800 · in this deal: $1,500, $1,300 short");
        assertThat(line(broken).stand()).isEqualTo(Stand.BROKEN);
        assertThat(line(broken).why().lines()).containsExactly(new Why.Line("$2,500 off", "$1,500 of $2,500", "brief 212"),
                new Why.Line("$300 for the old one", "$0 of $300", ""));
    }

    @Test
    void whatIsTakenBackAndSaidAgainIsOneThing() {
        Bench bench = knowing(base(), List.of(), "N-1");
        Promising before = bench.bench().promises().promising();
        bench.bench().promises().turn();
        bench.judge();
        assertThat(bench.open().request().promised()).isEmpty();
        bench.bench().promises().stand(before.said());
        bench.judge();
        assertThat(bench.open().request().promised()).hasSize(1);
    }
}
