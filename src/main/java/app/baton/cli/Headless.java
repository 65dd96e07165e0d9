package app.baton.cli;

import app.baton.exchange.BriefVerifier;
import app.baton.paper.Paper;
import app.baton.paper.PaperSize;
import app.baton.people.Dealership;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/** What the commands need of the top floor. Every method may throw {@link app.baton.journal.Problem}. */
public interface Headless {

    /** The user's application data folder, where a home lies when nobody names another. */
    Path defaultHome();

    /** Whether a folder holds a demo home, whose clock may be set; false too when it holds none at all. */
    boolean isDemo(Path home);

    /** Makes a complete demo dealership in an absent or empty folder, with its share in {@code share} below. */
    DemoMade makeDemo(Path home, Optional<Instant> now);

    /** A workbook to fill in with programs, its example in the month of that moment or of now. */
    byte[] programTemplate(String file, Optional<Instant> now);

    /** Opens a home and signs in; the home is one process's until the session is closed. */
    Session open(Opening opening);

    /** Looks at a home without changing it, as far as it can be opened; it never throws because a home is unwell. */
    DoctorFacts examine(Opening opening);

    /** Judges a brief by a root alone, on a given moment; neither needs a home. */
    BriefVerdict verify(byte[] brief, byte[] root, Optional<Instant> now);

    /** Reads a brief for people to look at, trusted or not. */
    BriefShown show(byte[] brief);

    /** The dealership that a root of trust is of. */
    Dealership dealership(byte[] root);

    /**
     * Sets a brief for the floor's paper, compared with an older one where that is given; trusted or not. Where the dealership
     * is known, with its name and in its zone; otherwise without a name and in the machine's.
     */
    Paper paper(byte[] brief, Optional<byte[]> before, Optional<Dealership> house, PaperSize size, boolean signatures);

    /** A demo home that was made. */
    record DemoMade(Path home, Path share, String dealership, int people, long programs, long campaigns, long brief) { }

    /** {@code reason} says why a brief is refused. */
    record BriefVerdict(boolean valid, Optional<String> reason) {

        public static BriefVerdict of(BriefVerifier.Verdict verdict) {
            return new BriefVerdict(verdict.valid(), verdict.reason());
        }
    }
}
