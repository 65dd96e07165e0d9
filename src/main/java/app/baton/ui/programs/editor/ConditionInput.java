package app.baton.ui.programs.editor;

import app.baton.incentive.Condition;
import app.baton.ui.programs.editor.GroupNode.Needs;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.OwnInput;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.jspecify.annotations.Nullable;

/**
 * A condition as cards in groups, and what a person does with them: add, take away, move, put several into a group. Each
 * deed is one change. {@link #shape} counts whenever cards come, go or move.
 */
public final class ConditionInput extends OwnInput<Condition> {

    private final Desk desk;
    private final ReadOnlyIntegerWrapper shape = new ReadOnlyIntegerWrapper();
    private ConditionNode root;

    ConditionInput(String name, String label, Desk desk) {
        super(name, label);
        this.desk = desk;
        root = adopt(new GroupNode(desk));
    }

    /** The outermost card; a group of all, unless the condition is something else as a whole. */
    public ConditionNode root() {
        return root;
    }

    /** A new question at the end of a group, or of the whole where none is given. */
    public FactNode add(@Nullable GroupNode group, FactKind kind) {
        FactNode card = FactNode.of(desk, kind);
        place(group, card);
        return card;
    }

    /** A new empty group at the end of a group. */
    public GroupNode addGroup(@Nullable GroupNode group, Needs needs) {
        GroupNode card = GroupNode.of(desk, needs);
        place(group, card);
        return card;
    }

    private void place(@Nullable GroupNode group, ConditionNode card) {
        GroupNode into = group == null ? outermost() : group;
        into.put(into.cards().size(), card);
        reshaped();
    }

    /** A group of all at the root; what stood there alone goes into it. */
    private GroupNode outermost() {
        if (root instanceof GroupNode group && group.needs().get() == Needs.ALL) {
            return group;
        }
        GroupNode all = GroupNode.of(desk, Needs.ALL, root);
        root = adopt(all);
        return all;
    }

    public void remove(ConditionNode card) {
        GroupNode group = card.group();
        if (group == null) {
            root = adopt(new GroupNode(desk));
        } else {
            group.take(card);
        }
        reshaped();
    }

    /** Puts a card into a new group of its own, to be joined there by others. */
    public GroupNode wrap(ConditionNode card, Needs needs) {
        GroupNode outer = card.group();
        int at = outer == null ? 0 : outer.cards().indexOf(card);
        if (outer != null) {
            outer.take(card);
        }
        GroupNode group = GroupNode.of(desk, needs, card);
        if (outer == null) {
            root = adopt(group);
        } else {
            outer.put(at, group);
        }
        reshaped();
        return group;
    }

    /**
     * One place up (-1) or down (1) as the eye goes: past a question, into a group that comes next, and out of the own
     * group at its end.
     */
    public void move(ConditionNode card, int by) {
        GroupNode group = card.group();
        if (group == null) {
            return;
        }
        int from = group.cards().indexOf(card);
        int to = from + by;
        GroupNode outer = group.group();
        if (to >= 0 && to < group.cards().size()) {
            ConditionNode next = group.cards().get(to);
            group.take(card);
            if (next instanceof GroupNode inner) {
                inner.put(by < 0 ? inner.cards().size() : 0, card);
            } else {
                group.put(to, card);
            }
        } else if (outer != null) {
            int place = outer.cards().indexOf(group);
            group.take(card);
            outer.put(by < 0 ? place : place + 1, card);
        } else {
            return;
        }
        reshaped();
    }

    /** Drops a card into a group before the card that stands at the place now; never into itself. */
    public void drop(ConditionNode card, GroupNode group, int at) {
        GroupNode from = card.group();
        if (from == null || group.isIn(card)) {
            return;
        }
        int was = from.cards().indexOf(card);
        from.take(card);
        group.put(from == group && was < at ? at - 1 : at, card);
        reshaped();
    }

    private void reshaped() {
        shape.set(shape.get() + 1);
        changed();
    }

    /** Counts up whenever cards come, go or move. */
    public ReadOnlyIntegerProperty shape() {
        return shape.getReadOnlyProperty();
    }

    @Override
    protected boolean readParts() {
        boolean good = root.read();
        take(root.orNull());
        return good;
    }

    @Override
    public void show(Condition shown) {
        root = adopt(GroupNode.node(desk, shown));
        shape.set(shape.get() + 1);
    }

    @Override
    public Object typed() {
        return new GroupNode.Card(root.cameFrom(), root.typed());
    }

    @Override
    public void retype(Object typed) {
        if (!Objects.equals(typed, typed())) {
            root = adopt(GroupNode.again(desk, (GroupNode.Card) typed, root));
            shape.set(shape.get() + 1);
        }
    }

    @Override
    public void blame(List<String> path, String sentence) {
        root.blame(path, sentence);
    }

    @Override
    protected void originateParts(@Nullable String path) {
        root.originate(path);
    }

    @Override
    protected void traceParts(String here, Map<String, String> now) {
        root.trace(here, now);
    }

    @Override
    public List<? extends Input<?>> parts() {
        return List.of(root);
    }
}
