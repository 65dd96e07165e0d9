package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Two revisions of a program, compared from its name to its source. */
final class ProgramDiff {

    private final Texts texts;
    private final Changes changes;
    private final PartWords words;
    private final ConditionDiff conditions;
    private final BenefitCells cells;

    ProgramDiff(Texts texts) {
        this.texts = texts;
        this.changes = new Changes(texts);
        this.words = new PartWords(texts);
        this.conditions = new ConditionDiff(texts);
        this.cells = new BenefitCells(texts);
    }

    List<Change> between(Program was, Program is) {
        List<Change> found = new ArrayList<>();
        same("id", texts.say("diff.code"), was.id().value(), is.id().value(), found);
        same("name", texts.say("diff.name"), was.name(), is.name(), found);
        same("sponsor", texts.say("diff.sponsor"), words.party(was.sponsor()), words.party(is.sponsor()), found);
        same("payer", texts.say("diff.payer"), words.party(was.payer()), words.party(is.payer()), found);
        found.addAll(benefits(was.benefits(), is.benefits()));
        found.addAll(windows(was.windows(), is.windows()));
        same("routes", texts.say("diff.routes"), words.routes(was), words.routes(is), found);
        found.addAll(conditions.between("eligibility", was.eligibility(), is.eligibility()));
        same("payees", texts.say("diff.payees"), words.names(was.payees()), words.names(is.payees()), found);
        found.addAll(combination(was.combination(), is.combination()));
        found.addAll(changes.cells("limits", words.limits(was.limits()), words.limits(is.limits())));
        same("proofs", texts.say("diff.proofs"), words.proofs(was.proofs()), words.proofs(is.proofs()), found);
        same("claim", texts.say("diff.claim"), words.claim(was.claim()), words.claim(is.claim()), found);
        same("meetsCashDown", texts.say("diff.cash-down"), yes(was.meetsCashDown()), yes(is.meetsCashDown()), found);
        found.addAll(source(was.source(), is.source()));
        same("extras", texts.say("diff.extras"), was.extras().fields().toString(), is.extras().fields().toString(), found);
        return List.copyOf(found);
    }

    /** Everything that a new program says, each part as added. */
    List<Change> all(Program program) {
        List<Change> found = new ArrayList<>();
        added("name", texts.say("diff.name"), program.name(), found);
        added("sponsor", texts.say("diff.sponsor"), words.party(program.sponsor()), found);
        added("payer", texts.say("diff.payer"), words.party(program.payer()), found);
        found.addAll(benefits(List.of(), program.benefits()));
        found.addAll(windows(List.of(), program.windows()));
        added("routes", texts.say("diff.routes"), words.routes(program), found);
        found.addAll(conditions.between("eligibility", Condition.always(), program.eligibility()));
        added("payees", texts.say("diff.payees"), words.names(program.payees()), found);
        found.addAll(combination(Combination.free(), program.combination()));
        found.addAll(changes.cells("limits", List.of(), words.limits(program.limits())));
        added("proofs", texts.say("diff.proofs"), words.proofs(program.proofs()), found);
        added("claim", texts.say("diff.claim"), words.claim(program.claim()), found);
        return List.copyOf(found);
    }

    private void same(String field, String label, String was, String is, List<Change> found) {
        changes.words(field, label, was, is).ifPresent(found::add);
    }

    private void added(String field, String label, String is, List<Change> found) {
        if (!is.isEmpty()) {
            found.add(changes.of(field, label, "", is, Turn.DIFFERENT));
        }
    }

    /** Parts that stand at the same place are compared figure by figure; one of another kind replaces the old one. */
    private List<Change> benefits(List<Part> was, List<Part> is) {
        List<Change> found = new ArrayList<>();
        for (int i = 0; i < Math.max(was.size(), is.size()); i++) {
            Optional<Part> before = i < was.size() ? Optional.of(was.get(i)) : Optional.empty();
            Optional<Part> now = i < is.size() ? Optional.of(is.get(i)) : Optional.empty();
            boolean alike = before.isPresent() && now.isPresent()
                    && before.get().benefit().getClass() == now.get().benefit().getClass();
            if (alike || was.isEmpty()) {
                found.addAll(changes.cells("benefits", before.map(part -> cells.of(part.benefit())).orElse(List.of()),
                        now.map(part -> cells.of(part.benefit())).orElse(List.of())));
                found.addAll(conditions.between("benefits", when(before), when(now)));
            } else {
                found.add(changes.of("benefits", texts.say("diff.benefit"), before.map(words::part).orElse(""),
                        now.map(words::part).orElse(""), Turn.DIFFERENT));
            }
        }
        return found;
    }

    private static Condition when(Optional<Part> part) {
        return part.flatMap(it -> Optional.ofNullable(it.when())).orElse(Condition.always());
    }

    /** Sale and delivery in one line where they move together, as they mostly do. */
    private List<Change> windows(List<Window> was, List<Window> is) {
        Map<DateKind, Window> before = byKind(was);
        Map<DateKind, Window> now = byKind(is);
        List<Change> found = new ArrayList<>();
        boolean together = sameDays(before) && sameDays(now);
        for (DateKind kind : DateKind.values()) {
            if (together && kind == DateKind.DELIVERY) {
                continue;
            }
            String label = together && kind == DateKind.SALE
                    ? texts.say("diff.both-days", texts.name(DateKind.SALE), texts.name(DateKind.DELIVERY)) : texts.name(kind);
            window(Phrases.capital(label), before.get(kind), now.get(kind)).ifPresent(found::add);
        }
        return found;
    }

    private static Map<DateKind, Window> byKind(List<Window> windows) {
        return windows.stream().collect(Collectors.toMap(Window::by, it -> it, (one, _) -> one,
                () -> new EnumMap<>(DateKind.class)));
    }

    private static boolean sameDays(Map<DateKind, Window> windows) {
        Window sale = windows.get(DateKind.SALE);
        Window delivery = windows.get(DateKind.DELIVERY);
        return sale == null && delivery == null || sale != null && delivery != null
                && Objects.equals(sale.from(), delivery.from()) && Objects.equals(sale.until(), delivery.until());
    }

    private Optional<Change> window(String label, @Nullable Window was, @Nullable Window is) {
        if (Objects.equals(was, is)) {
            return Optional.empty();
        }
        if (was != null && is != null && Objects.equals(was.from(), is.from()) && was.until() != null && is.until() != null) {
            Turn turn = is.until().isAfter(was.until()) ? Turn.BETTER : Turn.WORSE;
            return Optional.of(changes.of("windows", label, span(null, was.until()), span(null, is.until()), turn));
        }
        return Optional.of(changes.of("windows", label, was == null ? "" : span(was.from(), was.until()),
                is == null ? "" : span(is.from(), is.until()), Turn.DIFFERENT));
    }

    private String span(@Nullable LocalDate from, @Nullable LocalDate until) {
        return new WindowWords(texts).span(from, until);
    }

    private List<Change> combination(Combination was, Combination is) {
        List<Change> found = new ArrayList<>();
        same("combination/rulebook", texts.say("diff.rulebook"), text(was.rulebook()), text(is.rulebook()), found);
        same("combination/group", texts.say("diff.group"), text(was.group()), text(is.group()), found);
        found.addAll(changes.cells("combination/rules", words.rules(was.rules()), words.rules(is.rules())));
        same("combination/requires", texts.say("diff.requires"), words.requires(was), words.requires(is), found);
        same("combination/alone", texts.say("diff.alone"), yes(was.alone()), yes(is.alone()), found);
        same("combination/withAll", texts.say("diff.with-all"), yes(was.withAll()), yes(is.withAll()), found);
        return found;
    }

    private List<Change> source(Source was, Source is) {
        List<Change> found = new ArrayList<>();
        same("source/document", texts.say("diff.document"), was.document(), is.document(), found);
        same("source/section", texts.say("diff.section"), text(was.section()), text(is.section()), found);
        if (!was.text().equals(is.text())) {
            found.add(changes.of("source/text", texts.say("diff.source-text"), texts.say("diff.words-count",
                    wordCount(was.text())), texts.say("diff.words-count", wordCount(is.text())), Turn.DIFFERENT));
        }
        return found;
    }

    private static int wordCount(String text) {
        return text.isBlank() ? 0 : text.strip().split("\\s+").length;
    }

    private static String text(@Nullable Object value) {
        return value == null ? "" : value.toString();
    }

    private String yes(boolean flag) {
        return texts.say(flag ? "diff.yes" : "diff.no");
    }
}
