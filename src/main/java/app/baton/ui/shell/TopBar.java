package app.baton.ui.shell;

import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Theme;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;

/** Title, the field that opens the palette, theme, and the badge of whoever is signed in. */
final class TopBar extends HBox {

    private final Label title = Typography.line("", Styles.TITLE);
    private final Button themeButton;

    /** {@code menu} are the actions behind the badge, in their order. */
    TopBar(Texts texts, User user, String roles, Command palette, Command theme, ObservableValue<Theme> shownTheme,
            List<Command> menu) {
        getStyleClass().add(Styles.TOP_BAR);
        title.setId("screen-title");
        HBox.setHgrow(title, Priority.SOMETIMES);
        Button search = new Button(texts.say("shell.search"), Icons.of(Feather.SEARCH, Styles.MUTED));
        search.setId("search");
        search.getStyleClass().add(Styles.SEARCH);
        search.setFocusTraversable(false);
        search.setOnAction(event -> palette.run().run());
        palette.combination().ifPresent(keys -> {
            HBox content = new HBox(Icons.of(Feather.SEARCH, Styles.MUTED),
                    Typography.label(texts.say("shell.search"), Styles.MUTED), Typography.spring(),
                    Typography.keyCap(Keys.show(keys)));
            content.getStyleClass().add(Styles.ROW);
            search.setText("");
            search.setAccessibleText(texts.say("shell.search"));
            search.setGraphic(content);
        });
        themeButton = Buttons.icon("theme", theme.icon(), theme.text(), theme.run());
        themeButton.setFocusTraversable(false);
        theme.combination().ifPresent(keys -> themeButton.setTooltip(Keys.tooltip(theme.text(), keys)));
        shownTheme.subscribe(now -> themeButton.setGraphic(Icons.of(now == Theme.LIGHT ? Feather.MOON : Feather.SUN)));
        getChildren().addAll(title, Typography.spring(), search, themeButton, badge(texts, user, roles, menu));
    }

    private static MenuButton badge(Texts texts, User user, String roles, List<Command> menu) {
        MenuButton badge = new MenuButton();
        badge.setId("user");
        badge.setGraphic(Typography.label(initials(user), Styles.AVATAR));
        badge.getStyleClass().addAll(Styles.FLAT, Styles.USER_BADGE);
        badge.setTooltip(new Tooltip(texts.say("shell.signed-in", user.name(), roles)));
        badge.setAccessibleText(texts.say("shell.signed-in", user.name(), roles));
        badge.setFocusTraversable(false);
        MenuItem who = new MenuItem(user.name() + "\n" + roles);
        who.setDisable(true);
        badge.getItems().add(who);
        badge.getItems().add(new javafx.scene.control.SeparatorMenuItem());
        for (Command command : menu) {
            MenuItem item = new MenuItem(command.text(), Icons.of(command.icon()));
            item.setId("user-" + command.id());
            // shown, not installed: the session itself listens, so that a key never fires twice
            command.combination().ifPresent(keys -> item.setText(command.text() + "   " + Keys.show(keys)));
            item.setOnAction(event -> command.run().run());
            badge.getItems().add(item);
        }
        return badge;
    }

    static String initials(User user) {
        String[] words = user.name().trim().split("\\s+");
        String last = words.length > 1 ? words[words.length - 1].substring(0, 1) : "";
        return words[0].substring(0, 1) + last;
    }

    /** Follows the title of the screen in front. */
    void setTitle(ObservableValue<String> screenTitle) {
        title.textProperty().unbind();
        title.textProperty().bind(screenTitle);
    }
}
