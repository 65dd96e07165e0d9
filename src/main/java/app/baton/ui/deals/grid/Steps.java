package app.baton.ui.deals.grid;

import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.Typed;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The columns and terms of a grid: as they are typed, and sensible ones where nothing is. */
final class Steps {

    private static final List<Integer> TERMS = List.of(36, 48, 60, 72, 84);
    private static final int COLUMNS = 8;
    private static final Money DEAR = Dollars.of(30_000);

    private final Texts texts;

    Steps(Texts texts) {
        this.texts = texts;
    }

    /** From no cash on, with what is typed among them: by 1,000, of a cheaper vehicle by 500. */
    static List<Money> downs(Money price, Money typed) {
        Money step = Dollars.of(price.isLessThan(DEAR) ? 500 : 1000);
        TreeSet<Money> all = new TreeSet<>(List.of(Dollars.zero(), typed));
        Money from = typed.minus(step.multipliedBy(COLUMNS / 2));
        for (Money at = from; all.size() < COLUMNS; at = at.plus(step)) {
            if (!at.isNegative()) {
                all.add(at);
            }
        }
        return List.copyOf(all);
    }

    /** What banks write, and what the deal asks for besides. */
    static List<Integer> terms(List<Integer> asked, @Nullable Integer looked) {
        TreeSet<Integer> all = new TreeSet<>(TERMS);
        all.addAll(asked);
        if (looked != null) {
            all.add(looked);
        }
        return List.copyOf(all);
    }

    /**
     * Amounts one after the other, such as "0, 1,500, 3,000".
     *
     * @throws Typed.Unread with the sentence
     */
    List<Money> readDowns(String typed) {
        Typed<Money> money = Typed.money(texts);
        TreeSet<Money> all = new TreeSet<>();
        // a comma before three digits and no more groups thousands
        for (String part : typed.strip().split("[;\\s]+|,(?!\\d{3}(?!\\d))|(?<=\\b0),")) {
            if (!part.isBlank()) {
                Money read = money.read(part);
                if (read.isNegative()) {
                    throw new Typed.Unread(texts.say("deals.money.negative"));
                }
                all.add(read);
            }
        }
        if (all.size() > 2 * COLUMNS) {
            throw new Typed.Unread(texts.say("deals.grid.downs.many", 2 * COLUMNS));
        }
        return List.copyOf(all);
    }

    /** @throws Typed.Unread with the sentence */
    List<Integer> readTerms(String typed) {
        Typed<Integer> number = Typed.number(texts);
        List<Integer> all = new ArrayList<>();
        for (String part : typed.strip().split("[,;\\s]+")) {
            if (!part.isEmpty()) {
                Integer months = number.read(part);
                if (months < 1 || months > 144) {
                    throw new Typed.Unread(texts.say("deals.months.wrong", months));
                }
                if (!all.contains(months)) {
                    all.add(months);
                }
            }
        }
        if (all.size() > 2 * COLUMNS) {
            throw new Typed.Unread(texts.say("deals.grid.terms.many", 2 * COLUMNS));
        }
        all.sort(Comparator.naturalOrder());
        return all;
    }

    String words(List<Money> downs) {
        return String.join(", ", downs.stream().map(money -> texts.formats().money(money).replace("$", "")).toList());
    }
}
