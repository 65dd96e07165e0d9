package app.baton.app.demo;

import app.baton.journal.Activity;
import app.baton.people.Person;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** People who come and go during the story. */
final class PeopleChapter implements Chapter {

    private final Cast cast;
    private final DemoPeople people;

    PeopleChapter(Cast cast, DemoPeople people) {
        this.cast = cast;
        this.people = people;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        people.joining(day).forEach(person -> scenes.add(Scene.at(6, 10, () -> hire(person))));
        people.leaving(day).forEach(person -> scenes.add(Scene.at(18, 30, () -> letGo(person))));
        return scenes;
    }

    /** Hires under a fixed id, which the people's desk would not give. */
    private void hire(Person person) {
        cast.work().write(DemoPeople.YUSUF.asUser().actor(), log -> {
            if (cast.people().find(person.id()).isEmpty()) {
                cast.people().save(person);
                log.note(Activity.of("person.added", "person", person.id()).with("login", person.login())
                        .with("name", person.name()).with("title", person.title()));
            }
            return person;
        });
    }

    private void letGo(Person person) {
        cast.people().find(person.id()).ifPresent(known -> cast.peopleDesk().deactivate(DemoPeople.YUSUF.asUser(), known));
    }
}
