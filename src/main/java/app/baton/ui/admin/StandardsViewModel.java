package app.baton.ui.admin;

import app.baton.campaign.Channel;
import app.baton.campaign.FrictionPolicy;
import app.baton.campaign.NamingStandard;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;

/** How campaigns are called and tagged (CD10), and how soon marketing answers a note of friction (R25). */
public final class StandardsViewModel {

    private static final Pattern HOURS = Pattern.compile("\\d{1,3}([.,]\\d{1,2})?");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final Duration LONGEST = Duration.ofDays(30);

    private final StandardsDesks desks;
    private final Background background;
    private final YearMonth month;
    private final Texts texts;
    private final ScreenContext context;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper example = new ReadOnlyStringWrapper("");
    private final FieldModel<String> name = FieldModel.of("name", "", typed -> wrongPattern(typed, "name"));
    private final FieldModel<String> tag = FieldModel.of("tag", "", typed -> wrongPattern(typed, "tag"));
    private final FieldModel<String> within;
    private final FieldModel<Set<DayOfWeek>> days;
    private final FormModel form;
    private @Nullable Standards kept;

    /** What is kept and what is typed, alike. */
    private record Standards(NamingStandard naming, FrictionPolicy friction) { }

    StandardsViewModel(StandardsDesks desks, Background background, LocalDate today, Texts texts, ScreenContext context) {
        this.desks = desks;
        this.background = background;
        this.month = YearMonth.from(today);
        this.texts = texts;
        this.context = context;
        within = FieldModel.of("within", "", typed -> hours(typed).isPresent() ? ""
                : texts.say("admin.standards.hours-wrong", typed.strip()));
        days = FieldModel.of("days", Set.of(), chosen -> chosen.isEmpty() ? texts.say("admin.standards.no-day") : "");
        form = new FormModel(name, tag, within, days);
        name.value().subscribe(typed -> show());
        tag.value().subscribe(typed -> show());
    }

    /** Reads what is kept; what is being typed stays. */
    public void load() {
        if (!unsaved()) {
            background.run(texts.say("admin.loading"), progress -> read(), this::show,
                    problem -> state.set(PaneState.failed(problem, texts.say("admin.retry"), this::load)));
        }
    }

    private Standards read() {
        return new Standards(desks.naming().standard(), desks.friction().policy());
    }

    private void show(Standards now) {
        kept = now;
        name.reset(now.naming().name());
        tag.reset(now.naming().tag());
        within.reset(hours(now.friction().within()));
        days.reset(now.friction().days());
        state.set(PaneState.ready());
    }

    /** What a campaign of this month would be called. */
    private void show() {
        example.set(naming().map(standard -> standard.example(month, texts.say("admin.standards.line"), Channel.PAID_SEARCH,
                        texts.say("admin.standards.words")))
                .map(called -> texts.say("admin.standards.example", called.name(), called.tag())).orElse(""));
    }

    /** Keeps what was typed once all of it can be read; what is as before is not written. */
    public void save() {
        if (!mayChange() || !form.accept()) {
            return;
        }
        User user = context.user();
        Standards typed = typed();
        Standards before = kept;
        background.run(texts.say("admin.loading"), progress -> {
            if (before == null || !typed.naming().equals(before.naming())) {
                desks.naming().setStandard(user, typed.naming());
            }
            if (before == null || !typed.friction().equals(before.friction())) {
                desks.friction().setPolicy(user, typed.friction());
            }
            return read();
        }, now -> {
            show(now);
            context.dialogs().toast(texts.say("admin.standards.saved"));
        }, problem -> {
            if (!form.refuse(problem)) {
                context.dialogs().problem(problem);
            }
        });
    }

    private Standards typed() {
        return new Standards(naming().orElseThrow(), new FrictionPolicy(hours(within.get()).orElseThrow(), days.get()));
    }

    private Optional<NamingStandard> naming() {
        try {
            return Optional.of(new NamingStandard(name.get().strip(), tag.get().strip()));
        } catch (Problem wrong) {
            return Optional.empty();
        }
    }

    /** What is wrong with one of the two patterns, whatever stands in the other. */
    private static String wrongPattern(String typed, String field) {
        String good = NamingStandard.usual().tag();
        try {
            NamingStandard read = field.equals("name") ? new NamingStandard(typed.strip(), good)
                    : new NamingStandard(good, typed.strip());
            return read.name().isBlank() || read.tag().isBlank() ? typed : "";
        } catch (Problem wrong) {
            return wrong.sentence();
        }
    }

    private static Optional<Duration> hours(String typed) {
        String plain = typed.strip();
        if (!HOURS.matcher(plain).matches()) {
            return Optional.empty();
        }
        BigDecimal minutes = new BigDecimal(plain.replace(',', '.')).multiply(MINUTES).setScale(0, RoundingMode.HALF_UP);
        Duration within = Duration.ofMinutes(minutes.longValueExact());
        return within.isZero() || within.compareTo(LONGEST) > 0 ? Optional.empty() : Optional.of(within);
    }

    private static String hours(Duration within) {
        return BigDecimal.valueOf(within.toMinutes()).divide(MINUTES, 2, RoundingMode.HALF_UP).stripTrailingZeros()
                .toPlainString();
    }

    /** Whether something is typed that is not kept. */
    public boolean unsaved() {
        Standards before = kept;
        return before != null && (naming().isEmpty() || hours(within.get()).isEmpty() || days.get().isEmpty()
                || !typed().equals(before));
    }

    public boolean mayChange() {
        return context.user().may(Action.SET_POLICIES);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** A campaign under the standard as it is typed; empty while it cannot be read. */
    public ReadOnlyStringProperty example() {
        return example.getReadOnlyProperty();
    }

    public FormModel form() {
        return form;
    }

    /** The pattern of campaigns' names. */
    public FieldModel<String> name() {
        return name;
    }

    /** The pattern of source tags. */
    public FieldModel<String> tag() {
        return tag;
    }

    /** Hours of opening time within which marketing answers. */
    public FieldModel<String> within() {
        return within;
    }

    /** The days on which marketing works. */
    public FieldModel<Set<DayOfWeek>> days() {
        return days;
    }
}
