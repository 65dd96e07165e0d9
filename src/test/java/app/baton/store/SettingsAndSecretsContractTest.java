package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class SettingsAndSecretsContractTest {

    private final Books books;

    SettingsAndSecretsContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aSettingIsFoundAndReplaced() {
        assertThat(books.settings().find("share")).isEmpty();
        books.change(() -> books.settings().put("share", "\\\\server\\baton\\é"));
        assertThat(books.settings().find("share")).contains("\\\\server\\baton\\é");
        books.change(() -> books.settings().put("share", ""));
        assertThat(books.settings().find("share")).contains("");
        assertThat(books.settings().find("Share")).isEmpty();
    }

    @Test
    void aSecretComesBackByteForByteAndIsReplaced() {
        byte[] key = {0, -1, 127, -128, 42};
        books.change(() -> books.secrets().put("desk-key", key));
        assertThat(books.secrets().find("desk-key")).hasValueSatisfying(found -> assertThat(found).isEqualTo(key));
        books.change(() -> books.secrets().put("desk-key", new byte[0]));
        assertThat(books.secrets().find("desk-key")).hasValueSatisfying(found -> assertThat(found).isEmpty());
        assertThat(books.secrets().find("other")).isEmpty();
    }

    @Test
    void wipingAnArrayAfterStoringItWipesNoSecret() {
        byte[] key = {1, 2, 3};
        books.change(() -> books.secrets().put("desk-key", key));
        key[0] = 0;
        books.secrets().find("desk-key").orElseThrow()[1] = 0;
        assertThat(books.secrets().find("desk-key").orElseThrow()).isEqualTo(new byte[] {1, 2, 3});
    }
}
