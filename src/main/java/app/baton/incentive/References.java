package app.baton.incentive;

import app.baton.incentive.ProgramReading.Refused;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Checks what programs and rulebooks say about others: an exception, a route, a cap that names nobody would be silently
 * without effect, and programs that need each other in a circle could never be used.
 */
final class References {

    private final Function<ProgramId, List<Program>> revisions;
    private final ProgramReading reading;
    private final Set<String> inFile = new HashSet<>();
    private final Map<ProgramId, Rulebook> rulebooks = new HashMap<>();
    private final Map<ProgramId, Program> newest = new HashMap<>();

    References(ProgramReading reading, ProgramBook book) {
        this(reading, book.rulebooks(), book::revisions);
    }

    /** {@code revisions} finds what is known of a program, newest first. */
    References(ProgramReading reading, Collection<Rulebook> known, Function<ProgramId, List<Program>> revisions) {
        this.reading = reading;
        this.revisions = revisions;
        reading.refused().forEach(refused -> inFile.add(refused.program()));
        reading.good().programs().forEach(program -> {
            inFile.add(program.id().value());
            newest.merge(program.id(), program, (one, other) -> one.revision() > other.revision() ? one : other);
        });
        known.forEach(this::take);
        reading.good().rulebooks().forEach(this::take);
    }

    private void take(Rulebook rulebook) {
        rulebooks.merge(rulebook.id(), rulebook, (one, other) -> one.revision() > other.revision() ? one : other);
    }

    /** What is wrong with a rulebook, field by field. */
    List<Refused> of(Rulebook rulebook) {
        Map<String, List<ProgramId>> named = new LinkedHashMap<>();
        for (int i = 0; i < rulebook.caps().size(); i++) {
            named.put("caps/" + i + "/programs", rulebook.caps().get(i).programs());
        }
        for (int i = 0; i < rulebook.standing().size(); i++) {
            named.put("standing/" + i + "/except", rulebook.standing().get(i).except());
        }
        for (int i = 0; i < rulebook.standing().size(); i++) {
            others(rulebook.standing().get(i).condition(), "standing/" + i + "/condition", named);
        }
        List<Refused> wrong = unknown(rulebook.ref(), named);
        wrong.addAll(tiers(rulebook.ref(), new TierNames(List.of(rulebook)), TierNames.of(rulebook)));
        return wrong;
    }

    /** What is wrong with a program, field by field. */
    List<Refused> of(Program program) {
        List<Refused> wrong = new ArrayList<>(unknown(program.ref(), named(program)));
        group(program).ifPresent(wrong::add);
        wrong.addAll(tiers(program.ref(), new TierNames(books(program)), TierNames.of(program)));
        if (needsItself(program)) {
            wrong.add(refused(program.ref(), "combination/requires", "The programs that it needs beside it need it beside them in"
                    + " turn; such a circle can never be used."));
        }
        return wrong;
    }

    private static Map<String, List<ProgramId>> named(Program program) {
        Map<String, List<ProgramId>> named = new LinkedHashMap<>();
        named.put("routes/programs", program.routes().programs());
        for (int i = 0; i < program.combination().rules().size(); i++) {
            named.put("combination/rules/" + i + "/programs", program.combination().rules().get(i).programs());
        }
        for (int i = 0; i < program.combination().requires().size(); i++) {
            named.put("combination/requires/" + i + "/anyOf", program.combination().requires().get(i).anyOf());
        }
        for (int i = 0; i < program.benefits().size(); i++) {
            Part part = program.benefits().get(i);
            if (part.benefit() instanceof Benefit.VolumeBonus bonus) {
                named.put("benefits/" + i + "/benefit/weights",
                        bonus.weights().stream().map(Benefit.VolumeBonus.Weight::program).toList());
            }
            if (part.when() != null) {
                others(part.when(), "benefits/" + i + "/when", named);
            }
        }
        others(program.eligibility(), "eligibility", named);
        return named;
    }

    private static void others(Condition condition, String place, Map<String, List<ProgramId>> into) {
        Leaves.of(condition, place).forEach((leaf, fact) -> {
            if (fact instanceof DealFact.UsedWith used) {
                into.put(leaf + "/anyOf", used.anyOf());
            }
            if (fact instanceof DealFact.OnRoute route) {
                into.put(leaf + "/routes/programs", route.routes().programs());
            }
        });
    }

    /** The rulebook that it stands under, or without one every one that is known. */
    private Collection<Rulebook> books(Program program) {
        ProgramId id = program.combination().rulebook();
        Rulebook book = id == null ? null : rulebooks.get(id);
        return id == null ? rulebooks.values() : book == null ? List.of() : List.of(book);
    }

    private List<Refused> tiers(ProgramRef ref, TierNames known, Map<String, Tier> named) {
        List<Refused> wrong = new ArrayList<>();
        named.forEach((field, tier) -> known.wrong(tier).ifPresent(sentence -> wrong.add(refused(ref, field, sentence))));
        return wrong;
    }

    private List<Refused> unknown(ProgramRef ref, Map<String, List<ProgramId>> named) {
        List<Refused> wrong = new ArrayList<>();
        named.forEach((field, ids) -> ids.stream().filter(id -> !knows(id)).distinct()
                .forEach(id -> wrong.add(refused(ref, field,
                        "It names the program " + id + ", which is neither in this file nor known here."))));
        return wrong;
    }

    private Optional<Refused> group(Program program) {
        ProgramId id = program.combination().rulebook();
        if (id == null) {
            return Optional.empty();
        }
        Rulebook rulebook = rulebooks.get(id);
        if (rulebook == null) {
            return Optional.of(refused(program.ref(), "combination/rulebook",
                    "It stands under the rulebook " + id + ", which did not come in and is not known here."));
        }
        String group = program.combination().group();
        if (group != null && rulebook.group(group).isEmpty()) {
            return Optional.of(refused(program.ref(), "combination/group",
                    "The rulebook " + id + " has no group " + group + "."));
        }
        List<PairRule> rules = program.combination().rules();
        for (int i = 0; i < rules.size(); i++) {
            for (String named : rules.get(i).groups()) {
                if (rulebook.group(named).isEmpty()) {
                    return Optional.of(refused(program.ref(), "combination/rules/" + i + "/groups",
                            "The rulebook " + id + " has no group " + named + "."));
                }
            }
        }
        return Optional.empty();
    }

    private boolean needsItself(Program program) {
        Set<ProgramId> seen = new HashSet<>();
        List<ProgramId> next = new ArrayList<>(bound(program));
        while (!next.isEmpty()) {
            ProgramId id = next.removeLast();
            if (id.equals(program.id())) {
                return true;
            }
            if (seen.add(id)) {
                find(id).ifPresent(found -> next.addAll(bound(found)));
            }
        }
        return false;
    }

    /** The programs that it cannot do without: needs with one choice only. */
    private static List<ProgramId> bound(Program program) {
        return program.combination().requires().stream().filter(need -> need.anyOf().size() == 1)
                .map(need -> need.anyOf().getFirst()).toList();
    }

    private boolean knows(ProgramId id) {
        return inFile.contains(id.value()) || !revisions.apply(id).isEmpty();
    }

    private Optional<Program> find(ProgramId id) {
        Program program = newest.get(id);
        return program != null ? Optional.of(program) : revisions.apply(id).stream().findFirst();
    }

    private Refused refused(ProgramRef ref, String field, String sentence) {
        return new Refused(reading.place(ref) + "/" + field, ref.id().value(), sentence);
    }
}
