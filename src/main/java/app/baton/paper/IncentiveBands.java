package app.baton.paper;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.incentive.stack.LeftOut;
import app.baton.incentive.stack.RouteStack;
import app.baton.journal.Texts;
import app.baton.paper.Type.Paragraph;
import app.baton.paper.Type.Run;
import app.baton.paper.Ways.Way;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Each incentive of the sheet with who may have it, what the customer brings, and its last day. */
final class IncentiveBands {

    private final Ways ways;
    private final Runs runs;
    private final Texts texts;

    IncentiveBands(Ways ways, Runs runs) {
        this.ways = ways;
        this.runs = runs;
        this.texts = runs.texts();
    }

    /** None where no incentive is used. */
    List<Band> bands() {
        List<Band> bands = new ArrayList<>();
        for (Program program : ways.programs()) {
            if (program.audience() != Audience.DEALER) {
                bands.add(band(program));
            }
        }
        if (!bands.isEmpty()) {
            bands.addFirst(runs.heading(texts.say("deal-paper.incentives")));
        }
        return bands;
    }

    private Band band(Program program) {
        List<Run> what = new ArrayList<>(List.of(runs.strong(program.name()), runs.gray(program.ref().toString()),
                runs.plain(used(program))));
        Run last = program.endsOn().map(day -> runs.strong(texts.say("deal-paper.last-day", day)))
                .orElseGet(() -> runs.gray(texts.say("deal-paper.no-last-day")));
        List<Run> rest = new ArrayList<>(List.of(runs.strong(texts.say("deal-paper.who")), runs.plain(who(program)),
                runs.strong(texts.say("deal-paper.when")), runs.plain(program.windowLine(texts) + ".")));
        List<String> papers = program.proofLines(texts).stream().distinct().toList();
        rest.add(runs.strong(texts.say("deal-paper.bring")));
        rest.add(runs.plain(papers.isEmpty() ? texts.say("deal-paper.bring-nothing") : String.join("; ", papers) + "."));
        return Band.of(0.35f, new Paragraph(what, 1, Optional.of(last)), new Paragraph(rest, 1, Optional.empty()));
    }

    /** In which ways it counts, and how its money arrives. */
    private String used(Program program) {
        List<Way> some = ways.all().stream().filter(way -> way.programs().contains(program)).toList();
        List<String> words = new ArrayList<>();
        if (!ways.letters(some).isEmpty()) {
            words.add(texts.say("deal-paper.in-ways", ways.letters(some)));
        }
        some.stream().flatMap(way -> line(way, program).stream()).filter(line -> line.amount().isPositive()).findFirst()
                .ifPresentOrElse(line -> words.add(texts.say("deal-paper.worth", runs.cents(line.amount()), arrives(line))),
                        () -> words.add(program.benefitLine(texts)));
        return String.join(" ", words);
    }

    private static Optional<RouteStack.Line> line(Way way, Program program) {
        return way.on().stack().programs().stream().filter(line -> line.program().equals(program)).findFirst();
    }

    private String arrives(RouteStack.Line line) {
        if (line.saved().isPositive()) {
            return texts.say(line.lowersPrice().isPositive() ? "deal-paper.lowers-price" : "deal-paper.waived");
        }
        return texts.say(switch (line.payee()) {
            case CHECK -> "deal-paper.by-check";
            case PAYMENTS -> "deal-paper.first-payments";
            case DEAL, DEALER, SALESPERSON -> "deal-paper.assigned";
        });
    }

    /** A condition that names a program of the store's is told in person: its name is not the customer's to read. */
    private String who(Program program) {
        String words = program.oneLine(texts);
        return hidden().anyMatch(other -> names(words, other)) ? texts.say("deal-paper.ask") : words + ".";
    }

    private static boolean names(String words, Program other) {
        return words.contains(other.name()) || Pattern.compile("(?<![\\w-])" + Pattern.quote(other.id().value()) + "(?![\\w-])")
                .matcher(words).find();
    }

    private Stream<Program> hidden() {
        return ways.all().stream().flatMap(way -> Stream.concat(way.on().stack().dealerPrograms().stream()
                .map(RouteStack.Line::program), way.on().stack().leftOut().stream().map(LeftOut::program)
                .filter(program -> program.audience() == Audience.DEALER)));
    }
}
