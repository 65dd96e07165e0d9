package app.baton.paper;

import app.baton.deal.check.Decision;
import app.baton.incentive.Program;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the sheet is and is not: an estimate until a day, on programs of certain revisions, and no contract. */
final class SmallPrint {

    private final DealSheet sheet;
    private final Ways ways;
    private final Texts texts;

    SmallPrint(DealSheet sheet, Ways ways, Texts texts) {
        this.sheet = sheet;
        this.ways = ways;
        this.texts = texts;
    }

    /** The last day of the first program that ends, or of the lender's decision; empty where nothing ends. */
    Optional<LocalDate> expires() {
        Decision decision = sheet.request().decision();
        LocalDate decided = decision == null ? null : decision.expires();
        return Stream.concat(ways.programs().stream().flatMap(program -> program.endsOn().stream()),
                Stream.ofNullable(decided)).min(LocalDate::compareTo);
    }

    /** Without the lines to sign on. */
    List<String> sentences() {
        List<String> sentences = new ArrayList<>(List.of(texts.say("deal-paper.estimate")));
        if (ways.all().stream().anyMatch(way -> way.borrows() || way.leased())) {
            sentences.add(credit());
        }
        String revisions = String.join(", ", ways.programs().stream().map(Program::ref).map(Object::toString).sorted().toList());
        if (!revisions.isEmpty()) {
            sentences.add(texts.say("deal-paper.pinned", revisions));
        }
        expires().ifPresent(day -> sentences.add(texts.say("deal-paper.expires", texts.formats().date(day))));
        sentences.add(texts.say("deal-paper.assigned-or-check"));
        sentences.add(texts.say("today.disclaimer"));
        return sentences;
    }

    List<Band> bands(Runs runs) {
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("deal-paper.terms"))));
        bands.add(Band.of(0.15f, Paragraph.of(runs.plain(String.join(" ", sentences())))));
        bands.addAll(signatures(runs));
        return bands;
    }

    private String credit() {
        Decision decision = sheet.request().decision();
        if (decision != null) {
            return texts.say("deal-paper.decided", decision.lender(), decision.tier().code());
        }
        Tier tier = sheet.request().structure().situation().terms().tier();
        return tier == null ? texts.say("deal-paper.credit") : texts.say("deal-paper.tier", tier.code());
    }

    private List<Band> signatures(Runs runs) {
        DealNames names = sheet.names();
        Paragraph by = Paragraph.of(runs.gray(names.salesperson().isBlank() ? texts.say("deal-paper.presented-by-somebody")
                : texts.say("deal-paper.presented-by", names.salesperson())));
        Paragraph to = Paragraph.of(runs.gray(names.customer().isBlank() ? texts.say("deal-paper.presented-to-somebody")
                : texts.say("deal-paper.presented-to", names.customer())));
        return List.of(Band.of(0.5f, Paragraph.of(runs.strong(texts.say("deal-paper.presented")))).holdingNext(),
                Band.row(2, Cell.left(0, 0.47f, line(runs)), Cell.left(0.53f, 0.47f, line(runs))).holdingNext(),
                Band.row(0, Cell.left(0, 0.47f, by), Cell.left(0.53f, 0.47f, to)));
    }

    private Paragraph line(Runs runs) {
        return Paragraph.of(runs.gray(texts.say("deal-paper.signature-line")));
    }
}
