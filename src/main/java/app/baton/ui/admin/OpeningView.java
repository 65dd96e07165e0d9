package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Typography;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.VBox;

/** The week on one card, the brief's times and the closed days on the other. */
final class OpeningView {

    private final TextField monday;
    private final Node node;

    OpeningView(OpeningViewModel model, Texts texts) {
        Form week = new Form(model.form()).onSubmit(model::save);
        week.column();
        monday = day(week, model, DayOfWeek.MONDAY);
        for (DayOfWeek weekday : new DayOfWeek[] {DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY}) {
            day(week, model, weekday);
        }
        week.column();
        for (DayOfWeek weekday : new DayOfWeek[] {DayOfWeek.FRIDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY}) {
            day(week, model, weekday);
        }
        Form brief = new Form(model.form()).onSubmit(model::save);
        brief.text(model.issueAt(), texts.say("admin.opening.issue-at"));
        CheckBox here = new CheckBox(texts.say("admin.opening.issues-here"));
        here.selectedProperty().subscribe((before, now) -> model.issuesHere().set(now));
        model.issuesHere().value().subscribe(here::setSelected);
        brief.add(model.issuesHere(), texts.say("admin.opening.issue-who"), texts.say("admin.opening.issue-hint"), here);
        brief.text(model.readBy(), texts.say("admin.opening.read-by"), texts.say("admin.opening.read-by-hint"));
        brief.area(model.closed(), texts.say("admin.opening.closed"), texts.say("admin.opening.closed-hint"), 4);
        VBox left = Cards.section(texts.say("admin.opening.week"), week,
                Typography.caption(texts.say("admin.opening.week-hint")));
        VBox right = Cards.section(texts.say("admin.opening.brief"), brief);
        Button save = Buttons.withKeys(Buttons.primary("save-opening", texts.say("admin.opening.save"), () -> {
            week.send();
            brief.focusFirstWrong();
        }), texts.say("admin.opening.save"), KeyCombination.valueOf("Shortcut+S"));
        save.setDisable(!model.mayChange());
        VBox column = Typography.stack(Cards.columns(left, right), Typography.row(Typography.spring(), save));
        node = new ContentPane(texts, column, model.state());
    }

    private static TextField day(Form form, OpeningViewModel model, DayOfWeek weekday) {
        return form.text(model.hours(weekday), weekday.getDisplayName(TextStyle.FULL, Locale.US));
    }

    Node node() {
        return node;
    }

    Node firstThing() {
        return monday;
    }
}
