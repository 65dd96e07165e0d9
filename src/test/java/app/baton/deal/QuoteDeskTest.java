package app.baton.deal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.app.demo.Demo;
import app.baton.campaign.DemoStore;
import app.baton.deal.tax.LocalRate;
import app.baton.deal.tax.Quality;
import app.baton.deal.tax.Read;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Costs;
import app.baton.exchange.JsonHouseTerms;
import app.baton.exchange.JsonTaxTable;
import app.baton.incentive.Invalid;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import app.baton.money.Percent;
import app.baton.people.Role;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The store's own desking terms: who sees and changes them, and what a deal is worked out with. */
class QuoteDeskTest {

    private static final LocalDate DELIVERY = LocalDate.parse("2026-11-25");

    private final DemoStore demo = new DemoStore();
    private final QuoteDesk desk = new QuoteDesk(new StackDesk(demo.store.books.programs(), demo.store.books.unitOfWork()),
            demo.store.books.settings(), new JsonHouseTerms(), JsonTaxTable.shipped(), "MI", demo.store.books.unitOfWork());

    @Test
    void untilSomebodyEntersTermsOnlyTheStateOfTheStoreIsKnown() {
        assertThat(desk.room(demo.store.ana, DELIVERY).house()).isEqualTo(HouseTerms.in("MI"));
        assertThat(HouseTerms.in("Michigan").state()).as("written as no table of rules has it").isNull();
    }

    @Test
    void whatFinanceEntersIsWhatEveryDealStartsWith() {
        desk.change(demo.store.frank, Demo.desking());

        HouseTerms house = desk.room(demo.store.sam, DELIVERY).house();
        assertThat(house).isEqualTo(Demo.desking());
        assertThat(house.always()).extracting(item -> item.name())
                .containsExactly("Documentary fee", "Title, plate and registration", "Electronic filing");
        assertThat(house.costs(Dollars.of(41_000), Dollars.of(45_000)))
                .as("3 % of 45,000 held back").isEqualTo(new Costs(Dollars.of(41_000), Dollars.of(1_350), Dollars.of(300)));
        assertThat(demo.store.books.activity().of("settings", "desking", PageRequest.first(5)).rows()).singleElement()
                .satisfies(entry -> assertThat(entry.activity().details().get("after")).contains("Documentary fee"));

        desk.change(demo.store.frank, Demo.desking());
        assertThat(demo.store.books.activity().of("settings", "desking", PageRequest.first(5)).rows())
                .as("nothing changed").hasSize(1);
    }

    /** Two who have the terms open do not overwrite each other. */
    @Test
    void whatSomebodyElseChangedMeanwhileIsNotOverwritten() {
        HouseTerms seen = desk.house(demo.store.frank);
        desk.change(demo.store.frank, seen, Demo.desking());
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.change(demo.store.sam, seen, HouseTerms.in("OH")))
                .satisfies(problem -> assertThat(problem.code()).isEqualTo("deal.house-terms-changed"));
        assertThat(desk.house(demo.store.sam)).isEqualTo(Demo.desking());
        assertThat(demo.store.books.activity().of("settings", "desking", PageRequest.first(5)).rows().getFirst().activity()
                .details()).containsEntry("before", "").containsKey("after");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> desk.change(demo.store.ana, Demo.desking(), Demo.desking()))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
    }

    @ParameterizedTest
    @CsvSource({"SALESPERSON, false", "SERVICE_ADVISER, false", "ACCOUNTING, false", "FINANCE_MANAGER, true",
        "SALES_MANAGER, true", "MARKETING, true", "GENERAL_MANAGER, true", "ADMINISTRATOR, true"})
    void financePoliciesAndPencilsMayChangeTheTerms(Role role, boolean may) {
        assertThat(QuoteDesk.mayChange(new User(demo.store.ana.id(), "Somebody", Set.of(role)))).isEqualTo(may);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 366})
    void aWindowIsLookedAtFromTodayToAYearAhead(int days) {
        assertThat(new HouseTerms("MI", null, null, List.of(), TaxTable.none(), null, null, null, days, null, null).windowDays())
                .isEqualTo(days);
    }

    @Test
    void aSalespersonSeesNoCostAndNoParticipationAndChangesNothing() {
        desk.change(demo.store.frank, Demo.desking());

        HouseTerms seen = desk.room(demo.store.ana, DELIVERY).house();
        assertThat(seen.participation()).isNull();
        assertThat(seen.pack()).isNull();
        assertThat(seen.holdback()).isNull();
        assertThat(seen.usual()).hasSize(10).allSatisfy(usual -> assertThat(usual.item().cost()).isNull());
        assertThatThrownBy(() -> desk.house(demo.store.ana)).isInstanceOfSatisfying(Problem.class,
                problem -> assertThat(problem.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        assertThatThrownBy(() -> desk.change(demo.store.ana, HouseTerms.in("OH"))).isInstanceOf(Problem.class);
        assertThat(desk.house(demo.store.frank).state()).isEqualTo("MI");
    }

    /** Both rows of the table hold for Michigan; the store's is read first. */
    @Test
    void theStoresOwnRulesComeBeforeThoseThatShip() {
        LocalRate lucas = new LocalRate("OH", "Lucas", List.of(), Percent.parse("1.5"), null, LocalDate.parse("2026-01-01"),
                null, new Read(Quality.STORE, "2026", "county's letter"));
        HouseTerms terms = Demo.desking();
        desk.change(demo.store.frank, new HouseTerms("MI", null, null, List.of(), new TaxTable(List.of(), List.of(lucas),
                List.of()), null, null, null, terms.windowDays(), null, null));

        TaxTable taxes = desk.room(demo.store.ana, DELIVERY).taxes();
        assertThat(taxes.locals().getFirst()).isEqualTo(lucas);
        assertThat(taxes.rule("MI", DELIVERY)).isEqualTo(JsonTaxTable.shipped().rule("MI", DELIVERY)).isPresent();
    }

    @Test
    void termsThatCannotBeAreRefusedByField() {
        HouseTerms.Usual fee = Demo.desking().usual().getFirst();
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new HouseTerms("Mi", null, null, List.of(), TaxTable.none(),
                null, null, null, 7, null, null)).matches(it -> it.field().equals("state"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new HouseTerms("MI", null, "4810", List.of(), TaxTable.none(),
                null, null, null, 7, null, null)).matches(it -> it.field().equals("zip"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new HouseTerms("MI", null, null, List.of(fee, fee),
                TaxTable.none(), null, null, null, 7, null, null)).matches(it -> it.field().equals("usual"));
        assertThatExceptionOfType(Invalid.class).isThrownBy(() -> new HouseTerms("MI", null, null, List.of(), TaxTable.none(),
                null, null, null, 367, null, null)).matches(it -> it.field().equals("windowDays"));
    }

    @ParameterizedTest
    @CsvSource({"48103, MI", "43604, OH", "00501, NY", "05501, MA", "06902, CT", "10001, NY", "20001, DC",
        "20105, VA", "33101, FL", "46304, IN", "60601, IL", "73301, TX", "75201, TX", "88510, TX",
        "90210, CA", "99501, AK", "96813, HI", "54001, WI"})
    void aZipLiesInAState(String zip, String state) {
        assertThat(app.baton.deal.tax.ZipStates.of(zip)).contains(state);
    }

    @ParameterizedTest
    @CsvSource({"00000", "00400", "09012", "34012", "4810", "481031", "abcde", "96201"})
    void whatIsNoZipOfAStateLiesInNone(String zip) {
        assertThat(app.baton.deal.tax.ZipStates.of(zip)).isEmpty();
    }
}
