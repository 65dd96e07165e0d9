package app.baton.ui.programs;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.journal.PageRequest;
import app.baton.ui.kit.LateBackground;
import app.baton.ui.kit.ScreenContext;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The second person's queue on a store that takes its time. */
class ConfirmViewModelTest {

    private final Office mia = Office.demo();
    private final Office frank = Office.of(mia.store(), mia.store().frank);
    private final LateBackground late = new LateBackground();
    private final ConfirmViewModel queue = new ConfirmViewModel(frank.desks(), late, mia.store().texts,
            new ScreenContext(mia.store().frank, frank.navigator(), frank.dialogs()), () -> { });

    @BeforeEach
    void threeWait() {
        for (String code : List.of("26-1115", "26-1116", "26-1117")) {
            mia.write(code, "name", "Thanks, told anew");
        }
        mia.model().acts().sendAll();
        queue.start(sent(), by -> "Mia Chen", Optional.empty());
        late.arrive();
    }

    @Test
    void aTickGoesToTheProgramMeantAlsoWhileAnotherOneIsLookedUp() {
        queue.step(1);
        late.arrive();
        queue.step(1);
        queue.tick(id("26-1115"));
        assertThat(ticked()).containsExactly("26-1115");
        queue.tick(id("26-1117"));
        assertThat(ticked()).as("nobody has looked at the third").containsExactly("26-1115");
        queue.tick(id("26-1115"));
        assertThat(ticked()).isEmpty();
    }

    @Test
    void whileAnotherOneIsOnItsWayNothingIsDecidedOnTheOneBefore() {
        queue.step(1);
        queue.tick();
        queue.confirm();
        queue.giveBack();
        late.arrive();
        assertThat(ticked()).isEmpty();
        assertThat(frank.dialogs().asked).isEmpty();
        assertThat(states()).containsOnly(DraftState.TO_CONFIRM);
        queue.confirm();
        late.arrive();
        assertThat(mia.store().books.programs().revisions(new ProgramId("26-1116"))).hasSize(2);
    }

    @Test
    void withTheLastOneThatFitsDecidedTheOthersWaitUntilAskedFor() {
        queue.words().set("1116");
        late.arrive();
        queue.confirm();
        late.arrive();
        assertThat(queue.shown().get()).isNull();
        queue.confirm();
        late.arrive();
        assertThat(queue.waiting()).isEqualTo(2);
        queue.words().set("");
        late.arrive();
        assertThat(queue.shown().get()).isNotNull().extracting(sheet -> sheet.about().draft().code().value())
                .isEqualTo("26-1115");
    }

    @Test
    void whatIsSentMeanwhileComesInAndWhatWasTickedStaysSoUnlessItIsAnotherVersion() {
        queue.tick();
        late.arrive();
        queue.tick();
        late.arrive();
        mia.write("26-1115", "amount", "900");
        mia.write("26-1118", "name", "Thanks, told anew");
        mia.model().acts().sendAll();

        queue.refresh(sent(), by -> "Mia Chen");
        late.arrive();

        assertThat(queue.queue()).extracting(it -> it.draft().code().value())
                .containsExactlyInAnyOrder("26-1115", "26-1116", "26-1117", "26-1118");
        assertThat(ticked()).containsExactly("26-1116");
        assertThat(queue.shown().get()).isNotNull().extracting(sheet -> sheet.about().draft().code().value())
                .as("stays in front").isEqualTo("26-1117");
    }

    private List<Draft> sent() {
        return mia.store().books.drafts().open(PageRequest.first(50)).rows().stream()
                .filter(it -> it.state() == DraftState.TO_CONFIRM).toList();
    }

    private List<DraftState> states() {
        return mia.store().books.drafts().open(PageRequest.first(50)).rows().stream().map(Draft::state).toList();
    }

    private DraftId id(String code) {
        return queue.queue().stream().filter(it -> it.draft().code().value().equals(code)).findFirst().orElseThrow().draft().id();
    }

    private List<String> ticked() {
        return queue.queue().stream().filter(ConfirmViewModel.Waiting::isTicked).map(it -> it.draft().code().value()).toList();
    }
}
