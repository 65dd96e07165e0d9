package app.baton.ui.tracker;

/** Where a bar stands: the vehicle line's row and the bar in it, because an offer may stand in several rows. */
public record BarPlace(String model, String key) { }
