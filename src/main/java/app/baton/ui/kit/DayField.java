package app.baton.ui.kit;

import app.baton.journal.Texts;
import atlantafx.base.controls.Calendar;
import atlantafx.base.controls.CustomTextField;
import atlantafx.base.controls.Popover;
import java.time.LocalDate;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.feather.Feather;

/**
 * A day as text: "11/30", "Nov 30", "+7" or picked from a calendar (Alt+Down). Up and Down go to the next day and the one
 * before. Half a day stays as it is typed; leaving the field writes a whole one in the usual way.
 */
public final class DayField extends CustomTextField {

    private final Typed<LocalDate> days;
    private final LocalDate today;
    private final Texts texts;

    public DayField(Texts texts, LocalDate today) {
        this.texts = texts;
        this.today = today;
        days = Typed.day(texts, today);
        setPromptText(texts.say("day.prompt"));
        Button pick = Buttons.icon("", Feather.CALENDAR, texts.say("day.pick"), this::pick);
        pick.getStyleClass().add(Styles.IN_FIELD);
        pick.setFocusTraversable(false);
        setRight(pick);
        addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        focusedProperty().subscribe((before, now) -> {
            if (before && !now) {
                day().ifPresent(this::write);
            }
        });
    }

    private Optional<LocalDate> day() {
        try {
            return Optional.of(days.read(getText()));
        } catch (Typed.Unread unread) {
            return Optional.empty();
        }
    }

    private void write(LocalDate day) {
        setText(days.show(day));
        end();
    }

    private void key(KeyEvent event) {
        if (!isEditable()) {
            return;
        }
        if (event.getCode() == KeyCode.DOWN && event.isAltDown()) {
            event.consume();
            pick();
        } else if (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN) {
            event.consume();
            write(day().map(day -> day.plusDays(event.getCode() == KeyCode.UP ? 1 : -1)).orElse(today));
        }
    }

    private void pick() {
        if (!isEditable()) {
            return;
        }
        Calendar calendar = new Calendar(day().orElse(today));
        Popover popover = new Popover(calendar);
        popover.setTitle(texts.say("day.pick"));
        popover.setArrowLocation(Popover.ArrowLocation.TOP_CENTER);
        calendar.valueProperty().subscribe((before, now) -> {
            if (now != null) {
                write(now);
                popover.hide();
                requestFocus();
            }
        });
        popover.show(this);
        calendar.requestFocus();
    }
}
