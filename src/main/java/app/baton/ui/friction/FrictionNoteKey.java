package app.baton.ui.friction;

import app.baton.campaign.CampaignDesk;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.ReadingDesk;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.ui.kit.Command;
import app.baton.ui.kit.Everywhere;
import app.baton.ui.kit.FxDialogs;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Subject;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.feather.Feather;

/** Ctrl+N on any screen: a note of friction, about what is in front. */
public record FrictionNoteKey(FrictionDesk desk, ReadingDesk reading, CampaignDesk campaigns, Background background,
                              Clock clock, Texts texts) implements Everywhere {

    @Override
    public Command command(ScreenContext context, FxDialogs dialogs, Supplier<Optional<Subject>> inFront) {
        FrictionNoteViewModel model = new FrictionNoteViewModel(desk, reading, campaigns, background, clock, texts, context);
        FrictionNoteForm form = new FrictionNoteForm(model, dialogs, texts);
        return Command.of("friction-note", texts.say("friction.new"), Feather.MESSAGE_SQUARE,
                () -> model.begin(inFront.get(), form::open)).withKeys("Shortcut+N");
    }
}
