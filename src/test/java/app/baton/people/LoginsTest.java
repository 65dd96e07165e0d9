package app.baton.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LoginsTest {

    @ParameterizedTest
    @CsvSource(nullValues = "none", value = {
        "Ana Morales,              none,                    ana",
        "Ana Morales,              ana,                     ana.m",
        "Ana Morales,              ana ana.m,               ana.morales",
        "Ana Morales,              ana ana.m ana.morales,   ana2",
        "Ana,                      ana ana2,                ana3",
        "  José   Núñez ,          none,                    jose",
        "José Núñez,               jose,                    jose.n",
        "D'Angelo O'Neil-Reyes,    dangelo dangelo.o,       dangelo.oneilreyes",
        "李 明,                    none,                    ''",
        "'',                       none,                    ''",
    })
    void theFirstFreeNameThatPeopleWouldGuessIsSuggested(String name, String taken, String login) {
        Set<String> others = taken == null ? Set.of() : Set.of(taken.split(" "));

        assertThat(Logins.suggest(name, others)).isEqualTo(login);
        assertThat(login.isEmpty() || Person.isLogin(login)).isTrue();
    }
}
