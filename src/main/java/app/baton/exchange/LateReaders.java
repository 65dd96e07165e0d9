package app.baton.exchange;

import app.baton.exchange.Envelope.Place;
import app.baton.exchange.Sealer.Reader;
import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import tools.jackson.databind.node.ObjectNode;

/**
 * Seals this desk's customer documents again for desks that were not entitled, or had no key, when they were sent, as long as
 * they are good. Whoever reads already is left out of the copy.
 */
final class LateReaders {

    private static final List<DocumentType> TYPES = Arrays.stream(DocumentType.values()).filter(DocumentType::secret).toList();
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

    /** What is to be sealed again. */
    private record Copy(SignedFile first, UUID paper, ObjectNode secret, List<Reader> to, SigningKey key) { }

    /** Forgets who was reached: documents came into the ledger of which that may not be true. Needs an open unit of work. */
    static void lookAnew(ShareBooks books) {
        books.settings().put(REACHED, "");
    }

    void look(Root root, Round round) {
        SortedSet<String> wanted = wanted(root);
        String said = String.join(" ", wanted);
        String before = books.settings().find(REACHED).orElse("");
        if (said.equals(before)) {
            return;
        }
        boolean more = !Set.of(before.split(" ")).containsAll(wanted);
        List<Copy> copies = more ? copies(root, round) : List.of();
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            copies.forEach(copy -> chain.add(root, OwnChain.Word.of(copy.first), sequence -> sealer.seal(
                    new Place(root.dealership().id(), self, copy.first.type(), sequence), copy.paper, copy.secret, copy.to)
                    .content(), copy.key));
            // whoever is not entitled any more is forgotten, so that he is late again when he is entitled once more
            if (copies.size() < MOST) {
                books.settings().put(REACHED, said);
            }
            if (!copies.isEmpty()) {
                log.note(Activity.of("share.sealed-again", "desk", self).with("documents", copies.size()));
            }
            return true;
        });
    }

    /** Who is to read what, as far as this desk may send it. */
    private SortedSet<String> wanted(Root root) {
        SortedSet<String> wanted = new TreeSet<>();
        // what it may not send itself it can seal again for nobody, until it may once more
        TYPES.stream().filter(type -> books.keys().may(root, self, duty(type))).forEach(type -> {
            wanted.add(type.wire());
            CustomerPost.others(root, self, type).forEach(reader ->
                    wanted.add(type.wire() + ":" + reader.desk() + ":" + reader.key().id()));
        });
        return wanted;
    }

    private List<Copy> copies(Root root, Round round) {
        List<Copy> copies = new ArrayList<>();
        long lost = 0;
        for (DocumentType type : TYPES) {
            if (!books.keys().may(root, self, duty(type))) {
                continue;
            }
            SigningKey key = books.keys().entitled(root, self, duty(type));
            List<Reader> readers = CustomerPost.others(root, self, type);
            for (Map.Entry<UUID, Sent> each : sent(root, type).entrySet()) {
                SignedFile first = each.getValue().first;
                List<Reader> missing = readers.stream()
                        .filter(reader -> !each.getValue().reached.contains(reader.desk())).toList();
                if (copies.size() < MOST && !missing.isEmpty() && round.now().isBefore(first.expires())) {
                    Optional<ObjectNode> secret = opened(first);
                    secret.ifPresent(opened -> copies.add(new Copy(first, each.getKey(), opened, to(missing), key)));
                    lost += secret.isPresent() ? 0 : 1;
                }
            }
        }
        if (lost > 0) {
            round.notice("share.not-sealed-again", "This desk was restored without the key that opens " + lost + " of its own "
                    + "documents about customers, and so cannot send them to desks that came later. Those desks lack "
                    + "them.");
        }
        return copies;
    }

    private static Duty duty(DocumentType type) {
        return type == DocumentType.REVIEW ? Duty.APPROVE_FOR_FINANCE : type.readers();
    }

    private Optional<ObjectNode> opened(SignedFile own) {
        try {
            return Sealer.open(own, self, books.keys());
        } catch (Problem unopened) {
            return Optional.empty();
        }
    }

    private List<Reader> to(List<Reader> missing) {
        List<Reader> to = new ArrayList<>();
        to.add(new Reader(self, books.keys().opening().getLast().sealing()));
        to.addAll(missing);
        return to;
    }

    private Map<UUID, Sent> sent(Root root, DocumentType type) {
        Map<UUID, Sent> papers = new LinkedHashMap<>();
        for (SealedDocument document : books.documents().own(self, type.wire())) {
            SignedFile file = SignedFile.read(document.json());
            Envelope envelope = Envelope.read(file);
            Sent sent = papers.computeIfAbsent(envelope.paper(), paper -> new Sent(file, new HashSet<>()));
            envelope.slots().stream().filter(slot -> opens(root, slot)).forEach(slot -> sent.reached.add(slot.desk()));
        }
        return papers;
    }

    /** Whether the desk of a slot still has the key that it is sealed to. */
    private static boolean opens(Root root, Envelope.Slot slot) {
        return root.desk(slot.desk()).flatMap(desk -> desk.seal(slot.key()))
                .filter(seal -> seal.state() != RootKey.State.REVOKED).isPresent();
    }
}
