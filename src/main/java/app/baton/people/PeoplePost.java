package app.baton.people;

/** Tells the other desks of the share who works here. */
public interface PeoplePost {

    /** Whether this desk may say who works here. */
    boolean keepsPeople();

    /** Whether people may introduce themselves here. */
    boolean introducesPeople();

    /** Whether what was said last is recent enough to be read by a desk that joins now. */
    boolean peopleFresh();

    /** Signs the news inside the open unit of work. */
    void send(PeopleNews news, User by);

    /** For a desk that keeps its people to itself. */
    static PeoplePost none() {
        return new PeoplePost() {
            @Override
            public boolean keepsPeople() {
                return false;
            }

            @Override
            public boolean introducesPeople() {
                return false;
            }

            @Override
            public boolean peopleFresh() {
                return true;
            }

            @Override
            public void send(PeopleNews news, User by) {
                throw new IllegalStateException("nobody asked whether this desk may say it");
            }
        };
    }
}
