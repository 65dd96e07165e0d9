package app.baton.ui.leads.arrivals;

import app.baton.intake.leads.FolderState;
import app.baton.intake.mail.MailState;
import app.baton.journal.Actor;
import app.baton.journal.Texts;
import app.baton.lead.Customer;
import app.baton.lead.Lead;
import app.baton.lead.TakenIn;
import java.util.ArrayList;
import java.util.List;

/** What is said of a document that came in, and of the watched folder. */
final class ArrivalsWords {

    private static final int MOST_LEFT = 3;

    private final Texts texts;

    ArrivalsWords(Texts texts) {
        this.texts = texts;
    }

    /** When, by which door and by whom it was taken in. */
    String how(TakenIn taken) {
        return taken.byName().equals(Actor.SYSTEM.name())
                ? texts.say("arrivals.how.alone", taken.at(), texts.name(taken.original().door()))
                : texts.say("arrivals.how", taken.at(), texts.name(taken.original().door()), taken.byName());
    }

    /** How many leads came of it. */
    String count(TakenIn taken) {
        List<String> parts = new ArrayList<>();
        if (taken.fresh() > 0) {
            parts.add(texts.say("arrivals.fresh", taken.fresh()));
        }
        if (taken.added() > 0) {
            parts.add(texts.say("arrivals.added", taken.added()));
        }
        if (taken.known() > 0) {
            parts.add(texts.say("arrivals.known", taken.known()));
        }
        return parts.isEmpty() ? texts.say("arrivals.none") : String.join(", ", parts);
    }

    /** How a lead is called in a list. */
    String name(Lead lead) {
        Customer who = lead.customer();
        return !who.name().isEmpty() ? who.name() : !who.email().isEmpty() ? who.email()
                : who.phones().isEmpty() ? texts.say("leads.nobody") : who.phones().getFirst();
    }

    /** Where something could not be read: its line and field, as far as it has them. */
    String where(TakenIn.Trouble trouble) {
        if (trouble.line() == 0) {
            return trouble.field().isEmpty() ? texts.say("arrivals.whole") : trouble.field();
        }
        return trouble.field().isEmpty() ? texts.say("arrivals.line", String.valueOf(trouble.line()))
                : texts.say("arrivals.line-field", String.valueOf(trouble.line()), trouble.field());
    }

    /** What is said of the troubles of a document before them. */
    String troubles(TakenIn taken) {
        int number = taken.troubles().size();
        return number == 0 ? texts.say("arrivals.all-read")
                : number < TakenIn.MOST_TROUBLES ? texts.say("arrivals.troubles", number)
                : texts.say("arrivals.troubles.most", number);
    }

    /** All of it as text, to be sent to whoever sends such documents. */
    String whole(TakenIn taken) {
        List<String> lines = new ArrayList<>(List.of(taken.original().name(), how(taken), count(taken), troubles(taken)));
        taken.troubles().forEach(trouble -> lines.add(texts.say("arrivals.trouble", where(trouble), trouble.sentence())));
        return String.join("\n", lines);
    }

    /** Whether something about the folder has to be mended. */
    static boolean care(FolderState folder) {
        return folder.trouble().isPresent() || folder.left().stream().anyMatch(left -> !left.waits());
    }

    /** How the mailbox is doing. */
    String mail(MailState now) {
        String account = now.account().orElseThrow().toString();
        return now.trouble().map(sentence -> texts.say("arrivals.mail.trouble", account, sentence))
                .orElseGet(() -> now.looked().map(at -> texts.say("arrivals.mail.looked", account, at, now.waiting()))
                        .orElseGet(() -> texts.say("arrivals.mail.unseen", account)));
    }

    /** How the watched folder is doing, a sentence each. */
    List<String> folder(FolderState now) {
        if (now.folder().isEmpty()) {
            return List.of(texts.say("arrivals.folder.none"));
        }
        String path = now.folder().get().toString();
        List<String> lines = new ArrayList<>();
        lines.add(now.trouble().orElseGet(() -> now.looked().map(at -> texts.say("arrivals.folder.looked", path, at,
                now.waiting())).orElseGet(() -> texts.say("arrivals.folder.unseen", path))));
        now.left().stream().limit(MOST_LEFT).forEach(left -> lines.add(texts.say("arrivals.folder.left", left.name(),
                left.sentence())));
        int more = now.left().size() - MOST_LEFT;
        if (more > 0) {
            lines.add(texts.say("arrivals.folder.left-more", more));
        }
        return lines;
    }
}
