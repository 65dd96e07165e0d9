package app.baton.ui.programs;

import app.baton.incentive.Group;
import app.baton.incentive.Invalid;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.journal.Texts;
import app.baton.ui.kit.Typed;
import app.baton.ui.kit.grid.GridColumn;
import app.baton.ui.kit.grid.Written;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The columns of the grid: what each shows of a program and what writing into it does. */
final class ProgramColumns {

    static final String CODE = "code";
    static final String AMOUNT = "amount";
    static final String STATE = "state";
    static final String TOUCHES = "touches";
    static final String KIND = "kind";
    static final String WHO = "eligibility";

    private final Texts texts;
    private final Typed<Money> money;
    private final Typed<LocalDate> day;
    private final LocalDate today;
    private final boolean editable;
    private final Supplier<ProgramRows> rows;

    /** {@code rows} gives the factory of the rows that were loaded last. */
    ProgramColumns(Texts texts, LocalDate today, boolean editable, Supplier<ProgramRows> rows) {
        this.texts = texts;
        this.today = today;
        this.editable = editable;
        this.rows = rows;
        money = Typed.money(texts);
        day = Typed.day(texts, today);
    }

    List<GridColumn<ProgramRow>> all() {
        return List.of(code(), name(), kind(), eligibility(), amount(), from(), until(), group(), state(), touches());
    }

    private GridColumn<ProgramRow> code() {
        return GridColumn.<ProgramRow>of(CODE, texts.say("programs.column.code"), 92, row -> row.content().id().value())
                .written(row -> row.content().id().value(), changing((program, text) -> program.as(
                        new ProgramRef(new ProgramId(text), program.revision()))))
                .closed(row -> row.was().filter(was -> was.id().equals(row.content().id())).isPresent()
                        ? texts.say("programs.closed.code") : closed())
                .marked(row -> row.was().map(was -> !was.id().equals(row.content().id())).orElse(true));
    }

    private GridColumn<ProgramRow> name() {
        return GridColumn.<ProgramRow>of("name", texts.say("programs.column.name"), 172, row -> row.content().name())
                .written(row -> row.content().name(), changing(ProgramEdits::named)).closed(row -> closed())
                .marked(changed(Program::name));
    }

    private GridColumn<ProgramRow> kind() {
        return GridColumn.<ProgramRow>of(KIND, texts.say("programs.column.kind"), 146, row -> row.words().kind())
                .closed(row -> texts.say("programs.closed.open"));
    }

    private GridColumn<ProgramRow> eligibility() {
        return GridColumn.<ProgramRow>of(WHO, texts.say("programs.column.eligibility"), 136,
                row -> row.words().eligibility()).closed(row -> texts.say("programs.closed.open"))
                .marked(changed(Program::eligibility));
    }

    private GridColumn<ProgramRow> amount() {
        return GridColumn.<ProgramRow>of(AMOUNT, texts.say("programs.column.amount"), 124, row -> row.words().amount())
                .figures(Comparator.<ProgramRow, Money>comparing(row -> row.content().largestAmount())
                        .thenComparing(row -> row.words().amount()))
                .written(this::amountText, changing((program, text) ->
                        figures().put(program, List.of(money.read(text)))))
                .closed(row -> !editable ? closed() : switch (figures().of(row.content()).size()) {
                    case 0 -> texts.say("programs.closed.no-amount");
                    case 1 -> "";
                    default -> texts.say("programs.closed.table");
                })
                .marked(changed(Program::benefits));
    }

    private String amountText(ProgramRow row) {
        List<AmountFigures.Figure> all = figures().of(row.content());
        return all.size() == 1 ? money.show(all.getFirst().amount()) : row.words().amount();
    }

    private GridColumn<ProgramRow> from() {
        return date("from", texts.say("programs.column.from"), Program::startsOn, ProgramEdits::from);
    }

    private GridColumn<ProgramRow> until() {
        return date("until", texts.say("programs.column.until"), Program::endsOn, ProgramEdits::until);
    }

    private GridColumn<ProgramRow> date(String id, String heading, Function<Program, Optional<LocalDate>> of,
                                        BiFunction<Program, @Nullable LocalDate, Program> move) {
        return GridColumn.<ProgramRow>of(id, heading, 74, row -> of.apply(row.content()).map(this::shownDay).orElse(""))
                .figures(Comparator.comparing(row -> of.apply(row.content()).orElse(LocalDate.MAX)))
                .written(row -> of.apply(row.content()).map(LocalDate::toString).orElse(""),
                        changing((program, text) -> move.apply(program, text.isBlank() ? null : day.read(text))))
                .closed(row -> closed())
                .marked(changed(of));
    }

    /** Dates of one year read better without it, and the year is in the copy. */
    private String shownDay(LocalDate date) {
        return texts.formats().day(date);
    }

    private GridColumn<ProgramRow> group() {
        return GridColumn.<ProgramRow>of("group", texts.say("programs.column.group"), 60,
                row -> Objects.requireNonNullElse(row.content().combination().group(), ""))
                .written(row -> Objects.requireNonNullElse(row.content().combination().group(), ""), changing(this::grouped))
                .closed(row -> closed())
                .marked(changed(it -> Objects.requireNonNullElse(it.combination().group(), "")));
    }

    private Program grouped(Program program, String text) {
        Optional<Rulebook> book = rows.get().rulebook(program);
        if (!text.isBlank() && book.isEmpty()) {
            throw new Invalid("group", texts.say("programs.wrong.no-rulebook"));
        }
        if (!text.isBlank() && book.get().group(text).isEmpty()) {
            throw new Invalid("group", texts.say("programs.wrong.group", text, book.get().groups().stream().map(Group::id)
                    .collect(Collectors.joining(", "))));
        }
        return ProgramEdits.grouped(program, text.isBlank() ? null : text);
    }

    private GridColumn<ProgramRow> state() {
        return GridColumn.<ProgramRow>of(STATE, texts.say("programs.column.state"), 222, this::stateText)
                .ordered(Comparator.comparing(ProgramRow::standing).thenComparing(ProgramRow::who))
                .closed(row -> texts.say("programs.closed.open"));
    }

    private String stateText(ProgramRow row) {
        boolean ahead = row.standing() == Standing.IN_FORCE && !row.content().hasBegunOn(today);
        String word = ahead ? row.content().startsOn().map(day -> texts.say("programs.state.ahead", texts.formats().day(day)))
                .orElseThrow() : texts.name(row.standing());
        return row.who().isBlank() ? word : texts.say("programs.state", word, row.who());
    }

    private GridColumn<ProgramRow> touches() {
        return GridColumn.<ProgramRow>of(TOUCHES, texts.say("programs.column.touches"), 78,
                row -> row.touches() == 0 ? "" : texts.formats().count(row.touches()))
                .figures(Comparator.comparingInt(ProgramRow::touches)).closed(row -> texts.say("programs.closed.touches"));
    }

    private String closed() {
        return editable ? "" : texts.say("programs.closed.reading");
    }

    private AmountFigures figures() {
        return rows.get().figures();
    }

    private <V> Predicate<ProgramRow> changed(Function<Program, V> part) {
        return row -> row.was().map(was -> !part.apply(was).equals(part.apply(row.content()))).orElse(false);
    }

    /** A program refuses what it cannot be; the cell says so with the program's own sentence. */
    private BiFunction<ProgramRow, String, Written<ProgramRow>> changing(BiFunction<Program, String, Program> change) {
        return (row, text) -> {
            try {
                return Written.good(rows.get().with(row, change.apply(row.content(), text.strip())));
            } catch (Invalid wrong) {
                return Written.refused(wrong.sentence());
            } catch (IllegalArgumentException unread) {
                return Written.refused(String.valueOf(unread.getMessage()));
            }
        };
    }
}
