package app.baton.ui.tracker;

import app.baton.insight.TrackerFilter;
import app.baton.insight.TrackerPage;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.FilterBar;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The tracker in one page: the state in one sentence, what narrows it, the offers with one opened beside them. */
final class TrackerView {

    private final TrackerViewModel model;
    private final Texts texts;
    private final FilterBar<TrackerFilter> filter;
    private final CustomerBar customer;
    private final ToggleButton customers;
    private final TableView<TrackerRow> table;
    private final VBox page = new VBox();
    private final Node root;

    TrackerView(TrackerViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        customer = new CustomerBar(model, texts);
        customers = new ToggleButton(texts.say("tracker.for-a-customer"));
        customers.setId("for-customer");
        // a long sentence beside it wraps rather than cut this
        customers.setMinWidth(Region.USE_PREF_SIZE);
        customers.setGraphic(Icons.of(Feather.USER));
        customers.setTooltip(Keys.tooltip(texts.say("tracker.for-a-customer"), KeyCombination.valueOf("U")));
        table = new OfferTable(model, texts).build();
        filter = OfferFilters.bar(model, texts, table::requestFocus);
        VBox.setVgrow(table, Priority.ALWAYS);
        customers.selectedProperty().subscribe(on -> {
            askedFor(on);
            if (!on) {
                model.change(now -> now.forCustomer(TrackerFilter.ALL.customer()));
            }
        });
        root = new ContentPane(texts, page(), model.state());
        follow();
    }

    Node node() {
        return root;
    }

    Node firstThing() {
        return table;
    }

    void focusFilter() {
        filter.focusWords();
    }

    void askCustomer() {
        customers.setSelected(true);
        customer.focusFirst();
    }

    void export() {
        model.export(table.getItems());
    }

    private Node page() {
        Label lead = Typography.lead("");
        lead.setId("lead");
        lead.textProperty().bind(model.lead());
        HBox.setHgrow(lead, Priority.ALWAYS);
        lead.setMaxWidth(Double.MAX_VALUE);
        Node export = Buttons.icon("export", Feather.DOWNLOAD, texts.say("tracker.export"), this::export);
        HBox head = new HBox(lead, customers, export);
        head.getStyleClass().add(Styles.ROW);
        Label shown = Typography.caption("");
        shown.setId("shown");
        shown.textProperty().bind(model.shownWords());
        VBox list = new VBox(table, shown);
        list.getStyleClass().add(Styles.TIGHT);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox columns = new HBox(list, new DetailPane(model, texts));
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        VBox.setVgrow(columns, Priority.ALWAYS);
        page.getChildren().setAll(head, filter, columns);
        page.getStyleClass().addAll(Styles.PAGE, Styles.TRACKER);
        return page;
    }

    /** The questions stand on the page only while they are asked, so that it opens without them. */
    private void askedFor(boolean customers) {
        if (!customers) {
            page.getChildren().remove(customer);
        } else if (!page.getChildren().contains(customer)) {
            page.getChildren().add(page.getChildren().indexOf(filter) + 1, customer);
        }
    }

    /** Keeps the row that is selected in the table and the offer that is selected in the model the same. */
    private void follow() {
        table.getSelectionModel().selectedItemProperty().subscribe((@Nullable TrackerRow row) -> {
            if (row != null) {
                model.selected().set(row);
            }
        });
        model.selected().subscribe((@Nullable TrackerRow row) -> {
            if (row != null && !row.equals(table.getSelectionModel().getSelectedItem())) {
                table.getSelectionModel().select(row);
                table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 3));
            }
        });
        model.page().subscribe((@Nullable TrackerPage page) -> table.refresh());
        model.filter().subscribe(now -> customers.setSelected(customers.isSelected() || !now.customer().isStranger()));
    }

}
