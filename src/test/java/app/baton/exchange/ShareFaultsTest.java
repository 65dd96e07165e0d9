package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Acknowledgement;
import app.baton.exchange.SyncReport.Reach;
import app.baton.exchange.SyncReport.Writing;
import app.baton.journal.KeptAside;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

class ShareFaultsTest extends BriefOnTheShare {

    @TempDir
    Path elsewhere;

    @Test
    void aReadOnlyShareIsStillReadAndTheAcknowledgementWaits() {
        var folder = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(folder);
        folder.readOnly = true;
        house.showroom.reading.acknowledge(house.ana, 1);

        SyncReport report = house.showroom.sync();

        assertThat(report.reach()).isEqualTo(Reach.REACHED);
        assertThat(report.writing()).isEqualTo(Writing.READ_ONLY);
        assertThat(report.waiting()).isEqualTo(1);
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        folder.readOnly = false;
        assertThat(house.showroom.sync().sent()).isEqualTo(1);
    }

    @Test
    void aFullShareTakesWhatFitsAndTheRestLater() {
        var folder = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(folder);
        house.showroom.sync();
        house.showroom.reading.acknowledge(house.ana, 1);
        house.showroom.reading.acknowledge(house.ana, 2);
        folder.room = 1;

        SyncReport report = house.showroom.sync();

        assertThat(report.writing()).isEqualTo(Writing.FULL);
        assertThat(report.waiting()).isEqualTo(2);
        folder.room = -1;
        assertThat(house.showroom.sync().waiting()).isZero();
        house.marketing.sync();
        assertThat(house.marketing.books.briefs().readers(1)).hasSize(1);
        assertThat(house.marketing.books.briefs().readers(2)).hasSize(1);
        assertThat(house.marketing.asideCodes()).isEmpty();
    }

    @Test
    void aSlowShareIsDataToo() {
        var folder = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(folder);
        folder.slow = true;
        SyncReport report = house.showroom.sync();
        assertThat(report.reach()).isEqualTo(Reach.SLOW);
        assertThat(report.reached()).isFalse();
        assertThat(report.lastLooked()).isPresent();
    }

    @Test
    void aShareThatComesAndGoesLosesNothingAndAccusesNobody() {
        var folder = new FaultyFolder(new DiskFolder(share));
        house.showroom.moveTo(folder);
        house.showroom.reading.acknowledge(house.ana, 1);
        for (int every = 1; every < 12; every++) {
            folder.flapping = every;
            house.showroom.sync();
        }
        folder.flapping = 0;
        house.showroom.sync();
        house.marketing.sync();

        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        assertThat(house.showroom.asideCodes()).isEmpty();
        assertThat(house.marketing.books.briefs().readers(1)).extracting(Acknowledgement::name).containsExactly("Ana Morales");
    }

    @Test
    void aDriveThatIsNotConnectedIsAnEmptyFolderAndNothingIsWrittenIntoIt() throws IOException {
        house.showroom.moveTo(new DiskFolder(elsewhere));
        house.showroom.reading.acknowledge(house.ana, 1);
        SyncReport report = house.showroom.sync();
        assertThat(report.reach()).isEqualTo(Reach.EMPTY);
        assertThat(report.waiting()).isEqualTo(1);
        try (var files = Files.list(elsewhere)) {
            assertThat(files).isEmpty();
        }
        house.showroom.moveTo(new DiskFolder(elsewhere.resolve("nowhere")));
        assertThat(house.showroom.sync().reach()).isEqualTo(Reach.ABSENT);
    }

    @Test
    void theShareOfAnotherDealershipIsNeitherReadNorWritten() {
        TestHouse other = new TestHouse(elsewhere);
        ObjectNode signed = ((ObjectNode) TestHouse.file(elsewhere.resolve(Share.ROOT)).whole().get("signed")).deepCopy();
        signed.put("dealership", new UUID(9, 9).toString());
        TestHouse.write(elsewhere.resolve(Share.ROOT), CanonicalJson.bytes(
                TestHouse.signedAnew(signed, other.office.shareBooks.keys().manager().orElseThrow())));
        house.showroom.moveTo(new DiskFolder(elsewhere));

        SyncReport report = house.showroom.sync();

        assertThat(report.reach()).isEqualTo(Reach.NOT_OURS);
        assertThat(report.refused()).extracting(KeptAside::code).containsExactly("share.other-dealership");
    }

    @Test
    void aFolderInThePlaceOfADesksFolderStopsOnlyThatDesk() throws IOException {
        Path own = share.resolve("desks/" + house.showroom.id);
        Files.move(own, share.resolve("moved"));
        Files.writeString(own, "a file where a folder should be");
        house.showroom.reading.acknowledge(house.ana, 1);

        SyncReport report = house.showroom.sync();

        assertThat(report.reach()).isEqualTo(Reach.REACHED);
        assertThat(report.waiting()).isEqualTo(1);
        assertThat(house.showroom.newestBrief()).isEqualTo(2);
        Files.delete(own);
        assertThat(house.showroom.sync().waiting()).isZero();
    }

    @Test
    void anEmptiedShareIsWrittenAnewByEveryDesk() throws IOException {
        house.everybodySyncs();
        Path desks = share.resolve("desks");
        try (var files = Files.walk(desks)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.delete(file);
            }
        }
        TestDesk late = house.desk(5, "Late");
        house.everybodySyncs();
        house.join(late, java.util.EnumSet.of(Duty.RECEIPT));

        late.sync();

        assertThat(late.newestBrief()).isEqualTo(2);
        assertThat(late.asideCodes()).isEmpty();
        assertThat(house.marketing.asideCodes()).isEmpty();
    }

    @Test
    void aShareThatWasPutBackToAnOlderStateIsMendedByItsWriters() throws IOException {
        Path head = share.resolve(Share.headPath(house.marketing.id));
        byte[] older = Files.readAllBytes(head);
        house.clock.pass(Duration.ofHours(1));
        house.publish();
        Files.write(head, older);
        Files.delete(house.briefPath(3));

        house.marketing.sync();
        house.showroom.sync();

        assertThat(house.showroom.newestBrief()).isEqualTo(3);
        assertThat(house.showroom.asideCodes()).isEmpty();
    }

    @Test
    void aWriterThatIsSilentForLongIsNamed() {
        house.showroom.sync();
        house.clock.pass(Duration.ofDays(8));
        assertThat(house.showroom.sync().notices()).extracting(SyncReport.Notice::code).contains("share.silent");
    }
}
