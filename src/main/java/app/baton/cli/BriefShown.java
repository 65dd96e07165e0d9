package app.baton.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

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

    /** One campaign with its promises, each as program and revision ("26-101 r2"). */
    public record Promise(String id, int revision, String name, LocalDate starts, LocalDate ends, String headline,
                          String talkTrack, List<String> programs) {

        public Promise {
            programs = List.copyOf(programs);
        }
    }

    /** One program in one line: who may have it. */
    public record Line(String program, String name, String eligibility) { }

    /** One signed verdict that the brief carries. */
    public record Verdict(String campaign, int revision, String kind, boolean approved, String by, Instant at) { }
}
