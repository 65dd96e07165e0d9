package app.baton.app;

import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.admin.AdminScreen;
import app.baton.ui.admin.PeopleDesks;
import app.baton.ui.admin.StandardsDesks;
import app.baton.ui.campaigns.CampaignsScreen;
import app.baton.ui.deals.DealsScreen;
import app.baton.ui.finance.FinanceScreen;
import app.baton.ui.friction.FrictionNoteKey;
import app.baton.ui.kit.Everywhere;
import app.baton.ui.kit.ScreenEntry;
import app.baton.ui.leads.LeadsDesks;
import app.baton.ui.leads.LeadsScreen;
import app.baton.ui.programs.ProgramsScreen;
import app.baton.ui.shell.PaletteSource;
import app.baton.ui.stock.StockScreen;
import app.baton.ui.today.TodayDesks;
import app.baton.ui.today.TodayScreen;
import app.baton.ui.tracker.TrackerScreen;
import java.util.List;
import javafx.scene.input.KeyCombination;

/** The screens in the order of the navigation rail, each with the use cases it needs, and what the palette finds. */
final class Screens {

    private final Gatekeeper gate;
    private final Background background;
    private final Texts texts;
    private List<ScreenEntry> made = List.of();

    Screens(Gatekeeper gate, Background background, Texts texts) {
        this.gate = gate;
        this.background = background;
        this.texts = texts;
    }

    /** Asked for once the store is open, and made once. */
    synchronized List<ScreenEntry> entries() {
        if (made.isEmpty()) {
            made = entriesOfTheOpenHome();
        }
        return made;
    }

    private List<ScreenEntry> entriesOfTheOpenHome() {
        Wiring wiring = gate.wiring();
        return List.of(
                TodayScreen.entry(new TodayDesks(wiring.readingDesk, wiring.approvalDesk, wiring.frictionDesk,
                        wiring.stewardDesk, wiring.leadOffice.floor()), wiring.printRoom, background, wiring.clock, texts),
                LeadsScreen.entry(LeadsDesks.of(wiring.leadOffice, wiring.dropFolder, wiring.mailbox,
                        wiring.offerOffice.radar(), wiring.stockDesk, wiring.readingDesk), background, wiring.clock, texts,
                        KeyCombination.valueOf("Shortcut+2")),
                DealsScreen.entry(wiring.dealsDesks, wiring.printRoom, background, wiring.clock, texts),
                TrackerScreen.entry(wiring.trackerDesks, background, texts),
                CampaignsScreen.entry(wiring.campaignDesks, background, wiring.clock, texts),
                ProgramsScreen.entry(wiring.programsDesks, background, wiring.clock, texts),
                FinanceScreen.entry(wiring.dealOffices.forFinance(), wiring.printRoom, background, wiring.clock, texts),
                StockScreen.entry(wiring.stockDesks, background, wiring.clock, texts),
                AdminScreen.entry(new PeopleDesks(wiring.people.desk, wiring.people.colleagues), wiring.briefDesk,
                        new StandardsDesks(wiring.namingDesk, wiring.frictionDesk),
                        new ShareDesk(wiring), background, wiring.clock, texts, KeyCombination.valueOf("Shortcut+9")));
    }

    /** What can be done from every screen. */
    List<Everywhere> everywhere() {
        Wiring wiring = gate.wiring();
        return List.of(new FrictionNoteKey(wiring.frictionDesk, wiring.readingDesk, wiring.campaignDesk, background,
                wiring.clock, texts));
    }

    List<PaletteSource> sources() {
        return List.of(new CampaignSource(gate));
    }
}
