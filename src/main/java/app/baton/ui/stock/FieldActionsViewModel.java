package app.baton.ui.stock;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Takes in a sponsor's list of open field actions, typed or pasted. Until somebody has, the sponsor's programs that ask
 * for it only may fit.
 */
public final class FieldActionsViewModel {

    private final StockDesks desks;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Runnable done;
    private final Typed<LocalDate> days;
    private final FieldModel<String> make;
    private final FieldModel<String> asOf;
    private final FieldModel<String> numbers = FieldModel.optional("numbers");
    private final FormModel form;

    FieldActionsViewModel(StockDesks desks, Background background, Clock clock, Texts texts, ScreenContext context,
                          Runnable done) {
        this.desks = desks;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.done = done;
        days = Typed.day(texts, clock.today());
        make = FieldModel.required("make", texts.say("stock.actions.make-missing"));
        asOf = FieldModel.of("asOf", "", this::wrongDay);
        form = new FormModel(make, asOf, numbers);
    }

    private String wrongDay(String text) {
        try {
            return days.read(text).isAfter(clock.today()) ? texts.say("stock.actions.day-ahead") : "";
        } catch (Typed.Unread unread) {
            return String.valueOf(unread.getMessage());
        }
    }

    /** An empty form for the make that stands here most. */
    void begin(Collection<StockRow> rows) {
        Map<String, Long> makes = rows.stream().map(row -> row.unit().listing().make())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        make.reset(makes.entrySet().stream().max(Map.Entry.<String, Long>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).map(Map.Entry::getKey).orElse(""));
        asOf.reset(days.show(clock.today()));
        numbers.reset("");
    }

    /** Keeps the list: the named vehicles have an open field action, every other one of the make has none. */
    public void keep() {
        if (!form.accept()) {
            return;
        }
        User user = context.user();
        String sponsor = make.get().strip();
        LocalDate day = days.read(asOf.get());
        List<String> open = Stream.of(numbers.get().split("[\\s,;]+")).filter(word -> !word.isEmpty()).distinct().toList();
        background.run(texts.say("stock.keeping"), progress -> desks.stock().fieldActions(user, sponsor, open, day), unknown -> {
            if (unknown.isEmpty()) {
                context.dialogs().toast(texts.say("stock.actions.kept", open.size(), sponsor));
            } else {
                context.dialogs().tell(texts.say("stock.actions.title"), texts.say("stock.actions.unknown",
                        open.size() - unknown.size(), String.join(", ", unknown)));
            }
            done.run();
        }, this::refused);
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            context.dialogs().problem(problem);
        }
    }

    public FieldModel<String> make() {
        return make;
    }

    public FieldModel<String> asOf() {
        return asOf;
    }

    /** Stock numbers or VINs, apart by blanks, commas or lines. */
    public FieldModel<String> numbers() {
        return numbers;
    }

    public FormModel form() {
        return form;
    }
}
