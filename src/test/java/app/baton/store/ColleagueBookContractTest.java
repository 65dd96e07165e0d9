package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.baton.journal.DeskId;
import app.baton.people.Colleague;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import app.baton.people.Role;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ColleagueBookContractTest {

    private final Books books;
    private final DeskId office = new DeskId(Samples.id());
    private final PersonCard ana = card("Ana Morales", "salesperson", "robot-wrangler");

    ColleagueBookContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void whatIsKeptIsFoundWithEveryRoleAndTheNextWordTakesItsPlace() {
        Colleague first = new Colleague(ana, office, true, false);
        books.change(() -> books.colleagues().keep(first));
        assertThat(books.colleagues().find(ana.id())).contains(first);

        Colleague second = new Colleague(ana.changed("Ana Reed", "", Set.of(Role.MARKETING), false), books.desk(), false, true);
        books.change(() -> books.colleagues().keep(second));
        assertThat(books.colleagues().everybody()).containsExactly(second);
        assertThat(second.card().roles()).containsExactly("marketing", "robot-wrangler");
        assertThat(books.colleagues().find(new PersonId(Samples.id()))).isEmpty();
    }

    @Test
    void whoIsRemovedIsKnownNoMoreAndTheOthersAre() {
        Colleague stays = new Colleague(card("Zoe Park", "marketing"), office, true, true);
        books.change(() -> {
            books.colleagues().keep(new Colleague(ana, office, true, true));
            books.colleagues().keep(stays);
        });
        books.change(() -> {
            books.colleagues().remove(ana.id());
            books.colleagues().remove(new PersonId(Samples.id()));
        });
        assertThat(books.colleagues().everybody()).containsExactly(stays);
    }

    @Test
    void somebodyWithoutARoleIsKeptToo() {
        Colleague nobody = new Colleague(card("Nobody Yet"), office, false, true);
        books.change(() -> books.colleagues().keep(nobody));

        assertThat(books.colleagues().find(nobody.card().id())).contains(nobody);
    }

    @Test
    void everybodyIsListedByNameWhateverItsCapitals() {
        books.change(() -> List.of("Zoe Park", "de Silva Maria", "Ana Morales").forEach(name ->
                books.colleagues().keep(new Colleague(card(name, "marketing"), office, false, true))));

        assertThat(books.colleagues().everybody()).extracting(each -> each.card().name())
                .containsExactly("Ana Morales", "de Silva Maria", "Zoe Park");
    }

    @Test
    void nothingIsKeptOutsideAUnitOfWorkNorByAUnitThatFails() {
        Colleague word = new Colleague(ana, office, false, true);
        assertThatIllegalStateException().isThrownBy(() -> books.colleagues().keep(word));
        assertThatIllegalStateException().isThrownBy(() -> books.change(() -> {
            books.colleagues().keep(word);
            throw new IllegalStateException("the light went out");
        }));

        assertThat(books.colleagues().everybody()).isEmpty();
    }

    private PersonCard card(String name, String... roles) {
        return new PersonCard(new PersonId(Samples.id()), office, name, "", List.of(roles), true, 1);
    }
}
