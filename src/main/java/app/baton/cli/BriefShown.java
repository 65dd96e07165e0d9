package app.baton.cli;

import app.baton.campaign.Approval;
import app.baton.campaign.Brief;
import app.baton.campaign.Campaign;
import app.baton.incentive.Audience;
import app.baton.exchange.BriefVerifier;
import app.baton.journal.Texts;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** A brief as a person checks it: what it promises in words, who vouches for it, and which keys claim to have signed. */
public record BriefShown(long number, LocalDate day, String dealership, String issuer, String by, long sequence, Instant issued,
                         Instant expires, String hash, List<String> signedBy, List<Promise> campaigns, List<Line> programs,
                         List<Verdict> approvals) {

    public BriefShown {
        signedBy = List.copyOf(signedBy);
        campaigns = List.copyOf(campaigns);
        programs = List.copyOf(programs);
        approvals = List.copyOf(approvals);
    }

    /** In the words of the bundle; dealer money is left out, because anybody may run this (R28). */
    public static BriefShown of(BriefVerifier.Shown shown, Texts texts) {
        Brief brief = shown.brief();
        return new BriefShown(brief.number(), brief.day(), shown.dealership().toString(), brief.issuer().toString(),
                brief.byName(), shown.sequence(), brief.issued(), brief.expires(), shown.hash(), shown.signedBy(),
                brief.campaigns().stream().map(Promise::of).toList(),
                brief.programs().stream().filter(program -> program.audience() != Audience.DEALER).map(program ->
                        new Line(program.ref().toString(), program.name(), program.oneLine(texts))).toList(),
                brief.approvals().stream().map(Verdict::of).toList());
    }

    /** One campaign with its promises, each as program and revision ("26-101 r2"). */
    public record Promise(String id, int revision, String name, LocalDate starts, LocalDate ends, String headline,
                          String talkTrack, List<String> programs) {

        public Promise {
            programs = List.copyOf(programs);
        }

        private static Promise of(Campaign campaign) {
            return new Promise(campaign.id().toString(), campaign.revision(), campaign.name(), campaign.starts(), campaign.ends(),
                    campaign.headline(), campaign.talkTrack(),
                    campaign.promises().stream().map(promised -> promised.program().toString()).toList());
        }
    }

    /** One program in one line: who may have it. */
    public record Line(String program, String name, String eligibility) { }

    /** One signed verdict that the brief carries. */
    public record Verdict(String campaign, int revision, String kind, boolean approved, String by, Instant at) {

        private static Verdict of(Approval approval) {
            return new Verdict(approval.campaign().toString(), approval.revision(),
                    approval.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), approval.approved(), approval.byName(),
                    approval.at());
        }
    }
}
