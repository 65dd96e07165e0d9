package app.baton.exchange;

import app.baton.exchange.Envelope.Place;
import app.baton.exchange.Sealer.Reader;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.SealedDocument;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/**
 * Sends documents with customer data: sealed to every desk that the root entitles to them, and to this one, which so reads
 * its own after a restore. Whoever calls it stands in a unit of work.
 */
public final class CustomerPost {

    private final SignedPost post;
    private final ShareBooks books;
    private final DeskId self;
    private final SecureRandom random;
    private final Sealer sealer;

    public CustomerPost(SignedPost post, ShareBooks books, DeskId self, SecureRandom random) {
        this.post = post;
        this.books = books;
        this.self = self;
        this.random = random;
        this.sealer = new Sealer(random);
    }

    /** Whether this desk shares a folder with others, so that somebody decides what it may send. */
    public boolean isOfADealership() {
        return books.trusted().isPresent();
    }

    /** Whether this desk may send deals, and so is one that has them. */
    public boolean sendsDeals() {
        return may(Duty.CUSTOMERS);
    }

    /** Whether this desk may send reviews. */
    public boolean sendsReviews() {
        return may(Duty.APPROVE_FOR_FINANCE);
    }

    /**
     * Sends what happened to a deal, at a moment that is the document's own.
     *
     * @throws app.baton.journal.Problem {@code share.key-not-entitled} unless {@link #sendsDeals}, {@code share.too-large}
     */
    public SealedDocument sendDeal(ObjectNode secret, Instant at, Actor by) {
        return send(DocumentType.DEAL, Duty.CUSTOMERS, UUID.randomUUID(), secret, at, by);
    }

    /** Sends what finance says of a deal. */
    public SealedDocument sendReview(ObjectNode secret, Instant at, Actor by) {
        return send(DocumentType.REVIEW, Duty.APPROVE_FOR_FINANCE, UUID.randomUUID(), secret, at, by);
    }

    /** Whether this desk may send leads, and so is one that works on them. */
    public boolean sendsLeads() {
        return may(Duty.LEADS);
    }

    /** Sends what happened to leads. */
    public SealedDocument sendLeads(ObjectNode secret, Instant at, Actor by) {
        return send(DocumentType.LEAD, Duty.LEADS, UUID.randomUUID(), secret, at, by);
    }

    /** One sentence on the desks that are entitled and cannot be written to yet, or an empty text. */
    public String unreached() {
        return books.trusted().map(root -> unreached(root, self)).orElse("");
    }

    static String unreached(Root root, DeskId self) {
        List<String> names = root.customerDesks().stream()
                .filter(desk -> !desk.id().equals(self) && desk.sealing().isEmpty())
                .map(desk -> "\"" + desk.name() + "\"").toList();
        if (names.isEmpty()) {
            return "";
        }
        return names.stream().collect(Collectors.joining(", ")) + " cannot be sent documents about customers yet, because the "
                + "root of trust lists no key of that desk for them. Start the newest Baton there once; then the general manager "
                + "takes the key over in Administration, under Desks, and what was sent meanwhile follows.";
    }

    private SealedDocument send(DocumentType type, Duty duty, UUID paper, ObjectNode secret, Instant at, Actor by) {
        SealingKey own = own();
        return post.append(new OwnChain.Word(type, by, at, at.plus(type.good())), duty, sequence -> {
            Root root = books.trusted().orElseThrow();
            return sealer.seal(new Place(root.dealership().id(), self, type, sequence), paper, secret,
                    readers(root, self, own, type)).content();
        });
    }

    /** This desk's newest key, whether the root lists it yet or not. */
    private SealingKey own() {
        List<OpeningKey> keys = books.keys().opening();
        if (!keys.isEmpty()) {
            return keys.getLast().sealing();
        }
        OpeningKey first = OpeningKey.generate(random);
        books.keys().add(first);
        return first.sealing();
    }

    /** Everybody who is entitled and has a key, and this desk. */
    static List<Reader> readers(Root root, DeskId self, SealingKey own, DocumentType type) {
        List<Reader> readers = new ArrayList<>();
        readers.add(new Reader(self, own));
        readers.addAll(others(root, self, type));
        return readers;
    }

    /** The others who are entitled and have a key. */
    static List<Reader> others(Root root, DeskId self, DocumentType type) {
        return root.readers(type).stream().filter(desk -> !desk.id().equals(self))
                .flatMap(desk -> desk.sealing().map(key -> new Reader(desk.id(), key)).stream()).toList();
    }

    private boolean may(Duty duty) {
        return books.trusted().filter(root -> books.keys().may(root, self, duty)).isPresent();
    }
}
