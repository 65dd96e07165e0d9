package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.campaign.Approval;
import app.baton.campaign.ApprovalKind;
import app.baton.campaign.Approvals;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.Rulebook;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Checks that a brief carries signed approvals over exactly what it promises, so that a stolen marketing key alone
 * publishes nothing. Hashes are taken of the JSON as it stands in the brief, members of newer versions included.
 */
final class BriefCheck {

    private final Contents contents;
    private final Verifier verifier;

    BriefCheck(Contents contents, Verifier verifier) {
        this.contents = contents;
        this.verifier = verifier;
    }

    /** @return the brief, every part of it vouched for */
    Brief check(SignedFile file) {
        Brief brief = contents.brief(file);
        Carried carried = carried(file, brief);
        List<Approval> verdicts = contents.approvals(file).stream().map(approval -> vouched(approval, file)).toList();
        Set<ProgramRef> used = new HashSet<>();
        Set<Object> seen = new HashSet<>();
        List<Fields> raw = file.fields().objects("campaigns");
        for (int i = 0; i < raw.size(); i++) {
            Campaign campaign = brief.campaigns().get(i);
            if (!seen.add(campaign.id())) {
                throw refused("brief.campaign-twice", "The campaign \"" + campaign.name() + "\" stands in the brief twice.");
            }
            if (campaign.ends().isBefore(brief.day())) {
                throw refused("brief.campaign-over", "The campaign \"" + campaign.name()
                        + "\" was over before the day of the brief.");
            }
            String hash = CanonicalJson.hash(raw.get(i).node());
            List<ProgramRef> refs = campaign.promises().stream().map(Promised::program).distinct().toList();
            List<Program> present = refs.stream().flatMap(ref -> carried.program(ref).stream()).toList();
            if (present.size() < refs.size()) {
                throw refused("brief.program-missing", "The campaign \"" + campaign.name()
                        + "\" promises a program that the brief does not carry.");
            }
            for (ApprovalKind kind : Approvals.needed(present)) {
                checkVerdict(campaign, hash, kind, carried, verdicts);
            }
            used.addAll(refs);
            present.forEach(program -> used.addAll(books(program, brief)));
        }
        for (ProgramRef ref : carried.hashes.keySet()) {
            if (!used.contains(ref)) {
                throw refused("brief.program-not-promised", "The brief carries " + ref
                        + ", which none of its campaigns promises and nobody approved.");
            }
        }
        return brief;
    }

    private Approval vouched(SignedFile approval, SignedFile brief) {
        verifier.checkSigner(approval);
        if (approval.issued().isAfter(brief.issued().plus(Verifier.CLOCKS_APART))) {
            throw refused("brief.approval-later", "The brief carries an approval that is younger than the brief itself.");
        }
        Verifier.checkTime(approval, brief.issued());
        return contents.approval(approval);
    }

    private static void checkVerdict(Campaign campaign, String hash, ApprovalKind kind, Carried carried,
                                     List<Approval> verdicts) {
        List<Approval> candidates = verdicts.stream()
                .filter(verdict -> verdict.kind() == kind && verdict.campaign().equals(campaign.id())
                        && verdict.revision() == campaign.revision())
                .toList();
        String whose = kind == ApprovalKind.FINANCE ? "Finance" : "The sales manager";
        String which = "\"" + campaign.name() + "\" (revision " + campaign.revision() + ")";
        if (candidates.isEmpty()) {
            throw refused(kind == ApprovalKind.FINANCE ? "brief.no-finance-approval" : "brief.no-dealer-money-approval",
                    whose + " has not approved " + which + ", which the brief promises.");
        }
        if (candidates.stream().anyMatch(verdict -> !verdict.approved())) {
            throw refused("brief.approval-refused", whose + " has said no to " + which + ".");
        }
        boolean fits = candidates.stream().anyMatch(verdict -> verdict.campaignHash().equals(hash)
                && campaign.promises().stream().allMatch(promise -> covers(verdict, promise.program(), carried)));
        if (!fits) {
            throw refused("brief.approval-other-content", whose + " approved " + which
                    + " with other content than the brief promises.");
        }
    }

    /**
     * The verdict names the promised program with the very content that stands in the brief, and so the rulebook it stands
     * under.
     */
    private static boolean covers(Approval verdict, ProgramRef ref, Carried carried) {
        if (!verdict.programHashes().containsKey(ref)) {
            return false;
        }
        Optional<Program> program = carried.program(ref);
        return program.isPresent() && same(verdict, ref, carried)
                && (program.get().combination().rulebook() == null
                || books(program.get(), carried.brief).stream().anyMatch(book -> same(verdict, book, carried)));
    }

    private static boolean same(Approval verdict, ProgramRef ref, Carried carried) {
        return Objects.equals(carried.hashes.get(ref), verdict.programHashes().get(ref));
    }

    /** The rulebooks of the brief that a program may stand under. */
    private static List<ProgramRef> books(Program program, Brief brief) {
        return brief.rulebooks().stream().filter(book -> book.id().equals(program.combination().rulebook()))
                .map(Rulebook::ref).toList();
    }

    /** What stands in the brief, found by its ref without looking through all of it again and again. */
    private record Carried(Brief brief, Map<ProgramRef, Program> programs, Map<ProgramRef, String> hashes) {

        Optional<Program> program(ProgramRef ref) {
            return Optional.ofNullable(programs.get(ref));
        }
    }

    private static Carried carried(SignedFile file, Brief brief) {
        Map<ProgramRef, String> hashes = new HashMap<>();
        Map<ProgramRef, Program> found = new HashMap<>();
        brief.programs().forEach(program -> found.put(program.ref(), program));
        List<ProgramRef> programs = brief.programs().stream().map(Program::ref).toList();
        put(programs, file.fields().objects("programs"), hashes);
        List<ProgramRef> books = brief.rulebooks().stream().map(Rulebook::ref).toList();
        put(books, file.fields().objects("rulebooks"), hashes);
        return new Carried(brief, found, hashes);
    }

    private static void put(List<ProgramRef> refs, List<Fields> raw, Map<ProgramRef, String> hashes) {
        for (int i = 0; i < raw.size(); i++) {
            if (hashes.put(refs.get(i), CanonicalJson.hash(raw.get(i).node())) != null) {
                throw refused("brief.program-twice", refs.get(i) + " stands in the brief twice.");
            }
        }
    }
}
