package app.baton.ui.today;

import app.baton.campaign.CampaignId;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.collections.ListChangeListener;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The promises by campaign. Cards of promises that did not change are kept, so that filtering and reloading move nothing. */
final class PromiseList extends VBox {

    private static final int AT_ONCE = 60;

    private final TodayViewModel model;
    private final Texts texts;
    private final Map<PromiseRow, PromiseCard> kept = new HashMap<>();
    private final ListChangeListener<PromiseRow> onRows = change -> fill();
    private int shown = AT_ONCE;

    PromiseList(TodayViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        getStyleClass().add(Styles.PROMISES);
        model.promises().addListener(onRows);
        model.opened().subscribe(key -> cards().forEach(card -> card.setOpened(card.row().key().equals(key))));
        model.selected().subscribe(this::select);
        fill();
    }

    private void fill() {
        List<PromiseRow> rows = model.promises();
        kept.keySet().retainAll(model.page().get() == null ? List.of() : model.page().get().promises());
        List<Node> nodes = new ArrayList<>();
        @Nullable CampaignId campaign = null;
        for (PromiseRow row : rows.subList(0, Math.min(shown, rows.size()))) {
            if (!row.campaignId().equals(campaign)) {
                nodes.add(PromiseCard.campaign(row, texts));
                campaign = row.campaignId();
            }
            PromiseCard card = kept.computeIfAbsent(row, this::card);
            card.setOpened(row.key().equals(model.opened().get()));
            nodes.add(card);
        }
        if (rows.isEmpty()) {
            Label nothing = Typography.body(texts.say("today.nothing-fits"));
            nothing.setId("nothing-fits");
            nothing.getStyleClass().add(Styles.MUTED);
            nodes.add(nothing);
        }
        if (rows.size() > shown) {
            nodes.add(Buttons.flat("show-more", texts.say("today.show-more", rows.size() - shown), () -> {
                shown += AT_ONCE;
                fill();
            }));
        }
        if (!nodes.equals(getChildren())) {
            getChildren().setAll(nodes);
        }
    }

    private PromiseCard card(PromiseRow row) {
        return new PromiseCard(row, texts, () -> model.selected().set(row), () -> model.toggle(row));
    }

    private List<PromiseCard> cards() {
        return PromiseCard.cards(getChildren());
    }

    private void select(@Nullable PromiseRow row) {
        cards().stream().filter(card -> card.row().equals(row)).findFirst().ifPresent(card -> {
            if (!card.isFocused()) {
                card.requestFocus();
                reveal(card);
            }
        });
    }

    /** Scrolls the page no further than it must for the card to be seen. */
    private static void reveal(Node card) {
        for (Node at = card; at != null; at = at.getParent()) {
            if (at instanceof ScrollPane scroll) {
                Node content = scroll.getContent();
                Bounds bounds = content.sceneToLocal(card.localToScene(card.getBoundsInLocal()));
                double room = content.getBoundsInLocal().getHeight() - scroll.getViewportBounds().getHeight();
                if (room <= 0) {
                    return;
                }
                double top = scroll.getVvalue() * room;
                double bottom = top + scroll.getViewportBounds().getHeight();
                if (bounds.getMinY() < top) {
                    scroll.setVvalue((bounds.getMinY() - 16) / room);
                } else if (bounds.getMaxY() > bottom) {
                    scroll.setVvalue((bounds.getMaxY() + 16 - scroll.getViewportBounds().getHeight()) / room);
                }
                return;
            }
        }
    }
}
