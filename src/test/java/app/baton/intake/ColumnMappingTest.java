package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Actor;
import app.baton.twins.MapBooks;
import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnMappingTest {

    private static final List<String> HEADER = List.of("Id", "Stock Number", "VIN", "Color", "Ext. Color", "Price");

    @Test
    void theLikeliestNameWinsAndTheOtherColumnIsKeptAside() {
        ColumnMapping<StockField> mapping = StockFeed.guess(HEADER);
        assertThat(mapping.column(StockField.STOCK)).contains(1);
        assertThat(mapping.column(StockField.EXTERIOR)).contains(4);
        assertThat(mapping.column(StockField.MAKE)).isEmpty();
        assertThat(mapping.aside(HEADER)).containsExactly(0, 3);
    }

    @Test
    void aColumnHoldsOneFieldOnly() {
        ColumnMapping<StockField> mapping = StockFeed.guess(HEADER).with(StockField.MSRP, 5);
        assertThat(mapping.column(StockField.MSRP)).contains(5);
        assertThat(mapping.column(StockField.PRICE)).isEmpty();
        assertThat(mapping.with(StockField.MSRP, null).aside(HEADER)).contains(5);
    }

    @Test
    void aSavedMappingFitsAListWithItsColumnsInAnotherOrder() {
        var books = new MapBooks();
        var saved = new SavedMappings(books.settings(), books.unitOfWork(), "stock");
        ColumnMapping<StockField> mapping = StockFeed.guess(HEADER).with(StockField.STOCK, 0);
        saved.save(Actor.SYSTEM, "Our feed", mapping, HEADER);
        saved.save(Actor.SYSTEM, "Small", StockFeed.guess(List.of("VIN")), List.of("VIN"));
        List<String> other = List.of("price", "vin", "id", "ext color", "stock number", "more");
        assertThat(saved.names()).containsExactly("Our feed", "Small");
        assertThat(saved.fitting(other)).contains("Our feed");
        assertThat(saved.fitting(List.of("vin"))).contains("Small");
        assertThat(saved.fitting(List.of("name"))).isEmpty();
        assertThat(saved.find("Our feed", StockField.class, other)).hasValueSatisfying(found -> {
            assertThat(found.column(StockField.STOCK)).contains(2);
            assertThat(found.column(StockField.PRICE)).contains(0);
        });
        assertThat(saved.find("Their feed", StockField.class, other)).isEmpty();
    }
}
