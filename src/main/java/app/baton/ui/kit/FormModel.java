package app.baton.ui.kit;

import app.baton.journal.Problem;
import java.util.List;
import java.util.Optional;

/** The fields that are sent together. */
public final class FormModel {

    private final List<FieldModel<?>> fields;

    public FormModel(FieldModel<?>... fields) {
        this.fields = List.of(fields);
    }

    public List<FieldModel<?>> fields() {
        return fields;
    }

    /** Asks every field, so that all errors show at once. */
    public boolean accept() {
        boolean good = true;
        for (FieldModel<?> field : fields) {
            good &= field.accept();
        }
        return good;
    }

    public Optional<FieldModel<?>> firstWrong() {
        return fields.stream().filter(field -> !field.error().get().isEmpty()).findFirst();
    }

    /**
     * Puts a problem beside the field that it names.
     *
     * @return false when it names none of these fields, so that it must be said elsewhere
     */
    public boolean refuse(Problem problem) {
        Optional<FieldModel<?>> named = problem.field()
                .flatMap(path -> fields.stream().filter(field -> path.equals(field.name())
                        || path.equals("/" + field.name())).findFirst());
        named.ifPresent(field -> field.refuse(problem.sentence()));
        return named.isPresent();
    }
}
