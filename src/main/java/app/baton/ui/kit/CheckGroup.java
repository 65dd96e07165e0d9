package app.baton.ui.kit;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Control;
import javafx.scene.control.Skin;
import javafx.scene.control.SkinBase;
import javafx.scene.layout.GridPane;

/**
 * Boxes to tick over a field that holds a set of choices; those that this user may not decide about stand there greyed.
 * Each box has the id {@code check-} plus the choice's name, such as {@code check-sales-manager}.
 */
public final class CheckGroup<E> extends Control {

    private final GridPane grid = new GridPane();
    private final Map<E, CheckBox> boxes = new LinkedHashMap<>();
    private final FieldModel<Set<E>> field;
    private boolean following;

    /** {@code mine} are those that this user may decide about. */
    public CheckGroup(FieldModel<Set<E>> field, List<E> choices, Function<? super E, String> words,
            Predicate<? super E> mine, int columns) {
        this.field = field;
        grid.getStyleClass().add(Styles.CHECKS);
        setFocusTraversable(false);
        int rows = (choices.size() + columns - 1) / columns;
        for (int i = 0; i < choices.size(); i++) {
            E choice = choices.get(i);
            CheckBox box = new CheckBox(words.apply(choice));
            box.setId("check-" + choice.toString().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setDisable(!mine.test(choice));
            Typography.tellWhenCut(box);
            box.selectedProperty().subscribe((before, now) -> tell());
            boxes.put(choice, box);
            grid.add(box, i / rows, i % rows);
        }
        field.value().subscribe(this::follow);
    }

    @Override
    public void requestFocus() {
        boxes.values().stream().filter(box -> !box.isDisabled()).findFirst().ifPresent(CheckBox::requestFocus);
    }

    @Override
    protected Skin<?> createDefaultSkin() {
        return new Boxes(this, grid);
    }

    private void follow(Set<E> chosen) {
        following = true;
        boxes.forEach((choice, box) -> box.setSelected(chosen.contains(choice)));
        following = false;
    }

    private void tell() {
        if (!following) {
            field.set(boxes.entrySet().stream().filter(entry -> entry.getValue().isSelected()).map(Map.Entry::getKey)
                    .collect(Collectors.toUnmodifiableSet()));
        }
    }

    private static final class Boxes extends SkinBase<CheckGroup<?>> {

        Boxes(CheckGroup<?> group, GridPane grid) {
            super(group);
            getChildren().setAll(grid);
        }
    }
}
