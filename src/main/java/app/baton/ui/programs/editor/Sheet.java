package app.baton.ui.programs.editor;

import app.baton.incentive.ProgramId;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.Typed;
import app.baton.ui.programs.form.FlagInput;
import app.baton.ui.programs.form.Input;
import app.baton.ui.programs.form.PickInput;
import app.baton.ui.programs.form.PicksInput;
import app.baton.ui.programs.form.RecordInput;
import app.baton.ui.programs.form.RecordInput.Flow;
import app.baton.ui.programs.form.TextInput;
import app.baton.ui.programs.form.TokensInput;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.joda.money.Money;

/** Puts the form of one record together: a line for each component, with the component's name and its label's key. */
final class Sheet<T> {

    private final Desk desk;
    private final Texts texts;
    private final RecordInput<T> record;

    /** What all forms of one editor share: the texts, the day, and what is known. */
    record Desk(Texts texts, LocalDate today, Supplier<Shelf> shelf) { }

    Sheet(Desk desk, String name, String label, Flow flow) {
        this.desk = desk;
        texts = desk.texts();
        record = new RecordInput<>(name, label, flow);
    }

    /** A part without a name of its own, such as one kind of benefit. */
    static <T> Sheet<T> column(Desk desk) {
        return new Sheet<>(desk, "", "", Flow.COLUMN);
    }

    static <T> Sheet<T> row(Desk desk) {
        return new Sheet<>(desk, "", "", Flow.ROW);
    }

    RecordInput<T> of(Supplier<T> make, Consumer<T> show) {
        return record.of(make, show);
    }

    <I extends Input<?>> I add(I part) {
        return record.add(part);
    }

    TextInput<String> text(String name, String key) {
        return required(name, key, Typed.line());
    }

    TextInput<String> textOr(String name, String key) {
        return optional(name, key, Typed.line());
    }

    TextInput<String> lines(String name, String key) {
        return required(name, key, Typed.lines());
    }

    TextInput<String> linesOr(String name, String key) {
        return optional(name, key, Typed.lines());
    }

    TextInput<Money> money(String name, String key) {
        return required(name, key, Typed.money(texts));
    }

    TextInput<Money> moneyOr(String name, String key) {
        return optional(name, key, Typed.money(texts));
    }

    TextInput<Percent> percent(String name, String key) {
        return required(name, key, Typed.percent(texts));
    }

    TextInput<Percent> percentOr(String name, String key) {
        return optional(name, key, Typed.percent(texts));
    }

    TextInput<Integer> number(String name, String key) {
        return required(name, key, Typed.number(texts));
    }

    TextInput<Integer> numberOr(String name, String key) {
        return optional(name, key, Typed.number(texts));
    }

    TextInput<LocalDate> day(String name, String key) {
        return required(name, key, Typed.day(texts, desk.today()));
    }

    TextInput<LocalDate> dayOr(String name, String key) {
        return optional(name, key, Typed.day(texts, desk.today()));
    }

    TextInput<ProgramId> program(String name, String key) {
        return required(name, key, programs()).suggest(() -> desk.shelf().get().ids());
    }

    FlagInput flag(String name, String key) {
        return add(new FlagInput(name, texts.say(key)));
    }

    <E extends Enum<E>> PickInput<E> pick(String name, String key, Class<E> choices) {
        return add(PickInput.of(name, texts.say(key), List.of(choices.getEnumConstants()), this::word));
    }

    <E extends Enum<E>> PickInput<E> pickOr(String name, String key, Class<E> choices, String none) {
        return add(PickInput.optional(name, texts.say(key), List.of(choices.getEnumConstants()), this::word, none));
    }

    <E extends Enum<E>> PicksInput<E> picks(String name, String key, Class<E> choices) {
        return add(new PicksInput<>(name, texts.say(key), List.of(choices.getEnumConstants()), this::word));
    }

    TokensInput<String> tokens(String name, String key) {
        return add(new TokensInput<>(name, texts.say(key), Typed.line()));
    }

    TokensInput<ProgramId> programs(String name, String key) {
        return add(new TokensInput<>(name, texts.say(key), programs())).suggest(() -> desk.shelf().get().ids());
    }

    TokensInput<Tier> tiers(String name, String key) {
        return add(new TokensInput<>(name, texts.say(key), Typed.of(Typed.Look.CODE, Tier::new, Tier::code)))
                .suggest(() -> desk.shelf().get().tiers());
    }

    <V> TokensInput<V> tokens(String name, String key, Typed<V> kind, Supplier<List<Suggestion>> known) {
        return add(new TokensInput<>(name, texts.say(key), kind)).suggest(known);
    }

    private Typed<ProgramId> programs() {
        return Typed.of(Typed.Look.CODE, text -> {
            try {
                return new ProgramId(text);
            } catch (IllegalArgumentException refused) {
                throw new Typed.Unread(texts.say("editor.id-wrong", text));
            }
        }, ProgramId::value);
    }

    <V> TextInput<V> required(String name, String key, Typed<V> kind) {
        String label = texts.say(key);
        return add(TextInput.required(name, label, kind, texts.say("editor.missing", label)));
    }

    <V> TextInput<V> optional(String name, String key, Typed<V> kind) {
        return add(TextInput.optional(name, texts.say(key), kind));
    }

    /** The word of a choice, as it begins a line. */
    String word(Enum<?> choice) {
        String name = texts.name(choice);
        return name.substring(0, 1).toUpperCase(Locale.US) + name.substring(1);
    }
}
