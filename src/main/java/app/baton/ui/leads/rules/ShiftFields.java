package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.LeadRules;
import app.baton.lead.Shift;
import app.baton.people.PersonId;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One person's week as it is typed. Where not a single day is typed he works whenever the store is open. */
final class ShiftFields implements Editing {

    private final Texts texts;
    private final PersonId person;
    private final Typed<LocalDate> day;
    private final Map<DayOfWeek, FieldModel<String>> days = new EnumMap<>(DayOfWeek.class);
    final FieldModel<String> off;
    private final FormModel form;

    ShiftFields(Texts texts, PersonId person, @Nullable Shift was, LocalDate today) {
        this.texts = texts;
        this.person = person;
        day = Typed.day(texts, today);
        List<FieldModel<?>> all = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            String now = was == null ? "" : was.days().stream().filter(it -> it.day() == weekday).findFirst()
                    .map(it -> ShiftHours.show(it, texts)).orElse("");
            FieldModel<String> field = FieldModel.of("shift-" + weekday.getValue(), now, typed -> typed.isBlank()
                    || ShiftHours.read(weekday, typed).isPresent() ? "" : texts.say("rules.shift.wrong", typed.strip()));
            days.put(weekday, field);
            all.add(field);
        }
        off = FieldModel.of("off", was == null ? "" : was.off().stream().map(day::show).collect(Collectors.joining("; ")),
                this::wrongDays);
        all.add(off);
        form = new FormModel(all.toArray(FieldModel<?>[]::new));
    }

    private String wrongDays(String typed) {
        try {
            return !offDays(typed).isEmpty() && days.values().stream().allMatch(each -> each.get().isBlank())
                    ? texts.say("rules.shift.no-hours") : "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** A comma may stand within a day ("Nov 30, 2026"), so that a semicolon or a new line parts them. */
    private List<LocalDate> offDays(String typed) {
        return Arrays.stream(typed.split("[;\\n]+")).map(String::strip).filter(part -> !part.isEmpty()).map(day::read).distinct()
                .sorted().toList();
    }

    /** The hours of Monday on the four days after it. */
    void likeMonday() {
        List.of(DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY)
                .forEach(weekday -> day(weekday).set(day(DayOfWeek.MONDAY).get()));
    }

    PersonId person() {
        return person;
    }

    FieldModel<String> day(DayOfWeek weekday) {
        return Objects.requireNonNull(days.get(weekday));
    }

    @Override
    public FormModel form() {
        return form;
    }

    @Override
    public LeadRules typed(LeadRules rules) {
        List<Shift.Day> week = Arrays.stream(DayOfWeek.values())
                .flatMap(weekday -> ShiftHours.read(weekday, day(weekday).get()).stream()).toList();
        List<LocalDate> offDays = offDays(off.get());
        List<Shift> shifts = new ArrayList<>(rules.shifts());
        int at = shifts.stream().map(Shift::person).toList().indexOf(person);
        Shift typed = new Shift(person, week, offDays);
        if (week.isEmpty() && offDays.isEmpty()) {
            shifts.removeIf(shift -> shift.person().equals(person));
        } else if (at < 0) {
            shifts.add(typed);
        } else {
            shifts.set(at, typed);
        }
        return rules.withShifts(shifts);
    }
}
