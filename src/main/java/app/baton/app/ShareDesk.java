package app.baton.app;

import app.baton.exchange.Duty;
import app.baton.exchange.Folder;
import app.baton.exchange.Joining;
import app.baton.exchange.KeyRenewal;
import app.baton.exchange.Root;
import app.baton.exchange.Trust;
import app.baton.journal.Background.Progress;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.ui.admin.DeskActions;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What Administration does about desks and the shared folder, over the open home. */
final class ShareDesk implements DeskActions {

    private final Wiring wiring;
    private final Joining joining;
    private final Trust trust;
    private final KeyRenewal renewal;

    ShareDesk(Wiring wiring) {
        this.wiring = wiring;
        SecureRandom random = new SecureRandom();
        joining = new Joining(wiring.shareBooks, wiring.clock, random);
        renewal = new KeyRenewal(wiring.shareBooks, wiring.desk.id(), wiring.clock, random);
        trust = new Trust(wiring.shareBooks, wiring.desk.id(), wiring.clock, random);
    }

    @Override
    public DeskId self() {
        return wiring.desk.id();
    }

    @Override
    public Optional<Root> root() {
        return wiring.share.root();
    }

    @Override
    public boolean holdsManagerKey() {
        return wiring.shareBooks.keys().holdsManager();
    }

    @Override
    public List<Joining.Request> requests() {
        return wiring.share.path().map(path -> joining.requests(wiring.share.folder(path))).orElse(List.of());
    }

    @Override
    public Root accept(Joining.Request request, String heard, Set<Duty> granted, boolean bothKeys, User by) {
        return joining.accept(trust, folder(), request, heard, granted, bothKeys, by);
    }

    @Override
    public List<KeyRenewal.Renewal> renewals() {
        return wiring.share.path().map(path -> renewal.waiting(wiring.share.folder(path))).orElse(List.of());
    }

    @Override
    public Root takeOver(KeyRenewal.Renewal asked, User by) {
        return renewal.takeOver(trust, folder(), asked, by);
    }

    @Override
    public Root entitle(DeskId desk, Set<Duty> duties, User by) {
        return trust.entitle(folder(), desk, duties, by);
    }

    @Override
    public Root revoke(DeskId desk, User by) {
        return trust.revoke(folder(), desk, by);
    }

    @Override
    public Root takeManagerKey(String recoveryKey, User by) {
        return trust.recover(folder(), recoveryKey, by);
    }

    @Override
    public ShareState share() {
        String trouble = wiring.share.path().isEmpty() ? wiring.texts.say("share.not-set")
                : wiring.share.last().map(report -> DeskStatus.words(wiring, report)).orElse("");
        return new ShareState(wiring.share.path(), wiring.store.briefs().lastLooked(), trouble);
    }

    @Override
    public void useFolder(Path folder, User by) {
        Permissions.require(by, Action.MANAGE_DESKS);
        Root there = Joining.look(wiring.share.folder(folder));
        boolean ours = wiring.share.root().map(root -> root.dealership().id().equals(there.dealership().id())).orElse(false);
        if (!ours) {
            throw Problem.badInput("share.not-ours", "folder",
                    wiring.texts.say("share.other-dealership", there.dealership().name()));
        }
        wiring.share.use(by, folder);
    }

    @Override
    public void syncNow(Progress progress) {
        wiring.look(progress);
    }

    private Folder folder() {
        return wiring.share.path().map(wiring.share::folder)
                .orElseThrow(() -> Problem.couldNot("share.not-set", wiring.texts.say("share.not-set")));
    }
}
