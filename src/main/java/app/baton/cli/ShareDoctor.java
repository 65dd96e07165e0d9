package app.baton.cli;

import app.baton.journal.Texts;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The doctor's findings about the share, the trust, and what travels. */
final class ShareDoctor {

    /** A brief comes every opening day; two days without one may be a weekend, three are a finding. */
    private static final Duration LONGEST_QUIET = Duration.ofDays(3);

    private final Texts texts;

    ShareDoctor(Texts texts) {
        this.texts = texts;
    }

    void examine(DoctorFacts facts, List<Check> checks) {
        facts.share().ifPresentOrElse(share -> {
            checks.add(share(share));
            if (share.reachable()) {
                checks.add(Doctor.space(texts, "share-space", share.folder().toString(), share.freeBytes()));
            }
        }, () -> facts.store().ifPresent(store ->
                checks.add(Check.warn("share", texts.say("cli.doctor.no-share"), texts.say("cli.doctor.no-share-mend")))));
        facts.trust().ifPresentOrElse(trust -> {
            checks.add(root(trust, facts.now()));
            checks.add(bothKeys(trust));
            checks.add(customerKeys(trust));
        }, () -> facts.store().ifPresent(store ->
                checks.add(Check.warn("root", texts.say("cli.doctor.no-root"), texts.say("cli.doctor.no-root-mend")))));
        facts.store().ifPresent(store -> {
            checks.add(brief(store.brief(), facts.now()));
            checks.add(unsent(store));
            checks.add(keptAside(store));
            checks.add(sequences(store, facts.share()));
        });
    }

    private Check share(DoctorFacts.ShareFacts share) {
        if (!share.reachable()) {
            return Check.bad("share", texts.say("cli.doctor.share-away", share.folder()),
                    texts.say("cli.doctor.share-away-mend"));
        }
        return share.writable() ? Check.ok("share", texts.say("cli.doctor.share", share.folder()))
                : Check.bad("share", texts.say("cli.doctor.share-read-only", share.folder()),
                        texts.say("cli.doctor.share-read-only-mend"));
    }

    private Check root(DoctorFacts.TrustFacts trust, Instant now) {
        String version = String.valueOf(trust.version());
        if (!trust.listed()) {
            return Check.bad("root", texts.say("cli.doctor.root-not-listed", version),
                    texts.say("cli.doctor.root-not-listed-mend"));
        }
        if (!trust.expires().isAfter(now)) {
            return Check.bad("root", texts.say("cli.doctor.root-expired", version, trust.expires()),
                    texts.say("cli.doctor.root-expired-mend"));
        }
        return Check.ok("root", texts.say("cli.doctor.root", version, trust.fingerprint()));
    }

    private Check bothKeys(DoctorFacts.TrustFacts trust) {
        return trust.bothKeys().isEmpty() ? Check.ok("both-keys", texts.say("cli.doctor.both-keys-none"))
                : Check.warn("both-keys", texts.say("cli.doctor.both-keys", String.join(", ", trust.bothKeys())),
                        texts.say("cli.doctor.both-keys-mend"));
    }

    private Check customerKeys(DoctorFacts.TrustFacts trust) {
        return trust.keyless().isEmpty() ? Check.ok("customer-keys", texts.say("cli.doctor.customer-keys-all"))
                : Check.warn("customer-keys", texts.say("cli.doctor.customer-keys", String.join(", ", trust.keyless())),
                        texts.say("cli.doctor.customer-keys-mend"));
    }

    private Check brief(Optional<DoctorFacts.BriefFacts> brief, Instant now) {
        if (brief.isEmpty()) {
            return Check.warn("brief", texts.say("cli.doctor.no-brief"), texts.say("cli.doctor.no-brief-mend"));
        }
        DoctorFacts.BriefFacts newest = brief.get();
        String number = String.valueOf(newest.number());
        Duration age = Duration.between(newest.issued(), now);
        if (!newest.expires().isAfter(now)) {
            return Check.bad("brief", texts.say("cli.doctor.brief-expired", number, newest.expires()),
                    texts.say("cli.doctor.brief-mend"));
        }
        String sentence = texts.say("cli.doctor.brief", number, newest.issued(), texts.formats().age(age));
        return age.compareTo(LONGEST_QUIET) <= 0 ? Check.ok("brief", sentence)
                : Check.warn("brief", sentence, texts.say("cli.doctor.brief-mend"));
    }

    private Check unsent(DoctorFacts.StoreFacts store) {
        return store.unsent() == 0 ? Check.ok("unsent", texts.say("cli.doctor.unsent-none"))
                : Check.warn("unsent", texts.say("cli.doctor.unsent", String.valueOf(store.unsent())),
                        texts.say("cli.doctor.unsent-mend"));
    }

    private Check keptAside(DoctorFacts.StoreFacts store) {
        return store.keptAside() == 0 ? Check.ok("kept-aside", texts.say("cli.doctor.kept-aside-none"))
                : Check.warn("kept-aside", texts.say("cli.doctor.kept-aside", String.valueOf(store.keptAside())),
                        texts.say("cli.doctor.kept-aside-mend"));
    }

    /** The share knowing more of this desk's documents than its own store does means that the store was restored. */
    private Check sequences(DoctorFacts.StoreFacts store, Optional<DoctorFacts.ShareFacts> share) {
        List<String> behind = share.map(DoctorFacts.ShareFacts::sequences).orElseGet(TreeMap::new).entrySet().stream()
                .filter(there -> there.getValue() > store.sequences().getOrDefault(there.getKey(), 0L))
                .map(Map.Entry::getKey).toList();
        if (!behind.isEmpty()) {
            return Check.bad("sequences", texts.say("cli.doctor.sequences-behind", String.join(", ", behind)),
                    texts.say("cli.doctor.sequences-mend"));
        }
        if (store.sequences().isEmpty()) {
            return Check.ok("sequences", texts.say("cli.doctor.sequences-none"));
        }
        return Check.ok("sequences", texts.say("cli.doctor.sequences", store.sequences().entrySet().stream()
                .map(own -> own.getKey() + " " + own.getValue()).collect(Collectors.joining(", "))));
    }
}
