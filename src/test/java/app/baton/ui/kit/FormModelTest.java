package app.baton.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Problem;
import org.junit.jupiter.api.Test;

class FormModelTest {

    private final FieldModel<String> name = FieldModel.required("name", "Type a name.");
    private final FieldModel<String> note = FieldModel.optional("note");
    private final FormModel form = new FormModel(name, note);

    @Test
    void anUntouchedFieldIsNotBlamed() {
        name.left();

        assertThat(name.error().get()).isEmpty();
    }

    @Test
    void sendingShowsEveryErrorAndTypingClearsIt() {
        assertThat(form.accept()).isFalse();
        assertThat(name.error().get()).isEqualTo("Type a name.");
        assertThat(form.firstWrong()).contains(name);

        name.set("Ana");

        assertThat(name.error().get()).isEmpty();
        assertThat(form.accept()).isTrue();
    }

    @Test
    void aRefusalFromFurtherInStandsBesideItsFieldUntilTheValueChanges() {
        name.set("Ana");

        assertThat(form.refuse(Problem.badInput("people.taken", "name", "This name is taken."))).isTrue();
        assertThat(name.error().get()).isEqualTo("This name is taken.");

        name.set("Anna");

        assertThat(name.error().get()).isEmpty();
    }

    @Test
    void aRefusalThatNamesNoFieldMustBeSaidElsewhere() {
        assertThat(form.refuse(Problem.couldNot("share.gone", "The share is gone."))).isFalse();
        assertThat(form.refuse(Problem.badInput("x", "zip", "No such ZIP."))).isFalse();
    }
}
