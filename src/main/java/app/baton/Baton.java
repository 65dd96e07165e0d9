package app.baton;

import app.baton.app.Desktop;
import app.baton.app.Entrance;
import java.util.List;

/** Starts Baton: the window without a command, a headless command with one. */
public final class Baton {

    private Baton() { }

    public static void main(String[] arguments) {
        Entrance.Way way = new Entrance().way(List.of(arguments));
        if (way.window() && !Desktop.open(way.windowArguments())) {
            System.exit(new Entrance().noDisplay());
        }
        System.exit(way.exit());
    }
}
