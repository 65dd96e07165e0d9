package app.baton.exchange;

import app.baton.journal.SealedDocument;
import app.baton.people.User;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The test dealership in which office, finance and showroom have deals and marketing has none. */
final class CustomerHouse {

    final TestHouse house;

    CustomerHouse(Path share) {
        house = new TestHouse(share);
        house.entitle(house.office, Duty.CUSTOMERS);
        house.entitle(house.finance, Duty.CUSTOMERS);
        house.entitle(house.showroom, Duty.CUSTOMERS);
    }

    SealedDocument deal(TestDesk desk, String buyer, String telephone) {
        User by = house.ana;
        ObjectNode secret = JsonNodeFactory.instance.objectNode().put("buyer", buyer).put("telephone", telephone);
        return desk.books.unitOfWork().write(by.actor(), log -> desk.customers.sendDeal(secret, house.clock.now(), by.actor()));
    }

    Envelope envelope(SealedDocument sent) {
        return Envelope.read(SignedFile.read(sent.json()));
    }

    /** As a desk that was let in by a Baton that knew no such keys. */
    void forgetKey(TestDesk desk) {
        house.office.trust.change(house.office.folder(), desk.id, listed -> listed.sealed(List.of()), house.gina);
        desk.books.unitOfWork().write(house.gina.actor(), log -> {
            desk.books.secrets().put("share.opening-keys", new byte[0]);
            return true;
        });
    }

    /** The key that the root lists for a desk. */
    SealingKey listed(TestDesk desk) {
        return house.office.shareBooks.trusted().orElseThrow().desk(desk.id).orElseThrow().sealing().orElseThrow();
    }

    /**
     * Puts a document on the share in the name of a desk and names it in the desk's HEAD. The content is made from that of
     * a deal that the desk sealed in that very place.
     */
    SignedFile forge(TestDesk desk, DocumentType type, long sequence, @Nullable String previous,
                     SigningKey key, UnaryOperator<ObjectNode> edit) {
        Root root = desk.shareBooks.trusted().orElseThrow();
        var place = new Envelope.Place(TestHouse.LAKESIDE.id(), desk.id, type, sequence);
        ObjectNode secret = JsonNodeFactory.instance.objectNode().put("buyer", "Forged");
        SealingKey own = desk.shareBooks.keys().opening().getLast().sealing();
        Envelope envelope = new Sealer(new SecureRandom()).seal(place, UUID.randomUUID(), secret,
                CustomerPost.readers(root, desk.id, own, type));
        var draft = new SignedFile.Draft(type, 1, TestHouse.LAKESIDE.id(), desk.id, house.ana.actor(), sequence,
                previous, house.clock.now(), house.clock.now().plus(Duration.ofDays(400)),
                edit.apply(envelope.content()));
        SignedFile file = SignedFile.sign(draft, List.of(key));
        TestHouse.write(house.share.resolve(Share.path(desk.id, type, sequence)), file.bytes());
        house.forgeHead(desk, type, sequence, file.hash());
        return file;
    }
}
