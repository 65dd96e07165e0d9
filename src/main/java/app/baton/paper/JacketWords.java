package app.baton.paper;

import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.incentive.DealVehicle;
import app.baton.incentive.Program;
import app.baton.incentive.Route;
import app.baton.incentive.RouteKind;
import app.baton.journal.Texts;
import app.baton.paper.Band.Cell;
import app.baton.paper.DealTrail.Step;
import app.baton.paper.Type.Paragraph;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** What a deal's jacket says, in the order in which finance works: findings, figures, stack, papers, what happened, texts. */
final class JacketWords implements LongPaper.Words {

    private final Jacket jacket;
    private final Texts texts;

    JacketWords(Jacket jacket, Texts texts) {
        this.jacket = jacket;
        this.texts = texts;
    }

    @Override
    public LongPaper.Copy in(Faces faces) {
        Runs runs = new Runs(faces, texts);
        var programs = new JacketPrograms(jacket, runs);
        List<Band> bands = new ArrayList<>(head(runs));
        bands.addAll(findings(runs));
        bands.addAll(new JacketFigures(jacket, runs).bands());
        bands.addAll(programs.stack());
        bands.addAll(programs.papers());
        bands.addAll(trail(runs));
        bands.addAll(programs.texts());
        return new LongPaper.Copy(bands, texts.say("jacket.running", vehicle().name(), jacket.names().customer()),
                texts.say("jacket.foot"));
    }

    private DealVehicle vehicle() {
        return jacket.request().structure().situation().vehicle();
    }

    private List<Band> head(Runs runs) {
        DealNames names = jacket.names();
        List<String> known = new ArrayList<>();
        if (vehicle().vin() != null) {
            known.add(texts.say("deal-paper.vin", vehicle().vin()));
        }
        if (!names.stock().isBlank()) {
            known.add(texts.say("deal-paper.stock", names.stock()));
        }
        if (vehicle().msrp() != null) {
            known.add(texts.say("deal-paper.sticker", runs.cents(vehicle().msrp())));
        }
        var days = jacket.request().structure().situation().days();
        known.add(texts.say("deal-paper.days", texts.formats().date(days.sale()), texts.formats().date(days.delivery())));
        List<String> people = new ArrayList<>();
        people.add(names.customer().isBlank() ? texts.say("jacket.no-customer") : names.customer());
        if (!names.salesperson().isBlank()) {
            people.add(texts.say("jacket.sold-by", names.salesperson()));
        }
        if (!names.store().isBlank()) {
            people.add(names.store());
        }
        return List.of(Band.row(0, Cell.left(0, 0.78f, Paragraph.of(runs.bold(texts.say("jacket.title", vehicle().name())))
                        .scaled(Type.SECTION * Type.SECTION)), Cell.right(0.8f, 0.2f,
                        Paragraph.of(runs.plain(texts.formats().date(names.day()))))),
                Band.of(0.2f, Paragraph.of(runs.plain(String.join(" · ", people)))),
                Band.of(0.1f, Paragraph.of(runs.plain(String.join(" · ", known)))),
                Band.of(0.1f, Paragraph.of(runs.strong(route()))));
    }

    private String route() {
        Route route = jacket.on().stack().route();
        Program program = route.program();
        String name = program == null ? texts.say(route.kind() == RouteKind.CASH ? "deal-paper.cash" : "deal-paper.standard-rate")
                : texts.say("paper.name", program.name(), program.ref());
        return route.months() == null ? name : texts.say("jacket.route-months", name, route.months());
    }

    private List<Band> findings(Runs runs) {
        List<Band> bands = new ArrayList<>(List.of(runs.heading(texts.say("jacket.findings"))));
        for (Severity severity : Severity.values()) {
            for (Finding finding : jacket.findings()) {
                if (finding.severity() == severity) {
                    bands.add(Band.of(0.25f, Paragraph.of(runs.strong(texts.say("jacket.finding", severity)),
                            runs.plain(finding.sentence(texts)), runs.gray(finding.mend(texts)))));
                }
            }
        }
        if (bands.size() == 1) {
            bands.add(runs.note(texts.say("jacket.no-findings")));
        }
        return bands;
    }

    private List<Band> trail(Runs runs) {
        DealTrail trail = jacket.trail();
        List<Band> bands = new ArrayList<>();
        steps(texts.say("jacket.pencils"), trail.pencils(), runs, bands);
        steps(texts.say("jacket.decisions"), trail.decisions(), runs, bands);
        steps(texts.say("jacket.approvals"), trail.approvals(), runs, bands);
        steps(texts.say("jacket.dates"), trail.dates(), runs, bands);
        steps(texts.say("jacket.seen-proofs"), trail.proofs(), runs, bands);
        steps(texts.say("jacket.promises"), trail.promises(), runs, bands);
        return bands;
    }

    private void steps(String title, List<Step> steps, Runs runs, List<Band> bands) {
        bands.add(runs.heading(title));
        if (steps.isEmpty()) {
            bands.add(runs.note(texts.say("jacket.nothing-yet")));
        }
        for (Step step : steps) {
            LocalDate on = step.on();
            Paragraph words = Paragraph.of(runs.strong(step.what()), runs.plain(step.note()), runs.gray(step.by()));
            bands.add(Band.running(0.2f, on == null ? words : words.ending(runs.plain(texts.formats().date(on)))));
        }
    }
}
