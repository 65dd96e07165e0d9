package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;

/** What is done with the rules by key. */
public final class RulesCommands {

    public static final String OPEN_KEYS = "Alt+R";
    static final String SAVE_KEYS = "Shortcut+S";
    static final String ADD_KEYS = "Alt+N";
    static final String REMOVE_KEYS = "Delete";
    static final String UP_KEYS = "Alt+Up";
    static final String DOWN_KEYS = "Alt+Down";

    private RulesCommands() { }

    /** Everything that is possible while the rules have the place of the queue. */
    public static List<Command> of(RulesViewModel model, Texts texts) {
        BooleanSupplier open = () -> model.opened().get() && model.state().get().isReady();
        BooleanSupplier list = () -> open.getAsBoolean() && model.tab().get().isList();
        List<Command> all = new ArrayList<>(List.of(
                Command.of("rules-save", texts.say("rules.save"), Feather.SAVE, model::save).withKeys(SAVE_KEYS).when(open),
                Command.of("rules-try", texts.say("rules.try"), Feather.PLAY, () -> model.turn(RulesTab.TRIAL)).withKeys("T")
                        .when(open),
                Command.of("rules-next", texts.say("rules.next"), Feather.CHEVRON_DOWN, () -> model.step(1)).withKeys("J")
                        .when(open),
                Command.of("rules-previous", texts.say("rules.previous"), Feather.CHEVRON_UP, () -> model.step(-1))
                        .withKeys("K").when(open),
                Command.of("rules-add", texts.say("rules.add"), Feather.PLUS, model::add).withKeys(ADD_KEYS).when(list),
                Command.of("rules-up", texts.say("rules.up"), Feather.ARROW_UP, () -> model.move(-1)).withKeys(UP_KEYS)
                        .when(list),
                Command.of("rules-down", texts.say("rules.down"), Feather.ARROW_DOWN, () -> model.move(1)).withKeys(DOWN_KEYS)
                        .when(list),
                Command.of("rules-remove", texts.say("rules.remove"), Feather.TRASH_2, model::remove).withKeys(REMOVE_KEYS)
                        .when(() -> list.getAsBoolean() || open.getAsBoolean() && model.tab().get() == RulesTab.SHIFTS),
                Command.of("rules-undo", texts.say("rules.undo"), Feather.ROTATE_CCW, model::undo).withKeys("Shortcut+Z")
                        .when(open),
                Command.of("rules-redo", texts.say("rules.redo"), Feather.ROTATE_CW, model::redo).withKeys("Shortcut+Shift+Z")
                        .when(open),
                Command.of("rules-back", texts.say("rules.back"), Feather.ARROW_LEFT, model::close).withKeys("Esc")
                        .when(() -> model.opened().get())));
        for (RulesTab tab : RulesTab.values()) {
            all.add(Command.of("rules-tab-" + (tab.ordinal() + 1), texts.say("rules.show", texts.name(tab)), Feather.LIST,
                    () -> model.turn(tab)).withKeys(String.valueOf(tab.ordinal() + 1)).when(open));
        }
        return all;
    }
}
