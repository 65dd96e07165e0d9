package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Actor;
import app.baton.journal.Background;
import app.baton.twins.MapBooks;
import java.nio.charset.StandardCharsets;
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

    @Test
    void obviousOtherNamesOfAColumnAreKnown() {
        List<String> header = List.of("Program Code", "Offer Name", "Incentive Amount (USD)", "Customer Eligibility",
                "Program Start Date", "OfferEndDate", "Model Line", "Dealer Notes", "Customer Type");

        ColumnMapping<ProgramField> mapping = ProgramImportDesk.guess(header);

        assertThat(mapping.columns()).containsEntry(ProgramField.NAME, 1).containsEntry(ProgramField.AMOUNT, 2)
                .containsEntry(ProgramField.WHO, 3).containsEntry(ProgramField.FROM, 4).containsEntry(ProgramField.UNTIL, 5)
                .containsEntry(ProgramField.VEHICLES, 6).doesNotContainKey(ProgramField.KIND);
        assertThat(mapping.aside(header)).containsExactly(7, 8);
    }

    @Test
    void aColumnOfWhichNothingIsUsedIsNamedUnlessItIsEmpty() {
        Table table = Tables.read("Code,Amount,Region,Spare\n26-1,500,,\n26-2,500,Midwest,\n".getBytes(StandardCharsets.UTF_8),
                "x.csv", Background.Progress.unwatched());

        assertThat(ProgramImportDesk.guess(table.header()).unused(table)).containsExactly(2);
    }
}
