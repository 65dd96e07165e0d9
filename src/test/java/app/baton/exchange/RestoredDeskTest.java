package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.Actor;
import app.baton.journal.KeptAside;
import app.baton.people.Role;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A desk whose home was put back from a backup, or copied to a second computer. */
class RestoredDeskTest {

    @TempDir
    Path share;

    private TestHouse house;

    @BeforeEach
    void publish() {
        house = new TestHouse(share);
        house.published(house.cash);
        house.everybodySyncs();
    }

    @Test
    void aRestoredDeskTakesItsForgottenDocumentsBackAndContinuesAboveThem() {
        TestDesk restored = copyOfShowroom();
        house.showroom.reading.acknowledge(house.ana, 1);
        house.showroom.sync();
        house.clock.pass(Duration.ofDays(1));
        house.publish();
        house.showroom.sync();
        house.showroom.reading.acknowledge(house.ana, 2);
        house.showroom.sync();

        // the old computer is gone; the backup is from before both acknowledgements
        SyncReport first = restored.sync();
        assertThat(first.notices()).extracting(SyncReport.Notice::code).contains("share.continued");
        assertThat(restored.books.briefs().readers(2)).hasSize(1);
        house.clock.pass(Duration.ofDays(1));
        house.publish();
        restored.sync();
        restored.reading.acknowledge(house.ana, 3);
        assertThat(restored.sync().sent()).isEqualTo(1);

        SyncReport report = house.marketing.sync();
        assertThat(report.refused()).isEmpty();
        assertThat(house.marketing.books.briefs().readers(3)).hasSize(1);
        assertThat(restored.books.documents().lastOwn(restored.id, "receipt").orElseThrow().sequence()).isEqualTo(3);
    }

    @Test
    void whatARestoredDeskSignedBeforeItSawTheShareIsSignedAgainAndNotLost() {
        TestDesk restored = copyOfShowroom();
        house.showroom.reading.acknowledge(house.ana, 1);
        house.showroom.sync();
        var folder = new FaultyFolder(new DiskFolder(share));
        restored.moveTo(folder);
        folder.absent = true;
        restored.sync();
        var bob = restored.hire(77, "bob", "Bob Lee", Role.SALESPERSON);
        restored.reading.acknowledge(bob, 1);
        folder.absent = false;

        assertThat(restored.sync().sent()).isEqualTo(1);

        house.marketing.sync();
        assertThat(house.marketing.books.briefs().readers(1)).extracting(each -> each.name())
                .containsExactlyInAnyOrder("Ana Morales", "Bob Lee");
        assertThat(house.marketing.asideCodes()).isEmpty();
    }

    @Test
    void aClonedHomeIsFoundOutAndBothDocumentsAreSetAside() {
        TestDesk clone = copyOfShowroom();
        house.showroom.reading.acknowledge(house.ana, 1);
        house.showroom.sync();
        house.marketing.sync();
        // the clone writes at the same time, without having seen what the other one wrote
        var bob = clone.hire(77, "bob", "Bob Lee", Role.SALESPERSON);
        clone.reading.acknowledge(bob, 1);
        var theirs = clone.books.documents().unsent().getFirst();
        TestHouse.write(share.resolve(Share.path(theirs)), theirs.json());
        house.forgeHead(clone, DocumentType.RECEIPT, theirs.sequence(), theirs.hash());

        SyncReport report = house.marketing.sync();
        assertThat(report.refused()).extracting(KeptAside::code).containsOnly("share.two-documents").hasSize(2);
        SyncReport told = house.showroom.sync();
        assertThat(told.writing()).isEqualTo(Writing.HELD);
        assertThat(told.refused()).extracting(KeptAside::code).containsOnly("share.two-documents").hasSize(2);
    }

    @Test
    void twoBriefsOfAClonedMarketingDeskAreBothOutOfForce() {
        house.clock.pass(Duration.ofDays(1));
        house.publish();
        house.showroom.sync();
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        house.forgeBrief(2, signed -> signed.put("issued", house.clock.now().plusSeconds(5).toString()),
                house.marketing.key(Duty.BRIEF));

        SyncReport report = house.showroom.sync();

        assertThat(report.refused()).extracting(KeptAside::code).containsOnly("share.two-documents");
        assertThat(house.showroom.newestBrief()).isEqualTo(1);
    }

    /** The showroom's home as it is now, as a second one. */
    private TestDesk copyOfShowroom() {
        TestDesk copy = new TestDesk(house.showroom.id, "Showroom", new DiskFolder(share), house.clock);
        copy.books.unitOfWork().write(Actor.SYSTEM, log -> {
            copy.shareBooks.root().keep(house.showroom.shareBooks.root().newestFile().orElseThrow());
            house.showroom.shareBooks.keys().own().forEach(copy.shareBooks.keys()::add);
            copy.books.settings().put("share.own-head", house.showroom.books.settings().find("share.own-head").orElseThrow());
            house.showroom.books.briefs().newest().ifPresent(brief -> copy.books.briefs().add(brief,
                    house.showroom.books.briefs().header(brief.number()).orElseThrow().hash()));
            for (TestDesk other : List.of(house.office, house.marketing, house.finance)) {
                WriterState.find(house.showroom.books.settings(), other.id).keep(copy.books.settings(), other.id);
            }
            return true;
        });
        copy.hire(5, "ana", "Ana Morales", Role.SALESPERSON);
        return copy;
    }
}
