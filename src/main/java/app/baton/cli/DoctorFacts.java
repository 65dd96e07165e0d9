package app.baton.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What the top floor found out, without a judgement: parts that could not be looked at are empty. {@code trouble} is the
 * sentence that says why the store did not open; {@code version} is Baton's own, {@code java} the major version it runs on.
 */
public record DoctorFacts(String version, int java, Instant now, Optional<HomeFacts> home, Optional<String> trouble,
                          Optional<StoreFacts> store, Optional<ShareFacts> share, Optional<TrustFacts> trust,
                          LeadDoors doors) {

    /** The folder. {@code open} names files in it that other users of the machine can read or change. */
    public record HomeFacts(Path folder, boolean demo, List<String> open, long freeBytes, int passwords, boolean recoveryKey,
                            boolean unattendedKey) {

        public HomeFacts {
            open = List.copyOf(open);
        }
    }

    /** The open store. {@code sequences} are this desk's own highest by type of document. */
    public record StoreFacts(String engine, int schema, int newestSchema, Optional<Instant> highestTime,
                             Optional<BriefFacts> brief, Optional<Instant> lastLooked, long unsent, int keptAside,
                             SortedMap<String, Long> sequences) {

        public StoreFacts {
            sequences = new TreeMap<>(sequences);
        }
    }

    /** The newest brief. */
    public record BriefFacts(long number, Instant issued, Instant expires) { }

    /** The shared folder; {@code sequences} are this desk's own highest as they stand there. */
    public record ShareFacts(Path folder, boolean reachable, boolean writable, long freeBytes,
                             SortedMap<String, Long> sequences) {

        public ShareFacts {
            sequences = new TreeMap<>(sequences);
        }
    }

    /** By which doors leads come in by themselves. */
    public record LeadDoors(Optional<DropFacts> drop, Optional<MailFacts> mail) {

        /** By none. */
        public static LeadDoors none() {
            return new LeadDoors(Optional.empty(), Optional.empty());
        }
    }

    /** The folder that is watched for leads. */
    public record DropFacts(Path folder, boolean reachable, boolean writable) { }

    /** The mailbox that is read for leads, and why it cannot be. */
    public record MailFacts(String account, Optional<String> trouble) { }

    /**
     * The root of trust as this desk keeps it. {@code bothKeys} names desks that may both publish and approve,
     * {@code keyless} those that no customer's document can be sealed to.
     */
    public record TrustFacts(long version, String fingerprint, Instant expires, boolean listed, List<String> bothKeys,
                             List<String> keyless) {

        public TrustFacts {
            keyless = List.copyOf(keyless);
            bothKeys = List.copyOf(bothKeys);
        }
    }
}
