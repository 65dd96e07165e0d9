package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import app.baton.journal.Problem;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.node.ObjectNode;

class BriefVerifierTest extends BriefOnTheShare {

    private final BriefVerifier verifier = new BriefVerifier(new JsonPrograms());

    @Test
    void aGoodBriefIsValidByTheRootAloneUntilItsGraceIsOver() throws IOException {
        byte[] brief = Files.readAllBytes(house.briefPath(2));
        byte[] root = Files.readAllBytes(share.resolve(Share.ROOT));
        assertThat(verifier.verify(brief, root, house.clock.now())).satisfies(verdict -> {
            assertThat(verdict.valid()).isTrue();
            assertThat(verdict.reason()).isEmpty();
        });
        assertThat(verifier.verify(brief, root, house.clock.now().plus(Duration.ofDays(9))).valid()).isTrue();
        assertThat(verifier.verify(brief, root, house.clock.now().plus(Duration.ofDays(11))).code()).contains("share.expired");
    }

    @Test
    void aRefusedBriefSaysWhy() throws IOException {
        byte[] root = Files.readAllBytes(share.resolve(Share.ROOT));
        forge(signed -> ((ObjectNode) signed.get("content")).putArray("approvals"));
        assertThat(verifier.verify(Files.readAllBytes(house.briefPath(2)), root, house.clock.now())).satisfies(verdict -> {
            assertThat(verdict.valid()).isFalse();
            assertThat(verdict.code()).contains("brief.no-finance-approval");
            assertThat(verdict.reason().orElseThrow()).contains("2026-11 Truck Month");
        });
        assertThat(verifier.verify(root, root, house.clock.now()).code()).contains("share.wrong-type");
        assertThatExceptionOfType(Problem.class).isThrownBy(() -> verifier.verify(root, new byte[] {'{'}, house.clock.now()));
    }

    @Test
    void aBriefIsShownAsItStandsTrustedOrNot() throws IOException {
        byte[] bytes = Files.readAllBytes(house.briefPath(2));
        BriefVerifier.Shown shown = verifier.show(bytes);
        assertThat(shown.brief().number()).isEqualTo(2);
        assertThat(shown.brief().campaigns()).hasSize(1);
        assertThat(shown.sequence()).isEqualTo(2);
        assertThat(shown.dealership()).isEqualTo(TestHouse.LAKESIDE.id());
        assertThat(shown.signedBy()).containsExactly(house.marketing.key(Duty.BRIEF).verifying().id());
    }
}
