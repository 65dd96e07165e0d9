package app.baton.ui.admin;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.FrictionPolicy;
import app.baton.campaign.NamingStandard;
import app.baton.journal.InlineBackground;
import app.baton.people.User;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StandardsViewModelTest {

    @TempDir
    private Path folder;
    private AdminHouse house;
    private StandardsViewModel model;

    @BeforeEach
    void open() {
        house = new AdminHouse(folder);
        model = of(house.grace);
    }

    @Test
    void namesAndAnswerTimesAreShownTypedAndKept() {
        assertThat(model.name().get()).isEqualTo("{month} {words}");
        assertThat(model.within().get()).isEqualTo("4");
        assertThat(model.unsaved()).isFalse();
        model.name().set("{line} {month} {words}");
        model.tag().set("{channel}-{words}");
        assertThat(model.example().get()).isEqualTo("So a campaign is called \"F-150 2026-11 Truck event\" and tagged"
                + " paid-search-truck-event.");
        model.within().set("1.5");
        model.days().set(EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY));
        assertThat(model.unsaved()).isTrue();
        model.save();

        assertThat(house.store.naming.standard()).isEqualTo(new NamingStandard("{line} {month} {words}", "{channel}-{words}"));
        assertThat(house.store.friction.policy()).isEqualTo(new FrictionPolicy(Duration.ofMinutes(90),
                EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.SATURDAY)));
        assertThat(model.unsaved()).isFalse();
        assertThat(house.dialogs.toasts).hasSize(1);
        assertThat(of(house.grace).within().get()).isEqualTo("1.5");
    }

    @Test
    void whatCannotBeReadIsSaidAtItsFieldAndNothingIsKept() {
        model.name().set("{month}");
        model.tag().set("{words}-{season}");
        model.within().set("soon");
        model.days().set(Set.of());
        model.save();

        assertThat(model.name().error().get()).contains("{words} once");
        assertThat(model.tag().error().get()).contains("only the parts");
        assertThat(model.within().error().get()).contains("\"soon\"");
        assertThat(model.days().error().get()).isNotEmpty();
        assertThat(model.example().get()).isEmpty();
        assertThat(model.unsaved()).as("it is not thrown away unasked").isTrue();
        assertThat(house.store.naming.standard()).isEqualTo(NamingStandard.usual());
        model.within().set("721");
        assertThat(model.form().accept()).isFalse();
        assertThat(model.within().error().get()).isNotEmpty();
    }

    private StandardsViewModel of(User user) {
        StandardsViewModel standards = new StandardsViewModel(new StandardsDesks(house.store.naming, house.store.friction),
                new InlineBackground(), AdminHouse.CLOCK.today(), house.texts, house.context(user));
        standards.load();
        return standards;
    }
}
