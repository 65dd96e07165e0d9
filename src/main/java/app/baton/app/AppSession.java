package app.baton.app;

import app.baton.campaign.Brief;
import app.baton.cli.Session;
import app.baton.exchange.Places;
import app.baton.exchange.SyncReport;
import app.baton.incentive.ProgramImport;
import app.baton.incentive.ProgramReading;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.people.User;
import java.util.List;
import java.util.Optional;

/** An open home with somebody signed in, as a command uses it. */
final class AppSession implements Session {

    private final Wiring wiring;
    private final User user;
    private final Runnable close;

    AppSession(Gatekeeper gate, User user, Runnable close) {
        this.wiring = gate.wiring();
        this.user = user;
        this.close = close;
    }

    /** The programs go to the other desks as well, where this desk may send them. */
    @Override
    public Imported importPrograms(String json) {
        ProgramImport result = wiring.store.unitOfWork().write(user.actor(), log -> {
            ProgramImport imported = wiring.programDesk.importPrograms(user, json);
            if (!imported.added().isEmpty()) {
                wiring.programPost.sendPrograms(user);
            }
            return imported;
        });
        return new Imported(result.added().size(), result.unchanged().size(), rows(result.refused()), rows(result.unknown()));
    }

    private static List<Row> rows(List<ProgramReading.Refused> refused) {
        return refused.stream().map(each -> new Row(each.pointer(), each.program(), each.sentence())).toList();
    }

    /** The brief is kept and signed first; that it cannot reach the share at the moment loses nothing. */
    @Override
    public Published publishBrief() {
        Brief brief = wiring.briefDesk.publish(user);
        wiring.share.round(new HeadlessApp.Quiet());
        SealedDocument document = wiring.store.documents().lastOwn(wiring.desk.id(), "brief").orElseThrow();
        String file = wiring.share.path().map(path -> path.resolve(Places.of(document)).toString())
                .orElse(Places.of(document));
        return new Published(file, document.sequence(), brief.number());
    }

    @Override
    public Synced sync() {
        Optional<SyncReport> report = wiring.share.round(new HeadlessApp.Quiet());
        Optional<Long> number = wiring.store.briefs().newest().map(Brief::number);
        return Synced.of(report.orElseThrow(() -> Problem.couldNot("share.not-set", wiring.texts.say("share.not-set"))), number,
                wiring.texts);
    }

    @Override
    public void close() {
        close.run();
    }
}
