package app.baton.app;

import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.shell.PaletteSource;
import java.util.List;

/** The screens in the order of the navigation rail, each with the use cases it needs, and what the palette finds. */
final class Screens {
    private static final org.slf4j.Logger LOG = org.slf4j.LoggerFactory.getLogger(Screens.class);

    private final Gatekeeper gate;
    private final Background background;
    private final Texts texts;
    private final Clock clock;

    Screens(Gatekeeper gate, Background background, Texts texts, Clock clock) {
        this.gate = gate;
        this.background = background;
        this.texts = texts;
        this.clock = clock;
    }

    List<ScreenEntry> entries() {
        LOG.debug("{} {} {} {}", gate, background, texts, clock);
        return List.of();
    }

    List<PaletteSource> sources() {
        return List.of();
    }
}
