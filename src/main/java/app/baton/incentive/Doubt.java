package app.baton.incentive;

/** A figure of an entry that its source does not seem to hold: a hint for the second person, not a verdict. */
public record Doubt(String label, String value, String sentence) { }
