package app.baton.app.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.list;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.BriefHeader;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.FrictionState;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.Confirmation;
import app.baton.incentive.Doubt;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftState;
import app.baton.incentive.Program;
import app.baton.journal.Actor;
import app.baton.journal.PageRequest;
import app.baton.people.Person;
import app.baton.vehicle.StockState;
import app.baton.vehicle.StockUnit;
import app.baton.vehicle.VehicleState;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The living demo (R38): fourteen months once, and shorter ones on days on which calendars are awkward. */
class DemoStoryTest {

    private static ToldStory told;

    @BeforeAll
    static void tellTheWholeStory() {
        told = ToldStory.until("2026-11-25T20:00:00Z", DemoStory.MONTHS);
    }

    @Test
    void itIsTheSameTwice() {
        List<String> once = ToldStory.until("2026-11-25T20:00:00Z", 2).shown();

        assertThat(ToldStory.until("2026-11-25T20:00:00Z", 2).shown()).isEqualTo(once);
    }

    @Test
    void everyOpeningDayHasItsBrief() {
        StoryDays days = days("2026-11-25T20:00:00Z", DemoStory.MONTHS);

        assertThat(told.headers()).extracting(BriefHeader::day)
                .containsExactlyElementsOf(days.all().filter(days::open).toList().reversed());
        assertThat(told.headers()).noneMatch(header -> header.campaigns() == 0);
    }

    /** R38: some three hundred vehicles and about ninety deliveries a month, a second franchise and used cars. */
    @Test
    void threeHundredVehiclesStandOnTheLotAndNinetyASoldAMonth() {
        List<StockUnit> offered = told.books.stock().offered();
        assertThat(offered).hasSizeBetween(250, 360);
        assertThat(offered).extracting(unit -> unit.listing().make()).contains("Ford", "Mazda", "Toyota");
        assertThat(offered).extracting(unit -> unit.listing().condition())
                .contains(VehicleState.NEW, VehicleState.USED, VehicleState.CERTIFIED);
        assertThat(offered).anyMatch(unit -> unit.state() == StockState.IN_TRANSIT);
        LocalDate today = LocalDate.of(2026, 11, 25);
        assertThat(offered).anyMatch(unit -> unit.daysInStock(today).orElse(0) > 120);
        assertThat(offered).allMatch(unit -> unit.vin().checks());
        assertThat(offered).extracting(StockUnit::stock).doesNotHaveDuplicates();
        assertThat(told.books.stock().soldPerMonth(YearMonth.of(2025, 9), YearMonth.of(2026, 10)).values())
                .hasSize(14).allMatch(sold -> sold >= 70 && sold <= 120);
        Instant now = Instant.parse("2026-11-25T20:00:00Z");
        assertThat(offered.stream().filter(unit -> unit.heldAt(now).isPresent())).hasSizeGreaterThanOrEqualTo(2);
        assertThat(offered).extracting(unit -> unit.vin().value()).as("the bonus by VIN has its trucks")
                .contains("1FTFW3L85TFB32734");
    }

    /** R38: a friction note answered; and two that wait. */
    @Test
    void theFloorsTroubleIsAnsweredAndSomeWaits() {
        FrictionDesk friction = told.cast.friction();
        List<FrictionNote> notes = friction.newest(told.mia(), PageRequest.first(200)).rows();
        assertThat(notes).hasSizeGreaterThan(40);
        Instant now = Instant.parse("2026-11-25T20:00:00Z");
        Map<FrictionState, Long> states = notes.stream().collect(Collectors.groupingBy(note -> note.state(now),
                Collectors.counting()));
        assertThat(states).containsKeys(FrictionState.ANSWERED, FrictionState.OVERDUE);
        assertThat(states.entrySet().stream().filter(it -> it.getKey() != FrictionState.ANSWERED)
                .mapToLong(Map.Entry::getValue).sum()).isEqualTo(2);
        assertThat(notes.stream().map(FrictionNote::kind).distinct()).hasSizeGreaterThanOrEqualTo(5);
    }

    /** Something waits for the second person, something was given back, something is being written. */
    @Test
    void anAmendmentLiesOnTheProgramDesk() {
        assertThat(told.drafts()).filteredOn(draft -> draft.code().value().startsWith("26-11")).extracting(Draft::state)
                .containsExactlyInAnyOrder(DraftState.TO_CONFIRM, DraftState.TO_CONFIRM, DraftState.GIVEN_BACK,
                        DraftState.WRITING);
    }

    /** The sponsors' words stand beside what waits, and every figure of it is found in them. */
    @Test
    void whatWaitsForTheSecondPersonStandsBesideItsBulletin() {
        List<Confirmation> waiting = told.drafts().stream().filter(draft -> draft.state() == DraftState.TO_CONFIRM)
                .map(draft -> told.cast.confirming().look(told.mia(), draft.id())).toList();
        assertThat(waiting).extracting(it -> it.draft().code().value()).contains("26-1101", "26-1201", "M26-1202");
        assertThat(waiting).allSatisfy(it -> {
            assertThat(it.words().bulletin()).isEqualTo(it.draft().content().source().document());
            assertThat(it.words().text()).isNotBlank();
            assertThat(it.doubts()).as(it.draft().code().value()).isEmpty();
            assertThat(it.blocked()).isEmpty();
        });
        Draft slip = told.drafts().stream().filter(draft -> draft.code().value().equals("M26-1203")).findFirst().orElseThrow();
        assertThat(told.cast.confirming().look(told.mia(), slip.id()).doubts()).extracting(Doubt::value).contains("Dec 30, 2026");
    }

    @Test
    void saturdaysBriefIsIssuedBySchedule() {
        assertThat(told.headers()).filteredOn(header -> header.day().getDayOfWeek() == DayOfWeek.SATURDAY).isNotEmpty()
                .allMatch(header -> header.byName().equals(Actor.SYSTEM.name()));
        assertThat(told.headers()).filteredOn(header -> header.day().getDayOfWeek() != DayOfWeek.SATURDAY)
                .extracting(BriefHeader::byName).contains("Mia Larsen", Actor.SYSTEM.name());
    }

    @Test
    void twentyFourPeopleWorkHereAndSomeCameAndWent() {
        List<Person> working = told.books.people().working();

        assertThat(working).extracting(Person::id)
                .containsExactlyInAnyOrderElementsOf(DemoPeople.all().stream().map(Person::id).toList()).hasSize(24);
        assertThat(told.books.people().everybody()).filteredOn(person -> !person.active()).extracting(Person::name)
                .containsExactly("Priya Shah", "Tyler Grant");
    }

    @Test
    void todaysBriefIsUnreadByAnaAndReadBySome() {
        List<Acknowledgement> words = told.books.briefs().readers(told.headers().getFirst().number());

        assertThat(words).hasSizeGreaterThan(8).hasSizeLessThan(20)
                .noneMatch(word -> word.person().equals(DemoPeople.ANA.id()));
    }

    @Test
    void someReadLateAndSomeForget() {
        List<BriefHeader> headers = told.headers().subList(1, 41);
        List<Acknowledgement> words = headers.stream()
                .flatMap(each -> told.books.briefs().readers(each.number()).stream()).toList();

        assertThat(words.size()).isBetween(40 * 15, 40 * 23);
        assertThat(words).anyMatch(word -> word.at().atZone(Demo.ZONE).getHour() >= 10)
                .anyMatch(word -> word.at().atZone(Demo.ZONE).getHour() < 9);
    }

    @Test
    void everyMonthHasItsBulletins() {
        Map<String, List<Program>> byMonth = told.programs().stream()
                .collect(Collectors.groupingBy(program -> program.id().value().replaceFirst("^[MS]", "").substring(0, 5)));

        byMonth.remove("26-12");
        assertThat(byMonth).hasSize(15).allSatisfy((month, programs) -> assertThat(programs.size()).isBetween(41, 46));
        assertThat(byMonth).extractingByKey("26-11").asInstanceOf(list(Program.class))
                .contains(new JsonPrograms().readAll(Demo.programs(LocalDate.of(2026, 11, 25))).good()
                        .programs().toArray(Program[]::new));
    }

    @Test
    void amountsAndRatesMoveFromMonthToMonthInRulesAndWordsAlike() {
        List<Program> cash = told.programs().stream().filter(each -> each.id().value().matches("\\d\\d-\\d\\d01")).toList();

        assertThat(cash.stream().map(Program::benefits).distinct().count()).isGreaterThan(4);
        assertThat(cash).allSatisfy(program -> {
            String amount = program.source().text().replaceAll("(?s).*\\| XLT, Lariat \\| ([\\d,]+) \\|.*", "$1")
                    .replace(",", "");
            assertThat(program.benefits().toString()).contains(amount);
        });
    }

    @Test
    void aProgramEndedEarlyNowAndThen() {
        assertThat(told.programs()).filteredOn(program -> program.source().text().startsWith("Ends early")).isNotEmpty()
                .allMatch(program -> program.revision() == 2);
    }

    @Test
    void campaignsOfEveryMonthKeepTheStandardOfNames() {
        List<CampaignFile> all = told.campaigns();
        Map<YearMonth, Long> launched = all.stream().filter(file -> file.state() == CampaignState.PUBLISHED)
                .collect(Collectors.groupingBy(file -> YearMonth.from(file.campaign().starts()), Collectors.counting()));

        assertThat(launched).hasSize(15).allSatisfy((month, count) -> assertThat(count).isBetween(4L, 12L));
        assertThat(all).allMatch(file -> file.campaign().name().matches("\\d{4}-\\d{2} .+"));
        assertThat(all).flatMap(file -> file.campaign().sourceTags()).allMatch(tag -> tag.matches("[a-z0-9-]+"));
        assertThat(all).flatExtracting(file -> List.of(file.campaign().headline(), file.campaign().adCopy()))
                .noneMatch(text -> text.toString().contains("{"));
    }

    @Test
    void campaignsSayWhatSpeaksForTheCarBesideTheMoneyAndWhatTheBuyerHasSeen() {
        List<Campaign> written = told.campaigns().stream().map(CampaignFile::campaign).toList();

        assertThat(written).allSatisfy(campaign -> {
            assertThat(campaign.stage()).as(campaign.name()).isNotNull();
            assertThat(campaign.values()).as(campaign.name()).hasSizeGreaterThan(2).allSatisfy(value -> {
                assertThat(value.vehicleLine()).isIn(Stream.concat(Stream.of(""), campaign.vehicleLines().stream()).toArray());
                assertThat(value.sentence()).doesNotContain("$", "{");
            });
            assertThat(campaign.values()).extracting(ValueStatement::intent).as(campaign.name()).contains(campaign.intent())
                    .containsAnyOf(Stream.of(Intent.values()).filter(it -> it != campaign.intent()).toArray(Intent[]::new));
            assertThat(campaign.seen()).as(campaign.name()).isNotEmpty();
            assertThat(campaign.formFields()).as(campaign.name()).isNotEmpty();
            assertThat(campaign.trainingNote()).as(campaign.name()).isNotBlank();
        });
        assertThat(written.stream().map(Campaign::stage).distinct()).containsExactlyInAnyOrder(JourneyStage.values());
        assertThat(written.stream().flatMap(campaign -> campaign.values().stream()).map(ValueStatement::topic).distinct())
                .containsExactlyInAnyOrder(ValueTopic.values());
    }

    @Test
    void campaignsWereReturnedMendedReplacedAndWithdrawn() {
        Set<CampaignState> states = told.campaigns().stream()
                .flatMap(file -> told.books.campaigns().revisions(file.campaign().id()).stream())
                .map(CampaignFile::state).collect(Collectors.toSet());

        assertThat(states).contains(CampaignState.PUBLISHED, CampaignState.SUPERSEDED, CampaignState.WITHDRAWN,
                CampaignState.SUBMITTED, CampaignState.RETURNED, CampaignState.DRAFT);
    }

    @Test
    void aProposalWaitsForSofiaAndAReturnedOneForMia() {
        assertThat(told.cast.approvals().waitingFor(DemoPeople.SOFIA.asUser())).hasSize(1);
        assertThat(told.campaigns()).filteredOn(file -> file.state() == CampaignState.RETURNED).hasSize(1)
                .allMatch(file -> file.campaign().runsOn(LocalDate.of(2026, 11, 26)));
    }

    @Test
    void theRootIsRenewedEveryYearBeforeItIsOver() {
        assertThat(told.newYears).isEqualTo(1);
    }

    private static StoryDays days(String now, int months) {
        return StoryDays.of(Instant.parse(now), Demo.ZONE, months);
    }
}
