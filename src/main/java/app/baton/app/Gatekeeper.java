package app.baton.app;

import app.baton.journal.Activity;
import app.baton.journal.Actor;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Gate;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.User;
import app.baton.people.Verifier;
import app.baton.store.home.Home;
import app.baton.store.home.Keyring;
import app.baton.store.home.StoreKey;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The gate of one home: the keyring lets the first person in and opens the store with it; after that faces and PINs do.
 * PINs are counted per person in this process; a password sets the count back.
 */
final class Gatekeeper implements Gate, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(Gatekeeper.class);
    private static final int PIN_TRIES = 5;
    /** No password that people remember is as long as a recovery key. */
    private static final int RECOVERY_LENGTH = 24;

    private final Home home;
    private final Keyring keyring;
    private final Verifier pins;
    private final Texts texts;
    private final Function<StoreKey, Wiring> open;
    private final Map<PersonId, Integer> wrongPins = new ConcurrentHashMap<>();
    /** Read without waiting for whoever is just unlocking, because the screen thread asks. */
    private volatile Optional<Wiring> wiring = Optional.empty();

    /** {@code open} opens the store with a key and takes the key over. */
    Gatekeeper(Home home, Keyring keyring, Verifier pins, Texts texts, Function<StoreKey, Wiring> open) {
        this.home = home;
        this.keyring = keyring;
        this.pins = pins;
        this.texts = texts;
        this.open = open;
    }

    /** Opens the store without anybody where the home allows that; a demo does. */
    synchronized void openUnattended() {
        if (wiring.isEmpty()) {
            wiring = keyring.unlockUnattended().map(open);
        }
    }

    /** Whether this home lets work go on that nobody signed in for. */
    boolean unattended() {
        return keyring.unattended();
    }

    /** The open home. */
    Optional<Wiring> opened() {
        return wiring;
    }

    /** The open home of somebody who is signed in, and so is open. */
    Wiring wiring() {
        return opened().orElseThrow(() -> new IllegalStateException("nobody has opened the store"));
    }

    @Override
    public boolean open() {
        return opened().isPresent();
    }

    @Override
    public boolean oneClick() {
        return home.facts().demo() && open();
    }

    @Override
    public List<Person> people() {
        return opened().map(found -> found.store.people().working()).orElse(List.of());
    }

    @Override
    public boolean hasPin(PersonId person) {
        return opened().flatMap(found -> found.store.people().pin(person)).isPresent();
    }

    @Override
    public User withPassword(String login, char[] password) {
        try {
            Person person = enter(login, password);
            wrongPins.remove(person.id());
            return signedIn(person, "password");
        } finally {
            Arrays.fill(password, '\0');
        }
    }

    /** One at a time, so that two hasty clicks do not open the store twice. */
    private synchronized Person enter(String login, char[] password) {
        StoreKey key = unlock(login, password);
        if (wiring.isPresent()) {
            key.close();
        } else {
            wiring = Optional.of(open.apply(key));
        }
        return wiring().store.people().byLogin(login).filter(Person::active)
                .orElseThrow(() -> Problem.notAllowed("sign-in.not-here", texts.say("sign-in.not-here", login)));
    }

    /** The printed recovery key may be typed in place of a password that is lost. */
    private StoreKey unlock(String login, char[] password) {
        try {
            return keyring.unlock(login, password);
        } catch (Problem refused) {
            if (password.length < RECOVERY_LENGTH) {
                throw refused;
            }
            try {
                return keyring.recover(password);
            } catch (Problem noRecoveryKey) {
                LOG.info("{}", noRecoveryKey.code());
                throw refused;
            }
        }
    }

    @Override
    public User withPin(PersonId id, char[] pin) {
        try {
            Person person = working(id);
            String verifier = wiring().store.people().pin(id).orElseThrow(() ->
                    Problem.notAllowed("sign-in.no-pin", texts.say("sign-in.no-pin", person.name())));
            // counted before it is compared, so that many at once are no way around the limit
            int tries = wrongPins.merge(id, 1, Integer::sum);
            if (tries > PIN_TRIES) {
                throw Problem.notAllowed("sign-in.pin-locked", texts.say("sign-in.pin-locked", person.name()));
            }
            if (!pins.matches(pin, verifier)) {
                int left = PIN_TRIES - tries;
                throw left == 0 ? Problem.notAllowed("sign-in.pin-locked", texts.say("sign-in.pin-locked", person.name()))
                        : Problem.notAllowed("sign-in.pin-wrong", texts.say("sign-in.pin-wrong", left));
            }
            wrongPins.remove(id);
            return signedIn(person, "pin");
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    @Override
    public User withOneClick(PersonId id) {
        if (!oneClick()) {
            throw Problem.notAllowed("sign-in.not-demo", texts.say("sign-in.not-demo"));
        }
        return signedIn(working(id), "one click");
    }

    @Override
    public void letRolesCount(User user, char[] recoveryKey) {
        try (StoreKey proof = keyring.recover(recoveryKey)) {
            wiring().people.waiting.letCount(user);
        } finally {
            Arrays.fill(recoveryKey, '\0');
        }
    }

    @Override
    public void changePassword(User user, char[] old, char[] password) {
        try {
            Wiring found = wiring();
            String login = working(user.id()).login();
            try (StoreKey key = unlockAgain(login, old)) {
                found.store.unitOfWork().write(user.actor(), log -> {
                    log.note(Activity.of("person.password-set", "person", user.id()).with("login", login));
                    // last, because files do not roll back: when this fails, the note is undone
                    keyring.put(login, password, key, found.clock.today());
                    return true;
                });
            }
        } finally {
            Arrays.fill(old, '\0');
            Arrays.fill(password, '\0');
        }
    }

    private StoreKey unlockAgain(String login, char[] old) {
        try {
            return unlock(login, old);
        } catch (Problem refused) {
            throw Problem.badInput("sign-in.old-password", "old-password", texts.say("sign-in.old-password"));
        }
    }

    @Override
    public void setPin(User user, char[] pin) {
        try {
            if (pin.length < 4 || pin.length > 8 || !new String(pin).chars().allMatch(digit -> digit >= '0' && digit <= '9')) {
                throw Problem.badInput("sign-in.pin-shape", "pin", texts.say("sign-in.pin-shape"));
            }
            String verifier = pins.make(pin);
            Wiring found = wiring();
            found.store.unitOfWork().write(user.actor(), log -> {
                found.store.people().setPin(user.id(), verifier);
                log.note(Activity.of("person.pin-set", "person", user.id()));
                return true;
            });
            wrongPins.remove(user.id());
        } finally {
            Arrays.fill(pin, '\0');
        }
    }

    /** The actor of work that nobody signed in for, on homes that allow it. */
    static User system() {
        return new User(new PersonId(Actor.SYSTEM.id()), Actor.SYSTEM.name(), java.util.Set.of());
    }

    @Override
    public synchronized void close() {
        wiring.ifPresent(Wiring::close);
        wiring = Optional.empty();
    }

    private Person working(PersonId id) {
        return wiring().store.people().find(id).filter(Person::active)
                .orElseThrow(() -> Problem.notAllowed("sign-in.not-here", texts.say("sign-in.not-here", id)));
    }

    private User signedIn(Person person, String how) {
        User user = person.asUser();
        Wiring found = wiring();
        found.store.unitOfWork().write(user.actor(), log -> {
            log.note(Activity.of("person.signed-in", "person", person.id()).with("how", how).with("desk", found.desk.name()));
            return true;
        });
        found.people.ownWord.signedIn(user);
        return user;
    }
}
