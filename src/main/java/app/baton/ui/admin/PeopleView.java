package app.baton.ui.admin;

import app.baton.journal.Texts;
import app.baton.people.Member;
import app.baton.people.Role;
import app.baton.ui.admin.PeopleViewModel.Editing;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.CheckGroup;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The people in a table, and beside it the editor while somebody is added or changed. */
final class PeopleView {

    private static final int WIDE = 800;
    private static final int LOGIN_COLUMN = 1;
    private static final int TITLE_COLUMN = 2;
    private static final int PIN_COLUMN = 6;

    private final PeopleViewModel model;
    private final Texts texts;
    private final TextField filter = new TextField();
    private final TableView<Member> table;
    private final Label editorTitle = Typography.section("");
    private final Label note = Typography.body("");
    private final HBox noteBar = new HBox(Icons.of(Feather.INFO, Styles.INFO), note);
    private final ScrollPane scroll = new ScrollPane();
    private final Form form;
    private final TextField name;
    private final TextField login;
    private final TextField title;
    private final CheckGroup<Role> roles;
    private final PasswordField password;
    private final PasswordField again;
    private final Button deactivate;
    private final Button reactivate;
    private final Node node;

    PeopleView(PeopleViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        table = table();
        form = new Form(model.form());
        name = form.text(model.name(), texts.say("admin.name"));
        login = form.text(model.login(), texts.say("admin.login"), texts.say("admin.login-hint"));
        title = form.text(model.title(), texts.say("admin.job-title"));
        roles = form.add(model.roles(), texts.say("admin.roles"), texts.say("admin.roles-hint"),
                new CheckGroup<>(model.roles(), List.of(Role.values()), texts::name, model::grants, 2));
        password = form.password(model.password(), texts.say("admin.password"), texts.say("admin.password-hint"));
        again = form.password(model.again(), texts.say("admin.password-again"), "");
        form.disableProperty().bind(model.busy());
        form.onSubmit(model::save).onCancel(model::close);
        deactivate = Buttons.danger("deactivate", texts.say("admin.deactivate"), model::deactivate);
        reactivate = Buttons.plain("reactivate", texts.say("admin.reactivate"), model::reactivate);
        VBox editor = editor();
        VBox list = list();
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox beside = new HBox(list, editor);
        beside.getStyleClass().add(Styles.BESIDE);
        model.editing().subscribe(now -> {
            show(editor, now != Editing.NOBODY);
            if (now == Editing.NOBODY) {
                Focus.on(table);
            }
        });
        model.edited().subscribe(now -> follow());
        model.editing().subscribe(now -> follow());
        node = new ContentPane(texts, beside, model.state());
    }

    Node node() {
        return node;
    }

    Node firstThing() {
        return filter;
    }

    void focusFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void follow() {
        Member member = model.edited().get();
        Editing editing = model.editing().get();
        if (editing == Editing.NOBODY) {
            return;
        }
        editorTitle.setText(member == null ? texts.say("admin.add-title") : texts.say("admin.change-title",
                member.card().name()));
        name.setDisable(!model.mayChange());
        title.setDisable(!model.mayChange());
        roles.setDisable(!model.mayChange());
        login.setDisable(editing == Editing.MEMBER || !model.maySetPassword());
        note.setText(model.note());
        show(noteBar, !model.note().isEmpty());
        password.setDisable(!model.maySetPassword());
        again.setDisable(!model.maySetPassword());
        show(deactivate, model.mayDeactivate());
        show(reactivate, model.mayReactivate());
        if (model.mayChange()) {
            form.focusFirst();
        } else {
            login.requestFocus();
        }
        // the note above has changed the room, and the first fields stand on top
        scroll.setVvalue(0);
    }

    private VBox list() {
        Label lead = Typography.lead("");
        lead.setId("people-lead");
        lead.textProperty().bind(model.lead());
        filter.setId("people-filter");
        filter.setPromptText(texts.say("admin.filter"));
        filter.setAccessibleText(texts.say("admin.filter"));
        filter.textProperty().bindBidirectional(model.filter());
        CheckBox alsoLeft = new CheckBox(texts.say("admin.also-left"));
        alsoLeft.setId("also-left");
        alsoLeft.selectedProperty().bindBidirectional(model.alsoLeft());
        Button change = Buttons.plain("change-person", texts.say("admin.change"), model::editSelected);
        change.disableProperty().bind(Bindings.createBooleanBinding(() -> model.selected().get() == null, model.selected()));
        HBox tools = Typography.row(filter, alsoLeft, Typography.spring(), change,
                Buttons.primary("add-person", texts.say("admin.add"), model::add));
        VBox.setVgrow(table, Priority.ALWAYS);
        Label silent = Typography.caption("");
        silent.setId("silent-desks");
        silent.setWrapText(true);
        silent.textProperty().bind(model.silent());
        model.silent().subscribe(who -> show(silent, !who.isEmpty()));
        return Cards.plain(lead, silent, banner(), tools, table);
    }

    private Node banner() {
        Label words = Typography.body("");
        words.textProperty().bind(model.staysHere());
        HBox bar = new HBox(Icons.of(Feather.INFO, Styles.INFO), words);
        bar.getStyleClass().addAll(Styles.BANNER, Styles.INFO);
        bar.setId("stays-here");
        model.staysHere().subscribe(why -> show(bar, !why.isEmpty()));
        return bar;
    }

    private VBox editor() {
        scroll.setContent(form);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add(Styles.EDITOR_SCROLL);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        scroll.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::bringIntoSight);
        editorTitle.setId("editor-title");
        Button save = Buttons.primary("save-person", texts.say("admin.save"), form::send);
        save.disableProperty().bind(model.busy());
        HBox bar = new HBox(deactivate, reactivate, Typography.spring(),
                Buttons.plain("cancel-person", texts.say("kit.cancel"), model::close), save);
        bar.getStyleClass().add(Styles.BUTTON_BAR);
        noteBar.getStyleClass().addAll(Styles.BANNER, Styles.INFO);
        noteBar.setId("person-note");
        VBox editor = Cards.plain(editorTitle, noteBar, scroll, bar);
        editor.getStyleClass().add(Styles.EDITOR);
        editor.setId("person-editor");
        return editor;
    }

    /** The cursor is never in a field below the fold. */
    private void bringIntoSight(@Nullable Node owner) {
        Node row = owner;
        while (row != null && row.getParent() != form) {
            row = row.getParent();
        }
        double room = form.getHeight() - scroll.getViewportBounds().getHeight();
        if (row != null && room > 0) {
            double top = row.getBoundsInParent().getMinY();
            double seen = scroll.getVvalue() * room;
            double least = row.getBoundsInParent().getMaxY() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(Math.clamp(Math.clamp(seen, least, Math.max(least, top)) / room, 0, 1));
        }
    }

    private TableView<Member> table() {
        TableView<Member> people = new TableBuilder<>("people", model.rows())
                .text(texts.say("admin.name"), 160, member -> member.card().name())
                .text(texts.say("admin.login"), 90, Member::login)
                .text(texts.say("admin.job-title"), 140, member -> member.card().title())
                .text(texts.say("admin.roles"), 170, model::rolesOf)
                .text(texts.say("admin.entered"), 130, model::deskOf)
                .node(texts.say("admin.signs-in"), 126, this::signsIn)
                .node(texts.say("admin.pin"), 78, this::pin)
                .text(texts.say("admin.works"), 96, member -> member.card().active()
                        ? texts.say("admin.active") : texts.say("admin.left"))
                .onOpen(model::edit)
                .whenEmpty(texts.say("admin.nobody-found"))
                .build();
        people.getSelectionModel().selectedItemProperty().subscribe(model.selected()::set);
        // beside the editor on a small screen the names and roles need the room
        people.widthProperty().subscribe(width -> {
            boolean wide = width.doubleValue() > WIDE;
            people.getColumns().get(LOGIN_COLUMN).setVisible(wide);
            people.getColumns().get(TITLE_COLUMN).setVisible(wide);
            people.getColumns().get(PIN_COLUMN).setVisible(wide);
        });
        return people;
    }

    private Label signsIn(Member member) {
        if (!member.here()) {
            return Badge.plain(texts.say("admin.no-way-in"), Feather.MINUS);
        }
        if (member.rolesWait()) {
            return Badge.care(texts.say("admin.roles-wait"), Feather.ALERT_CIRCLE);
        }
        return member.password() ? Badge.good(texts.say("admin.has-password"))
                : Badge.care(texts.say("admin.no-password"), Feather.ALERT_CIRCLE);
    }

    private Label pin(Member member) {
        return member.pin() ? Badge.good(texts.say("admin.pin-set")) : Badge.plain(texts.say("admin.pin-none"), Feather.MINUS);
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }
}
