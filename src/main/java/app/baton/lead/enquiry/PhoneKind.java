package app.baton.lead.enquiry;

/** What kind of number the sender says it is. ADF knows voice, fax, cellphone and pager; the others are sent all the same. */
public enum PhoneKind {
    CELL, VOICE, HOME, WORK, FAX, PAGER, UNSAID;

    /** Whether a person answers there. */
    public boolean answers() {
        return this != FAX && this != PAGER;
    }

    /** Which to call first, the lowest before the others. */
    int order() {
        return switch (this) {
            case CELL -> 0;
            case VOICE, HOME, UNSAID -> 1;
            case WORK -> 2;
            case FAX, PAGER -> 3;
        };
    }
}
