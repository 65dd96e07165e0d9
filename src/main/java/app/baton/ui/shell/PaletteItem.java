package app.baton.ui.shell;

import org.kordamp.ikonli.feather.Feather;

/** One line of the palette: {@code kind} and {@code keys} are shown muted at its end. */
public record PaletteItem(String id, String text, String kind, String keys, Feather icon, Runnable run) { }
