package app.baton.ui.programs.matrix;

import app.baton.incentive.Cap;
import app.baton.incentive.Compatibility.Pair;
import app.baton.incentive.Group;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import app.baton.incentive.Rulebook;
import app.baton.incentive.ProgramId;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Puts cells into words. */
final class CellWords {

    private final Texts texts;

    CellWords(Texts texts) {
        this.texts = texts;
    }

    Cell of(Matrix matrix, Group row, Group column) {
        boolean inTable = GroupTable.inTable(row) && GroupTable.inTable(column);
        boolean together = inTable && matrix.rulebook().goTogether(row.id(), column.id()).orElse(false);
        return new Cell.OfGroups(row, column, inTable, together, sentence(row, column, together),
                exceptions(matrix, row, column));
    }

    private String sentence(Group row, Group column, boolean together) {
        Group first = column.alone() && !row.alone() || column.withAll() && GroupTable.inTable(row) ? column : row;
        if (first.alone()) {
            return texts.say("matrix.group-alone", name(first));
        }
        if (first.withAll()) {
            return texts.say("matrix.group-with-all", name(first));
        }
        if (row.id().equals(column.id())) {
            return texts.say(together ? "matrix.own-together" : "matrix.own-apart", name(row));
        }
        return texts.say(together ? "matrix.groups-together" : "matrix.groups-apart", name(row), name(column));
    }

    private String name(Group group) {
        return texts.say("matrix.named", group.id(), group.name());
    }

    private List<String> exceptions(Matrix matrix, Group row, Group column) {
        List<String> lines = new ArrayList<>();
        for (Program one : in(matrix, row)) {
            for (Program other : in(matrix, column)) {
                says(one, other).ifPresent(line -> lines.add(one.id() + " " + line));
                if (!row.id().equals(column.id())) {
                    says(other, one).ifPresent(line -> lines.add(other.id() + " " + line));
                }
            }
        }
        return lines;
    }

    private static List<Program> in(Matrix matrix, Group group) {
        return matrix.programs().stream().filter(it -> group.id().equals(it.combination().group())).toList();
    }

    private Optional<String> says(Program one, Program other) {
        return Exceptions.about(one, other.id()).map(rule -> texts.say(rule.policy() == PairRule.Policy.ALLOW
                ? "matrix.also-with" : "matrix.not-with", other.id()));
    }

    Cell of(Matrix matrix, Program row, Program column) {
        Optional<PairRule> own = Exceptions.about(row, column.id());
        List<String> shared = own.map(rule -> rule.programs().stream().filter(id -> !id.equals(column.id()))
                .map(ProgramId::value).toList()).orElse(List.of());
        String words = own.map(PairRule::text).orElse("");
        return new Cell.OfPrograms(row, column, sentence(matrix, row, column), own.map(PairRule::policy).orElse(null), words,
                shared, other(row, column), caps(matrix, row, column));
    }

    private String other(Program row, Program column) {
        return Exceptions.about(column, row.id()).map(rule -> {
            String says = texts.say(rule.policy() == PairRule.Policy.ALLOW ? "matrix.also-with" : "matrix.not-with", row.id());
            String text = rule.text();
            return text == null ? says + "." : texts.say("matrix.quoted", says, text);
        }).orElse(texts.say("matrix.says-nothing"));
    }

    private String sentence(Matrix matrix, Program row, Program column) {
        Pair pair = matrix.compatibility().between(row, column);
        String one = row.id() + " " + row.name();
        String other = column.id() + " " + column.name();
        String sentence = switch (pair.why()) {
            case SAME_PROGRAM -> texts.say("matrix.why.same", one);
            case TEXT_FORBIDS -> texts.say("matrix.why.forbids", one, other);
            case ALONE -> texts.say("matrix.why.alone", one, other);
            case TWO_ROUTES -> texts.say("matrix.why.two-routes", one, other);
            case WRONG_ROUTE -> texts.say("matrix.why.wrong-route", one, other);
            case TEXT_ALLOWS -> texts.say("matrix.why.allows", one, other);
            case WITH_ALL -> texts.say("matrix.why.with-all", one, other);
            case TABLE -> texts.say(pair.together() ? "matrix.why.table-together" : "matrix.why.table-apart", one, other,
                    String.valueOf(row.combination().group()), String.valueOf(column.combination().group()));
            case NO_RULE -> texts.say("matrix.why.no-rule", one, other);
        };
        return pair.textsDisagree() ? sentence + " " + texts.say("matrix.why.disagree") : sentence;
    }

    private List<String> caps(Matrix matrix, Program row, Program column) {
        Rulebook book = matrix.rulebook();
        return row.id().equals(column.id()) ? List.of() : book.caps().stream()
                .filter(cap -> book.covers(cap, row) && book.covers(cap, column)).map(this::line).toList();
    }

    /** A cap in one line. */
    String line(Cap cap) {
        List<String> most = new ArrayList<>();
        if (cap.count() != null) {
            most.add(texts.say("matrix.cap-count", cap.count()));
        }
        if (cap.total() != null) {
            String money = texts.formats().money(cap.total());
            most.add(texts.say(cap.cutToFit() ? "matrix.cap-cut" : "matrix.cap-money", money));
        }
        return texts.say("matrix.cap", cap.name(), String.join(", ", most));
    }
}
