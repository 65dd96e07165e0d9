package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.deal.QuoteCase;
import app.baton.deal.Quoting;
import app.baton.deal.check.Decision;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealDesk;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealKeeper;
import app.baton.deal.life.DealQuotes;
import app.baton.deal.life.DealState;
import app.baton.deal.life.FinanceDesk;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Way;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Tier;
import app.baton.journal.Ids;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Deals between showroom, office and finance on a real folder, of which never two look at it at once (R15 to R18). */
class DealsTravelTest {

    private static final PageRequest FIRST = PageRequest.first(9);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @TempDir
    Path share;

    private TestHouse house;
    private JsonQuote.Asked asked;
    private Place showroom;
    private Place office;
    private Place finance;

    /** A desk with its part of a deal's life. */
    private record Place(TestDesk desk, DealKeeper keeper, DealDesk floor, FinanceDesk finance) {

        static Place at(TestDesk desk, Texts texts) {
            DealMail mail = new DealMail(desk.customers, desk.books.deals(), desk.books.parcels(), desk.clock,
                    new SecureRandom());
            desk.deals = mail;
            var keeper = new DealKeeper(desk.books.deals(), mail, desk.books.unitOfWork(), desk.id, desk.clock,
                    new Ids(desk.clock));
            return new Place(desk, keeper, new DealDesk(keeper), new FinanceDesk(keeper,
                    new DealQuotes(desk.books.programs(), desk.books.unitOfWork()), desk.stock, texts));
        }

        Deal now(DealId id) {
            return desk.books.deals().find(id).orElseThrow();
        }
    }

    @BeforeEach
    void open() {
        house = new TestHouse(share);
        house.clock.pass(Duration.between(house.clock.now(), Instant.parse("2026-11-24T15:00:00Z")));
        Texts texts = Texts.english(house.clock.zone());
        showroom = Place.at(house.showroom, texts);
        office = Place.at(house.office, texts);
        finance = Place.at(house.finance, texts);
        asked = QuoteCase.base().asked();
        Stream.of(house.showroom, house.office, house.finance).forEach(desk -> desk.know(asked.programs()));
        house.entitle(house.office, Duty.CUSTOMERS);
        house.entitle(house.finance, Duty.CUSTOMERS);
    }

    private void showroomMaySendDeals() {
        house.entitle(house.showroom, Duty.CUSTOMERS);
    }

    private Offer offer() {
        return new Offer(Parties.of("Nora Quist"), "", asked.request(), new Quoting(asked.programs()).of(asked.request())
                .revisions(), null);
    }

    private Way loan() {
        return Way.of(new Quoting(asked.programs()).of(asked.request()).best(RouteKind.STANDARD).orElseThrow().stack().route());
    }

    /** One after the other: each was away while another one worked. */
    private Deal committed(User ana) {
        Deal deal = showroom.floor.askForPencil(ana, showroom.floor.open(ana, offer()), "He is here.");
        showroom.desk.sync();
        house.clock.pass(Duration.ofHours(1));
        office.desk.sync();
        office.floor.pencil(house.sam, office.now(deal.id()), offer(), "Go.");
        office.desk.sync();
        house.clock.pass(Duration.ofHours(1));
        showroom.desk.sync();
        return showroom.floor.commit(ana, showroom.floor.present(ana, showroom.now(deal.id())), loan());
    }

    private Deal withFinance() {
        showroomMaySendDeals();
        Deal deal = showroom.floor.submit(house.ana, committed(house.ana));
        showroom.desk.sync();
        house.clock.pass(Duration.ofHours(20));
        finance.desk.sync();
        return finance.now(deal.id());
    }

    @Test
    void aDealIsPenciledReturnedMendedApprovedDeliveredAndTakenBackBetweenDesksThatAreNeverOnLineTogether() throws IOException {
        Deal deal = withFinance();
        assertThat(finance.finance.queue(house.frank, FIRST).rows()).singleElement()
                .satisfies(row -> assertThat(row.buyer()).isEqualTo("Nora Quist"));
        finance.finance.giveBack(house.frank, deal, "The trade's payoff is a day old.");
        finance.desk.sync();

        showroom.desk.sync();
        Deal back = showroom.now(deal.id());
        assertThat(back.state()).isEqualTo(DealState.RETURNED);
        assertThat(back.returned()).isEqualTo("The trade's payoff is a day old.");
        showroom.floor.submit(house.ana, showroom.floor.save(house.ana, back, back.offer()));
        showroom.desk.sync();
        house.clock.pass(Duration.ofHours(1));

        finance.desk.sync();
        deal = finance.finance.decide(house.frank, finance.now(deal.id()), new Decision("Northwind Credit", new Tier("A"), null,
                null, null), List.of());
        deal = finance.finance.contract(house.frank, finance.finance.approve(house.frank, deal, ""), TODAY.plusDays(1));
        deal = finance.finance.deliver(house.frank, deal, TODAY.plusDays(1), "");
        finance.desk.sync();
        house.clock.pass(Duration.ofDays(2));
        showroom.desk.sync();
        assertThat(showroom.now(deal.id()).state()).isEqualTo(DealState.DELIVERED);

        deal = finance.finance.recontract(house.frank, deal, "The lender wants a co-buyer.");
        finance.desk.sync();
        showroom.desk.sync();
        showroom.floor.submit(house.ana, showroom.now(deal.id()));
        showroom.desk.sync();
        finance.desk.sync();
        deal = finance.finance.unwind(house.frank, finance.now(deal.id()), TODAY.plusDays(3), "He brought it back.");
        finance.desk.sync();
        showroom.desk.sync();
        office.desk.sync();

        assertThat(deal.state()).isEqualTo(DealState.UNWOUND);
        assertThat(showroom.now(deal.id())).isEqualTo(deal);
        assertThat(office.now(deal.id())).isEqualTo(deal);
        assertThat(deal.crossed()).isEmpty();
        assertThat(deal.pencils()).hasSize(1);
        assertThat(showroom.floor.history(house.ana, showroom.now(deal.id()))).hasSize(16)
                .isEqualTo(finance.floor.history(house.frank, deal));
        assertThat(house.marketing.books.deals().events(deal.id())).as("marketing has no deals").isEmpty();
        for (TestDesk desk : List.of(house.office, house.marketing, house.finance, house.showroom)) {
            assertThat(desk.asideCodes()).as(desk.name).isEmpty();
        }
        nothingOnTheShareNames("Quist", "co-buyer", "30000.00");
    }

    private void nothingOnTheShareNames(String... words) throws IOException {
        try (Stream<Path> files = Files.walk(share)) {
            List<Path> all = files.filter(Files::isRegularFile).toList();
            assertThat(all).hasSizeGreaterThan(20);
            for (Path file : all) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1)).as(file.toString())
                        .doesNotContain(words);
            }
        }
    }

    @Test
    void twoPeopleWhoWorkOnOneDealWhileApartAreBothTold() {
        showroomMaySendDeals();
        Deal deal = showroom.floor.open(house.ana, offer());
        showroom.desk.sync();
        office.desk.sync();
        house.clock.pass(Duration.ofMinutes(1));
        office.floor.pencil(house.sam, office.now(deal.id()), offer(), "Mine.");
        house.clock.pass(Duration.ofMinutes(1));
        showroom.floor.askForPencil(house.ana, deal, "Please.");

        showroom.desk.sync();
        office.desk.sync();
        showroom.desk.sync();

        assertThat(house.office.asideCodes()).containsExactly("deal.two-at-once");
        assertThat(house.showroom.asideCodes()).containsExactly("deal.two-at-once");
        assertThat(office.now(deal.id())).isEqualTo(showroom.now(deal.id()));
        assertThat(office.now(deal.id()).crossed()).singleElement().satisfies(crossing -> {
            assertThat(crossing.event().byName()).isEqualTo("Ana Morales");
            assertThat(crossing.counted()).isTrue();
        });
    }

    @Test
    void aShowroomsKeyApprovesNothing() {
        Deal deal = withFinance();
        DealEvent forged = new DealEvent(new UUID(9, 9), deal.id(), house.frank.id(), "Frank Ode", house.showroom.id,
                house.clock.now(), deal.newest(), new DealEvent.Approved("Fine."));
        house.showroom.books.unitOfWork().write(house.ana.actor(), log -> house.showroom.customers
                .sendDeal(DealPaper.write(forged), house.clock.now(), house.frank.actor()));

        showroom.desk.sync();
        finance.desk.sync();

        assertThat(house.finance.asideCodes()).containsExactly("sealed.not-finances");
        assertThat(finance.now(deal.id()).state()).isEqualTo(DealState.WITH_FINANCE);
    }

    @Test
    void whoeverSignsForFinanceDoesSoAtADeskThatMay() {
        showroomMaySendDeals();
        Deal deal = showroom.floor.submit(house.ana, committed(house.ana));

        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> showroom.finance.giveBack(house.frank, deal, "No."))
                .satisfies(refused -> {
                    assertThat(refused.code()).isEqualTo("deal.desk-not-finances");
                    assertThat(refused.sentence()).contains("may not sign for finance").contains("under Desks");
                });
        assertThat(showroom.now(deal.id())).isEqualTo(deal);
    }

    @Test
    void whatADeskWasNotLetToSendFollowsWhenItIs() {
        Deal deal = showroom.floor.askForPencil(house.ana, showroom.floor.open(house.ana, offer()), "");
        showroom.desk.sync();
        office.desk.sync();
        assertThat(house.office.books.deals().find(deal.id())).isEmpty();
        assertThat(showroom.keeper.catchUp()).isZero();

        showroomMaySendDeals();
        assertThat(showroom.keeper.catchUp()).isEqualTo(2);
        assertThat(showroom.keeper.catchUp()).as("and only once").isZero();
        showroom.desk.sync();
        office.desk.sync();

        assertThat(office.now(deal.id())).isEqualTo(showroom.now(deal.id()));
    }

    @Test
    void theHourOfADealIsNeverLaterThanItsDocument() {
        showroomMaySendDeals();
        Deal deal = showroom.floor.open(house.ana, offer());
        DealEvent early = new DealEvent(new UUID(9, 9), deal.id(), house.ana.id(), "Ana Morales", house.showroom.id,
                house.clock.now().plus(Duration.ofDays(300)), deal.newest(), new DealEvent.PencilRequested(""));
        house.showroom.books.unitOfWork().write(house.ana.actor(), log -> house.showroom.customers
                .sendDeal(DealPaper.write(early), house.clock.now(), house.ana.actor()));
        showroom.desk.sync();
        office.desk.sync();

        assertThat(house.office.asideCodes()).containsExactly("json.field");
        assertThat(office.now(deal.id()).state()).isEqualTo(DealState.WORKSHEET);
    }
}
