package app.baton.paper;

/** What a screen needs to put a brief on paper: whose it is, who sets it, and where it may be printed. */
public record PrintRoom(String dealership, BriefPaper briefs, Printers printers) { }
