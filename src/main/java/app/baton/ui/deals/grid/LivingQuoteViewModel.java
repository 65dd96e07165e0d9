package app.baton.ui.deals.grid;

import app.baton.deal.Quote;
import app.baton.deal.QuoteDifference;
import app.baton.deal.Quoting;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.ui.kit.Why;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Keeps a quote on the revisions that it was made on. Newer programs are offered to it: where they leave every figure of the deal
 * as it is they are taken at once, and where they do not a person is told the difference and takes them, or waits (BX7).
 */
public final class LivingQuoteViewModel {

    /**
     * What is different now.
     *
     * @param why program by program
     */
    record Banner(String words, Why why) { }

    private record Offer(Quoting newer, Runnable adopt) { }

    private final ObservableValue<@Nullable OpenDeal> deal;
    private final Background.Lane lane;
    private final Texts texts;
    private final ReadOnlyObjectWrapper<@Nullable Banner> banner = new ReadOnlyObjectWrapper<>();
    private @Nullable Offer offer;

    LivingQuoteViewModel(ObservableValue<@Nullable OpenDeal> deal, Background background, Texts texts) {
        this.deal = deal;
        this.texts = texts;
        lane = background.lane(texts.say("deals.living.working"));
        deal.subscribe((before, now) -> compare());
    }

    /** There are newer programs; {@code adopt} makes the deal stand on them. */
    public void offer(Quoting newer, Runnable adopt) {
        offer = new Offer(newer, adopt);
        compare();
    }

    /**
     * Whether a deal may come out otherwise with the one than with the other. On another day of delivery programs may be missing
     * that it can no longer use.
     */
    public static boolean differ(ProgramSheet was, ProgramSheet is, boolean sameDay) {
        Set<Object> before = names(was);
        Set<Object> after = names(is);
        return !before.containsAll(after) || sameDay && !after.containsAll(before);
    }

    private static Set<Object> names(ProgramSheet sheet) {
        Set<Object> names = new HashSet<>();
        sheet.programs().forEach(program -> names.add(program.ref()));
        sheet.rulebooks().forEach(book -> names.add(new ProgramRef(book.id(), book.revision())));
        return names;
    }

    /** Nothing newer is offered any more: the deal stands on the newest, or is another one. */
    public void settle() {
        offer = null;
        lane.cancel();
        banner.set(null);
    }

    /** Whether a person has not taken what is newer yet. */
    public boolean waits() {
        return offer != null;
    }

    private void compare() {
        Offer now = offer;
        OpenDeal of = deal.getValue();
        if (now == null) {
            return;
        }
        lane.cancel();
        banner.set(null);
        if (of == null) {
            return;
        }
        lane.run(progress -> different(of, now.newer()), found -> found.ifPresentOrElse(banner::set, this::take),
                this::failed);
    }

    private void failed(Problem problem) {
        banner.set(new Banner(problem.sentence(), new Why(texts.say("deals.living.why"), List.of(), "")));
    }

    private Optional<Banner> different(OpenDeal of, Quoting newer) {
        Quote now;
        try {
            now = newer.of(of.request());
        } catch (Invalid invalid) {
            return Optional.of(new Banner(invalid.sentence(), new Why(texts.say("deals.living.why"), List.of(), "")));
        }
        QuoteDifference looked = QuoteDifference.of(of.looked(), now);
        long others = of.quote().routes().stream().filter(on -> !on.stack().sameRoute(of.looked().stack()))
                .filter(on -> !QuoteDifference.of(on, now).isNothing()).count()
                + now.routes().stream().filter(on -> of.quote().of(on.stack()).isEmpty()).count();
        return looked.isNothing() && others == 0 ? Optional.empty() : Optional.of(banner(looked, others));
    }

    private Banner banner(QuoteDifference looked, long others) {
        List<String> words = new ArrayList<>(List.of(texts.say("deals.living.changed")));
        if (!looked.open()) {
            words.add(texts.say("deals.living.closed"));
        } else if (looked.isNothing()) {
            words.add(texts.say("deals.living.same"));
        } else {
            words.add(value(looked.value()));
            payment(looked.payment()).ifPresent(words::add);
        }
        if (others > 0) {
            words.add(texts.say("deals.living.others", texts.formats().count(others)));
        }
        List<Why.Line> lines = looked.lines().stream().map(this::line).toList();
        return new Banner(String.join(" ", words), new Why(texts.say("deals.living.why"), lines, signed(looked.value())));
    }

    private String value(Money value) {
        return value.isZero() ? texts.say("deals.living.value.same") : value.isNegative()
                ? texts.say("deals.living.value.less", value.negated()) : texts.say("deals.living.value.more", value);
    }

    private Optional<String> payment(@Nullable Money payment) {
        if (payment == null || payment.isZero()) {
            return Optional.empty();
        }
        return Optional.of(payment.isNegative() ? texts.say("deals.living.payment.less", texts.formats().cents(payment.negated()))
                : texts.say("deals.living.payment.more", texts.formats().cents(payment)));
    }

    private Why.Line line(QuoteDifference.Line line) {
        ProgramRef was = line.was();
        ProgramRef is = line.is();
        String words = was == null ? texts.say("deals.living.new", String.valueOf(is))
                : is == null ? texts.say("deals.living.gone", was.toString())
                : was.equals(is) ? texts.say("deals.living.amount", was.toString())
                : texts.say("deals.living.revision", was.id(), was.revision(), is.revision());
        return new Why.Line(words, signed(line.amount()), "");
    }

    private String signed(Money amount) {
        return amount.isPositive() ? texts.say("deals.living.plus", amount) : texts.formats().money(amount);
    }

    /** Makes the deal stand on the newest programs. */
    public void take() {
        Offer now = offer;
        settle();
        if (now != null) {
            now.adopt().run();
        }
    }

    /** Null while nothing is different. */
    ReadOnlyObjectProperty<@Nullable Banner> banner() {
        return banner.getReadOnlyProperty();
    }
}
