package app.baton.ui.programs;

import app.baton.incentive.DraftId;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.incentive.RollOverDesk;
import app.baton.incentive.RollPlan;
import app.baton.incentive.RollPlan.Days;
import app.baton.incentive.RollRow;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PaneState;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * A month rolled over into a later one: which programs come along, with which days and names, and what each becomes. The
 * preview follows every change; nothing is made until it is asked for, and all of it can be taken back in one step.
 */
public final class RollOverViewModel {

    private final ProgramsViewModel screen;
    private final RollOverDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Background.Lane proposing;
    private final Background.Lane looking;
    private final Typed<LocalDate> days;
    private final ObservableList<Row> rows = FXCollections.observableArrayList();
    private final ReadOnlyObjectWrapper<@Nullable RollPlan> plan = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<PaneState> state = new ReadOnlyObjectWrapper<>(PaneState.loading());
    private final ReadOnlyStringWrapper problem = new ReadOnlyStringWrapper("");

    /** One program or rulebook of the earlier month; {@code becomes} is there once it is ticked and was looked at. */
    public record Row(RollPlan.Candidate candidate, boolean ticked, @Nullable RollRow becomes) {

        ProgramId code() {
            return candidate.entry().id();
        }

        boolean isBlocked() {
            return becomes != null && becomes.blocked().isPresent();
        }

        /** Whether it becomes a draft: what is held up does not, also while its tick waits for another code or month. */
        boolean comes() {
            return ticked && !isBlocked();
        }
    }

    RollOverViewModel(ProgramsViewModel screen, RollOverDesk desk, Background background, Texts texts, ScreenContext context,
                      LocalDate today) {
        this.screen = screen;
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        proposing = background.lane(texts.say("programs.looking"));
        looking = background.lane(texts.say("programs.looking"));
        days = Typed.day(texts, today);
    }

    /** Proposes a plan for these months; what was changed in the plan before is gone with its months. */
    public void propose(YearMonth from, YearMonth to) {
        User user = context.user();
        problem.set("");
        proposing.run(progress -> desk.propose(user, from, to), proposed -> {
            state.set(PaneState.ready());
            take(proposed);
        }, wrong -> {
            if (wrong.kind() == Problem.Kind.BAD_INPUT && plan.get() != null) {
                problem.set(wrong.sentence());
            } else {
                state.set(PaneState.failed(wrong, texts.say("programs.roll.before"),
                        () -> propose(from.minusMonths(1), to)));
            }
        });
    }

    private void take(RollPlan next) {
        plan.set(next);
        User user = context.user();
        Map<ProgramId, RollRow> known = new HashMap<>();
        rows.forEach(row -> Optional.ofNullable(row.becomes()).ifPresent(becomes -> known.put(row.code(), becomes)));
        show(next, known);
        looking.run(progress -> desk.preview(user, next), found -> show(next, found.stream()
                .collect(Collectors.toMap(row -> row.was().id(), row -> row))), context.dialogs()::problem);
    }

    /** Rows keep their places, so that a tick does not move what is under the cursor. */
    private void show(RollPlan next, Map<ProgramId, RollRow> becomes) {
        List<Row> now = next.candidates().stream().map(candidate -> {
            boolean ticked = next.chosen().contains(candidate.entry().id());
            return new Row(candidate, ticked, ticked ? becomes.get(candidate.entry().id()) : null);
        }).toList();
        if (now.size() != rows.size()) {
            rows.setAll(now);
            return;
        }
        for (int i = 0; i < now.size(); i++) {
            if (!now.get(i).equals(rows.get(i))) {
                rows.set(i, now.get(i));
            }
        }
    }

    private void change(UnaryOperator<RollPlan> how) {
        RollPlan now = plan.get();
        if (now != null) {
            RollPlan next = how.apply(now);
            if (!next.equals(now)) {
                take(next);
            }
        }
    }

    /** Takes one along, or leaves it out. */
    public void tick(Row row) {
        change(now -> {
            Set<ProgramId> chosen = new HashSet<>(now.chosen());
            if (!chosen.remove(row.code())) {
                chosen.add(row.code());
            }
            return now.withChosen(chosen);
        });
    }

    /** Takes all along that end with the month and can come, or everything out when all of them are in. */
    public void tickAll() {
        change(now -> {
            Set<ProgramId> all = now.candidates().stream().filter(it -> it.standing() != RollPlan.Standing.RUNS_ON
                    && it.standing() != RollPlan.Standing.FOLLOWED).map(it -> it.entry().id()).collect(Collectors.toSet());
            return now.withChosen(now.chosen().containsAll(all) ? Set.of() : all);
        });
    }

    public void moveCodes(boolean move) {
        change(now -> now.withNewCodes(move));
    }

    public void nameDocument(String document, String name) {
        if (!name.isBlank()) {
            change(now -> now.withDocument(document, name.strip()));
        }
    }

    /** The normal days of the later month, as typed; what cannot be read or ends before it starts is said and kept out. */
    public void nextDays(String first, String last) {
        problem.set("");
        try {
            Days typed = new Days(days.read(first), days.read(last));
            change(now -> now.withNext(typed));
        } catch (Typed.Unread unread) {
            problem.set(unread.sentence());
        } catch (Invalid wrong) {
            problem.set(wrong.sentence());
        }
    }

    public String typed(LocalDate day) {
        return days.show(day);
    }

    /** How many will become drafts. */
    public long ready() {
        return rows.stream().filter(Row::comes).count();
    }

    /** Makes the drafts, all or none, and shows them in their month. */
    public void rollOver() {
        RollPlan now = plan.get();
        if (now == null || !problem.get().isEmpty() || ready() == 0) {
            context.dialogs().tell(texts.say("programs.roll.title"), problem.get().isEmpty()
                    ? texts.say("programs.roll.nothing") : problem.get());
            return;
        }
        User user = context.user();
        // what the page shows as held up was told there with its reason: only what came up since is worth a message
        RollPlan wanted = now.withChosen(rows.stream().filter(Row::comes).map(Row::code)
                .collect(Collectors.toSet()));
        background.run(texts.say("programs.roll.running"), progress -> desk.rollOver(user, wanted), rolled -> {
            List<DraftId> made = rolled.drafts().stream().map(draft -> draft.id()).toList();
            screen.acts().batchMade(rolled.batch(), made, texts.say("programs.rolled", made.size(),
                    texts.formats().month(now.to())));
            if (!rolled.skipped().isEmpty()) {
                context.dialogs().tell(texts.say("programs.roll.skipped", rolled.skipped().size()), rolled.skipped().stream()
                        .map(Refusal::sentence).collect(Collectors.joining("\n")));
            }
            screen.showMonths(Months.of(now.to()));
        }, context.dialogs()::problem);
    }

    public ObservableList<Row> rows() {
        return rows;
    }

    public ReadOnlyObjectProperty<@Nullable RollPlan> plan() {
        return plan.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<PaneState> state() {
        return state.getReadOnlyProperty();
    }

    /** What is wrong with the months or days that were chosen. */
    public ReadOnlyStringProperty problem() {
        return problem.getReadOnlyProperty();
    }
}
