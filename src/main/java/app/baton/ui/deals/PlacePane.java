package app.baton.ui.deals;

import app.baton.deal.tax.TaxPlace;
import app.baton.journal.Texts;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** Where the vehicle will be registered and how it gets there, which decides the tax (R10), and a tax that somebody looked up. */
final class PlacePane extends VBox {

    private final TextField zip;

    PlacePane(TermsModel terms, Supplier<Form> forms, Texts texts) {
        SheetModel sheet = terms.sheet();
        Form where = forms.get().column();
        zip = where.text(terms.zip, texts.say("deals.zip"));
        where.column();
        where.text(terms.state, texts.say("deals.state")).setPromptText(texts.say("deals.state.prompt"));
        Form there = forms.get().column();
        there.text(sheet.county, texts.say("deals.county")).setPromptText(texts.say("deals.county.prompt"));
        there.column();
        there.choice(sheet.delivered, texts.say("deals.delivered-how"), List.of(TaxPlace.Delivery.values()), texts::name);
        Form tax = forms.get();
        tax.text(sheet.tax, texts.say("deals.tax")).setPromptText(texts.say("deals.tax.prompt"));
        Form source = forms.get();
        source.text(sheet.taxSource, texts.say("deals.tax.source")).setPromptText(texts.say("deals.tax.source.prompt"));
        source.visibleProperty().bind(Bindings.createBooleanBinding(() -> !sheet.tax.get().isBlank()
                || !sheet.taxSource.get().isBlank(), sheet.tax.value(), sheet.taxSource.value()));
        source.managedProperty().bind(source.visibleProperty());
        getStyleClass().add(Styles.TERMS_PART);
        getChildren().addAll(Typography.label(texts.say("deals.place"), Styles.STRONG), where, there, tax, source);
    }

    TextField zip() {
        return zip;
    }
}
