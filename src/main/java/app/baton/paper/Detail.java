package app.baton.paper;

/**
 * How much of each promise is printed, from all of it to what nobody can do without: what, who and until when. Each step
 * leaves out what the floor misses least, because it is read once and not looked up in front of a customer.
 */
enum Detail {
    WHOLE, FIRST_SENTENCES, NO_WHY, NO_HOW, NO_NEXT_STEP, NO_TALK_TRACK;

    boolean whole() {
        return this == WHOLE;
    }

    boolean why() {
        return compareTo(NO_WHY) < 0;
    }

    boolean how() {
        return compareTo(NO_HOW) < 0;
    }

    boolean nextStep() {
        return compareTo(NO_NEXT_STEP) < 0;
    }

    boolean talkTrack() {
        return compareTo(NO_TALK_TRACK) < 0;
    }
}
