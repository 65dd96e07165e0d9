package app.baton.ui.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.DemoStore;
import app.baton.campaign.Lakeside;
import app.baton.incentive.Known;
import app.baton.insight.CustomerQuestion;
import app.baton.insight.TrackerFilter.Show;
import app.baton.ui.kit.PaneState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrackerViewModelTest {

    private final DemoStore demo = new DemoStore();
    private final TrackerDeskOf ana = TrackerDeskOf.of(demo.store, demo.store.ana);

    @TempDir
    Path folder;

    @Test
    void theLeadSaysTheStateInOneBreath() {
        ana.model().reload();
        assertThat(ana.model().lead().get()).isEqualTo("27 programs and 2 campaigns are in force. None ends this week. "
                + "9 changed since you read brief 1.");
        assertThat(ana.model().shownWords().get()).isEqualTo("29 offers");
        assertThat(ana.model().state().get()).isInstanceOf(PaneState.Ready.class);
    }

    @Test
    void anEmptyDeskSaysWhatToDo() {
        TrackerDeskOf empty = TrackerDeskOf.of(new Lakeside(false), new Lakeside(false).ana);
        empty.model().reload();
        assertThat(empty.model().state().get().said()).hasValueSatisfying(words -> assertThat(words).contains("Import"));
    }

    @Test
    void whatEndsFirstComesFirstAndTheSelectionStays() {
        ana.model().reload();
        assertThat(rows()).startsWith("2026-11 Mach-E Electric Weeks", "2026-11 Truck Month", "Retail Customer Cash");
        ana.model().move(1);
        ana.model().move(1);
        assertThat(selected()).isEqualTo("Retail Customer Cash");
        ana.model().change(filter -> filter.typing("26-11"));
        assertThat(selected()).isEqualTo("Retail Customer Cash");
        ana.model().change(filter -> filter.typing("26-1117 degree"));
        assertThat(selected()).isEqualTo("Graduate");
        ana.model().reload();
        assertThat(selected()).isEqualTo("Graduate");
        assertThat(ana.model().shownWords().get()).isEqualTo("1 of 29 offers");
    }

    @Test
    void openingAnOfferShowsItWhateverTheFilterHides() {
        ana.model().open("26-1102");
        ana.model().reload();
        assertThat(selected()).isEqualTo("Special APR");
        assertThat(ana.model().detail().get()).isNotNull().satisfies(detail -> {
            assertThat(detail.items()).extracting(item -> item.name()).contains("Why", "How", "Claim", "Proofs");
            assertThat(detail.revision()).isEqualTo(2);
            assertThat(detail.was()).hasSize(2).first().asString().startsWith("Gave: ");
            assertThat(detail.campaigns()).extracting(it -> it.name()).contains("2026-11 Truck Month");
        });
        ana.model().change(filter -> filter.showing(Show.CAMPAIGNS));
        ana.model().open("26-1115");
        assertThat(selected()).isEqualTo("Military");
        ana.model().open("26-1106");
        assertThat(ana.dialogs().said).hasSize(1).first().asString().contains("26-1106");
    }

    @Test
    void aCustomerGreysOutAndHidesNothing() {
        ana.model().reload();
        ana.model().change(filter -> filter.forCustomer(filter.customer().with(CustomerQuestion.MILITARY, Known.NO)));
        assertThat(ana.model().rows()).hasSize(29);
        assertThat(ana.model().rows()).filteredOn(row -> row.fits() == Known.NO).extracting(row -> row.line().code())
                .containsExactly("26-1115");
        assertThat(ana.model().shownWords().get()).contains("1 not");
        ana.model().clearFilter();
        assertThat(ana.model().rows()).allMatch(row -> row.fits() == Known.YES);
    }

    @Test
    void waysLeadToTheOtherScreens() {
        ana.model().open("26-1101");
        ana.model().reload();
        ana.model().openOffer(ana.model().rows().get(0).line());
        ana.model().openOffer(ana.model().rows().get(2).line());
        ana.model().openStock(ana.model().rows().get(2).line());
        assertThat(ana.navigator().opened.get(0)).startsWith("campaigns/");
        assertThat(ana.navigator().opened.subList(1, 3)).containsExactly("programs/26-1101", "stock/fits:26-1101");
    }

    @Test
    void aLineIsCopiedAsASentence() {
        ana.model().open("26-1115");
        ana.model().reload();
        ana.model().copySelected();
        assertThat(ana.dialogs().copied).first().asString().startsWith("26-1115 Military: $500. For: ").endsWith("Nov 30.");
    }

    @Test
    void theListIsWrittenForASpreadsheetAndNothingInItCalculates() throws IOException {
        Path file = folder.resolve("offers.csv");
        ana.dialogs().path = file;
        ana.model().reload();
        ana.model().export(ana.model().rows());
        List<String> lines = Files.readAllLines(file);
        assertThat(lines).hasSize(30);
        assertThat(lines.get(0)).startsWith("\uFEFF\"Code\",\"Offer\"");
        assertThat(lines).anyMatch(line -> line.contains("\"26-1101\",\"Retail Customer Cash\"") && line.contains("\"2750.00\""));
        assertThat(TrackerSheet.cell("=1+1")).isEqualTo("\"'=1+1\"");
        assertThat(TrackerSheet.cell("@SUM")).isEqualTo("\"'@SUM\"");
        assertThat(TrackerSheet.cell("say \"hi\"")).isEqualTo("\"say \"\"hi\"\"\"");
        assertThat(ana.dialogs().toasts).containsExactly("29 offers are in offers.csv.");
    }

    @Test
    void aFolderThatCannotBeWrittenIsToldWithTheMend() {
        ana.dialogs().path = folder.resolve("missing").resolve("offers.csv");
        ana.model().reload();
        ana.model().export(ana.model().rows());
        assertThat(ana.dialogs().problems).first().extracting(problem -> problem.code())
                .isEqualTo("tracker.not-written");
    }

    private List<String> rows() {
        return ana.model().rows().stream().map(row -> row.line().name()).toList();
    }

    private String selected() {
        TrackerRow row = ana.model().selected().get();
        return row == null ? "" : row.line().name();
    }
}
