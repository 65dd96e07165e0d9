package app.baton.ui.today;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.FrictionState;
import app.baton.campaign.Lakeside;
import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftsWaiting;
import app.baton.incentive.Program;
import app.baton.incentive.StewardDesk;
import app.baton.incentive.Touches;
import app.baton.journal.Ids;
import app.baton.journal.InlineBackground;
import app.baton.lead.Lead;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
import app.baton.lead.Wrote;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class TodayWorkViewModelTest {

    private final Lakeside store = new Lakeside();
    private final Campaign trucks = store.truckMonth(store.cash);
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNavigator navigator = new FakeNavigator();

    @Test
    void financeSeesThatAProposalWaitsAndUntilWhenAndGoesThere() {
        CampaignFile proposed = store.proposed(trucks);
        TodayWorkViewModel frank = model(store.frank);

        frank.load();

        TodayWork.Waiting waiting = frank.work().get().waiting().getFirst();
        assertThat(waiting.sentence()).contains("2026-11 Truck Month");
        assertThat(waiting.due()).contains("12:00 PM");
        assertThat(waiting.late()).isFalse();
        frank.open(waiting);
        assertThat(navigator.opened).containsExactly("campaigns/" + proposed.campaign().id());

        store.clock.pass(Duration.ofHours(5));
        frank.load();
        assertThat(frank.work().get().waiting().getFirst().late()).isTrue();
        TodayWorkViewModel ana = model(store.ana);
        ana.load();
        assertThat(ana.work().get().waiting()).isEmpty();
    }

    @Test
    void marketingSeesNotesToAnswerAndManagersOnlyThatSomeAreOverdue() {
        note(FrictionKind.HEADLINE_MISREAD);
        TodayWorkViewModel mia = model(store.mia);
        TodayWorkViewModel sam = model(store.sam);
        mia.load();
        sam.load();
        assertThat(mia.work().get().waiting()).singleElement().satisfies(waiting ->
                assertThat(waiting.sentence()).contains("Headline read otherwise").contains("Ana Morales"));
        assertThat(sam.work().get().waiting()).isEmpty();

        store.clock.pass(Duration.ofDays(1));
        note(FrictionKind.SYSTEM);
        mia.load();
        sam.load();

        assertThat(mia.work().get().waiting()).extracting(TodayWork.Waiting::late).as("late first").containsExactly(true, false);
        assertThat(sam.work().get().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.late()).isTrue();
            assertThat(waiting.thing()).isEqualTo("friction");
        });
    }

    @Test
    void theWriterSeesTheAnswerForAWeek() {
        FrictionNote note = note(FrictionKind.DOWN_PAYMENT);
        TodayWorkViewModel ana = model(store.ana);
        ana.load();
        assertThat(ana.work().get().notes()).singleElement().satisfies(mine -> {
            assertThat(mine.state()).isEqualTo(FrictionState.OPEN);
            assertThat(mine.when()).contains("1:00 PM");
        });

        store.friction.answer(store.mia, note, "It says so now.", FrictionEffect.WORDING_CHANGED);
        ana.load();
        assertThat(ana.work().get().notes()).singleElement().satisfies(mine ->
                assertThat(mine.answer()).isEqualTo("Mia Chen: \"It says so now.\" (Wording changed)"));

        store.clock.pass(Duration.ofDays(8));
        ana.load();
        assertThat(ana.work().get().notes()).isEmpty();
    }

    @Test
    void theWriterPutsItInOtherWordsOrTakesItBack() {
        note(FrictionKind.OTHER);
        TodayWorkViewModel ana = model(store.ana);
        ana.load();

        dialogs.answer = "In better words";
        ana.edit(ana.work().get().notes().getFirst().note());
        assertThat(ana.work().get().notes()).singleElement().satisfies(mine ->
                assertThat(mine.note().text()).isEqualTo("In better words"));

        ana.takeBack(ana.work().get().notes().getFirst().note());
        assertThat(ana.work().get().notes()).isEmpty();
        assertThat(dialogs.problems).isEmpty();
    }

    @Test
    void draftsThatWaitAreSaidToTheirSecondPersonAndThoseGivenBackToTheirSteward() {
        TodayDesks desks = desks(store);
        List<Draft> sent = sent(store, store.mia, List.of(store.cash, store.military));
        TodayWorkViewModel mia = model(store.mia);
        TodayWorkViewModel frank = model(store.frank);
        TodayWorkViewModel sam = model(store.sam);

        frank.load();
        mia.load();
        sam.load();
        assertThat(frank.work().get().waiting()).extracting(TodayWork.Waiting::sentence)
                .containsExactly("2 programs wait for your confirmation");
        assertThat(mia.work().get().waiting()).as("her own words are not hers to confirm").isEmpty();
        assertThat(sam.work().get().waiting()).as("he only reads along").isEmpty();

        new ConfirmDesk(store.books.drafts(), store.books.programs(), store.books.bulletins(), new Touches(List.of()), by -> { },
                store.books.unitOfWork(), store.clock, store.texts).giveBack(store.frank, sent.getFirst(), "Nov 29 it says");
        frank.load();
        mia.load();
        assertThat(frank.work().get().waiting()).extracting(TodayWork.Waiting::sentence)
                .containsExactly("One program waits for your confirmation");
        assertThat(mia.work().get().waiting()).extracting(TodayWork.Waiting::sentence)
                .containsExactly("One program was given back to you");
        frank.open(frank.work().get().waiting().getFirst());
        mia.open(mia.work().get().waiting().getFirst());
        assertThat(navigator.opened).containsExactly("programs/to confirm", "programs/given back");
        assertThat(desks.drafts().waitingFor(store.ana)).isEqualTo(DraftsWaiting.NONE);
    }

    /** The next revisions of programs, written by somebody and waiting for a second person. */
    static List<Draft> sent(Lakeside store, User writer, List<Program> programs) {
        StewardDesk drafts = desks(store).drafts();
        return programs.stream().map(program -> drafts.send(writer, drafts.revise(writer, program.id()))).toList();
    }

    static TodayDesks desks(Lakeside store) {
        return new TodayDesks(store.reading, store.answers, store.friction, new StewardDesk(store.books.drafts(),
                store.books.programs(), store.books.staff(), store.books.unitOfWork(), store.clock, new Ids(store.clock),
                store.texts), office(store).floor());
    }

    private static LeadOffice office(Lakeside store) {
        return LeadOffice.of(store.books.leadOffice(), LeadPost.nobody(),
                store.books.unitOfWork(), Lakeside.DESK, store.clock, new Ids(store.clock));
    }

    @Test
    void ownLeadsThatAreDueTodayWaitOnTodayAndOpenInTheQueue() {
        store.clock.set("2026-11-02T15:00:00Z");
        Lead lead = office(store).intake().log(store.ana, Wrote.by("Pat Rivera").wants("Ford", "Explorer").enquiry(),
                LeadChannel.PHONE);
        store.clock.set("2026-11-02T16:00:00Z");

        TodayWorkViewModel ana = model(store.ana);
        ana.load();
        assertThat(ana.work().get().waiting()).singleElement().satisfies(waiting -> {
            assertThat(waiting.sentence()).isEqualTo("Lead: Pat Rivera, 2026 Ford Explorer");
            assertThat(waiting.late()).isTrue();
        });
        ana.open(ana.work().get().waiting().getFirst());
        assertThat(navigator.opened).containsExactly("leads/" + lead.id());
        TodayWorkViewModel mia = model(store.mia);
        mia.load();
        assertThat(mia.work().get().waiting()).as("marketing works on no leads").isEmpty();
    }

    private FrictionNote note(FrictionKind kind) {
        return store.friction.write(store.ana, new FrictionDraft(kind, "Words", FrictionAbout.of(trucks)));
    }

    private TodayWorkViewModel model(User user) {
        return new TodayWorkViewModel(desks(store), new InlineBackground(), store.clock, store.texts,
                new ScreenContext(user, navigator, dialogs));
    }
}
