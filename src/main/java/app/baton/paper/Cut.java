package app.baton.paper;

/** How many changes and promises are listed at most; what stays away is counted on the page. */
record Cut(int changes, int promises) {

    static final Cut NONE = new Cut(Integer.MAX_VALUE, Integer.MAX_VALUE);

    boolean none() {
        return equals(NONE);
    }
}
