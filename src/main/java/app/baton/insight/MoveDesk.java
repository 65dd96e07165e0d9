package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignSaving;
import app.baton.campaign.CampaignWay;
import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Program;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Problem;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Gives offers other days. Nothing that is published changes: a program gets a draft for the second person, a campaign a
 * draft for those who approve it, each through its own desk and its own permission.
 */
public final class MoveDesk {

    private final StewardDesk steward;
    private final CampaignDesk campaigns;
    private final UnitOfWork work;

    public MoveDesk(StewardDesk steward, CampaignDesk campaigns, UnitOfWork work) {
        this.steward = steward;
        this.campaigns = campaigns;
        this.work = work;
    }

    /** Whether this person may give other days to any offer. */
    public static boolean mayMove(User user) {
        return user.may(Action.EDIT_PROGRAMS) || user.may(Action.EDIT_CAMPAIGNS);
    }

    /** Whether this person may give other days to this one. */
    public static boolean mayMove(User user, Offer offer) {
        return user.may(action(offer));
    }

    /** Moves all of them, or none when one cannot be moved. */
    public Moved move(User user, List<OfferMove> moves) {
        moves.forEach(move -> Permissions.require(user, action(move.bar().offer())));
        return work.write(user.actor(), log -> new Moved(moves.stream().map(move -> step(user, move)).toList()));
    }

    /** Takes a move back: drafts that were begun for it go, others are what they were before. */
    public void undo(User user, Moved moved) {
        work.write(user.actor(), log -> {
            List<Moved.Step> newestFirst = new ArrayList<>(moved.steps()).reversed();
            newestFirst.forEach(step -> undo(user, step));
            return moved;
        });
    }

    private Moved.Step step(User user, OfferMove move) {
        return switch (move.bar().offer()) {
            case Offer.OfProgram(Program program, _) -> program(user, move, program);
            case Offer.OfCampaign(CampaignFile file, List<Program> promised) -> campaign(user, move, file);
        };
    }

    private Moved.Step program(User user, OfferMove move, Program seen) {
        if (move.bar().followed()) {
            throw Problem.conflict("calendar.followed", "\"" + seen.name() + "\" has a newer revision already, which begins "
                    + "when this bar ends. Nothing was changed. Move the newer one, or start its next revision.");
        }
        Optional<Draft> open = steward.openFor(user, seen.id());
        Draft draft = open.orElseGet(() -> steward.revise(user, seen.id()));
        Program content = draft.program().orElseThrow(() -> gone(move));
        if (!new Offer.OfProgram(content).span().equals(move.bar().span())) {
            throw Problem.conflict("calendar.moved-already", "\"" + seen.name() + "\" has a draft with other days than this bar, "
                    + "from somebody's earlier work. Nothing was changed. The calendar shows the draft: move that.");
        }
        Saving saving = steward.save(user, draft, Entry.of(content.shifted(move.start(), move.end())));
        if (saving instanceof Saving.Kept(Draft kept, var theirs)) {
            return new Moved.OfProgram(kept, open.orElse(null));
        }
        throw changedMeanwhile(seen.name());
    }

    private Moved.Step campaign(User user, OfferMove move, CampaignFile seen) {
        boolean begun = !CampaignWay.editable(campaigns.revisions(user, seen.campaign().id()).getFirst().state());
        CampaignFile draft = campaigns.revise(user, seen.campaign().id());
        Campaign before = draft.campaign();
        if (!Span.of(before.starts(), before.ends()).equals(move.bar().span())) {
            throw Problem.conflict("calendar.moved-already", "\"" + before.name() + "\" has a draft with other days than this "
                    + "bar, from somebody's earlier work. Nothing was changed. The calendar shows the draft: move that.");
        }
        Campaign after = before.running(move.to().fromOr(before.starts()), move.to().untilOr(before.ends()));
        if (campaigns.save(user, draft, after) instanceof CampaignSaving.Kept(CampaignFile kept, var theirs)) {
            return new Moved.OfCampaign(kept, begun ? null : before);
        }
        throw changedMeanwhile(before.name());
    }

    private void undo(User user, Moved.Step step) {
        switch (step) {
            case Moved.OfProgram(Draft now, Draft before) -> {
                if (before == null) {
                    steward.discard(user, now);
                } else if (now.version() != before.version()) {
                    steward.takeBack(user, now, before);
                }
            }
            case Moved.OfCampaign(CampaignFile now, Campaign before) -> {
                if (before == null) {
                    campaigns.discard(user, now);
                } else if (!(campaigns.save(user, now, before) instanceof CampaignSaving.Kept)) {
                    throw changedMeanwhile(before.name());
                }
            }
        }
    }

    private static Action action(Offer offer) {
        return offer instanceof Offer.OfProgram ? Action.EDIT_PROGRAMS : Action.EDIT_CAMPAIGNS;
    }

    private static Problem changedMeanwhile(String name) {
        return Problem.conflict("calendar.changed-meanwhile", "Somebody else changed the days of \"" + name + "\" at the same "
                + "time. Nothing was changed. The calendar shows the new days: look at them first.");
    }

    private static Problem gone(OfferMove move) {
        return Problem.couldNot("calendar.gone", "\"" + move.bar().offer().name() + "\" is no program any more. Nothing was "
                + "changed, and the calendar does not show it any more.");
    }
}
