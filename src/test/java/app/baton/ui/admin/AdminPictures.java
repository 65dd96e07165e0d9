package app.baton.ui.admin;

import app.baton.people.Member;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.ui.Shots;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.TableView;
import javafx.scene.layout.BorderPane;

/** Writes pictures of Administration into the folder given as first argument. */
public final class AdminPictures {

    private final Shots shots;

    private AdminPictures(Shots shots) {
        this.shots = shots;
    }

    public static void draw(Path folder) throws IOException {
        AdminPictures pictures = new AdminPictures(new Shots(folder));
        AdminHouse full = house();
        full.passwords.remove("quentin");
        full.people.deactivate(full.grace, full.books().people().everybody().get(6));
        var back = full.ask("Finance office", Role.FINANCE_MANAGER);
        full.accept(back, back.fingerprint().groups(), back.duties(), false, full.grace);
        var old = full.ask("Showroom 1", Role.SALESPERSON);
        full.accept(old, old.fingerprint().groups(), old.duties(), false, full.grace);
        full.revoke(old.desk(), full.grace);
        full.ask("Marketing office", Role.MARKETING);
        full.ask("Back office", Role.MARKETING, Role.FINANCE_MANAGER);
        full.reached = java.util.Optional.of(AdminHouse.CLOCK.now());
        full.known("Zoe Adler", Role.SALESPERSON);
        full.known("Roberta Robertson-Featherstone", Role.SALES_MANAGER);
        full.said(full.person("ana").card().changed("Ana Morales", "Floor manager", Set.of(Role.SALES_MANAGER), true));
        pictures.take("people", full, full.grace, "people", screen -> { });
        pictures.take("people-edit", full, full.grace, "people", screen -> screen.commands().get(3).run().run());
        pictures.take("people-elsewhere", full, full.grace, "people", screen -> edit(screen, "Zoe Adler"));
        pictures.take("people-roles-wait", full, full.grace, "people", screen -> edit(screen, "Ana Morales"));
        AdminHouse older = AdminHouse.older(Files.createTempDirectory("lakeside-older"));
        older.known("Zoe Adler", Role.SALESPERSON);
        pictures.take("people-older", older, older.grace, "people", screen -> edit(screen, "Zoe Adler"));
        pictures.take("desks", full, full.grace, "desks", screen -> { });
        pictures.take("desks-answer", full, full.grace, "desks",
                screen -> ((Button) screen.node().lookup("#let-in-1")).fire());
        pictures.take("desks-allow", full, full.grace, "desks", screen -> {
            ((TableView<?>) screen.node().lookup("#desks")).getSelectionModel().select(1);
            ((Button) screen.node().lookup("#allow-desk")).fire();
        });
        full.askForKey("Finance office", false);
        full.askForKey("Roberta Robertson-Featherstone's office", true);
        pictures.take("desks-keys", full, full.grace, "desks", screen -> { });
        for (int i = 1; i <= 12; i++) {
            full.askForKey("Showroom " + i, false);
        }
        pictures.take("desks-many-keys", full, full.grace, "desks", screen -> { });
        pictures.take("desks-admin", house(), house().victor, "desks", screen -> { });
        pictures.take("opening", full, full.grace, "opening", screen -> { });
        pictures.take("standards", full, full.grace, "standards", screen -> { });
        pictures.take("share", full, full.grace, "share", screen -> { });
    }

    private static void edit(AdminScreen screen, String name) {
        TableView<?> table = (TableView<?>) screen.node().lookup("#people");
        for (int row = 0; row < table.getItems().size(); row++) {
            if (table.getItems().get(row) instanceof Member member && member.card().name().equals(name)) {
                table.getSelectionModel().select(row);
            }
        }
        ((Button) screen.node().lookup("#change-person")).fire();
    }

    private static AdminHouse house() throws IOException {
        return new AdminHouse(Files.createTempDirectory("lakeside-share"));
    }

    private void take(String name, AdminHouse house, User user, String part, Consumer<AdminScreen> then) {
        AdminScreen[] last = new AdminScreen[1];
        shots.take(name, () -> {
            last[0] = house.screen(user);
            last[0].shown();
            last[0].open(part);
            return around(last[0].node());
        }, () -> then.accept(last[0]));
    }

    private static Parent around(Node screen) {
        BorderPane frame = new BorderPane(screen);
        frame.setPadding(new Insets(56, 0, 32, 88));
        return frame;
    }
}
