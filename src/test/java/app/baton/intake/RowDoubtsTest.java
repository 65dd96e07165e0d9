package app.baton.intake;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.incentive.Program;
import app.baton.intake.ProgramPreview.Row;
import app.baton.vehicle.ModelLine;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a row leaves unsaid, or names for the first time, is told beside the row. */
class RowDoubtsTest extends ImportRoom {

    private Row row(String vehicles, String routes) {
        ProgramPreview preview = preview(Sheets.of(List.of("Code", "Name", "Amount", "Vehicles", "Routes"),
                List.of("26-1231", "Winter cash", "500", vehicles, routes)));
        assertThat(preview.refused()).isEmpty();
        return preview.rows().getFirst();
    }

    private static List<ModelLine> lines(Row row) {
        return row.content().program().map(Program::vehicleLines).orElseThrow();
    }

    @Test
    void aModelLineThatNothingHereNamesComesInWithAWordAboutIt() {
        Row escape = row("2026 Escape", "cash");
        assertThat(lines(escape)).containsExactly(ModelLine.of(2026, "Ford", "Escape"));
        assertThat(escape.doubts()).containsExactly("No program and no vehicle here has a model \"Escape\". It would come in as a"
                + " new model line: Ford Escape, every trim. Nothing here has a name like it. Mend the cell if that is not"
                        + " meant.");
        Row trims = row("2026-2027 Ford Bronco (Big Bend, Badlands); 2026 Explorer", "cash");
        assertThat(lines(trims)).containsExactly(new ModelLine(List.of(2026, 2027), "Ford", "Bronco", List.of("Big Bend",
                "Badlands")), ModelLine.of(2026, "Ford", "Explorer"));
        assertThat(trims.doubts()).singleElement().asString()
                .contains("Ford Bronco, Big Bend, Badlands. Did you mean Bronco Sport?");
        assertThat(row("2026 Explorr", "cash").doubts()).singleElement().asString().contains("Did you mean Explorer?");
        assertThat(row("2026 Explorer; 2026 Bronco Sport", "cash").doubts()).isEmpty();
        assertThat(lines(row("2026 Explorer (ST-Line)", "cash"))).containsExactly(ModelLine.of(2026, "Ford", "Explorer",
                "ST-Line"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"2026 Zorblax Comet|with its make in front",
            "2026 Zorblax Explorer|Known makes are Ford",
            "Escape Hybrid|as in \"2026 Ford Bronco (Big Bend, Badlands)\"", "2026 Explorr Platinum|Did you mean Explorer?",
            "2026 Ford Bronco, Badlands|its trims in brackets", "any|Known models are"})
    void aMakeThatIsNotKnownStaysOutWithTheNearestNames(String vehicles, String words) {
        assertThat(preview(Sheets.of(List.of("Code", "Name", "Amount", "Vehicles"), List.of("26-1231", "Winter cash", "500",
                vehicles))).refused()).singleElement().satisfies(refused -> {
                    assertThat(refused.column()).isEqualTo("Vehicles");
                    assertThat(refused.sentence()).containsIgnoringCase(words);
                });
    }

    @Test
    void everyRouteAndEveryTierAreSaidWhereTheRowNamesNone() {
        assertThat(row("2026 Explorer", "").doubts()).singleElement().asString().startsWith("The cell for routes is empty, so it"
                + " counts on every route");
        assertThat(row("2026 Explorer", "all").doubts()).isEmpty();
        assertThat(preview(text("Code,Name,Kind,Amount,Terms,Tiers\n26-1231,Rate,rate,1.9,36,\n26-1232,Rate,rate,1.9,36,T2\n"))
                .rows()).extracting(Row::doubts).containsExactly(List.of("No credit tier stands in the row, so every one of the"
                + " rulebook is meant: T0-1, T2, T3, T4. Name the tiers if the bulletin does."), List.of());
        assertThat(preview(text("Code,Amount\n26-1122,750\n")).rows().getFirst().doubts()).as("a known program keeps its routes")
                .isEmpty();
    }
}
