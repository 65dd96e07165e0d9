package app.baton.ui.shell;

import app.baton.ui.Shots;
import app.baton.ui.kit.ErrorReport;
import java.nio.file.Path;
import java.util.Locale;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;

/** Writes pictures of the shell's own screens into the folder given as first argument. */
public final class ShellPictures {

    private static final int[][] SIZES = {{1280, 800}, {1920, 1080}};

    private final Path folder;

    private ShellPictures(Path folder) {
        this.folder = folder;
    }

    public static void draw(Path folder) {
        new Shots(folder);
        ShellPictures pictures = new ShellPictures(folder);
        for (boolean dark : new boolean[] {false, true}) {
            for (int[] size : SIZES) {
                pictures.all(dark, size);
            }
        }
    }

    private void all(boolean dark, int[] size) {
        Stage[] stage = new Stage[1];
        MainWindow[] window = new MainWindow[1];
        Shell[] shell = new Shell[1];
        ShellHouse house = new ShellHouse();
        house.preferences.put("theme", dark ? "dark" : "light");
        Shots.onScreenThread(() -> {
            stage[0] = new Stage();
            window[0] = house.window(stage[0]);
            stage[0].setWidth(size[0]);
            stage[0].setHeight(size[1]);
            shell[0] = house.shell(window[0]);
            stage[0].show();
        });
        shot(stage[0], "opening", dark, size);
        Shots.onScreenThread(() -> shell[0].start());
        shot(stage[0], "sign-in", dark, size);
        Shots.onScreenThread(() -> window[0].stage().getScene().lookup("#face-ana").fireEvent(new javafx.event.ActionEvent()));
        shot(stage[0], "pin", dark, size);
        Shots.onScreenThread(() -> {
            "1234".chars().forEach(digit -> type(stage[0], (char) digit));
            key(stage[0], KeyCode.ENTER, false);
        });
        shot(stage[0], "session", dark, size);
        Shots.onScreenThread(() -> key(stage[0], KeyCode.K, true));
        shot(stage[0], "palette", dark, size);
        Shots.onScreenThread(() -> {
            key(stage[0], KeyCode.ESCAPE, false);
            window[0].front().toast("2026-11 F-150 Final Days: what you changed is kept as a draft.");
            window[0].front().toast("Brief 214 is acknowledged.", "Undo", () -> { });
        });
        shot(stage[0], "toast", dark, size);
        Shots.onScreenThread(() -> {
            window[0].front().defect(ErrorReport.of(new IllegalStateException("broken"), "0.1.0", house.clock.now()));
        });
        shot(stage[0], "defect", dark, size);
        house.gate.open = false;
        Shots.onScreenThread(() -> shell[0].lock());
        shot(stage[0], "closed", dark, size);
        Shots.onScreenThread(() -> {
            shell[0].stop();
            stage[0].hide();
        });
    }

    private void shot(Stage stage, String name, boolean dark, int[] size) {
        Shots.pulses(6);
        Shots.onScreenThread(() -> Shots.write(stage.getScene(),
                folder.resolve(String.format(Locale.ROOT, "%s-%s-%d.png", name, dark ? "dark" : "light", size[0]))));
    }

    private static void key(Stage stage, KeyCode code, boolean control) {
        var owner = stage.getScene().getFocusOwner();
        (owner == null ? stage.getScene().getRoot() : owner)
                .fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "", "", code, false, control, false, false));
    }

    private static void type(Stage stage, char character) {
        stage.getScene().getFocusOwner().fireEvent(
                new KeyEvent(KeyEvent.KEY_TYPED, String.valueOf(character), "", KeyCode.UNDEFINED, false, false, false, false));
    }

}
