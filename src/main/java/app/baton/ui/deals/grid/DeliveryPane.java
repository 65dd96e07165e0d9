package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.Map;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The days of a month ahead side by side, with what a later delivery costs; one may try a day out before it is planned. */
final class DeliveryPane extends HBox {

    private static final PseudoClass PLANNED = PseudoClass.getPseudoClass("planned");
    private static final PseudoClass TRIED = PseudoClass.getPseudoClass("tried");
    private static final PseudoClass LAST_CHANCE = PseudoClass.getPseudoClass("last-chance");

    private final DeliveryViewModel model;
    private final Texts texts;
    private final HBox strip = new HBox();
    private final Map<LocalDate, Node> days = new HashMap<>();

    DeliveryPane(DeliveryViewModel model, Texts texts, Runnable leave) {
        this.model = model;
        this.texts = texts;
        setId("delivery");
        getStyleClass().addAll(Styles.ROW, Styles.DELIVERY);
        strip.setId("delivery-days");
        strip.getStyleClass().add(Styles.DAYS);
        strip.setFocusTraversable(true);
        strip.setAccessibleRole(AccessibleRole.SLIDER);
        strip.addEventHandler(KeyEvent.KEY_PRESSED, event -> key(event, leave));
        HBox.setHgrow(strip, Priority.ALWAYS);
        Label words = Typography.small("");
        words.setId("delivery-words");
        words.setGraphic(Icons.of(Feather.CLOCK));
        words.getStyleClass().addAll(Styles.STRONG, Styles.DELIVERY_WORDS);
        words.textProperty().bind(model.words());
        model.words().subscribe(strip::setAccessibleText);
        getChildren().addAll(strip, words);
        model.plan().subscribe(this::show);
        model.tried().subscribe((before, now) -> {
            mark(before, false);
            mark(now, true);
        });
        visibleProperty().bind(model.there());
        managedProperty().bind(visibleProperty());
    }

    /** What is worked out anew stays where it is until it is there. */
    private void show(@Nullable DeliveryPlan plan) {
        if (plan == null) {
            return;
        }
        days.clear();
        strip.getChildren().clear();
        for (DeliveryPlan.Day day : plan.days()) {
            Node node = day(day, plan);
            days.put(day.day(), node);
            strip.getChildren().add(node);
        }
    }

    private Node day(DeliveryPlan.Day day, DeliveryPlan plan) {
        boolean first = day.day().getDayOfMonth() == 1 || day.day().equals(plan.days().getFirst().day());
        Label month = Typography.label(first ? texts.formats().shortMonth(YearMonth.from(day.day())) : "", Styles.CAPTION);
        month.setMinWidth(0);
        Label number = Typography.whole(String.valueOf(day.day().getDayOfMonth()), Styles.SMALL);
        Label sign = Typography.whole(sign(day, plan), Styles.CAPTION);
        VBox box = new VBox(month, number, sign);
        box.getStyleClass().add(Styles.DAY);
        box.setId("day-" + day.day());
        HBox.setHgrow(box, Priority.ALWAYS);
        box.pseudoClassStateChanged(PseudoClass.getPseudoClass(switch (day.stand()) {
            case SAME -> "same";
            case LESS -> "less";
            case MORE -> "more";
            case CLOSED -> "closed";
        }), true);
        box.pseudoClassStateChanged(PLANNED, day.day().equals(plan.planned()));
        box.pseudoClassStateChanged(LAST_CHANCE, day.lastChance());
        box.setOnMouseClicked(event -> {
            strip.requestFocus();
            model.tryOut(day.day());
            if (event.getClickCount() == 2) {
                model.put();
            }
        });
        return box;
    }

    /** What the color says, said without it. */
    private String sign(DeliveryPlan.Day day, DeliveryPlan plan) {
        return day.day().equals(plan.planned()) ? texts.say("deals.delivery.sign.planned") : texts.say(switch (day.stand()) {
            case SAME -> "deals.delivery.sign.same";
            case LESS -> "deals.delivery.sign.less";
            case MORE -> "deals.delivery.sign.more";
            case CLOSED -> "deals.delivery.sign.closed";
        });
    }

    private void mark(@Nullable LocalDate day, boolean is) {
        Node node = day == null ? null : days.get(day);
        if (node != null) {
            node.pseudoClassStateChanged(TRIED, is);
        }
    }

    private void key(KeyEvent event, Runnable leave) {
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        switch (event.getCode()) {
            case LEFT -> model.move(-1);
            case RIGHT -> model.move(1);
            case HOME -> model.first();
            case END -> model.last();
            case ENTER -> model.put();
            case ESCAPE -> {
                model.back();
                leave.run();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }

    void toDays() {
        Focus.on(strip);
    }
}
