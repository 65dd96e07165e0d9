package app.baton.paper;

import app.baton.incentive.Condition;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Reason;
import app.baton.incentive.Rulebook;
import app.baton.incentive.Source;
import app.baton.incentive.Verdict;
import app.baton.incentive.Verdicts;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The stack with the reason of each demand, what is left out and why, the papers of each program, and their whole texts. */
final class JacketPrograms {

    private static final float SEEN = 0.4f;
    /** The line under the heads of a table. */
    private static final Pattern RULE = Pattern.compile("[|:\\s-]+");

    private final Jacket jacket;
    private final Runs runs;
    private final Texts texts;
    private final Verdicts verdicts;

    JacketPrograms(Jacket jacket, Runs runs) {
        this.jacket = jacket;
        this.runs = runs;
        this.texts = runs.texts();
        var structure = jacket.request().structure();
        var route = jacket.on().stack().route();
        Map<ProgramId, Rulebook> books = new HashMap<>();
        jacket.rulebooks().forEach(book -> books.merge(book.id(), book,
                (one, other) -> one.revision() < other.revision() ? other : one));
        verdicts = new Verdicts(structure.situation(), route, structure.policy().financing().on(route), books,
                jacket.programs().stream().anyMatch(Program::meetsCashDown));
    }

    List<Band> stack() {
        RouteStack stack = jacket.on().stack();
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("jacket.stack"))));
        Program own = stack.route().program();
        if (own != null) {
            bands.add(taken(own, own.benefitLine(texts), texts.say("jacket.own-route")));
        }
        stack.programs().forEach(line -> bands.add(taken(line.program(), runs.cents(line.amount()), texts.say("jacket.customers",
                texts.name(line.payee()), line.program().payer().name()))));
        stack.dealerPrograms().forEach(line -> bands.add(taken(line.program(), runs.cents(line.amount()),
                texts.say("jacket.dealers", texts.name(line.payee()), line.program().payer().name()))));
        if (!stack.proven()) {
            bands.add(runs.note(texts.say("check.not-proven")));
        }
        bands.add(runs.heading(texts.say("jacket.left-out")));
        if (stack.leftOut().isEmpty()) {
            bands.add(runs.note(texts.say("jacket.none-left-out")));
        }
        stack.leftOut().forEach(left -> bands.add(left(left)));
        return bands;
    }

    private Band taken(Program program, String amount, String whose) {
        List<Paragraph> lines = new ArrayList<>(List.of(new Paragraph(List.of(runs.strong(program.name()),
                runs.gray(program.ref().toString()), runs.plain(whose)), 1, Optional.of(runs.strong(amount)))));
        Verdict verdict = verdicts.of(program);
        for (Reason reason : verdict.reasons()) {
            lines.add(Paragraph.of(runs.plain(reason.sentence(program, texts))));
        }
        for (Condition pending : verdict.pending()) {
            pending.leaves().forEach(leaf -> lines.add(Paragraph.of(runs.plain(texts.say("jacket.with-the-stack",
                    leaf.fact().question(texts))))));
        }
        return new Band(List.of(Cell.left(0, 1, lines.toArray(Paragraph[]::new))), 0.4f, false, false, true, List.of());
    }

    private Band left(LeftOut left) {
        return Band.running(0.25f, Paragraph.of(runs.strong(left.program().name()), runs.gray(left.program().ref().toString()),
                runs.plain(left.sentence(texts))));
    }

    /** The papers that each program lists, with room for who has seen them. */
    List<Band> papers() {
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("jacket.papers"))));
        for (Program program : jacket.programs()) {
            List<String> papers = program.proofLines(texts).stream().distinct().toList();
            if (!papers.isEmpty()) {
                bands.add(Band.of(0.4f, Paragraph.of(runs.strong(program.name()), runs.gray(program.ref().toString())))
                        .holdingNext());
            }
            papers.forEach(paper -> bands.add(Band.row(0.3f, Cell.left(0, 1 - SEEN - 0.02f, Paragraph.of(runs.plain(paper))),
                    Cell.right(1 - SEEN, SEEN, Paragraph.of(seen(program, paper))))));
        }
        if (bands.size() == 1) {
            bands.add(runs.note(texts.say("jacket.no-papers")));
        }
        return bands;
    }

    /** Who has seen a paper, or room to say so. */
    private Run seen(Program program, String paper) {
        return jacket.seen().stream().filter(seen -> seen.program().equals(program.id()) && seen.paper().equals(paper))
                .reduce((_, later) -> later).map(seen -> runs.plain(texts.say("jacket.seen-by", seen.by(),
                        texts.formats().date(seen.on())))).orElseGet(() -> runs.gray(texts.say("jacket.seen")));
    }

    /** Each program and rulebook at the revision that was used, in the sponsor's words. */
    List<Band> texts() {
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("jacket.texts"))));
        jacket.programs().forEach(program -> program(program, bands));
        for (Rulebook book : jacket.usedRulebooks()) {
            bands.add(title(book.name(), book.ref().toString()));
            source(book.source(), bands);
        }
        return bands;
    }

    private void program(Program program, List<Band> bands) {
        bands.add(title(program.name(), program.ref().toString()));
        fact("jacket.gives", program.benefitLine(texts), bands);
        fact("jacket.sponsor", texts.say("jacket.paid-by", program.sponsor().name(), program.payer().name()), bands);
        fact("jacket.who", program.oneLine(texts), bands);
        fact("jacket.when", program.windowLine(texts), bands);
        fact("jacket.proofs", String.join("; ", program.proofLines(texts).stream().distinct().toList()), bands);
        fact("jacket.claim", program.claimLine(texts), bands);
        source(program.source(), bands);
    }

    private Band title(String name, String ref) {
        return Band.of(0.8f, Paragraph.of(runs.bold(name), runs.gray(ref)).scaled(Type.NAME)).holdingNext();
    }

    private void fact(String key, String words, List<Band> bands) {
        if (!words.isBlank()) {
            bands.add(Band.running(0.12f, Paragraph.of(runs.strong(texts.say(key)), runs.plain(words))));
        }
    }

    private void source(Source source, List<Band> bands) {
        String section = source.section();
        Source.Check check = source.check();
        String document = section == null ? source.document() : texts.say("jacket.section", source.document(), section);
        String compared = check == null ? texts.say("jacket.not-compared") : texts.say("jacket.compared", check.by(), check.on());
        bands.add(Band.running(0.12f, Paragraph.of(runs.strong(texts.say("jacket.source")), runs.plain(document),
                runs.gray(compared))));
        List<Paragraph> lines = source.text().lines().map(String::strip)
                .filter(line -> !line.isEmpty() && !RULE.matcher(line).matches()).map(line -> Paragraph.of(words(line))).toList();
        if (!lines.isEmpty()) {
            bands.add(new Band(List.of(Cell.left(0.025f, 0.975f, lines.toArray(Paragraph[]::new))), 0.2f, false, false, true,
                    List.of()));
        }
    }

    /** The rows of a table stand without the bars that the text draws it with. */
    private Run words(String line) {
        boolean row = line.length() > 1 && line.startsWith("|") && line.endsWith("|");
        return runs.plain(row ? line.substring(1, line.length() - 1).replaceAll("\\s*\\|\\s*", " · ").strip() : line);
    }
}
