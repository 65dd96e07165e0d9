package app.baton.ui.deals;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.List;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** How the fields of a deal are read. Nothing typed is null; what cannot be read is thrown as its sentence. */
final class Typing {

    private static final int LONGEST = 144;
    private static final int LOWEST_SCORE = 300;
    private static final int HIGHEST_SCORE = 900;

    private final Texts texts;
    private final Typed<Money> money;
    private final Typed<Integer> number;

    Typing(Texts texts) {
        this.texts = texts;
        money = Typed.money(texts);
        number = Typed.number(texts);
    }

    /** An amount of money, which is not negative. */
    FieldModel<String> moneyField(String name) {
        return FieldModel.of(name, "", typed -> wrong(() -> money(typed)));
    }

    FieldModel<String> countField(String name, int most, String key) {
        return FieldModel.of(name, "", typed -> wrong(() -> count(typed, most, key)));
    }

    @Nullable Money money(String typed) {
        if (typed.isBlank()) {
            return null;
        }
        Money read = money.read(typed);
        if (read.isNegative()) {
            throw new Typed.Unread(texts.say("deals.money.negative"));
        }
        return read;
    }

    String shown(@Nullable Money value) {
        return value == null ? "" : money.show(value);
    }

    @Nullable Integer score(String typed) {
        Integer points = count(typed, Integer.MAX_VALUE, "deals.score.wrong");
        if (points != null && (points < LOWEST_SCORE || points > HIGHEST_SCORE)) {
            throw new Typed.Unread(texts.say("deals.score.wrong", points));
        }
        return points;
    }

    @Nullable Integer count(String typed, int most, String key) {
        if (typed.isBlank()) {
            return null;
        }
        Integer read = number.read(typed);
        if (read < 0 || read > most) {
            throw new Typed.Unread(texts.say(key, read));
        }
        return read;
    }

    List<Integer> months(String typed) {
        List<Integer> all = new ArrayList<>();
        for (String part : typed.strip().split("[,;\\s]+")) {
            if (!part.isEmpty()) {
                Integer months = number.read(part);
                if (months < 1 || months > LONGEST) {
                    throw new Typed.Unread(texts.say("deals.months.wrong", months));
                }
                if (!all.contains(months)) {
                    all.add(months);
                }
            }
        }
        return all;
    }

    static String wrong(Runnable reading) {
        try {
            reading.run();
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** What a text field says; null where nothing is typed. */
    static @Nullable String text(FieldModel<String> field) {
        return field.get().isBlank() ? null : field.get().strip();
    }
}
