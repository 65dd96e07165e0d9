package app.baton.deal;

import static app.baton.deal.QuoteCase.base;
import static app.baton.deal.QuoteCase.usd;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.baton.campaign.CampaignId;
import app.baton.campaign.Promise;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Promised;
import app.baton.deal.check.Severity;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.ProgramId;
import app.baton.incentive.RouteKind;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** R19, BX8: what one buyer was promised, and whether his deal keeps it. */
class PromisingTest {

    private static final Texts TEXTS = Texts.english(ZoneId.of("America/Detroit"));
    private static final Promising.Key CASH = new Promising.Key(Ads.MONTH, new ProgramId("N-1"));

    private static Promising promising(QuoteCase deal, List<String> lines, String... programs) {
        return Promising.nothing().knowing(212, Ads.promising(deal, lines, programs));
    }

    private static Quote quote(QuoteCase deal) {
        return new Quoting(deal.asked().programs()).of(deal.asked().request());
    }

    private static DealVehicle vehicle(Quote quote) {
        return quote.request().structure().situation().vehicle();
    }

    private static Quote.OnRoute on(Quote quote, RouteKind kind) {
        return quote.best(kind).orElseThrow();
    }

    private static List<Promised> promised(Promising promising, QuoteCase deal, RouteKind kind) {
        Quote quote = quote(deal);
        return promising.promised(vehicle(quote), on(quote, kind).stack());
    }

    private static List<Finding> findings(Promising promising, QuoteCase deal, RouteKind looked, RouteKind checked) {
        Quote quote = quote(deal);
        return on(quote.promising(promising.promised(vehicle(quote), on(quote, looked).stack())), checked).findings().stream()
                .filter(finding -> finding.code().name().startsWith("PROMISE")).toList();
    }

    @Test
    void whatTheBriefPromisesAndTheDealGivesIsWhatTheBuyerWasPromised() {
        assertThat(promised(promising(base(), List.of("Ridge"), "N-1", "N-2"), base(), RouteKind.STANDARD)).containsExactly(
                new Promised(new ProgramId("N-1"), usd("1500.00"), 212, new Promised.Of(Ads.MONTH, 3),
                        "Ridge Cash (Ridge for less)"));
    }

    @Test
    void aRateIsPromisedWithoutAnAmountToWhoBuysWithIt() {
        assertThat(promised(promising(base(), List.of(), "N-1", "N-2"), base(), RouteKind.RATE)).singleElement()
                .satisfies(its -> assertThat(its.program()).isEqualTo(new ProgramId("N-2")))
                .satisfies(its -> assertThat(its.amount()).isEqualTo(usd("0.00")));
    }

    @Test
    void anAdvertisementOfOtherVehiclesOrYearsPromisedHimNothing() {
        for (String line : List.of("Explorer", "2026 Ridge")) {
            assertThat(promised(promising(base(), List.of(line), "N-1"), base(), RouteKind.STANDARD)).as(line).isEmpty();
        }
        assertThat(promised(promising(base(), List.of("Explorer", "2027 Ridge XL"), "N-1"), base(), RouteKind.STANDARD))
                .hasSize(1);
    }

    @Test
    void whatNobodyAskedIsNotPromisedUntilSomebodySaysSo() {
        QuoteCase asking = base().with("/programs/0/eligibility", "{\"kind\": \"is\", \"fact\": {\"kind\": \"asked-for\"}}");
        Promising from = promising(asking, List.of(), "N-1");
        assertThat(promised(from, asking, RouteKind.STANDARD)).isEmpty();

        Promising said = from.saying(Map.of(CASH, true));
        assertThat(promised(said, asking, RouteKind.STANDARD)).extracting(Promised::amount).containsExactly(usd("1500.00"));
        assertThat(findings(said, asking, RouteKind.STANDARD, RouteKind.STANDARD)).singleElement()
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.STOP))
                .satisfies(finding -> assertThat(finding.sentence(TEXTS)).startsWith("\"Ridge Cash (Ridge for less)\" promised"
                        + " $1,500; the deal has $0, which is $1,500 less. "));
    }

    /** The customer saw it today; that he wants the vehicle in December makes it no other promise. */
    @Test
    void whatALaterDeliveryLosesWasPromisedAllTheSame() {
        QuoteCase december = base().with("/situation/days/delivery", "\"2026-12-02\"");
        assertThat(findings(promising(december, List.of(), "N-1"), december, RouteKind.STANDARD, RouteKind.STANDARD))
                .singleElement().satisfies(finding -> assertThat(finding.code()).isEqualTo(CheckCode.PROMISE_BROKEN));
    }

    /** R21: who chose the rate did not miss the rebate. */
    @Test
    void anotherWayToBuyBreaksNoPromise() {
        assertThat(findings(promising(base(), List.of(), "N-1"), base(), RouteKind.STANDARD, RouteKind.RATE)).singleElement()
                .satisfies(finding -> assertThat(finding.code()).isEqualTo(CheckCode.PROMISE_GIVES_WAY))
                .satisfies(finding -> assertThat(finding.severity()).isEqualTo(Severity.NOTE));
    }

    private static QuoteCase twoBonuses(String first, String second) {
        String bonus = """
                {"id": "N-%s", "revision": 1, "name": "Bonus %s", "sponsor": {"kind": "manufacturer", "name": "Northwind"},
                "payer": {"kind": "manufacturer", "name": "Northwind"}, "payees": ["deal"], "routes": {"kinds": ["cash",
                "standard"]}, "windows": [], "benefits": [{"benefit": {"kind": "customer-cash", "amount": {"kind": "fixed",
                "amount": "%s"}}}], "eligibility": {"kind": "all"}, "combination": {"rulebook": "nov-2026", "rules": [{"policy":
                "forbid", "programs": ["N-%s"], "groups": [], "text": "Not with the other bonus."}]}, "limits": {}, "claim":
                {"with": "nothing", "due": {"kind": "with-contract"}}, "source": {"document": "November bulletin", "text": "B"}}
                """;
        return base().with("/programs", "[" + bonus.formatted("5", "5", first, "6") + "," + bonus.formatted("6", "6", second, "5")
                + "]");
    }

    /** Each of two advertisements is kept by what is worth as much; one that promised both together is not. */
    @Test
    void whatGivesWayToSomethingWorthAsMuchIsBrokenOnlyByWhoPromisedBoth() {
        QuoteCase deal = twoBonuses("700.00", "900.00");
        Promising.Key smaller = new Promising.Key(Ads.MONTH, new ProgramId("N-5"));
        Promising one = promising(deal, List.of(), "N-5").saying(Map.of(smaller, true));
        assertThat(findings(one, deal, RouteKind.STANDARD, RouteKind.STANDARD)).extracting(Finding::code)
                .containsExactly(CheckCode.PROMISE_GIVES_WAY);

        Promising both = promising(deal, List.of(), "N-5", "N-6").saying(Map.of(smaller, true));
        assertThat(findings(both, deal, RouteKind.STANDARD, RouteKind.STANDARD)).extracting(Finding::code)
                .containsExactly(CheckCode.PROMISE_BROKEN);
    }

    @Test
    void whatWasKeptWithTheDealStaysWhateverALaterBriefSays() {
        List<Promised> was = List.of(new Promised(new ProgramId("N-1"), usd("2000.00"), 212, new Promised.Of(Ads.MONTH, 2),
                "Ridge Cash (Ridge for less)"));
        Quote quote = quote(base());
        Promising later = Promising.nothing().knowing(214, Ads.promising(base(), List.of(), "N-1", "N-2"))
                .keeping(new Promising.Kept(was, vehicle(quote), false));

        assertThat(promised(later, base(), RouteKind.STANDARD)).isEqualTo(was);
        assertThat(findings(later, base(), RouteKind.STANDARD, RouteKind.STANDARD)).extracting(finding -> finding.sentence(TEXTS))
                .containsExactly("\"Ridge Cash (Ridge for less)\" promised $2,000; the deal has $1,500, which is $500 less.");
        assertThat(promised(later.saying(Map.of(CASH, false)), base(), RouteKind.STANDARD)).as("a slip is taken back").isEmpty();
    }

    @Test
    void afterTheCustomerSawNumbersNobodyOnTheFloorTakesAPromiseBack() {
        List<Promised> was = List.of(new Promised(new ProgramId("N-1"), usd("1500.00"), 212, new Promised.Of(Ads.MONTH, 2),
                "Off"));
        DealVehicle another = vehicle(quote(base().with("/situation/vehicle/year", "2026")));
        Promising penciled = promising(base(), List.of(), "N-1").saying(Map.of(CASH, false));

        assertThat(promised(penciled.keeping(new Promising.Kept(was, another, true)), base(), RouteKind.STANDARD)).isEqualTo(was);
        assertThat(promised(penciled.saying(Map.of()).keeping(new Promising.Kept(was, another, false)), base(),
                RouteKind.STANDARD)).as("before that another vehicle is another promise")
                .extracting(its -> its.brief()).containsExactly(212);
    }

    @Test
    void aProgramOfTwoAdvertisementsIsPromisedOnce() {
        CampaignId other = new CampaignId(new UUID(1, 9));
        List<Promise> both = Stream.concat(Ads.promising(base(), List.of(), "N-1").stream(),
                Ads.promising(other, "Second", base(), List.of(), "N-1").stream()).toList();
        Promising twice = Promising.nothing().knowing(212, both);
        assertThat(promised(twice, base(), RouteKind.STANDARD)).hasSize(1);
        assertThat(promised(twice.saying(Map.of(new Promising.Key(other, new ProgramId("N-1")), true)), base(),
                RouteKind.STANDARD)).extracting(its -> its.campaign()).containsExactly(new Promised.Of(other, 3));
    }

    /** Who looks sees by which advertisement it was promised while the brief has it, and whether it may be taken back. */
    @Test
    void aLineNamesItsAdvertisementAndWhetherItStays() {
        Quote quote = quote(base());
        RouteStack stack = on(quote, RouteKind.STANDARD).stack();
        Promised was = new Promised(new ProgramId("N-1"), usd("1500.00"), 211, new Promised.Of(Ads.MONTH, 2), "Off");
        Promising now = promising(base(), List.of(), "N-1")
                .keeping(new Promising.Kept(List.of(was), vehicle(quote), false));
        assertThat(now.lines(vehicle(quote), stack))
                .containsExactly(new Promising.Line(CASH, was, true, false, "Ridge month"));

        CampaignId other = new CampaignId(new UUID(1, 9));
        Promising gone = Promising.nothing().knowing(214, Ads.promising(other, "Second", base(), List.of(), "N-2"))
                .keeping(new Promising.Kept(List.of(was), vehicle(quote), true));
        assertThat(gone.lines(vehicle(quote), stack)).extracting(Promising.Line::campaign, Promising.Line::counts,
                Promising.Line::stays).containsExactly(tuple("", true, true), tuple("Second", false, false));
    }

    @Test
    void anotherModelOfTheYearIsAnotherPromiseUntilNumbersWereSeen() {
        DealVehicle lake = vehicle(quote(base().with("/situation/vehicle/model", "\"Lake\"")));
        List<Promised> was = List.of(new Promised(new ProgramId("N-1"), usd("900.00"), 200, new Promised.Of(Ads.MONTH, 2),
                "Off"));
        assertThat(promised(promising(base(), List.of(), "N-1").keeping(new Promising.Kept(was, lake, false)), base(),
                RouteKind.STANDARD)).extracting(Promised::brief).containsExactly(212);
    }

    /** The stack has the larger bonus; the smaller one is promised with its own money and not with that of the larger. */
    @Test
    void eachProgramIsPromisedItsOwnMoney() {
        QuoteCase deal = twoBonuses("700.00", "900.00");
        Promising both = promising(deal, List.of(), "N-5", "N-6")
                .saying(Map.of(new Promising.Key(Ads.MONTH, new ProgramId("N-5")), true));
        assertThat(promised(both, deal, RouteKind.STANDARD)).extracting(Promised::amount)
                .containsExactly(usd("700.00"), usd("900.00"));
    }

    /** A late day alone breaks a promise to whom it was made; who fits it on no day was promised nothing. */
    @Test
    void aLateDayBreaksThePromiseOnlyOfWhoFitsIt() {
        String ridge = "{\"kind\": \"is\", \"fact\": {\"kind\": \"vehicle\", \"lines\": [{\"years\": [2027],"
                + " \"make\": \"Northwind\", \"model\": \"Ridge\"}]}}";
        QuoteCase fits = base().with("/situation/days/delivery", "\"2026-12-02\"").with("/programs/0/eligibility", ridge);
        assertThat(promised(promising(fits, List.of(), "N-1"), fits, RouteKind.STANDARD)).hasSize(1);
        QuoteCase never = base().with("/situation/days/delivery", "\"2026-12-02\"")
                .with("/programs/0/eligibility", "{\"kind\": \"not\", \"of\": " + ridge + "}");
        assertThat(promised(promising(never, List.of(), "N-1"), never, RouteKind.STANDARD)).isEmpty();
    }
}
