package app.baton.people;

import app.baton.journal.DeskId;

/** This installation: its id on the share, the name people call it by ("Showroom 2"), and its dealership. */
public record Desk(DeskId id, String name, Dealership dealership) { }
