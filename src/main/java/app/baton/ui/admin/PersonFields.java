package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.people.Logins;
import app.baton.people.Person;
import app.baton.people.PersonForm;
import app.baton.people.Role;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.util.Set;

/** What is typed about a person in the editor, and whether anything was. */
final class PersonFields {

    final FieldModel<String> name;
    final FieldModel<String> login;
    final FieldModel<String> title = FieldModel.optional("title");
    final FieldModel<Set<Role>> roles;
    final FieldModel<String> password = FieldModel.optional("password");
    final FieldModel<String> again;
    final FormModel form;
    private PersonForm asOpened = new PersonForm("", "", "", Set.of());
    /** Who is of another desk needs no login here. */
    private boolean loginOptional;
    /** The login that follows the name until somebody types another one. */
    private String suggested = "";

    PersonFields(Texts texts) {
        name = FieldModel.required("name", texts.say("person.no-name"));
        login = FieldModel.of("login", "", typed -> Person.isLogin(typed.strip()) || loginOptional && typed.isBlank() ? ""
                : texts.say("person.login-wrong"));
        roles = FieldModel.of("roles", Set.of(), chosen -> chosen.isEmpty() ? texts.say("person.no-role") : "");
        again = FieldModel.of("password-again", "", typed ->
                typed.equals(password.get()) ? "" : texts.say("admin.password-differs"));
        form = new FormModel(name, login, title, roles, password, again);
    }

    void fill(PersonForm shown, boolean mayHaveNoLogin) {
        asOpened = shown;
        loginOptional = mayHaveNoLogin;
        suggested = "";
        login.reset(shown.login());
        name.reset(shown.name());
        title.reset(shown.title());
        roles.reset(shown.roles());
        forgetPassword();
    }

    void forgetPassword() {
        password.reset("");
        again.reset("");
    }

    PersonForm typed() {
        return new PersonForm(name.get(), login.get(), title.get(), roles.get());
    }

    boolean touched() {
        return !typed().equals(asOpened) || !password.get().isEmpty();
    }

    void suggestLogin(Set<String> taken) {
        if (login.get().equals(suggested)) {
            suggested = Logins.suggest(name.get(), taken);
            login.set(suggested);
        }
    }
}
