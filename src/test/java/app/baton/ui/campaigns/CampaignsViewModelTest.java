package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignField;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignMerge;
import app.baton.campaign.CampaignSaving;
import app.baton.campaign.CampaignState;
import app.baton.campaign.DemoStore;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.Finding;
import app.baton.campaign.Lakeside;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.Question;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class CampaignsViewModelTest {

    private final Lakeside store = new Lakeside();
    private final Desk mia = Desk.of(store, store.mia);
    private final Desk frank = Desk.of(store, store.frank);

    @Test
    void aDraftGrowsFromEmptyFieldsToAProposal() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        assertThat(editor.findings()).isEmpty();
        editor.propose();
        assertThat(editor.proposing().get()).as("it asks until when an answer is needed").isTrue();
        editor.answerTime().day.set(LocalDate.of(2026, 10, 1));
        editor.sendProposal();
        assertThat(editor.answerTime().day.field().error().get()).isNotEmpty();
        editor.answerTime().day.set(LocalDate.of(2026, 11, 3));
        editor.sendProposal();

        CampaignFile proposed = Objects.requireNonNull(editor.file().get());
        assertThat(proposed.state()).isEqualTo(CampaignState.SUBMITTED);
        assertThat(proposed.campaign().spend().toString()).isEqualTo("USD 4200.00");
        assertThat(proposed.campaign().sourceTags()).containsExactly("2026-11-truck-month");
        assertThat(proposed.campaign().seen()).extracting(seen -> seen.title()).containsExactly("F-150 review");
        assertThat(editor.editable()).isFalse();
    }

    @Test
    void aDraftIsPutAwayWithAWayBackAndWhatWasProposedIsNot() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.save();
        CampaignFile draft = Objects.requireNonNull(editor.file().get());
        assertThat(editor.acts().discardable()).isTrue();
        assertThat(editor.acts().withdrawable()).isFalse();

        editor.acts().discard();
        assertThat(mia.model().editing().get()).isFalse();
        assertThat(mia.model().campaigns()).isEmpty();
        assertThat(store.books.activity().of("campaign", draft.campaign().id().toString(), PageRequest.first(1)).rows())
                .extracting(entry -> entry.activity().what()).containsExactly("campaign.discarded");

        mia.dialogs().undo();
        assertThat(mia.model().campaigns()).extracting(CampaignFile::campaign).containsExactly(draft.campaign());

        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.campaigns.discard(store.ana,
                mia.model().campaigns().getFirst())).satisfies(no -> assertThat(no.kind()).isEqualTo(Problem.Kind.NOT_ALLOWED));
        CampaignFile again = store.books.campaigns().latest(draft.campaign().id()).orElseThrow();
        CampaignFile proposed = store.campaigns.propose(store.mia, again, store.clock.now().plus(Duration.ofDays(1)));
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.campaigns.discard(store.mia, proposed))
                .withMessageContaining("Withdraw it");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> store.campaigns.restore(store.mia, draft))
                .withMessageContaining("stays away");
    }

    @Test
    void whatIsMissingIsSaidBesideItsField() {
        mia.model().create();
        EditorViewModel editor = mia.model().editor();
        editor.fields.name.set("Something");
        editor.promise(store.cash);
        editor.propose();

        assertThat(editor.fields.headline.error().get()).contains("headline");
        assertThat(editor.promises().getFirst().why().error().get()).contains("26-1101");
        assertThat(editor.findings()).anyMatch(Finding::stops);
        assertThat(store.post.proposals).isEmpty();
    }

    @Test
    void everyKeystrokeTellsAnewWhatPeopleWillGet() {
        mia.model().create();
        EditorViewModel editor = mia.model().editor();
        editor.fields.vehicleLines.set("F-150");
        editor.promise(store.cash);
        editor.promise(store.military);

        var line = Objects.requireNonNull(editor.split().get()).lines().getFirst();
        assertThat(line.everybodyTotal().toString()).isEqualTo("USD 2500.00");
        assertThat(line.mostTotal().toString()).isEqualTo("USD 3000.00");
    }

    @Test
    void undoTakesBackAFieldAtATime() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.headline.set("One");
        editor.fields.headline.set("Two");
        editor.fields.purpose.set("Other");
        editor.undo();
        assertThat(editor.fields.purpose.get()).isEqualTo("Moves aged trucks before the year ends.");
        editor.undo();
        assertThat(editor.fields.headline.get()).isEqualTo("$2,500 off every new F-150");
    }

    @Test
    void goingBackKeepsWhatWasTyped() {
        mia.model().create();
        mia.model().editor().fields.name.set("On the train");
        assertThat(mia.model().unsaved()).isPresent();
        mia.model().back();

        assertThat(mia.model().editing().get()).isFalse();
        assertThat(mia.model().campaigns()).extracting(file -> file.campaign().name()).containsExactly("On the train");
        assertThat(mia.model().unsaved()).isEmpty();
    }

    @Test
    void aDraftWithoutANameIsGivenUpOnlyOnPurpose() {
        mia.model().create();
        mia.model().editor().fields.goal.set("40 leads");
        mia.dialogs().yes = false;
        mia.model().back();
        assertThat(mia.model().editing().get()).isTrue();
        mia.dialogs().yes = true;
        mia.model().back();
        assertThat(mia.model().editing().get()).isFalse();
        assertThat(mia.model().campaigns()).isEmpty();
    }

    @Test
    void financeSeesFirstWhatWaitsAndReturnsItWithAReason() {
        store.proposed(store.truckMonth(store.cash));
        frank.model().reload();
        assertThat(frank.model().lead().get()).startsWith("\"2026-11 Truck Month\" waits for your answer until");
        frank.model().open(frank.model().waiting().getFirst());
        EditorViewModel editor = frank.model().editor();
        assertThat(editor.answerable().get()).containsExactly(ApprovalKind.FINANCE);
        assertThat(editor.editable()).isFalse();
        frank.dialogs().answer = "Name the tier.";
        editor.acts().returned(ApprovalKind.FINANCE);

        assertThat(Objects.requireNonNull(editor.file().get()).state()).isEqualTo(CampaignState.RETURNED);
        assertThat(frank.model().waiting()).isEmpty();
        assertThat(editor.revisions().getFirst().approvals().getFirst().reason()).isEqualTo("Name the tier.");
    }

    @Test
    void theNextBriefTellsWhatChangesForTheFloorAndIsPublishedOnce() {
        store.approved(store.truckMonth(store.cash));
        mia.model().reload();
        PublishPage page = Objects.requireNonNull(mia.model().publishing().get());
        assertThat(page.number()).isEqualTo(1);
        assertThat(page.blocked()).isFalse();
        mia.model().publish();

        assertThat(store.post.briefs).hasSize(1);
        assertThat(mia.navigator().refreshed).isEqualTo(1);
        assertThat(Objects.requireNonNull(mia.model().publishing().get()).number()).isEqualTo(2);
        assertThat(Objects.requireNonNull(mia.model().publishing().get()).changes()).isEmpty();
        assertThat(mia.model().readers().get().orElseThrow().unread()).hasSize(4);
    }

    @Test
    void aBriefThatChangesNothingIsAskedForWithNoAsTheAnswerOfEnter() {
        store.approved(store.truckMonth(store.cash));
        mia.model().reload();
        mia.model().publish();
        mia.dialogs().yes = false;
        mia.model().publish();

        assertThat(mia.dialogs().asked).extracting(Question::dangerous).containsExactly(false, true);
        assertThat(store.post.briefs).hasSize(1);
    }

    @Test
    void withNothingApprovedTheFirstBriefIsBlocked() {
        mia.model().reload();

        PublishPage page = Objects.requireNonNull(mia.model().publishing().get());
        assertThat(page.blocked()).isTrue();
        assertThat(page.blocks()).hasSize(1);
    }

    @Test
    void whoSellsReadsWhatIsPublishedAndSeesNeitherReadersNorTheNextBrief() {
        Desk ana = Desk.of(store, store.ana);
        ana.model().reload();
        assertThat(ana.model().state().get()).isInstanceOf(PaneState.Empty.class);
        store.approved(store.truckMonth(store.cash, store.dealer));
        store.briefs.publish(store.mia);
        ana.model().reload();
        ana.model().open(ana.model().campaigns().getFirst());
        EditorViewModel editor = ana.model().editor();

        assertThat(ana.model().readers().get()).isEmpty();
        assertThat(ana.model().publishing().get()).isNull();
        assertThat(editor.editable() || editor.acts().revisable() || editor.acts().withdrawable()).isFalse();
        assertThat(Objects.requireNonNull(editor.split().get()).dealer()).isEmpty();
        assertThat(editor.promises()).as("no word about dealer money (R28)").hasSize(1);
    }

    @Test
    void aPublishedCampaignIsRevisedAndTheOldOneStaysUntilTheNewOneIsPublished() {
        store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        mia.model().reload();
        mia.model().open(mia.model().campaigns().getFirst());
        mia.model().editor().acts().revise();

        EditorViewModel editor = mia.model().editor();
        assertThat(editor.editable()).isTrue();
        assertThat(Objects.requireNonNull(editor.file().get()).campaign().revision()).isEqualTo(2);
        assertThat(editor.revisions()).extracting(CampaignFile::state)
                .containsExactly(CampaignState.DRAFT, CampaignState.PUBLISHED);
    }

    @Test
    void everyDemoCampaignSurvivesTheFormsFields() {
        DemoStore demo = new DemoStore();
        for (Campaign campaign : demo.campaigns) {
            CampaignFields fields = new CampaignFields(demo.store.texts, LocalDate.of(2026, 11, 1), any -> { });
            fields.show(campaign);
            assertThat(fields.read(campaign, campaign.promises())).contains(campaign);
        }
    }

    @Test
    void twoPeopleAtOneDraftAreAskedOnlyWhereTheyDiffer() {
        mia.typed(store.truckMonth(store.cash)).save();
        EditorViewModel mine = mia.model().editor();
        Desk other = Desk.of(store, store.mia);
        other.model().open(Objects.requireNonNull(mine.file().get()));
        other.model().editor().fields.headline.set("Trucks, by the others");
        other.model().editor().fields.goal.set("60 leads");
        other.model().editor().save();

        mine.fields.headline.set("Trucks, by me");
        mine.save();
        CampaignSaving.Asked asked = Objects.requireNonNull(mine.merging().asked().get());
        assertThat(asked.merge().questions()).extracting(CampaignMerge.Question::field).containsExactly(CampaignField.HEADLINE);
        mine.merging().answer(CampaignField.HEADLINE, CampaignMerge.Side.THEIRS);
        mine.merge();

        Campaign kept = Objects.requireNonNull(mine.file().get()).campaign();
        assertThat(kept.headline()).isEqualTo("Trucks, by the others");
        assertThat(kept.goal()).as("what only they changed").isEqualTo("60 leads");
        assertThat(mine.merging().asked().get()).isNull();
    }

    @Test
    void daysOfTwoPeopleThatDoNotGoTogetherAreToldAndAskedUntilTheyDo() {
        mia.typed(store.truckMonth(store.cash)).save();
        EditorViewModel mine = mia.model().editor();
        Desk other = Desk.of(store, store.mia);
        other.model().open(Objects.requireNonNull(mine.file().get()));
        other.model().editor().fields.ends.set(LocalDate.of(2026, 11, 10));
        other.model().editor().save();

        mine.fields.starts.set(LocalDate.of(2026, 11, 16));
        mine.save();
        mine.merging().answer(CampaignField.ENDS, CampaignMerge.Side.THEIRS);
        mine.merge();
        assertThat(mia.dialogs().problems).singleElement().asString().contains("The chosen days do not go together");
        assertThat(mine.merging().asked().get()).isNotNull();
        mine.merging().answer(CampaignField.STARTS, CampaignMerge.Side.THEIRS);
        mine.merge();

        Campaign kept = Objects.requireNonNull(mine.file().get()).campaign();
        assertThat(kept.ends()).isEqualTo(LocalDate.of(2026, 11, 10));
        assertThat(kept.starts()).isBefore(kept.ends());
        assertThat(mine.merging().asked().get()).isNull();
    }

    @Test
    void whatSomebodyElseAnsweredMeanwhileIsShownWhenTheScreenIs() {
        CampaignFile proposed = store.proposed(store.truckMonth(store.cash));
        mia.model().open(proposed);
        store.answers.answer(store.frank, proposed, ApprovalKind.FINANCE, true, "");
        mia.model().editor().refresh();
        assertThat(Objects.requireNonNull(mia.model().editor().file().get()).state()).isEqualTo(CampaignState.APPROVED);
        assertThat(mia.dialogs().toasts).anyMatch(toast -> toast.contains("2026-11 Truck Month"));
    }

    @Test
    void aNewerRevisionFromTheShareComesToTheDeskOfWhoHadTheNewestOpen() {
        CampaignFile first = store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        CampaignFile published = store.campaigns.revisions(store.mia, first.campaign().id()).getFirst();
        mia.model().open(published);
        CampaignFile next = store.campaigns.revise(store.mia, first.campaign().id());
        mia.model().look();
        assertThat(Objects.requireNonNull(mia.model().editor().file().get()).campaign().revision()).isEqualTo(2);

        mia.model().open(published);
        mia.model().look();
        assertThat(Objects.requireNonNull(mia.model().editor().file().get()).campaign().revision())
                .as("who reads an older revision on purpose keeps it").isEqualTo(1);
        mia.model().open(next);
        mia.model().editor().fields.goal.set("60 leads");
        store.campaigns.save(store.mia, next, next.campaign().headed("By somebody else"));
        mia.model().look();
        assertThat(mia.model().editor().fields.goal.get()).as("what is being typed stays").isEqualTo("60 leads");
    }

    @Test
    void theStandardGivesNameAndTagByOneKey() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.name.set("Truck Month");
        editor.fields.sourceTags.set("");
        editor.nameByStandard();
        assertThat(editor.fields.name.get()).isEqualTo("2026-11 Truck Month");
        assertThat(editor.fields.sourceTags.get()).isEqualTo("2026-11-truck-month");
    }

    @Test
    void besideTheEditorStandWhatChangedTheFloorsTroubleAndWhoDidWhat() {
        store.approved(store.truckMonth(store.cash));
        store.briefs.publish(store.mia);
        CampaignFile file = store.campaigns.list(store.mia, PageRequest.first(10)).rows().getFirst();
        store.friction.write(store.ana, new FrictionDraft(FrictionKind.CONDITION_UNCLEAR, "Which trucks?",
                FrictionAbout.of(file.campaign())));
        mia.model().open(file);
        EditorAside.Shown aside = mia.model().editor().aside().shown().get();
        assertThat(aside.notes()).extracting(note -> note.text()).containsExactly("Which trucks?");
        assertThat(aside.history()).extracting(EditorAside.Happened::what).anyMatch(what -> what.contains("approved"));
    }
}
