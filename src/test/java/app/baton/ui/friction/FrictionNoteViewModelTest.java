package app.baton.ui.friction;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.Lakeside;
import app.baton.journal.InlineBackground;
import app.baton.journal.PageRequest;
import app.baton.people.User;
import app.baton.ui.kit.FakeDialogs;
import app.baton.ui.kit.FakeNavigator;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Subject;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FrictionNoteViewModelTest {

    private final DemoStore demo = new DemoStore();
    private final Lakeside store = demo.store;
    private final FakeDialogs dialogs = new FakeDialogs();
    private final FakeNavigator navigator = new FakeNavigator();
    private boolean ready;
    private boolean sent;

    @Test
    void fromAPromiseTheNoteKnowsCampaignAndProgram() {
        FrictionNoteViewModel model = model(store.ana);
        model.begin(Optional.of(new Subject(Subject.PROMISE, demo.campaigns.getFirst().id() + " 26-1110")), () -> ready = true);

        assertThat(ready).isTrue();
        assertThat(model.campaign().get().campaignName()).isEqualTo("2026-11 Truck Month");
        assertThat(model.program().get().programId()).hasToString("Optional[26-1110]");
        assertThat(model.due()).contains("Nov 23").contains("1:00 PM");

        model.kind().set(FrictionKind.PROOF_MISSING);
        model.text().set(" Which registration counts? ");
        model.send(() -> sent = true);

        assertThat(sent).isTrue();
        FrictionNote note = notes(store.ana).getFirst();
        assertThat(note.text()).isEqualTo("Which registration counts?");
        assertThat(note.about().revision()).isEqualTo(2);
        assertThat(note.about().programName()).isNotEmpty();
        assertThat(dialogs.toasts).singleElement().asString().contains("1:00 PM");
        assertThat(navigator.refreshed).isEqualTo(1);
    }

    @Test
    void aDraftThatIsInNoBriefCanBeNotedAboutFromTheCampaignOnTheDesk() {
        CampaignFile draft = store.campaigns.revisions(store.mia, demo.campaigns.get(4).id()).getFirst();
        FrictionNoteViewModel model = model(store.mia);

        model.begin(Optional.of(new Subject(Subject.CAMPAIGN, draft.campaign().id().toString())), () -> ready = true);

        assertThat(model.campaign().get()).isEqualTo(FrictionAbout.of(draft.campaign()));
        assertThat(model.campaignChoices()).contains(model.campaign().get()).startsWith(FrictionAbout.NOTHING);
        assertThat(model.programChoices()).containsExactly(FrictionAbout.NOTHING);
    }

    @Test
    void theProgramsToPickAreThoseOfThePickedCampaign() {
        FrictionNoteViewModel model = model(store.ana);
        model.begin(Optional.empty(), () -> ready = true);
        assertThat(model.campaign().get()).isEqualTo(FrictionAbout.NOTHING);

        model.campaign().set(model.campaignChoices().get(1));
        assertThat(model.programChoices()).hasSizeGreaterThan(1);
        model.program().set(model.programChoices().get(1));
        model.campaign().set(FrictionAbout.NOTHING);

        assertThat(model.program().get()).as("not of another campaign").isEqualTo(FrictionAbout.NOTHING);
    }

    @Test
    void withoutKindOrWordsNothingIsSentAndBothAreSaid() {
        FrictionNoteViewModel model = model(store.ana);
        model.begin(Optional.empty(), () -> ready = true);

        model.send(() -> sent = true);

        assertThat(sent).isFalse();
        assertThat(model.kind().error().get()).contains("digit");
        assertThat(model.text().error().get()).isNotEmpty();
        assertThat(notes(store.ana)).isEmpty();
    }

    @Test
    void aSecondNoteStartsEmpty() {
        FrictionNoteViewModel model = model(store.ana);
        model.begin(Optional.empty(), () -> ready = true);
        model.kind().set(FrictionKind.SYSTEM);
        model.text().set("First");
        model.send(() -> sent = true);

        model.begin(Optional.empty(), () -> ready = true);

        assertThat(model.kind().get()).isNull();
        assertThat(model.text().get()).isEmpty();
    }

    private FrictionNoteViewModel model(User user) {
        return new FrictionNoteViewModel(store.friction, store.reading, store.campaigns, new InlineBackground(), store.clock,
                store.texts, new ScreenContext(user, navigator, dialogs));
    }

    private List<FrictionNote> notes(User user) {
        return store.friction.mine(user, PageRequest.first(9)).rows();
    }
}
