package app.baton.ui.admin;

import app.baton.campaign.BriefDesk;
import app.baton.campaign.OpeningDays;
import app.baton.campaign.OpeningHours;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Action;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Hours;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** When the store is open, when its brief is issued, and until when everybody should have read it (R25). */
public final class OpeningViewModel {

    private final BriefDesk briefs;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Typed<LocalDate> day;
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final Map<DayOfWeek, FieldModel<String>> hours = new EnumMap<>(DayOfWeek.class);
    private final FieldModel<String> closed;
    private final FieldModel<String> issueAt;
    private final FieldModel<String> readBy;
    private final FieldModel<Boolean> issuesHere = FieldModel.of("issuesHere", false, any -> "");
    private final FormModel form;
    private @Nullable OpeningDays kept;

    public OpeningViewModel(BriefDesk briefs, Background background, LocalDate today, Texts texts, ScreenContext context) {
        this.briefs = briefs;
        this.background = background;
        this.texts = texts;
        this.context = context;
        day = Typed.day(texts, today);
        List<FieldModel<?>> all = new ArrayList<>();
        for (DayOfWeek weekday : DayOfWeek.values()) {
            FieldModel<String> field = FieldModel.of("hours-" + weekday.getValue(), "", this::wrongHours);
            hours.put(weekday, field);
            all.add(field);
        }
        closed = FieldModel.of("closed", "", this::wrongDays);
        issueAt = FieldModel.of("issueAt", "", this::wrongTime);
        readBy = FieldModel.of("readBy", "", this::wrongReadBy);
        all.addAll(List.of(closed, issueAt, readBy, issuesHere));
        form = new FormModel(all.toArray(FieldModel<?>[]::new));
    }

    /** Reads what is kept; what is being typed stays. */
    public void load() {
        if (!unsaved()) {
            background.run(texts.say("admin.loading"), progress -> briefs.openingDays(), this::show,
                    problem -> state.set(PaneState.failed(problem, texts.say("admin.retry"), this::load)));
        }
    }

    private void show(OpeningDays days) {
        kept = days;
        hours.forEach((weekday, field) -> {
            OpeningHours open = days.hours().get(weekday);
            field.reset(open == null ? "" : HoursText.show(open, texts));
        });
        closed.reset(days.closed().stream().map(day::show).collect(Collectors.joining("\n")));
        issueAt.reset(Hours.show(days.issueAt(), texts));
        readBy.reset(Hours.show(days.readBy(), texts));
        issuesHere.reset(days.issuesHere());
        state.set(PaneState.ready());
    }

    /** Keeps what was typed once all of it can be read. */
    public void save() {
        if (!form.accept()) {
            return;
        }
        User user = context.user();
        OpeningDays typed = typed();
        background.run(texts.say("admin.loading"), progress -> {
            briefs.setOpeningDays(user, typed);
            return briefs.openingDays();
        }, now -> {
            show(now);
            context.dialogs().toast(texts.say("admin.opening.saved"));
        }, this::refused);
    }

    private void refused(Problem problem) {
        context.dialogs().problem(problem);
    }

    private OpeningDays typed() {
        SortedMap<DayOfWeek, OpeningHours> open = new TreeMap<>();
        hours.forEach((weekday, field) -> HoursText.hours(field.get()).ifPresent(it -> open.put(weekday, it)));
        SortedSet<LocalDate> days = new TreeSet<>();
        lines().forEach(line -> days.add(day.read(line)));
        return new OpeningDays(open, days, HoursText.time(issueAt.get()).orElseThrow(),
                HoursText.time(readBy.get()).orElseThrow(), issuesHere.get());
    }

    private List<String> lines() {
        return closed.get().lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }

    private String wrongHours(String typed) {
        return typed.isBlank() || HoursText.hours(typed).isPresent() ? "" : texts.say("admin.opening.hours-wrong", typed.strip());
    }

    private String wrongTime(String typed) {
        return HoursText.time(typed).isPresent() ? "" : texts.say("admin.opening.time-wrong", typed.strip());
    }

    private String wrongReadBy(String typed) {
        String wrong = wrongTime(typed);
        LocalTime issued = HoursText.time(issueAt.get()).orElse(LocalTime.MIN);
        return wrong.isEmpty() && !HoursText.time(typed).orElseThrow().isAfter(issued)
                ? texts.say("admin.opening.read-by-wrong") : wrong;
    }

    private String wrongDays(String typed) {
        for (String line : typed.lines().map(String::strip).filter(it -> !it.isEmpty()).toList()) {
            try {
                day.read(line);
            } catch (Typed.Unread unread) {
                return unread.sentence();
            }
        }
        return "";
    }

    /** Whether something is typed that is not kept. */
    public boolean unsaved() {
        if (kept == null) {
            return false;
        }
        boolean readable = form.fields().stream().allMatch(field -> field.error().get().isEmpty())
                && hours.values().stream().allMatch(field -> wrongHours(field.get()).isEmpty())
                && wrongDays(closed.get()).isEmpty() && wrongTime(issueAt.get()).isEmpty() && wrongTime(readBy.get()).isEmpty();
        return !readable || !typed().equals(kept);
    }

    public boolean mayChange() {
        return context.user().may(Action.SET_POLICIES);
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    public FormModel form() {
        return form;
    }

    /** From when until when the store is open on a day; nothing while it is closed. */
    public FieldModel<String> hours(DayOfWeek weekday) {
        return Objects.requireNonNull(hours.get(weekday));
    }

    /** Days on which the store is closed, one a line. */
    public FieldModel<String> closed() {
        return closed;
    }

    public FieldModel<String> issueAt() {
        return issueAt;
    }

    public FieldModel<String> readBy() {
        return readBy;
    }

    /** Whether this desk issues the brief of the day by itself. */
    public FieldModel<Boolean> issuesHere() {
        return issuesHere;
    }
}
