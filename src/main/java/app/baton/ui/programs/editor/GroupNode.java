package app.baton.ui.programs.editor;

import app.baton.incentive.Condition;
import app.baton.incentive.Invalid;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.TextInput;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** Cards of which all, any or none have to be so. */
public final class GroupNode extends ConditionNode {

    private final Desk desk;
    private final ObjectProperty<Needs> needs = new SimpleObjectProperty<>(Needs.ALL);
    private final ObservableList<ConditionNode> cards = FXCollections.observableArrayList();
    private final TextInput<String> wording;
    private boolean silent;

    /** How many of the cards have to be so. */
    public enum Needs {
        ALL, ANY, NONE
    }

    GroupNode(Desk desk) {
        super(desk.texts().say("editor.f.group-of"));
        this.desk = desk;
        wording = adopt(TextInput.optional("text", desk.texts().say("editor.f.wording"), Typed.lines()));
        needs.subscribe((before, now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    static GroupNode of(Desk desk, Needs needs, ConditionNode... cards) {
        GroupNode group = new GroupNode(desk);
        group.choose(needs);
        for (ConditionNode card : cards) {
            group.put(group.cards.size(), card);
        }
        return group;
    }

    /** The cards for a condition. */
    static ConditionNode node(Desk desk, Condition condition) {
        ConditionNode node = condition instanceof Condition.Is ? new FactNode(desk) : new GroupNode(desk);
        node.show(condition);
        return node;
    }

    void put(int at, ConditionNode card) {
        cards.add(Math.min(at, cards.size()), adopt(card));
    }

    void take(ConditionNode card) {
        cards.remove(card);
    }

    private void choose(Needs wanted) {
        silent = true;
        needs.set(wanted);
        silent = false;
    }

    @Override
    protected boolean readParts() {
        boolean good = wording.read();
        for (ConditionNode card : standing()) {
            good &= card.read();
        }
        cards.stream().filter(card -> !standing().contains(card)).forEach(card ->
                card.say(desk.texts().say("editor.group-left-out")));
        say(desk.texts().name(needs.get()));
        if (!good) {
            return false;
        }
        if (needs.get() != Needs.ALL && standing().isEmpty() && !wording.blank()) {
            refuse(desk.texts().say("editor.group-empty"));
            return false;
        }
        try {
            take(condition());
            return true;
        } catch (Invalid invalid) {
            refuse(invalid.sentence());
            return false;
        }
    }

    /** The cards that ask for something: an emptied group of any or none is left out, so that it stands in nobody's way. */
    private List<ConditionNode> standing() {
        return cards.stream().filter(card -> !(card instanceof GroupNode group) || !group.asksNothing()).toList();
    }

    private boolean asksNothing() {
        return needs.get() != Needs.ALL && standing().isEmpty() && wording.blank();
    }

    private Condition condition() {
        List<Condition> of = standing().stream().map(Input::get).toList();
        String text = wording.orNull();
        return switch (of.isEmpty() ? Needs.ALL : needs.get()) {
            case ALL -> new Condition.All(of, text);
            case ANY -> new Condition.Any(of, text);
            case NONE -> new Condition.Not(of.size() == 1 ? of.getFirst() : new Condition.Any(of, null), text);
        };
    }

    @Override
    public void show(Condition shown) {
        switch (shown) {
            case Condition.All all -> fill(Needs.ALL, all.of(), all.text());
            case Condition.Any any -> fill(Needs.ANY, any.of(), any.text());
            case Condition.Not not -> fill(Needs.NONE, List.of(not.of()), not.text());
            case Condition.Is is -> fill(Needs.ALL, List.of(is), null);
        }
    }

    private void fill(Needs wanted, List<Condition> of, @Nullable String text) {
        choose(wanted);
        cards.setAll(of.stream().map(part -> adopt(node(desk, part))).toList());
        wording.showOrClear(text);
    }

    @Override
    public Object typed() {
        return new Typing(needs.get(), wording.typed(), cards.stream()
                .map(card -> new Card(card.cameFrom(), card.typed())).toList());
    }

    @Override
    public void retype(Object typed) {
        Typing before = (Typing) typed;
        choose(before.needs());
        wording.retype(before.wording());
        List<ConditionNode> now = new ArrayList<>();
        for (int i = 0; i < before.cards().size(); i++) {
            now.add(again(desk, before.cards().get(i), i < cards.size() ? cards.get(i) : null));
        }
        now.forEach(this::adopt);
        if (!now.equals(cards)) {
            cards.setAll(now);
        }
    }

    /** A card as it was, the same one where it still fits. */
    static ConditionNode again(Desk desk, Card before, @Nullable ConditionNode here) {
        boolean fact = before.typed() instanceof FactNode.Typing;
        ConditionNode node = here != null && here instanceof FactNode == fact ? here
                : fact ? new FactNode(desk) : new GroupNode(desk);
        node.originate(before.origin());
        node.retype(before.typed());
        return node;
    }

    /** What is typed on a card, and where it stood when the record was opened. */
    record Card(@Nullable String origin, Object typed) { }

    private record Typing(Needs needs, Object wording, List<Card> cards) { }

    /** Each card with its path below this one's. */
    private void places(@Nullable String here, BiConsumer<ConditionNode, @Nullable String> each) {
        List<ConditionNode> standing = standing();
        boolean single = needs.get() == Needs.NONE && standing.size() == 1;
        String list = here == null ? null : needs.get() == Needs.NONE && standing.size() > 1 ? here + "/of/of" : here + "/of";
        for (ConditionNode card : cards) {
            int at = standing.indexOf(card);
            each.accept(card, list == null || at < 0 ? null : single ? list : list + "/" + at);
        }
    }

    @Override
    protected void originateParts(@Nullable String path) {
        places(path, ConditionNode::originate);
    }

    @Override
    protected void traceParts(String here, Map<String, String> now) {
        places(here, (card, place) -> {
            if (place != null) {
                card.trace(place, now);
            }
        });
    }

    @Override
    public void blame(List<String> path, String sentence) {
        List<String> below = path.stream().dropWhile(step -> step.equals("of")).toList();
        List<ConditionNode> standing = standing();
        boolean single = needs.get() == Needs.NONE && standing.size() == 1;
        int index = single ? 0 : below.isEmpty() || !below.getFirst().matches("\\d{1,6}") ? -1
                : Integer.parseInt(below.getFirst());
        if (index < 0 || index >= standing.size()) {
            refuse(sentence);
        } else {
            standing.get(index).blame(single ? below : below.subList(1, below.size()), sentence);
        }
    }

    @Override
    public List<? extends Input<?>> parts() {
        return Stream.<Input<?>>concat(Stream.of(wording), cards.stream()).toList();
    }

    @Override
    public boolean blank() {
        return cards.isEmpty() && wording.blank();
    }

    public ObjectProperty<Needs> needs() {
        return needs;
    }

    public ObservableList<ConditionNode> cards() {
        return cards;
    }

    @Override
    public TextInput<String> wording() {
        return wording;
    }
}
