package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.campaign.Brief;
import app.baton.journal.KeptAside;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.node.ObjectNode;

/** Brief 1 is good and known everywhere; whatever is done to brief 2 on the share, brief 1 stays. */
abstract class BriefOnTheShare {

    @TempDir
    Path share;

    TestHouse house;
    private Brief second;

    @BeforeEach
    void publishTwoBriefs() {
        house = new TestHouse(share);
        house.published(house.cash);
        house.everybodySyncs();
        house.clock.pass(Duration.ofDays(1));
        second = house.publish();
    }

    void forge(Consumer<ObjectNode> edit) {
        forge(second.number(), edit);
    }

    void forge(long sequence, Consumer<ObjectNode> edit) {
        house.forgeBrief(sequence, edit, house.marketing.key(Duty.BRIEF));
    }

    /** Lets a genuine brief follow a forged one in marketing's chain. */
    void forgeChain(long sequence) {
        String before = TestHouse.file(house.briefPath(sequence - 1)).hash();
        forge(sequence, signed -> signed.put("previous", before));
    }

    void refused(String code) {
        SyncReport report = house.showroom.sync();
        assertThat(report.refused()).extracting(KeptAside::code).contains(code);
        assertThat(house.showroom.asideCodes()).contains(code);
        assertThat(house.showroom.newestBrief()).as("the last good brief stays").isEqualTo(1);
        assertThat(report.reach()).isEqualTo(SyncReport.Reach.REACHED);
    }
}
