package app.baton.ui.programs.matrix;

import app.baton.incentive.Cap;
import app.baton.incentive.Compatibility;
import app.baton.incentive.Compatibility.Pair;
import app.baton.incentive.Extras;
import app.baton.incentive.Group;
import app.baton.incentive.PairRule;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.ui.programs.matrix.Board.Face;
import app.baton.ui.programs.matrix.Board.Head;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A rulebook and the programs that stand under it, in the order of its groups: everything that the matrix can change. */
record Matrix(Rulebook rulebook, List<Program> programs) {

    /** Sorts the programs, and keeps the newest revision of each. */
    static Matrix of(Rulebook rulebook, List<Program> programs) {
        Map<ProgramId, Program> newest = new HashMap<>();
        programs.forEach(it -> newest.merge(it.id(), it, (one, other) -> one.revision() > other.revision() ? one : other));
        List<String> groups = rulebook.groups().stream().map(Group::id).toList();
        return new Matrix(rulebook, newest.values().stream()
                .sorted(Comparator.comparingInt((Program it) -> groups.indexOf(part(it)))
                        .thenComparing(it -> it.id().value())).toList());
    }

    private static String part(Program program) {
        String group = program.combination().group();
        return group == null ? "" : group;
    }

    Board board(Face face) {
        return switch (face) {
            case GROUPS -> groups();
            case PROGRAMS -> pairs();
            case CAPS -> Board.empty(face);
        };
    }

    private Board groups() {
        List<Group> groups = rulebook.groups();
        List<List<Mark>> marks = new ArrayList<>();
        for (Group row : groups) {
            marks.add(groups.stream().map(column -> mark(row, column)).toList());
        }
        return new Board(Face.GROUPS, groups.stream().map(group -> new Head(group.id(), group.name(), "")).toList(), marks);
    }

    private Mark mark(Group one, Group other) {
        if (one.alone() || other.alone()) {
            return Mark.NEVER;
        }
        if (one.withAll() || other.withAll()) {
            return Mark.ALWAYS;
        }
        return rulebook.goTogether(one.id(), other.id()).orElse(false) ? Mark.TOGETHER : Mark.APART;
    }

    private Board pairs() {
        Compatibility rules = compatibility();
        List<List<Mark>> marks = new ArrayList<>();
        for (Program row : programs) {
            marks.add(programs.stream().map(column -> mark(rules.between(row, column))).toList());
        }
        return new Board(Face.PROGRAMS, programs.stream()
                .map(program -> new Head(program.id().value(), program.name(), part(program))).toList(), marks);
    }

    private static Mark mark(Pair pair) {
        if (pair.textsDisagree()) {
            return Mark.DOUBT;
        }
        return switch (pair.why()) {
            case SAME_PROGRAM -> Mark.SAME;
            case TEXT_FORBIDS -> Mark.NOT;
            case ALONE -> Mark.NEVER;
            case TWO_ROUTES, WRONG_ROUTE -> Mark.ROUTE;
            case TEXT_ALLOWS -> Mark.ALSO;
            case WITH_ALL -> Mark.ALWAYS;
            case TABLE -> pair.together() ? Mark.TOGETHER : Mark.APART;
            case NO_RULE -> Mark.OPEN;
        };
    }

    Compatibility compatibility() {
        return new Compatibility(List.of(rulebook));
    }

    Optional<Program> program(String code) {
        return programs.stream().filter(program -> program.id().value().equals(code)).findFirst();
    }

    Matrix together(String one, String other, boolean together) {
        return new Matrix(GroupTable.with(rulebook, one, other, together), programs);
    }

    Matrix with(Group group) {
        return new Matrix(GroupTable.with(rulebook, group), programs);
    }

    Matrix without(Group group) {
        return new Matrix(GroupTable.without(rulebook, group.id()), programs);
    }

    Matrix with(List<Cap> caps, Extras extras) {
        return new Matrix(GroupTable.with(rulebook, caps, extras), programs);
    }

    /** What the text of the one says about the other: forbids, allows, or nothing. */
    Matrix says(Program one, Program other, PairRule.@Nullable Policy policy) {
        return changed(one, it -> Exceptions.with(it, other.id(), policy));
    }

    Matrix worded(Program one, Program other, String words) {
        return changed(one, it -> Exceptions.worded(it, other.id(), words));
    }

    private Matrix changed(Program one, UnaryOperator<Program> how) {
        return new Matrix(rulebook, programs.stream().map(it -> it.id().equals(one.id()) ? how.apply(it) : it).toList());
    }
}
