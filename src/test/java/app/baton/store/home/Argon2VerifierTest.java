package app.baton.store.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Argon2VerifierTest {

    private final Argon2Verifier verifier = new Argon2Verifier(TestKeys.CHEAP);

    @Test
    void aPinMatchesItsOwnVerifierOnly() {
        String made = verifier.make("4711".toCharArray());
        assertThat(made).startsWith("$argon2id$v=19$m=64,t=1,p=1$").doesNotContain("4711");
        assertThat(verifier.matches("4711".toCharArray(), made)).isTrue();
        assertThat(verifier.matches("4712".toCharArray(), made)).isFalse();
        assertThat(verifier.matches("".toCharArray(), made)).isFalse();
    }

    @Test
    void twoPeopleWithOnePinHaveTwoVerifiers() {
        assertThat(verifier.make("4711".toCharArray())).isNotEqualTo(verifier.make("4711".toCharArray()));
    }

    @Test
    void aVerifierIsJudgedByTheCostThatItStates() {
        String made = new Argon2Verifier(new Argon2(128, 2, 2)).make("4711".toCharArray());
        assertThat(verifier.matches("4711".toCharArray(), made)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "4711", "$argon2i$v=19$m=64,t=1,p=1$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAA",
        "$argon2id$v=19$m=9999999,t=99,p=99$AAAAAAAAAAAAAAAAAAAAAA$AAAAAAAAAAAAAAAAAAAAAAAAAAAA"})
    void whatIsNoVerifierMatchesNothing(String text) {
        assertThat(verifier.matches("4711".toCharArray(), text)).isFalse();
    }

    /** The test vector of the reference implementation: argon2id, t=2, m=2^16, p=1, "password", "somesalt". */
    @Test
    void derivingAgreesWithTheReferenceImplementation() {
        byte[] derived = new Argon2(65536, 2, 1).derive("password".toCharArray(),
                "somesalt".getBytes(StandardCharsets.US_ASCII), 32);
        assertThat(HexFormat.of().formatHex(derived))
                .isEqualTo("09316115d5cf24ed5a15a31a3ba326e5cf32edc24702987c02b6566f61913cf7");
    }

    @Test
    void aCostBeyondAllReasonIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2(1 << 21, 3, 4));
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2(64, 0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Argon2(4, 1, 1));
    }
}
