package app.baton.ui.campaigns;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Lakeside;
import app.baton.journal.PageRequest;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** What is typed into a campaign's fields: what cannot be kept says why, and what was given is given anew. */
class CampaignFieldsTest {

    private final Lakeside store = new Lakeside();
    private final Desk mia = Desk.of(store, store.mia);

    @Test
    void aDateOrSpendThatCannotBeReadIsNotKeptAndSaysWhy() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.spend.set("much");
        editor.fields.ends.set(LocalDate.of(2026, 10, 1));
        editor.save();

        assertThat(editor.fields.spend.error().get()).isNotEmpty();
        assertThat(editor.fields.ends.field().error().get()).isEqualTo("It ends before it starts.");
        assertThat(editor.dirty().get()).isTrue();
        editor.fields.starts.set(LocalDate.of(2026, 10, 1));
        assertThat(editor.fields.ends.field().error().get()).as("one day, then").isEmpty();
    }

    @Test
    void theTagOfTheStandardFollowsTheNameWhileTheDraftIsNew() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.sourceTags.set("mail-a");
        editor.fields.name.set("Trucks");
        editor.nameByStandard();
        assertThat(editor.fields.sourceTags.get()).isEqualTo("2026-11-trucks, mail-a");
        editor.fields.name.set("Big trucks");
        editor.nameByStandard();
        assertThat(editor.fields.sourceTags.get()).isEqualTo("2026-11-big-trucks, mail-a");
    }

    @Test
    void aNameThatIsTooLongIsSaidWhileItIsTyped() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.name.set("2026-11 " + "Truck ".repeat(90));
        assertThat(editor.fields.name.error().get()).startsWith("This has 547 characters, and there is room for 120.");
        editor.save();
        assertThat(mia.dialogs().problems).isEmpty();
        assertThat(store.campaigns.list(store.mia, PageRequest.first(5)).rows()).isEmpty();
    }

    @Test
    void undoPutsBackADayThatCannotBeReadBeforeAnythingElse() {
        EditorViewModel editor = mia.typed(store.truckMonth(store.cash));
        editor.fields.headline.set("Another one");
        editor.fields.ends.field().set("Feb 30");
        editor.undo();
        assertThat(editor.fields.ends.day()).hasValue(store.truckMonth(store.cash).ends());
        assertThat(editor.fields.headline.get()).isEqualTo("Another one");
        editor.undo();
        assertThat(editor.fields.headline.get()).isEqualTo("$2,500 off every new F-150");
    }
}
