package app.baton.exchange;

import app.baton.campaign.Brief;
import app.baton.incentive.ProgramFormat;
import app.baton.journal.DealershipId;
import app.baton.journal.Problem;
import app.baton.people.Dealership;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Judges a brief by a root of trust alone, without a home: whoever has the two files can check a promise. The root file
 * itself is believed; compare its {@link Fingerprint} where that matters.
 */
public final class BriefVerifier {

    private final Contents contents;

    public BriefVerifier(ProgramFormat programs) {
        this.contents = new Contents(programs);
    }

    /** What was found; {@code code} and {@code reason} stand only where the brief is refused. */
    public record Verdict(boolean valid, Optional<String> code, Optional<String> reason) { }

    /** A brief as its file has it, trusted or not. */
    public record Shown(Brief brief, DealershipId dealership, long sequence, String hash, List<String> signedBy) {

        public Shown {
            signedBy = List.copyOf(signedBy);
        }
    }

    /**
     * Whether every desk that trusts this root would take the brief at this time.
     *
     * @throws Problem when the root itself cannot be read
     */
    public Verdict verify(byte[] brief, byte[] root, Instant now) {
        Root trusted = RootJson.read(SignedFile.read(root, DocumentType.ROOT));
        try {
            SignedFile file = SignedFile.read(brief, DocumentType.BRIEF);
            Verifier verifier = new Verifier(trusted);
            verifier.checkSigner(file);
            Verifier.checkTime(file, now);
            new BriefCheck(contents, verifier).check(file);
            return new Verdict(true, Optional.empty(), Optional.empty());
        } catch (Problem problem) {
            return new Verdict(false, Optional.of(problem.code()), Optional.of(problem.sentence()));
        }
    }

    /**
     * The dealership that a root of trust is of: its name and zone, which no brief holds.
     *
     * @throws Problem of kind {@code BAD_INPUT} when it is no root
     */
    public Dealership dealership(byte[] root) {
        return RootJson.read(SignedFile.read(root, DocumentType.ROOT)).dealership();
    }

    /**
     * Reads a brief for people to look at, without judging it.
     *
     * @throws Problem of kind {@code BAD_INPUT} when it is no brief
     */
    public Shown show(byte[] brief) {
        SignedFile file = SignedFile.read(brief, DocumentType.BRIEF);
        return new Shown(contents.brief(file), file.dealership(), file.sequence(), file.hash(),
                file.marks().stream().map(SignedFile.Mark::key).toList());
    }
}
