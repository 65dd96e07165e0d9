package app.baton.people;

import java.util.List;

/**
 * What a desk says about who works here. An {@code introduction} is somebody's word about himself alone, on the desk where
 * he was entered; any other list needs a desk that may say who works here, and tells all that this desk has to say.
 */
public record PeopleNews(boolean introduction, List<PersonCard> people) {

    /** No dealership has more people. */
    public static final int MOST = 5000;

    /** Nor do so many introduce themselves at one desk, which may otherwise say nothing of people. */
    public static final int MOST_INTRODUCED = 200;

    public PeopleNews {
        people = List.copyOf(people);
        if (people.isEmpty() || people.size() > (introduction ? 1 : MOST)) {
            throw new IllegalArgumentException(introduction ? "somebody introduces himself and nobody else"
                    : "a list names 1 to " + MOST + " people");
        }
        if (people.stream().map(PersonCard::id).distinct().count() < people.size()) {
            throw new IllegalArgumentException("somebody stands in the list twice");
        }
    }
}
