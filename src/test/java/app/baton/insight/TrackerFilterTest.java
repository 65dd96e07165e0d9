package app.baton.insight;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.incentive.Audience;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.RouteKind;
import app.baton.insight.TrackerFilter.Show;
import app.baton.insight.TrackerFilter.Vehicle;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrackerFilterTest {

    private final DemoStore demo = new DemoStore();
    private final TrackerPage page = new TrackerDesk(demo.store.books.programs(), demo.store.books.campaigns(),
            demo.store.reading, demo.store.books.stock(), demo.store.books.unitOfWork(), demo.store.clock, demo.store.texts)
            .page(demo.store.mia);

    @Test
    void wordsAreFoundAnywhereInALine() {
        assertThat(codes(TrackerFilter.ALL.typing("26-1117"))).containsExactly("26-1117");
        assertThat(codes(TrackerFilter.ALL.typing("ARMED  military"))).containsExactly("26-1115");
        assertThat(codes(TrackerFilter.ALL.typing("no such word"))).isEmpty();
        assertThat(codes(TrackerFilter.ALL)).hasSize(30);
    }

    @Test
    void aVehicleIsNarrowedByModelYearAndTrimAndOffersForAllStay() {
        List<String> explorer = codes(TrackerFilter.ALL.on(new Vehicle("Explorer", null, "")));
        assertThat(explorer).contains("26-1106", "26-1115").doesNotContain("26-1107", "26-1104");
        List<String> f150 = codes(TrackerFilter.ALL.on(new Vehicle("F-150", 2026, "")));
        assertThat(f150).contains("26-1101", "26-1104").doesNotContain("26-1106");
        assertThat(codes(TrackerFilter.ALL.on(new Vehicle("F-150", 2019, "")))).doesNotContain("26-1101");
        assertThat(Objects.requireNonNull(page.models().get("F-150")).years()).contains(2026);
    }

    @Test
    void campaignsAreOfTheVehicleLineTheyName() {
        TrackerFilter machE = TrackerFilter.ALL.on(new Vehicle("Mustang Mach-E", null, "")).showing(Show.CAMPAIGNS);
        assertThat(page.lines().stream().filter(machE::shows)).extracting(OfferLine::name)
                .containsExactly("2026-11 Mach-E Electric Weeks");
    }

    @Test
    void audienceAndRouteNarrow() {
        assertThat(codes(TrackerFilter.ALL.forAudience(Audience.DEALER))).containsExactly("26-1106", "26-1123", "26-1128");
        List<String> lease = codes(TrackerFilter.ALL.onRoute(RouteKind.LEASE));
        assertThat(lease).contains("26-1108", "26-1109").doesNotContain("26-1101", "26-1102");
        assertThat(codes(TrackerFilter.ALL.onlyWithUnits(true))).isEmpty();
    }

    @Test
    void aStrangerCouldHaveEverything() {
        assertThat(Customer.stranger().isStranger()).isTrue();
        assertThat(Customer.stranger().with(CustomerQuestion.MILITARY, Known.UNKNOWN).isStranger()).isTrue();
        assertThat(page.lines()).noneMatch(line -> TrackerFilter.ALL.fits(line) == Known.NO);
    }

    @ParameterizedTest
    @CsvSource({"26-1115,MILITARY", "26-1116,FIRST_RESPONDER", "26-1117,GRADUATE", "26-1111,COMPETING_BRAND",
            "26-1112,LEASE_ENDING", "26-1118,CERTIFICATE", "26-1120,PLAN_PIN", "26-1121,FLEET"})
    void aQuestionAnsweredNoRulesAProgramOut(String code, CustomerQuestion question) {
        Program program = program(code);
        assertThat(Customer.stranger().fits(program)).isEqualTo(Known.UNKNOWN);
        assertThat(Customer.stranger().open(program)).contains(question);
        assertThat(customer(Map.of(question, Known.NO)).fits(program)).isEqualTo(Known.NO);
        assertThat(customer(Map.of(question, Known.YES)).fits(program)).isNotEqualTo(Known.NO);
    }

    @Test
    void whatAsksNothingOfTheBuyerFitsEverybody() {
        assertThat(Customer.stranger().fits(program("26-1101"))).isEqualTo(Known.YES);
        assertThat(Customer.stranger().open(program("26-1101"))).isEmpty();
    }

    @Test
    void aZipDecidesWherePlacesAreToldInZips() {
        Program michigan = program("26-1122");
        assertThat(Customer.stranger().fits(michigan)).isEqualTo(Known.UNKNOWN);
        assertThat(Customer.stranger().in("48104").fits(michigan)).isEqualTo(Known.YES);
        assertThat(Customer.stranger().in("90210").fits(michigan)).isEqualTo(Known.NO);
        assertThat(Customer.stranger().in("9").fits(michigan)).isNotEqualTo(Known.YES);
    }

    @Test
    void aCampaignFitsWhereOneOfItsPromisesDoes() {
        OfferLine mailer = page.lines().stream().filter(line ->
                line.name().equals("2026-11 Conquest Mailer")).findFirst().orElseThrow();
        Customer owner = customer(Map.of(CustomerQuestion.COMPETING_BRAND, Known.NO, CustomerQuestion.CERTIFICATE, Known.NO));
        assertThat(TrackerFilter.ALL.forCustomer(owner).fits(mailer)).isEqualTo(Known.YES);
        assertThat(owner.fits(program("26-1111"))).isEqualTo(Known.NO);
    }

    @Test
    void marksChooseLines() {
        assertThat(codes(TrackerFilter.ALL.showing(Show.IN_FORCE))).hasSize(30);
        assertThat(codes(TrackerFilter.ALL.showing(Show.STARTING))).isEmpty();
        assertThat(page.lines().stream().filter(TrackerFilter.ALL.showing(Show.CHANGED)::shows).toList())
                .hasSize(page.totals().changed());
    }

    private static Customer customer(Map<CustomerQuestion, Known> answers) {
        return new Customer(answers, "");
    }

    private Program program(String code) {
        return ((Offer.OfProgram) page.line(code).orElseThrow().offer()).program();
    }

    private List<String> codes(TrackerFilter filter) {
        return page.lines().stream().filter(OfferLine::isProgram).filter(filter::shows).map(OfferLine::code).toList();
    }

    @Test
    void everyQuestionIsAskedBySomeProgramOfTheBulletin() {
        Set<CustomerQuestion> asked = new HashSet<>();
        page.lines().stream().filter(OfferLine::isProgram).forEach(line -> program(line.code()).eligibility().leaves()
                .forEach(leaf -> CustomerQuestion.about(leaf.fact()).ifPresent(asked::add)));
        assertThat(asked).contains(CustomerQuestion.MILITARY, CustomerQuestion.OWN_BRAND);
    }
}
