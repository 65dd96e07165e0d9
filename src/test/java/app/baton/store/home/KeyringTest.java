package app.baton.store.home;

import static app.baton.store.home.HomeTest.problem;
import static org.assertj.core.api.Assertions.assertThat;

import app.baton.twins.MapBooks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyringTest {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 2);
    private static final String GOOD = "correct horse";
    private static final String OTHER = "battery staple";

    private final Path file;
    private final Path folder;
    private final Keyring keys;

    KeyringTest(@TempDir Path folder) {
        this.folder = folder;
        file = folder.resolve("keys.json");
        keys = new Keyring(folder, TestKeys.CHEAP);
    }

    @Test
    void theFirstUsersPasswordOpensTheHomeAndNoOtherDoes() {
        StoreKey key = begin();
        assertThat(keys.unlock("ana", GOOD.toCharArray()).hex()).isEqualTo(key.hex());
        problem("sign-in.refused", () -> keys.unlock("ana", OTHER.toCharArray()));
        problem("sign-in.refused", () -> keys.unlock("bob", GOOD.toCharArray()));
        assertThat(keys.logins()).containsExactly("ana");
    }

    @Test
    void everyUserHasAPasswordOfHisOwnForTheSameKey() {
        StoreKey key = begin();
        keys.put("bob", OTHER.toCharArray(), key, TODAY);
        assertThat(keys.logins()).containsExactly("ana", "bob");
        assertThat(keys.unlock("bob", OTHER.toCharArray()).hex()).isEqualTo(key.hex());
        keys.remove("ana");
        problem("sign-in.refused", () -> keys.unlock("ana", GOOD.toCharArray()));
        problem("keys.last-user", () -> keys.remove("bob"));
        assertThat(keys.logins()).containsExactly("bob");
    }

    @Test
    void aPasswordIsChangedByWhoeverKnowsTheOldOne() {
        StoreKey key = begin();
        problem("sign-in.refused", () -> keys.change("ana", OTHER.toCharArray(), "another horse".toCharArray(), TODAY));
        problem("keys.weak-password", () -> keys.change("ana", GOOD.toCharArray(), "short".toCharArray(), TODAY));
        keys.change("ana", GOOD.toCharArray(), OTHER.toCharArray(), TODAY);
        problem("sign-in.refused", () -> keys.unlock("ana", GOOD.toCharArray()));
        assertThat(keys.unlock("ana", OTHER.toCharArray()).hex()).isEqualTo(key.hex());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ninechars", "aaaaaaaaaaaa", "abababababab", "IamAnaTheBest", "12ana345678"})
    void aWeakPasswordIsRefused(String password) {
        problem("keys.weak-password", () -> keys.begin("ana", password.toCharArray(), TODAY));
        assertThat(file).doesNotExist();
    }

    @Test
    void aPrintedRecoveryKeyOpensTheHomeHoweverItIsTyped() {
        StoreKey key = begin();
        String printed = new String(keys.addRecovery(key, TODAY));
        assertThat(printed).matches("([0-9A-Z]{4}-){7}[0-9A-Z]{4}");
        assertThat(keys.recoveryNumbers()).containsExactly(printed.substring(0, 4));
        for (String typed : new String[] {printed, printed.toLowerCase(Locale.ROOT), printed.replace('-', ' '),
            printed.replace("-", ""), printed.replace('0', 'O').replace('1', 'l')}) {
            assertThat(keys.recover(typed.toCharArray()).hex()).isEqualTo(key.hex());
        }
        String foreign = new String(new Keyring(folder, TestKeys.CHEAP).addRecovery(key, TODAY));
        keys.removeRecovery(foreign.substring(0, 4));
        problem("keys.recovery-refused", () -> keys.recover(foreign.toCharArray()));
        assertThat(keys.recover(printed.toCharArray()).hex()).isEqualTo(key.hex());
    }

    @Test
    void everyMistypedCharacterAndEverySwapOfARecoveryKeyIsNoticed() {
        String printed = new String(keys.addRecovery(begin(), TODAY)).replace("-", "");
        problem("keys.recovery-mistyped", () -> keys.recover(printed.substring(1).toCharArray()));
        problem("keys.recovery-mistyped", () -> keys.recover((printed + "0").toCharArray()));
        problem("keys.recovery-mistyped", () -> keys.recover("U".repeat(32).toCharArray()));
        for (int i = 0; i < printed.length(); i++) {
            char[] wrong = printed.toCharArray();
            wrong[i] = wrong[i] == '7' ? '8' : '7';
            problem("keys.recovery-mistyped", () -> keys.recover(wrong));
            if (i > 0 && printed.charAt(i) != printed.charAt(i - 1)) {
                char[] swapped = printed.toCharArray();
                swapped[i] = printed.charAt(i - 1);
                swapped[i - 1] = printed.charAt(i);
                problem("keys.recovery-mistyped", () -> keys.recover(swapped));
            }
        }
    }

    @Test
    void unattendedWorkNeedsAFileThatOnlyItsOwnerReads() throws IOException {
        StoreKey key = begin();
        assertThat(keys.unattended()).isFalse();
        assertThat(keys.unlockUnattended()).isEmpty();
        keys.allowUnattended(key);
        assertThat(keys.unattended()).isTrue();
        assertThat(keys.unlockUnattended()).hasValueSatisfying(found -> assertThat(found.hex()).isEqualTo(key.hex()));
        Path bare = folder.resolve("unattended.key");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(bare))).isEqualTo("rw-------");
        Files.setPosixFilePermissions(bare, PosixFilePermissions.fromString("rw-r-----"));
        problem("keys.unattended-open", keys::unlockUnattended);
        Files.setPosixFilePermissions(bare, PosixFilePermissions.fromString("rw-------"));
        Files.writeString(bare, "not a key");
        problem("home.damaged", keys::unlockUnattended);
        keys.forbidUnattended();
        assertThat(bare).doesNotExist();
        assertThat(keys.unlockUnattended()).isEmpty();
    }

    @Test
    void theFileStatesItsCostAndHoldsNoKey() throws IOException {
        StoreKey key = begin();
        keys.addRecovery(key, TODAY);
        String text = Files.readString(file);
        assertThat(text).contains("\"argon2id\"", "\"memoryKiB\" : 64", "\"passes\" : 1", "2026-11-02");
        assertThat(text).doesNotContain(new String(key.hex()), GOOD);
    }

    @Test
    void aWrapMovedToAnotherNameOpensNothing() throws IOException {
        StoreKey key = begin();
        keys.put("bob", OTHER.toCharArray(), key, TODAY);
        String text = Files.readString(file);
        Files.writeString(file, text.replace("\"bob\"", "\"eve\""));
        problem("sign-in.refused", () -> keys.unlock("eve", OTHER.toCharArray()));
    }

    @Test
    void aKeyOfAnotherHomeIsNotAddedHere() {
        begin();
        problem("keys.damaged", () -> keys.put("bob", OTHER.toCharArray(), TestKeys.random(), TODAY));
        assertThat(keys.logins()).containsExactly("ana");
    }

    @Test
    void aTruncatedFileIsNamedAndLeftAsItIs() throws IOException {
        begin();
        byte[] whole = Files.readAllBytes(file);
        for (int length : new int[] {0, 1, whole.length / 2, whole.length - 2}) {
            byte[] cut = Arrays.copyOf(whole, length);
            Files.write(file, cut);
            problem("keys.damaged", () -> keys.unlock("ana", GOOD.toCharArray()));
            assertThat(Files.readAllBytes(file)).isEqualTo(cut);
        }
        Files.write(file, whole);
        assertThat(keys.unlock("ana", GOOD.toCharArray()).hex()).hasSize(64);
    }

    @Test
    void aNewerFormatIsLeftAsItIs() throws IOException {
        begin();
        String newer = Files.readString(file).replace("\"format\" : 1", "\"format\" : 2");
        Files.writeString(file, newer);
        problem("home.newer", () -> keys.unlock("ana", GOOD.toCharArray()));
        problem("home.newer", () -> keys.remove("ana"));
        assertThat(file).hasContent(newer);
    }

    @Test
    void aHostileCostIsRefusedBeforeItIsPaid() throws IOException {
        begin();
        String text = Files.readString(file);
        Files.write(file, text.replace("\"memoryKiB\" : 64", "\"memoryKiB\" : 2000000000").getBytes(StandardCharsets.UTF_8));
        problem("keys.damaged", () -> keys.unlock("ana", GOOD.toCharArray()));
    }

    @Test
    void theUseCasesOfPeopleReachTheKeysThroughTheirPort() {
        StoreKey key = begin();
        var passwords = new KeyringPasswords(keys, key, MapBooks.CLOCK);
        passwords.put("bob", OTHER.toCharArray());
        assertThat(passwords.has("bob")).isTrue();
        assertThat(keys.unlock("bob", OTHER.toCharArray()).hex()).isEqualTo(key.hex());
        passwords.remove("nobody");
        passwords.remove("bob");
        assertThat(passwords.has("bob")).isFalse();
        problem("keys.last-user", () -> passwords.remove("ana"));
    }

    @Test
    void aPasswordOfThePublishedCostOpensToo() {
        var strong = new Keyring(folder, Argon2.FOR_PASSWORDS);
        StoreKey key = strong.begin("ana", GOOD.toCharArray(), TODAY);
        assertThat(keys.unlock("ana", GOOD.toCharArray()).hex()).isEqualTo(key.hex());
    }

    private StoreKey begin() {
        return keys.begin("ana", GOOD.toCharArray(), TODAY);
    }
}
