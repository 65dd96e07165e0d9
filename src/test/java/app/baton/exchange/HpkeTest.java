package app.baton.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The suite that customer documents are sealed with, against the first message of RFC 9180, A.2.1. */
class HpkeTest {

    private static final byte[] INFO = hex("4f6465206f6e2061204772656369616e2055726e");
    private static final byte[] ENC = hex("1afa08d3dec047a643885163f1180476fa7ddb54c6a8029ea33f95796bf2ac4a");
    private static final byte[] BOUND = hex("436f756e742d30");
    private static final byte[] MESSAGE = hex("4265617574792069732074727574682c20747275746820626561757479");
    private static final byte[] TEXT = hex("1c5250d8034ec2b784ba2cfd69dbdb8af406cfe3ff938e131f0def8c8b60b4db"
            + "21993c62ce81883d2dd1b51a28");
    private static final OpeningKey RECIPIENT = OpeningKey.ofScalar(
            hex("8057991eef8f1f1af18f4a9491d16a1ce333f695d4db8e38da75975c4478e0fb"));
    private static final OpeningKey ONCE = OpeningKey.ofScalar(
            hex("f4ec9b33b792c372c1d2c2063507b684ef925b8c75a42dbcbf57d63ccd381600"));

    @Test
    void aPrivateKeyHasThePublicKeyOfTheRfc() {
        assertThat(RECIPIENT.sealing().raw())
                .isEqualTo(hex("4310ee97d88cc1f088a5576c77ab0cf5c3ac797f3d95139c6c84b5429c59662a"));
        assertThat(ONCE.sealing().raw()).isEqualTo(ENC);
        assertThat(OpeningKey.of(RECIPIENT.secret()).sealing()).isEqualTo(RECIPIENT.sealing());
    }

    @Test
    void sealsAsTheRfcDoes() {
        Hpke.Message sealed = Hpke.seal(RECIPIENT.sealing(), ONCE, INFO, BOUND, MESSAGE);
        assertThat(sealed.enc()).isEqualTo(ENC);
        assertThat(sealed.text()).isEqualTo(TEXT);
    }

    @Test
    void opensWhatTheRfcSealed() {
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(ENC, TEXT), INFO, BOUND)).hasValue(MESSAGE);
    }

    @Test
    void anotherKeyAnotherBindingAndAnAlteredTextOpenNothing() {
        assertThat(Hpke.open(ONCE, new Hpke.Message(ENC, TEXT), INFO, BOUND)).isEmpty();
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(ENC, TEXT), BOUND, BOUND)).isEmpty();
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(ENC, TEXT), INFO, INFO)).isEmpty();
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(RECIPIENT.sealing().raw(), TEXT), INFO, BOUND)).isEmpty();
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(new byte[32], TEXT), INFO, BOUND)).as("agrees on nothing").isEmpty();
        assertThat(Hpke.open(RECIPIENT, new Hpke.Message(ENC, new byte[3]), INFO, BOUND)).as("shorter than a tag").isEmpty();
        for (int i = 0; i < TEXT.length; i++) {
            byte[] altered = TEXT.clone();
            altered[i] ^= 1;
            assertThat(Hpke.open(RECIPIENT, new Hpke.Message(ENC, altered), INFO, BOUND)).as("byte " + i).isEmpty();
        }
    }

    @Test
    void freshKeysDiffer() {
        SecureRandom random = new SecureRandom();
        assertThat(OpeningKey.generate(random).sealing()).isNotEqualTo(OpeningKey.generate(random).sealing());
    }

    /** RFC 7748, 6.1: whoever takes such a point as a key shares his secrets with everybody. */
    @ParameterizedTest
    @ValueSource(strings = {"0000000000000000000000000000000000000000000000000000000000000000",
        "0100000000000000000000000000000000000000000000000000000000000000",
        "e0eb7a7c3b41b8ae1656e3faf19fc46ada098deb9c32b1fd866205165f49b800",
        "5f9c95bca3508c24b1d0b1559c83ef5b04445cc4581c8e86d8224eddd09f1157",
        "ecffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "edffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f",
        "eeffffffffffffffffffffffffffffffffffffffffffffffffffffffffffff7f"})
    void aPointOfSmallOrderIsNoKey(String point) {
        assertThatIllegalArgumentException().isThrownBy(() -> SealingKey.of(hex(point)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "AAAA", "nonsense!", "Nx4gDQv3eLCbQyZ0mRuLfnWJq8p4bRz+f6cyq3mVpA=="})
    void aKeyHasThirtyTwoBytesInBase64(String text) {
        assertThatIllegalArgumentException().isThrownBy(() -> new SealingKey(text));
    }

    @Test
    void aKeyKeepsItsNameThroughBase64() {
        String base64 = Base64.getEncoder().encodeToString(ENC);
        assertThat(new SealingKey(base64).id()).isEqualTo(CanonicalJson.sha256(ENC)).isEqualTo(ONCE.sealing().id());
    }

    private static byte[] hex(String hex) {
        return HexFormat.of().parseHex(hex);
    }
}
