package app.baton.insight;

/** The use cases behind the tracker and its calendar. */
public record TrackerDesks(TrackerDesk tracker, CalendarDesk calendar, MoveDesk moves) { }
