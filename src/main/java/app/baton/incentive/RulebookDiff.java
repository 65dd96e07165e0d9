package app.baton.incentive;

import app.baton.incentive.RevisionDiff.Change;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Two revisions of a rulebook: groups, the table pair by pair, caps, standing rules, tiers and standard rates. */
final class RulebookDiff {

    private final Texts texts;
    private final Changes changes;
    private final Phrases phrases;
    private final BenefitCells cells;

    RulebookDiff(Texts texts) {
        this.texts = texts;
        this.changes = new Changes(texts);
        this.phrases = new Phrases(texts);
        this.cells = new BenefitCells(texts);
    }

    List<Change> between(Rulebook was, Rulebook is) {
        List<Change> found = new ArrayList<>();
        changes.words("id", texts.say("diff.code"), was.id().value(), is.id().value()).ifPresent(found::add);
        changes.words("name", texts.say("diff.name"), was.name(), is.name()).ifPresent(found::add);
        found.addAll(rest(was, is));
        changes.words("source/document", texts.say("diff.document"), was.source().document(), is.source().document())
                .ifPresent(found::add);
        if (!was.source().text().equals(is.source().text())) {
            found.add(changes.of("source/text", texts.say("diff.source-text"), texts.say("diff.before"), texts.say("diff.new"),
                    Turn.DIFFERENT));
        }
        return List.copyOf(found);
    }

    List<Change> all(Rulebook rulebook) {
        Rulebook empty = new Rulebook(rulebook.id(), rulebook.revision(), rulebook.name(), List.of(), new TreeMap<>(), List.of(),
                List.of(), List.of(), List.of(), rulebook.source(), rulebook.extras());
        return rest(empty, rulebook);
    }

    private List<Change> rest(Rulebook was, Rulebook is) {
        List<Change> found = new ArrayList<>();
        found.addAll(changes.cells("groups", groups(was), groups(is)));
        found.addAll(table(was, is));
        found.addAll(changes.cells("caps", caps(was), caps(is)));
        found.addAll(changes.cells("standing", standing(was), standing(is)));
        found.addAll(changes.cells("tiers", tiers(was), tiers(is)));
        found.addAll(changes.cells("standardRates", rates(was), rates(is)));
        return found;
    }

    private List<Cell> groups(Rulebook book) {
        return book.groups().stream().map(group -> Cell.plain(texts.say("diff.one-group", group.id()),
                group.alone() ? texts.say("diff.group-alone", group.name())
                        : group.withAll() ? texts.say("diff.group-with-all", group.name()) : group.name())).toList();
    }

    /** Each pair once, in the order of the groups. */
    private List<Change> table(Rulebook was, Rulebook is) {
        List<Change> found = new ArrayList<>();
        List<String> ids = Stream.concat(is.groups().stream(), was.groups().stream()).map(Group::id).distinct().toList();
        Set<String> here = new HashSet<>(is.groups().stream().map(Group::id).toList());
        for (int i = 0; i < ids.size(); i++) {
            for (int j = i; j < ids.size(); j++) {
                String one = ids.get(i);
                String other = ids.get(j);
                String before = was.goTogether(one, other).map(this::together).orElse("");
                String now = is.goTogether(one, other).map(this::together).orElse("");
                boolean gone = !here.contains(one) || !here.contains(other);
                if (!before.equals(now) && !gone) {
                    String label = one.equals(other) ? texts.say("diff.pair-own", one) : texts.say("diff.pair", one, other);
                    found.add(changes.of("together/" + one + "/" + other, label, before, now, Turn.DIFFERENT));
                }
            }
        }
        return found;
    }

    private String together(boolean allowed) {
        return texts.say(allowed ? "diff.together" : "diff.apart");
    }

    private List<Cell> caps(Rulebook book) {
        List<Cell> caps = new ArrayList<>();
        for (Cap cap : book.caps()) {
            String whose = phrases.and(Stream.concat(cap.programs().stream().map(ProgramId::value),
                    cap.groups().stream().map(group -> texts.say("diff.one-group", group))).toList());
            String how = cap.count() == null ? "" : texts.say("diff.cap-count", cap.count());
            String money = cap.total() == null ? ""
                    : texts.say(cap.cutToFit() ? "diff.cap-cut" : "diff.cap-money", cap.total());
            caps.add(Cell.plain(cap.name(), texts.say("diff.cap",
                    String.join(", ", Stream.of(how, money).filter(word -> !word.isEmpty()).toList()), whose)));
        }
        return caps;
    }

    private List<Cell> standing(Rulebook book) {
        return book.standing().stream().map(rule -> {
            String words = new EligibilityWords(texts).words(rule.condition());
            String said = words.isEmpty() ? rule.text() : words;
            return Cell.plain(texts.say("diff.standing", rule.section()), rule.except().isEmpty() ? said
                    : texts.say("diff.standing-except", said,
                            phrases.and(rule.except().stream().map(ProgramId::value).toList())));
        }).toList();
    }

    private List<Cell> tiers(Rulebook book) {
        return book.tiers().stream().map(band -> Cell.plain(texts.say("diff.tier", band.tier().code()),
                band.scoreFrom() == null ? texts.say("diff.score-to", String.valueOf(band.scoreTo()))
                        : band.scoreTo() == null ? texts.say("diff.score-from", band.scoreFrom().toString())
                        : texts.say("diff.score-between", band.scoreFrom().toString(), band.scoreTo().toString()))).toList();
    }

    private List<Cell> rates(Rulebook book) {
        return book.standardRates().stream().flatMap(table -> cells.rows(table.rows()).stream().map(cell -> new Cell(
                texts.say("diff.standard-rate", table.lender(), new WindowWords(texts).span(table.from(), table.until()),
                        cell.row()), cell.group(), cell.words(), cell.measure(), cell.lessIsBetter(), cell.limits()))).toList();
    }
}
