package app.baton.ui.stock;

import app.baton.journal.Texts;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import app.baton.vehicle.Past;
import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What somebody at the store knows of a vehicle's past and no list says: yes, no, or not known, which is never a no. */
public final class KnownActs {

    /** Those that are answered with yes or no. */
    static final List<Past.Fact> YES_OR_NO = List.of(Past.Fact.DEMONSTRATOR, Past.Fact.LOANER, Past.Fact.SOLD_ORDER,
            Past.Fact.REPORTED);

    private final UnitActs acts;
    private final Typed<LocalDate> day;
    private final Map<Past.Fact, FieldModel<@Nullable Boolean>> answers = new EnumMap<>(Past.Fact.class);
    private final FieldModel<String> inService;
    private final FormModel form;

    KnownActs(UnitActs acts, LocalDate today, Texts texts) {
        this.acts = acts;
        day = Typed.day(texts, today);
        YES_OR_NO.forEach(fact -> answers.put(fact, FieldModel.of(fact.name(), null, any -> "")));
        inService = FieldModel.of("inService", "", this::wrongDay);
        form = new FormModel(answer(Past.Fact.DEMONSTRATOR), answer(Past.Fact.LOANER), answer(Past.Fact.SOLD_ORDER),
                answer(Past.Fact.REPORTED), inService);
    }

    private String wrongDay(String typed) {
        try {
            if (!typed.isBlank()) {
                day.read(typed);
            }
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** Shows what is known so far. */
    public void begin(StockUnit unit) {
        Past past = unit.past();
        answer(Past.Fact.DEMONSTRATOR).reset(past.demonstrator());
        answer(Past.Fact.LOANER).reset(past.loaner());
        answer(Past.Fact.SOLD_ORDER).reset(past.soldOrder());
        answer(Past.Fact.REPORTED).reset(past.reported());
        inService.reset(past.inService() == null ? "" : day.show(past.inService()));
    }

    /** Keeps what is answered; what is set back to not known is taken back on every desk. */
    public void keep(StockUnit unit) {
        if (form.accept()) {
            acts.recall(unit, new Past(answer(Past.Fact.DEMONSTRATOR).get(), answer(Past.Fact.LOANER).get(),
                    inService.get().isBlank() ? null : day.read(inService.get()), answer(Past.Fact.SOLD_ORDER).get(),
                    answer(Past.Fact.REPORTED).get(), unit.past().fieldAction()), form);
        }
    }

    public FormModel form() {
        return form;
    }

    public FieldModel<@Nullable Boolean> answer(Past.Fact fact) {
        return Objects.requireNonNull(answers.get(fact));
    }

    /** The day on which the sponsor's warranty started. */
    public FieldModel<String> inService() {
        return inService;
    }
}
