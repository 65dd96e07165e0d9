package app.baton.cli;

import app.baton.journal.Texts;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** Turns facts into findings: every check is a line, well or not, in an order that starts with what the rest stands on. */
final class Doctor {

    static final int LEAST_JAVA = 25;
    private static final long LEAST_FREE_BYTES = 1L << 30;
    private static final Duration CLOCK_SLACK = Duration.ofMinutes(5);

    private final Texts texts;
    private final ShareDoctor shareDoctor;

    Doctor(Texts texts) {
        this.texts = texts;
        this.shareDoctor = new ShareDoctor(texts);
    }

    List<Check> examine(DoctorFacts facts) {
        List<Check> checks = new ArrayList<>();
        checks.add(java(facts));
        facts.home().ifPresentOrElse(home -> {
            checks.add(Check.ok("home", texts.say("cli.doctor.home", home.folder())));
            checks.add(permissions(home));
            checks.add(space(texts, "home-space", home.folder().toString(), home.freeBytes()));
            checks.add(keys(home));
            checks.add(unattended(home));
        }, () -> {
            if (facts.trouble().isEmpty()) {
                checks.add(Check.bad("home", texts.say("cli.doctor.no-home"), texts.say("cli.doctor.no-home-mend")));
            }
        });
        facts.trouble().ifPresent(sentence -> checks.add(Check.bad("store", sentence, texts.say("cli.doctor.store-mend"))));
        facts.store().ifPresent(store -> {
            checks.add(Check.ok("store", texts.say("cli.doctor.store", store.engine())));
            checks.add(schema(store));
            checks.add(clock(facts, store));
        });
        shareDoctor.examine(facts, checks);
        facts.store().ifPresent(store -> {
            checks.add(drop(facts.doors()));
            checks.add(mail(facts.doors()));
        });
        return checks;
    }

    private Check java(DoctorFacts facts) {
        String sentence = texts.say("cli.doctor.java", facts.version(), String.valueOf(facts.java()));
        return facts.java() >= LEAST_JAVA ? Check.ok("java", sentence)
                : Check.bad("java", sentence, texts.say("cli.doctor.java-mend", String.valueOf(LEAST_JAVA)));
    }

    private Check permissions(DoctorFacts.HomeFacts home) {
        if (home.open().isEmpty()) {
            return Check.ok("permissions", texts.say("cli.doctor.permissions"));
        }
        String files = String.join(", ", home.open());
        return Check.bad("permissions", texts.say("cli.doctor.permissions-open", files),
                texts.say("cli.doctor.permissions-mend", home.folder()));
    }

    private Check keys(DoctorFacts.HomeFacts home) {
        if (home.demo()) {
            return Check.ok("keys", texts.say("cli.doctor.keys-demo"));
        }
        if (home.recoveryKey()) {
            return Check.ok("keys", texts.say("cli.doctor.keys", String.valueOf(home.passwords())));
        }
        return Check.warn("keys", texts.say("cli.doctor.keys-no-recovery", String.valueOf(home.passwords())),
                texts.say("cli.doctor.keys-mend"));
    }

    private Check unattended(DoctorFacts.HomeFacts home) {
        if (!home.unattendedKey()) {
            return Check.ok("unattended-key", texts.say("cli.doctor.unattended-none"));
        }
        return Check.warn("unattended-key", texts.say("cli.doctor.unattended"), texts.say("cli.doctor.unattended-mend"));
    }

    private Check mail(DoctorFacts.LeadDoors doors) {
        if (doors.mail().isEmpty()) {
            return Check.ok("lead-mailbox", texts.say("cli.doctor.mail-none"));
        }
        DoctorFacts.MailFacts mail = doors.mail().get();
        return mail.trouble().map(sentence -> Check.bad("lead-mailbox", sentence, texts.say("cli.doctor.mail-mend")))
                .orElseGet(() -> Check.ok("lead-mailbox", texts.say("cli.doctor.mail", mail.account())));
    }

    private Check drop(DoctorFacts.LeadDoors facts) {
        if (facts.drop().isEmpty()) {
            return Check.ok("lead-folder", texts.say("cli.doctor.drop-none"));
        }
        DoctorFacts.DropFacts drop = facts.drop().get();
        if (!drop.reachable()) {
            return Check.bad("lead-folder", texts.say("cli.doctor.drop-away", drop.folder()),
                    texts.say("cli.doctor.drop-away-mend"));
        }
        return drop.writable() ? Check.ok("lead-folder", texts.say("cli.doctor.drop", drop.folder()))
                : Check.warn("lead-folder", texts.say("cli.doctor.drop-read-only", drop.folder()),
                        texts.say("cli.doctor.drop-read-only-mend"));
    }

    private Check schema(DoctorFacts.StoreFacts store) {
        String now = String.valueOf(store.schema());
        String newest = String.valueOf(store.newestSchema());
        if (store.schema() == store.newestSchema()) {
            return Check.ok("schema", texts.say("cli.doctor.schema", now));
        }
        return store.schema() < store.newestSchema()
                ? Check.warn("schema", texts.say("cli.doctor.schema-old", now, newest), texts.say("cli.doctor.schema-old-mend"))
                : Check.bad("schema", texts.say("cli.doctor.schema-new", now, newest), texts.say("cli.doctor.schema-new-mend"));
    }

    /** A clock set back would revive what expired; Baton counts on from the highest time it has seen. */
    private Check clock(DoctorFacts facts, DoctorFacts.StoreFacts store) {
        var highest = store.highestTime().orElse(facts.now());
        if (facts.now().plus(CLOCK_SLACK).isBefore(highest)) {
            return Check.bad("clock", texts.say("cli.doctor.clock-back", facts.now(), highest),
                    texts.say("cli.doctor.clock-mend"));
        }
        return Check.ok("clock", texts.say("cli.doctor.clock", facts.now()));
    }


    static Check space(Texts texts, String name, String place, long freeBytes) {
        String free = texts.formats().count(freeBytes >> 20);
        return freeBytes >= LEAST_FREE_BYTES ? Check.ok(name, texts.say("cli.doctor.space", free, place))
                : Check.bad(name, texts.say("cli.doctor.space", free, place), texts.say("cli.doctor.space-mend"));
    }
}
