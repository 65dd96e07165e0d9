package app.baton.ui.leads.arrivals;

import app.baton.journal.Texts;
import app.baton.ui.kit.Command;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.kordamp.ikonli.feather.Feather;

/** What is done by key while somebody looks at what came in. */
public final class ArrivalsCommands {

    public static final String OPEN_KEYS = "Alt+I";
    static final String BACK_KEYS = "Esc";
    static final String CHOOSE_KEYS = "Alt+F";
    static final String MAIL_KEYS = "Alt+E";
    static final String LEAD_KEYS = "O";
    static final String COPY_KEYS = "C";

    private ArrivalsCommands() { }

    public static List<Command> of(ArrivalsViewModel model, boolean queueBehind, Texts texts) {
        BooleanSupplier open = () -> model.opened().get();
        List<Command> all = new ArrayList<>(List.of(
                Command.of("arrivals-copy", texts.say("arrivals.copy"), Feather.COPY, model::copy).withKeys(COPY_KEYS)
                        .when(() -> open.getAsBoolean() && model.selected().get() != null),
                Command.of("arrivals-lead", texts.say("arrivals.lead"), Feather.USER, model::openFirst).withKeys(LEAD_KEYS)
                        .when(() -> open.getAsBoolean() && !model.leads().get().isEmpty()),
                Command.of("arrivals-next", texts.say("arrivals.next"), Feather.CHEVRON_DOWN, () -> model.move(1)).withKeys("J")
                        .when(open),
                Command.of("arrivals-previous", texts.say("arrivals.previous"), Feather.CHEVRON_UP, () -> model.move(-1))
                        .withKeys("K").when(open),
                Command.of("arrivals-reload", texts.say("leads.again"), Feather.REFRESH_CW, model::reload).withKeys("F5")
                        .when(open)));
        if (model.mayChange()) {
            all.add(Command.of("arrivals-choose", texts.say("arrivals.choose"), Feather.FOLDER, model::choose)
                    .withKeys(CHOOSE_KEYS).when(open));
            all.add(Command.of("mailbox-open", texts.say("arrivals.mail.open"), Feather.MAIL, model.mailbox()::open)
                    .withKeys(MAIL_KEYS).when(open));
        }
        if (queueBehind) {
            all.add(Command.of("arrivals-back", texts.say("arrivals.back"), Feather.ARROW_LEFT, model::close)
                    .withKeys(BACK_KEYS).when(() -> open.getAsBoolean() && !model.mailbox().opened().get()));
        }
        return all;
    }
}
