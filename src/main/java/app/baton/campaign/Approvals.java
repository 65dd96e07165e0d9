package app.baton.campaign;

import app.baton.incentive.Audience;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Which verdicts a campaign needs, and whether those it has vouch for exactly what it promises now. A verdict pins the
 * programs and the rulebooks they stand under by hash, so that a later rulebook changes nothing that was approved.
 */
public final class Approvals {

    private final ProgramBook programs;
    private final ProgramFormat programFormat;
    private final CampaignFormat campaignFormat;
    private final Texts texts;

    public Approvals(ProgramBook programs, ProgramFormat programFormat, CampaignFormat campaignFormat, Texts texts) {
        this.programs = programs;
        this.programFormat = programFormat;
        this.campaignFormat = campaignFormat;
        this.texts = texts;
    }

    /** Finance's always; the sales manager's as well where dealer money is promised (R26). */
    public static Set<ApprovalKind> needed(Collection<Program> promised) {
        return promised.stream().anyMatch(Approvals::dealerMoney)
                ? EnumSet.allOf(ApprovalKind.class) : EnumSet.of(ApprovalKind.FINANCE);
    }

    /** Whether a program pays the store and not the customer, so that only some people may see it (R28). */
    public static boolean dealerMoney(Program program) {
        return program.audience() == Audience.DEALER;
    }

    /** The programs that a campaign promises and that this desk has. */
    List<Program> promised(Campaign campaign) {
        return programs.findAll(campaign.promises().stream().map(Promised::program).toList());
    }

    /** The first promised program that this desk does not have. */
    Optional<ProgramRef> unknown(Campaign campaign, Collection<Program> promised) {
        return campaign.promises().stream().map(Promised::program)
                .filter(ref -> promised.stream().noneMatch(program -> program.ref().equals(ref))).findFirst();
    }

    String hash(Campaign campaign) {
        return campaignFormat.hash(campaign);
    }

    /**
     * The content hashes of the promised programs and of the newest rulebooks they stand under.
     *
     * @throws Problem {@code approval.program-unknown} when this desk lacks one of them
     */
    SortedMap<ProgramRef, String> hashes(Campaign campaign) {
        List<Program> promised = promised(campaign);
        unknown(campaign, promised).ifPresent(ref -> {
            throw Problem.couldNot("approval.program-unknown", "Program " + ref + " is not on this desk, so nobody can "
                    + "vouch for it here. Nothing was changed. Import the bulletin, or wait until it has arrived.");
        });
        SortedMap<ProgramRef, String> hashes = new TreeMap<>();
        promised.forEach(program -> hashes.put(program.ref(), programFormat.hash(program)));
        List<ProgramId> books = books(promised);
        programs.rulebooks().stream().filter(book -> books.contains(book.id()))
                .forEach(book -> hashes.put(book.ref(), programFormat.hash(book)));
        return hashes;
    }

    /** The rulebooks that the verdicts on a campaign vouch for. */
    List<Rulebook> rulebooks(CampaignFile file) {
        return file.approvals().stream().flatMap(verdict -> verdict.programHashes().keySet().stream()).distinct()
                .flatMap(ref -> programs.findRulebook(ref).stream()).toList();
    }

    /** Why a campaign may not be published with the verdicts it has, if it may not. */
    Optional<String> obstacle(CampaignFile file, Collection<Program> promised) {
        for (ApprovalKind kind : needed(promised)) {
            Optional<Approval> verdict = file.approval(kind).filter(Approval::approved);
            if (verdict.isEmpty()) {
                return Optional.of(texts.say("brief.left-out.no-approval", kind));
            }
            if (!vouches(verdict.get(), file.campaign(), promised)) {
                return Optional.of(texts.say("brief.left-out.other-content", kind));
            }
        }
        return Optional.empty();
    }

    private boolean vouches(Approval verdict, Campaign campaign, Collection<Program> promised) {
        SortedMap<ProgramRef, String> now = new TreeMap<>();
        promised.forEach(program -> now.put(program.ref(), programFormat.hash(program)));
        for (ProgramId id : books(promised)) {
            Optional<Rulebook> pinned = verdict.programHashes().keySet().stream().filter(ref -> ref.id().equals(id))
                    .findFirst().flatMap(programs::findRulebook);
            if (pinned.isEmpty()) {
                return false;
            }
            now.put(pinned.get().ref(), programFormat.hash(pinned.get()));
        }
        return verdict.campaignHash().equals(campaignFormat.hash(campaign)) && verdict.programHashes().equals(now);
    }

    private static List<ProgramId> books(Collection<Program> promised) {
        return promised.stream().map(program -> program.combination().rulebook()).filter(Objects::nonNull).distinct()
                .toList();
    }
}
