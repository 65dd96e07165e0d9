package app.baton.exchange;

import app.baton.exchange.Envelope.Place;
import app.baton.exchange.Sealer.Reader;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * Seals this desk's customer documents again for desks that were not entitled, or had no key, when they were sent, as long as
 * they are good. Whoever reads already is left out of the copy.
 */
final class LateReaders {

    private static final String REACHED = "share.sealed-for";
    /** So many are sealed again in one round. */
    private static final int MOST = 200;

    private final ShareBooks books;
    private final DeskId self;
    private final Sealer sealer;
    private final OwnChain chain;

    LateReaders(ShareBooks books, DeskId self, Sealer sealer) {
        this.books = books;
        this.self = self;
        this.sealer = sealer;
        this.chain = new OwnChain(books, self);
    }

    /** One paper: the document that said it first, and the desks that can open it or a copy. */
    private record Sent(SignedFile first, Set<DeskId> reached) { }

    void look(Root root, Instant now) {
        List<Reader> readers = root.customerDesks().stream().filter(desk -> !desk.id().equals(self))
                .flatMap(desk -> desk.sealing().map(key -> new Reader(desk.id(), key)).stream()).toList();
        Set<String> wanted = new TreeSet<>();
        readers.forEach(reader -> wanted.add(reader.desk() + ":" + reader.key().id()));
        Set<String> known = Set.copyOf(List.of(books.settings().find(REACHED).orElse("").split(" ")));
        if (known.containsAll(wanted)) {
            return;
        }
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            int again = 0;
            for (DocumentType type : List.of(DocumentType.DEAL, DocumentType.REVIEW)) {
                again += again(root, type, readers, now, MOST - again);
            }
            if (again < MOST) {
                books.settings().put(REACHED, String.join(" ", wanted));
            }
            if (again > 0) {
                log.note(Activity.of("share.sealed-again", "desk", self).with("documents", again));
            }
            return again;
        });
    }

    private int again(Root root, DocumentType type, List<Reader> readers, Instant now, int most) {
        Duty duty = type == DocumentType.DEAL ? Duty.CUSTOMERS : Duty.APPROVE_FOR_FINANCE;
        if (!books.keys().may(root, self, duty)) {
            return 0;
        }
        SigningKey key = books.keys().entitled(root, self, duty);
        int again = 0;
        for (Map.Entry<UUID, Sent> each : sent(root, type).entrySet()) {
            Sent sent = each.getValue();
            List<Reader> missing = readers.stream().filter(reader -> !sent.reached.contains(reader.desk())).toList();
            if (again < most && !missing.isEmpty() && now.isBefore(sent.first.expires())) {
                again += again(root, each.getKey(), sent.first, missing, key) ? 1 : 0;
            }
        }
        return again;
    }

    private boolean again(Root root, UUID paper, SignedFile first, List<Reader> missing, SigningKey key) {
        try {
            var secret = Sealer.open(first, self, books.keys());
            List<Reader> to = new ArrayList<>();
            to.add(new Reader(self, books.keys().opening().getLast().sealing()));
            to.addAll(missing);
            secret.ifPresent(opened -> chain.add(root, OwnChain.Word.of(first), sequence -> sealer.seal(
                    new Place(root.dealership().id(), self, first.type(), sequence), paper, opened, to).content(), key));
            return secret.isPresent();
        } catch (Problem unopened) {
            return false;
        }
    }

    private Map<UUID, Sent> sent(Root root, DocumentType type) {
        Map<UUID, Sent> papers = new LinkedHashMap<>();
        for (SealedDocument document : books.documents().own(self)) {
            if (document.type().equals(type.wire())) {
                SignedFile file = SignedFile.read(document.json());
                Envelope envelope = Envelope.read(file);
                Sent sent = papers.computeIfAbsent(envelope.paper(), paper -> new Sent(file, new HashSet<>()));
                envelope.slots().stream().filter(slot -> opens(root, slot)).forEach(slot -> sent.reached.add(slot.desk()));
            }
        }
        return papers;
    }

    /** Whether the desk of a slot still has the key that it is sealed to. */
    private static boolean opens(Root root, Envelope.Slot slot) {
        return root.desk(slot.desk()).flatMap(desk -> desk.seal(slot.key()))
                .filter(seal -> seal.state() != RootKey.State.REVOKED).isPresent();
    }
}
