package app.baton.ui.welcome;

import app.baton.journal.Background;
import app.baton.journal.InlineBackground;
import app.baton.journal.Texts;
import app.baton.ui.Shots;
import app.baton.ui.kit.Brand;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.FakeDialogs;
import java.nio.file.Path;
import java.time.ZoneOffset;
import javafx.collections.FXCollections;
import javafx.scene.layout.HBox;

/** Writes pictures of the welcome window into the folder given as first argument. */
public final class WelcomePictures {

    private WelcomePictures() { }

    public static void draw(Path folder) {
        Shots shots = new Shots(folder);
        shots.take("welcome", () -> view(WelcomeViewModel.Page.CHOICE));
        shots.take("set-up", () -> view(WelcomeViewModel.Page.SET_UP));
        shots.take("join", () -> view(WelcomeViewModel.Page.JOIN));
        shots.take("set-up-key", () -> {
            WelcomeViewModel model = model();
            fill(model.setUp());
            model.setUp().send();
            model.show(WelcomeViewModel.Page.SET_UP);
            return new WelcomeView(model, FXCollections.observableArrayList(), texts());
        });
        shots.take("join-waiting", () -> {
            WelcomeViewModel model = model();
            model.join().share().set("/mnt/share");
            model.join().fingerprint().set("1");
            model.join().send();
            model.show(WelcomeViewModel.Page.JOIN);
            return new WelcomeView(model, FXCollections.observableArrayList(), texts());
        });
        shots.take("brand", () -> Cards.page(new HBox(40, Brand.mark(256), Brand.mark(64), Brand.mark(24), Brand.mark(16))));
    }

    static void fill(SetUpViewModel model) {
        model.dealership().set("Lakeside Ford");
        model.city().set("Dearborn");
        model.state().set("mi");
        model.name().set("Grace Okafor");
        model.login().set("grace");
        model.password().set("a long sentence");
        model.again().set("a long sentence");
        model.share().set("/mnt/share");
    }

    private static WelcomeView view(WelcomeViewModel.Page page) {
        WelcomeViewModel model = model();
        model.show(page);
        WelcomeView view = new WelcomeView(model, FXCollections.observableArrayList(), texts());
        if (page == WelcomeViewModel.Page.SET_UP) {
            model.setUp().form().accept();
        }
        return view;
    }

    private static WelcomeViewModel model() {
        Background background = new InlineBackground();
        return new WelcomeViewModel(new FakeActions(), background, new FakeDialogs(), texts());
    }

    private static Texts texts() {
        return Texts.english(ZoneOffset.UTC);
    }
}
