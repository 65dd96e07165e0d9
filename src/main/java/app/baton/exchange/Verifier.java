package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.people.PersonId;
import java.time.Duration;
import java.time.Instant;

/**
 * Decides whether a document may be believed: right place, right dealership, a key that the root lists for this desk and
 * this duty, and still good at the highest time this desk has seen. Every refusal has a code and a sentence.
 */
final class Verifier {

    /** A brief that is past its day stays usable for so long, and the screens say so. */
    static final Duration GRACE = Duration.ofDays(3);
    /** How far the clocks of two desks may stand apart without anybody being at fault. */
    static final Duration CLOCKS_APART = Duration.ofMinutes(10);
    private static final Duration FUTURE = Duration.ofDays(1);

    private final Root root;

    Verifier(Root root) {
        this.root = root;
    }

    /** The place in which a document was found: it must say the same of itself (the mix-and-match threat). */
    record Place(DeskId desk, DocumentType type, long sequence) { }

    /** Checks everything but the time and what the content means. */
    void check(SignedFile file, Place place) {
        if (file.type() != place.type || file.sequence() != place.sequence) {
            throw refused("share.wrong-place", "The file says it is " + file.type().wire() + " " + file.sequence()
                    + " but stands in the place of " + place.type.wire() + " " + place.sequence + ".");
        }
        checkHouse(file);
        if (!file.issuer().equals(place.desk)) {
            throw refused("share.wrong-issuer", "The file stands in the folder of another desk than the one that wrote it.");
        }
        checkSigner(file);
    }

    /** Checks dealership, signature, key and duty of a document that stands in no folder of its own. */
    void checkSigner(SignedFile file) {
        checkHouse(file);
        RootDesk desk = root.desk(file.issuer()).orElseThrow(() -> refused("share.unknown-desk",
                "The document comes from a desk that the root of trust does not list."));
        Root.Signer signer = root.signer(file).orElseThrow(() -> unsigned(file));
        if (!signer.desk().id().equals(desk.id())) {
            throw refused("share.wrong-key", "The document says it comes from \"" + desk.name()
                    + "\" but was signed with a key of \"" + signer.desk().name() + "\".");
        }
        RootKey key = signer.key();
        if (key.state() == RootKey.State.REVOKED) {
            throw refused("share.revoked-key", "The document was signed with a key of \"" + desk.name()
                    + "\" that the general manager has revoked.");
        }
        if (!key.countsAt(file.issued())) {
            throw refused("share.retired-key", "The document was signed with a key of \"" + desk.name()
                    + "\" after that key had been replaced.");
        }
        if (file.type() != DocumentType.HEAD && !key.may().contains(duty(file))) {
            throw refused("share.key-not-entitled", "The key of \"" + desk.name() + "\" that signed this document may not sign \""
                    + duty(file).wire() + "\".");
        }
        if (desk.outside() && file.type() != DocumentType.PROGRAMS && file.type() != DocumentType.HEAD) {
            throw refused("share.key-not-entitled", "\"" + desk.name() + "\" is an outside issuer: only its programs count.");
        }
    }

    /** Refuses what is over; a brief is over after its days of grace. */
    static void checkTime(SignedFile file, Instant now) {
        boolean brief = file.type() == DocumentType.BRIEF;
        Instant over = brief ? file.expires().plus(GRACE) : file.expires();
        if (now.isAfter(over)) {
            throw refused("share.expired", "The document was good until " + file.expires() + " and is over"
                    + (brief ? ", its days of grace too. Marketing must publish a newer one." : "."));
        }
        if (file.issued().isAfter(now.plus(FUTURE))) {
            throw refused("share.from-the-future", "The document is dated " + file.issued() + ", which has not come yet. "
                    + "The clock of the desk that wrote it stands wrong, or this one's does.");
        }
        if (file.expires().isAfter(file.issued().plus(Duration.ofDays(brief ? 8 : 1000)))) {
            throw refused("share.good-too-long", "The document claims to be good for longer than such documents ever are.");
        }
    }

    private void checkHouse(SignedFile file) {
        if (!file.dealership().equals(root.dealership().id())) {
            throw refused("share.other-dealership", "The document belongs to another dealership.");
        }
    }

    private Problem unsigned(SignedFile file) {
        if (root.names(file)) {
            return refused("share.altered", "The signature does not fit: the document was altered after it was signed.");
        }
        return refused("share.unknown-key", "The document is not signed with any key that the root of trust lists.");
    }

    private static Duty duty(SignedFile file) {
        return switch (file.type()) {
            case PROGRAMS -> Duty.PROGRAMS;
            case PROPOSAL -> Duty.PROPOSAL;
            case BRIEF -> Duty.BRIEF;
            case RECEIPT -> Duty.RECEIPT;
            // whoever may say that he has read the brief may say that he is here
            case PEOPLE -> PeopleJson.introduces(file) ? Duty.RECEIPT : Duty.PEOPLE;
            // anybody's desk notes friction as it acknowledges; answering is marketing's
            case FRICTION -> file.fields().text("what").equals(FrictionJson.ANSWERED) ? Duty.PROPOSAL : Duty.RECEIPT;
            // anybody's desk speaks of his own holds
            case STOCK -> Contents.stock(file).anybodys(new PersonId(file.by().id())) ? Duty.RECEIPT : Duty.STOCK;
            case DEAL -> Duty.CUSTOMERS;
            case REVIEW -> Duty.APPROVE_FOR_FINANCE;
            case LEAD -> Duty.LEADS;
            case APPROVAL -> switch (file.fields().text("kind")) {
                case "finance" -> Duty.APPROVE_FOR_FINANCE;
                case "dealer-money" -> Duty.APPROVE_DEALER_MONEY;
                default -> throw file.fields().wrong("kind", "is not a kind of approval that this version knows");
            };
            case ROOT, JOIN, HEAD -> throw refused("share.wrong-type", "Such a document has no place among these.");
        };
    }

    static Problem refused(String code, String sentence) {
        return Problem.badInput(code, "", sentence);
    }
}
