package app.baton.ui.programs;

import app.baton.ui.Frame;
import app.baton.ui.Shots;
import app.baton.ui.programs.matrix.Board.At;
import app.baton.ui.programs.matrix.Board.Face;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;

/** Writes pictures of Programs into the folder given as first argument. */
public final class ProgramPictures {

    private ProgramPictures() { }

    private static Parent opened(String code) {
        Office office = Office.demo();
        ProgramsScreen screen = office.screen();
        screen.shown();
        screen.open(code);
        return Frame.around(screen.node());
    }

    /** A month with changes that wait for the second person. */
    private static Office sent() {
        Office office = Office.demo();
        office.write("26-1107", "amount", "3500");
        office.write("26-1107", "name", "Mach-E Winter Allowance");
        office.write("26-1115", "amount", "750");
        office.write("26-1101", "until", "2026-12-05");
        office.model().acts().sendAll();
        return office;
    }

    /** Next month's bulletin as a sponsor's spreadsheet, for the guide. */
    public static Parent guideImport() {
        return page(0, """
                Program Code,Program Name,Cash,Eligible Models,Effective,Ends
                26-1115,Military,750,any 2026 Ford,12/01/2026,12/31/2026
                26-1116,First Responder,TBD,any 2026 Ford,12/01/2026,12/31/2026
                26-1117,Graduate,"1,000",any 2026 Ford,2026-12-01,2026-12-31
                26-1122,Southeast Michigan Bonus,500,2026 F-150; 2026 Ranger,12/01/2026,12/31/2026
                26-1101,Retail Customer Cash,2000,2026 F-150,12/01/2026,12/31/2026
                26-1101,Retail Customer Cash,2250,2026 F-150,12/01/2026,12/31/2026
                26-1231,Snow Belt Bonus,$500,2026 Explorer; 2026 Bronco Sport,12/01/2026,12/31/2026
                26-1232,Plow Allowance,$750,2026 F-150 XL,12/01/2026,soon
                """);
    }

    /** A sheet with good and bad rows, and the tab in front. */
    private static Parent imported(int tab) {
        return Frame.around(page(tab, ImportViewModelTest.SHEET));
    }

    private static Parent page(int tab, String sheet) {
        return page(Office.demo(), tab, sheet);
    }

    private static Parent page(Office office, int tab, String sheet) {
        ProgramsScreen screen = office.screen();
        try {
            office.dialogs().path = Files.writeString(
                    Files.createTempDirectory("pictures").resolve("december.csv"), sheet);
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
        office.model().go(ProgramsViewModel.Page.IMPORT);
        office.model().importing().choose();
        ((TabPane) screen.node().lookup(".tab-pane")).getSelectionModel().select(tab);
        return (Parent) screen.node();
    }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("programs-grid", () -> {
            Office office = Office.demo();
            ProgramsScreen screen = office.screen();
            screen.shown();
            office.write("26-1101", "name", "Retail Customer Cash II");
            office.write("26-1115", "amount", "750");
            office.write("26-1122", "amount", "TBD");
            office.write("26-1104", "until", "2026-12-05");
            return Frame.around(screen.node());
        });
        shots.take("programs-chosen", () -> {
            Office office = Office.demo();
            ProgramsScreen screen = office.screen();
            screen.shown();
            office.write("26-1115", "amount", "750");
            office.write("26-1116", "amount", "760");
            office.write("26-1122", "amount", "770");
            office.model().filter().set(office.model().filter().get().withWords("26-111"));
            office.model().grid().cursor().selectAll();
            return Frame.around(screen.node());
        });
        shots.take("programs-confirm", () -> {
            Office office = sent();
            Office frank = office.forUser(office.store().frank);
            ProgramsScreen screen = frank.screen();
            frank.model().go(ProgramsViewModel.Page.CONFIRM);
            frank.model().confirming().tick();
            return Frame.around(screen.node());
        });
        shots.take("programs-changes", () -> {
            Office office = sent();
            ProgramsScreen screen = office.screen();
            screen.open("26-1107");
            ((TabPane) screen.node().lookup(".tab-pane")).getSelectionModel().select(1);
            return Frame.around(screen.node());
        });
        shots.take("programs-roll-over", () -> {
            Office office = Office.demo();
            ProgramsScreen screen = office.screen();
            office.model().go(ProgramsViewModel.Page.ROLL_OVER);
            ((TableView<?>) screen.node().lookup("#roll-rows")).getSelectionModel().select(4);
            return Frame.around(screen.node());
        });
        shots.take("programs-import", () -> imported(0));
        shots.take("programs-import-bad", () -> imported(1));
        shots.take("programs-import-rival", () -> {
            Office office = Office.demo();
            Office frank = office.forUser(office.store().frank);
            frank.write("26-1115", "name", "Military Thanks");
            frank.write("26-1117", "amount", "900");
            return Frame.around(page(office, 0, """
                    Program Code,Program Name,Cash,Ends,Where it holds,Customer Eligibility
                    26-1115,Military,750,11/30/2026,all,
                    26-1117,Graduate,1000,11/30/2026,all,
                    26-1231,Farm bureau cash,500,12/31/2026,Michigan,Members of the farm bureau for 60 days or more
                    26-1232,Winter cash,TBD,12/31/2026,Michigan,
                    """));
        });
        shots.take("programs-confirm-read", () -> {
            Office office = Office.demo();
            office.dialogs().pasted = """
                    Normal window: December 1 to December 31, 2026.

                    ## 26-1231 Farm bureau cash
                    $500 for members of the farm bureau, by these models:

                    | Model | Amount | Until |
                    |---|---|---|
                    | 2026 F-150 XL, STX | $500 | December 31 |
                    | 2026 Explorer, any trim, and whatever else the region names in its letter | $250 | December 15 |
                    """;
            page(office, 0, """
                    Program Code,Program Name,Cash,From,Ends,Customer Eligibility
                    26-1231,Farm bureau cash,500,12/1/2026,12/31/2026,Members of the farm bureau for 60 days or more
                    """);
            office.model().importing().under().addText();
            office.model().importing().importAll();
            office.model().acts().sendAll();
            Office frank = office.forUser(office.store().frank);
            ProgramsScreen screen = frank.screen();
            frank.model().go(ProgramsViewModel.Page.CONFIRM);
            return Frame.around(screen.node());
        });
        shots.take("programs-merge", () -> {
            Office office = Office.demo();
            ProgramsScreen screen = office.screen();
            office.write("26-1115", "name", "Military Thanks");
            Office frank = office.forUser(office.store().frank);
            frank.write("26-1115", "amount", "700");
            office.write("26-1115", "amount", "800");
            return Frame.around(screen.node());
        });
    }

    /** The form of one program, at its different sections. */
    public static void drawEditor(Path folder) {
        Shots shots = new Shots(folder);
        form(shots, "programs-editor", "26-1101", 0);
        form(shots, "programs-editor-rates", "26-1102", 2);
        form(shots, "programs-editor-lease", "26-1108", 2);
        form(shots, "programs-editor-condition", "26-1110", 3);
        form(shots, "programs-editor-together", "26-1117", 5);
    }

    /** A pane that stands in no window does not scroll, so the sections before the wanted one are left away. */
    private static void form(Shots shots, String name, String code, int section) {
        shots.take(name, () -> {
            Parent shown = opened(code);
            new Scene(shown);
            shown.applyCss();
            shown.layout();
            ((Pane) shown.lookup(".b-program-form")).getChildren().remove(0, section);
            shown.getScene().setRoot(new Group());
            return shown;
        });
    }

    /** The matrix of what goes with what. */
    public static void drawMatrix(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("programs-matrix-groups", () -> matrix(office -> office.model().rulebook().matrix().moveTo(new At(4, 2))));
        shots.take("programs-matrix-programs", () -> matrix(office -> {
            office.model().rulebook().matrix().turn(Face.PROGRAMS);
            office.model().rulebook().matrix().moveTo(new At(5, 12));
            office.model().rulebook().matrix().nextException();
        }));
        shots.take("programs-matrix-caps", () -> matrix(office -> office.model().rulebook().matrix().turn(Face.CAPS)));
    }

    private static Parent matrix(Consumer<Office> act) {
        Office office = Office.demo();
        ProgramsScreen screen = office.screen();
        screen.shown();
        office.model().go(ProgramsViewModel.Page.MATRIX);
        act.accept(office);
        return Frame.around(screen.node());
    }
}
