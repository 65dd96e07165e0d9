package app.baton.app.demo;

import java.time.LocalTime;

/** Something that happened at a time of a day; scenes of one time happen in the order in which they are told. */
record Scene(LocalTime at, Runnable act) {

    static Scene at(int hour, int minute, Runnable act) {
        return new Scene(LocalTime.of(hour, minute), act);
    }
}
