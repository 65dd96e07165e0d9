package app.baton.ui.programs;

import app.baton.ui.Frame;
import app.baton.ui.Shots;
import java.nio.file.Path;
import javafx.scene.Parent;

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
        shots.take("programs-editor", () -> opened("26-1101"));
        shots.take("programs-editor-rates", () -> opened("26-1104"));
        shots.take("programs-editor-condition", () -> opened("26-1107"));
    }
}
