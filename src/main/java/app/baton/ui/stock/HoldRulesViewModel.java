package app.baton.ui.stock;

import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import app.baton.vehicle.HoldRules;
import java.time.Duration;
import java.util.function.BiConsumer;

/** The store's rules for holds, as the sales manager sets them (IN2). */
public final class HoldRulesViewModel {

    private static final int MOST_HOURS = 24 * 90;
    private static final int MOST_UNITS = 99;

    private final StockDesks desks;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final BiConsumer<String, Runnable> undos;
    private final Runnable done;
    private final Typed<Integer> numbers;
    private final FieldModel<String> longest;
    private final FieldModel<String> managers;
    private final FieldModel<String> perPerson;
    private final FormModel form;
    private HoldRules before = HoldRules.usual();

    HoldRulesViewModel(StockDesks desks, Background background, Texts texts, ScreenContext context,
                       BiConsumer<String, Runnable> undos, Runnable done) {
        this.desks = desks;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.undos = undos;
        this.done = done;
        numbers = Typed.number(texts);
        longest = FieldModel.of("longest", "", text -> wrong(text, 1, MOST_HOURS));
        managers = FieldModel.of("managers", "", this::wrongForManagers);
        perPerson = FieldModel.of("perPerson", "", text -> wrong(text, 1, MOST_UNITS));
        form = new FormModel(longest, managers, perPerson);
    }

    private String wrong(String text, int least, int most) {
        try {
            int number = numbers.read(text);
            return number < least || number > most ? texts.say("stock.rules.out-of-range", least, most) : "";
        } catch (Typed.Unread unread) {
            return String.valueOf(unread.getMessage());
        }
    }

    /** A manager may do what others may not, so never less. */
    private String wrongForManagers(String text) {
        String wrong = wrong(text, 1, MOST_HOURS);
        return wrong.isEmpty() && wrong(longest.get(), 1, MOST_HOURS).isEmpty()
                && numbers.read(text) < numbers.read(longest.get())
                ? texts.say("stock.rules.managers-less", longest.get()) : wrong;
    }

    /** Shows the rules as they stand. */
    void begin() {
        User user = context.user();
        background.run(texts.say("stock.looking"), progress -> desks.holds().rules(user), rules -> {
            before = rules;
            longest.reset(numbers.show(hours(rules.longest())));
            managers.reset(numbers.show(hours(rules.managersLongest())));
            perPerson.reset(numbers.show(rules.perPerson()));
        }, context.dialogs()::problem);
    }

    private static int hours(Duration time) {
        return Math.toIntExact(Math.max(1, time.toHours()));
    }

    /** Sets them for new holds. */
    public void keep() {
        managers.again();
        if (!form.accept()) {
            return;
        }
        HoldRules old = before;
        set(new HoldRules(Duration.ofHours(numbers.read(longest.get())), Duration.ofHours(numbers.read(managers.get())),
                numbers.read(perPerson.get())), () -> {
                    undos.accept(texts.say("stock.rules.kept"), () -> set(old, () -> { }));
                    done.run();
                });
    }

    private void set(HoldRules rules, Runnable then) {
        User user = context.user();
        background.run(texts.say("stock.keeping"), progress -> desks.holds().confirm(user, rules), kept -> then.run(),
                context.dialogs()::problem);
    }

    /** Hours that a hold may last. */
    public FieldModel<String> longest() {
        return longest;
    }

    /** Hours that a manager's may last. */
    public FieldModel<String> managers() {
        return managers;
    }

    /** Units that a person who is no manager may hold at once. */
    public FieldModel<String> perPerson() {
        return perPerson;
    }

    public FormModel form() {
        return form;
    }
}
