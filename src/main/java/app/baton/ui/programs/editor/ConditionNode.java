package app.baton.ui.programs.editor;

import app.baton.incentive.Condition;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.OwnInput;
import app.baton.ui.programs.form.TextInput;
import java.util.List;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** One card of a condition: a question, or a group of cards. */
public abstract sealed class ConditionNode extends OwnInput<Condition> permits GroupNode, FactNode {

    private final ReadOnlyStringWrapper sentence = new ReadOnlyStringWrapper("");

    ConditionNode(String label) {
        super("of", label);
    }

    /** The sponsor's own wording of this part. */
    public abstract TextInput<String> wording();

    /** What it asks for, as a sentence, once it can be read. */
    public final ReadOnlyStringProperty sentence() {
        return sentence.getReadOnlyProperty();
    }

    final void say(String words) {
        sentence.set(words);
    }

    /** The group that it stands in; none for the outermost. */
    public final @Nullable GroupNode group() {
        return parent() instanceof GroupNode group ? group : null;
    }

    final @Nullable String cameFrom() {
        return origin();
    }

    /** Whether this is the other card or stands inside it. */
    final boolean isIn(ConditionNode other) {
        for (Input<?> at = this; at != null; at = at.parent()) {
            if (at == other) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void blame(List<String> path, String sentence) {
        refuse(sentence);
    }
}
