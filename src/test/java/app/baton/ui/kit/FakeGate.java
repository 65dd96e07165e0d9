package app.baton.ui.kit;

import app.baton.journal.Problem;
import app.baton.people.Gate;
import app.baton.people.Person;
import app.baton.people.PersonId;
import app.baton.people.User;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A gate with PINs and passwords in the open: everybody's password is "open sesame". */
public final class FakeGate implements Gate {

    public static final String PASSWORD = "open sesame";
    public static final String RECOVERY_KEY = "open for ever";

    public boolean open = true;
    public boolean oneClick;
    public final List<Person> people = new ArrayList<>();
    public final Map<PersonId, String> pins = new HashMap<>();
    /** Whose waiting roles were let count. */
    public final List<PersonId> raised = new ArrayList<>();
    public final Map<PersonId, String> changed = new HashMap<>();
    private final Map<PersonId, Integer> tries = new HashMap<>();

    @Override
    public boolean open() {
        return open;
    }

    @Override
    public boolean oneClick() {
        return oneClick;
    }

    @Override
    public List<Person> people() {
        return open ? List.copyOf(people) : List.of();
    }

    @Override
    public boolean hasPin(PersonId person) {
        return pins.containsKey(person);
    }

    @Override
    public User withPassword(String login, char[] password) {
        Person person = people.stream().filter(one -> one.login().equals(login)).findFirst()
                .filter(one -> new String(password).equals(PASSWORD))
                .orElseThrow(() -> Problem.notAllowed("sign-in.refused", "Login or password is wrong."));
        open = true;
        tries.remove(person.id());
        return person.asUser();
    }

    @Override
    public User withPin(PersonId person, char[] pin) {
        int used = tries.getOrDefault(person, 0);
        if (used >= 5) {
            throw Problem.notAllowed("sign-in.pin-locked", "Five wrong PINs: only the password helps now.");
        }
        if (!new String(pin).equals(pins.get(person))) {
            tries.put(person, used + 1);
            if (used + 1 >= 5) {
                throw Problem.notAllowed("sign-in.pin-locked", "Five wrong PINs: only the password helps now.");
            }
            throw Problem.notAllowed("sign-in.pin-wrong", "That is not the PIN. " + (4 - used) + " tries are left.");
        }
        tries.remove(person);
        return find(person).asUser();
    }

    @Override
    public User withOneClick(PersonId person) {
        return find(person).asUser();
    }

    @Override
    public void letRolesCount(User user, char[] recoveryKey) {
        if (!new String(recoveryKey).equals(RECOVERY_KEY)) {
            throw Problem.badInput("keys.recovery-mistyped", "code", "That is not a recovery key.");
        }
        raised.add(user.id());
    }

    @Override
    public void changePassword(User user, char[] old, char[] password) {
        if (!new String(old).equals(PASSWORD)) {
            throw Problem.badInput("sign-in.old-password", "old-password", "That is not the password.");
        }
        changed.put(user.id(), new String(password));
    }

    @Override
    public void setPin(User user, char[] pin) {
        pins.put(user.id(), new String(pin));
    }

    private Person find(PersonId id) {
        return people.stream().filter(person -> person.id().equals(id)).findFirst().orElseThrow();
    }
}
