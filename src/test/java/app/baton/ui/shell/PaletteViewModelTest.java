package app.baton.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.InlineBackground;
import app.baton.ui.kit.Navigator;
import app.baton.ui.kit.Staff;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class PaletteViewModelTest {

    private final List<String> done = new ArrayList<>();
    private final List<PaletteItem> offered = new ArrayList<>(List.of(item("Publish brief"), item("Lock"), item("Campaigns")));
    private final PaletteSource source = (user, typed, most) ->
            List.of(new PaletteSource.Hit("November truck event", "Campaign", Feather.FLAG, "campaigns", "c-1"));
    private final PaletteViewModel model = new PaletteViewModel(() -> offered, List.of(source),
            new InlineBackground().lane("search"), new Navigator() {
                @Override
                public void open(String screenId) {
                    done.add("open " + screenId);
                }

                @Override
                public void open(String screenId, String thing) {
                    done.add("open " + screenId + " " + thing);
                }

                @Override
                public void refreshStatus() {
                    done.add("refresh");
                }
            }, Staff.ANA.asUser());

    @BeforeEach
    void open() {
        model.open();
    }

    @Test
    void everythingIsOfferedBeforeAnybodyTypes() {
        assertThat(model.items()).extracting(PaletteItem::text).containsExactly("Publish brief", "Lock", "Campaigns");
    }

    @Test
    void typingFindsActionsFirstAndThingsBelow() {
        model.typed().set("camp");

        assertThat(model.items()).extracting(PaletteItem::text).containsExactly("Campaigns", "November truck event");
        assertThat(model.selected().get()).isZero();
        model.chosen().run();
        assertThat(done).containsExactly("Campaigns");
    }

    @Test
    void aThingOpensInItsScreen() {
        model.typed().set("zzz");
        model.chosen().run();

        assertThat(done).containsExactly("open campaigns c-1");
    }

    @Test
    void theChoiceGoesRoundTheEnds() {
        model.move(-1);
        assertThat(model.selected().get()).isEqualTo(2);
        model.move(1);
        assertThat(model.selected().get()).isZero();
    }

    @Test
    void whatIsPossibleIsAskedAnewEachTime() {
        offered.clear();
        model.open();

        assertThat(model.items()).isEmpty();
        model.chosen().run();
        assertThat(done).isEmpty();
    }

    private PaletteItem item(String text) {
        return new PaletteItem(text, text, "Action", "", Feather.ZAP, () -> done.add(text));
    }
}
