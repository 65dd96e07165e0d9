package app.baton.insight;

import app.baton.campaign.BriefNews;
import app.baton.campaign.CampaignBook;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Promised;
import app.baton.campaign.ReadingDesk;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import app.baton.vehicle.StockBook;
import app.baton.vehicle.StockUnit;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Shows each person the offers that there are today, as far as that person may see them. */
public final class TrackerDesk {

    private static final Set<CampaignState> ALIVE = EnumSet.of(CampaignState.DRAFT, CampaignState.SUBMITTED,
            CampaignState.APPROVED, CampaignState.RETURNED, CampaignState.PUBLISHED);

    private final ProgramBook programs;
    private final CampaignBook campaigns;
    private final ReadingDesk reading;
    private final StockBook stock;
    private final UnitOfWork work;
    private final Clock clock;
    private final Texts texts;

    public TrackerDesk(ProgramBook programs, CampaignBook campaigns, ReadingDesk reading, StockBook stock, UnitOfWork work,
                       Clock clock, Texts texts) {
        this.programs = programs;
        this.campaigns = campaigns;
        this.reading = reading;
        this.stock = stock;
        this.work = work;
        this.clock = clock;
        this.texts = texts;
    }

    /** The tracker as of today, without the stock: that is looked at afterwards. */
    public TrackerPage page(User user) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> {
            TrackerFacts facts = facts(user);
            return TrackerPage.of(new LineMaker(facts, texts).lines(), facts);
        });
    }

    /** The same page with how many vehicles in stock each offer in force fits; as it was where no stock is known. */
    public TrackerPage withStock(User user, TrackerPage page) {
        Permissions.require(user, Action.SEE_STOCK);
        return work.read(() -> {
            List<StockUnit> units = stock.offered();
            return units.isEmpty() ? page : new StockCount(page, programs.rulebooks(), units).page();
        });
    }

    /** The offers in figures, of the last year and the weeks to come. */
    public OfferCharts charts(User user) {
        Permissions.require(user, Action.READ_BRIEF);
        LocalDate today = clock.today();
        boolean dealerMoney = user.may(Action.SEE_DEALER_MONEY);
        return work.read(() -> OfferCharts.of(today, ProgramDays.since(programs,
                YearMonth.from(today).minusMonths(OfferCharts.MONTHS_BACK).atDay(1), dealerMoney), files(user, today),
                dealerMoney));
    }

    /** One of the page's offers opened. */
    public OfferDetail detail(User user, TrackerPage page, OfferLine line) {
        Permissions.require(user, Action.READ_BRIEF);
        DetailMaker maker = new DetailMaker(texts);
        return switch (line.offer()) {
            case Offer.OfProgram(Program program, _) -> maker.program(line, program, work.read(() ->
                    programs.revisions(program.id()).stream().filter(it -> it.revision() < program.revision()).findFirst()));
            case Offer.OfCampaign campaign -> maker.campaign(line, campaign, page.lines().stream()
                    .flatMap(it -> it.offer() instanceof Offer.OfProgram(Program program, _)
                            ? Stream.of(program.ref()) : Stream.empty()).toList());
        };
    }

    private TrackerFacts facts(User user) {
        LocalDate today = clock.today();
        boolean dealerMoney = user.may(Action.SEE_DEALER_MONEY);
        List<Program> current = LineMaker.visible(ProgramsOn.day(programs, today), dealerMoney);
        List<CampaignFile> files = files(user, today);
        Map<ProgramRef, Program> known = new HashMap<>();
        current.forEach(program -> known.put(program.ref(), program));
        List<ProgramRef> older = files.stream().flatMap(file -> file.campaign().promises().stream()).map(Promised::program)
                .filter(ref -> !known.containsKey(ref)).distinct().toList();
        programs.findAll(older).forEach(program -> known.put(program.ref(), program));
        BriefNews news = reading.news(user).orElse(null);
        return new TrackerFacts(today, dealerMoney, current, known, files, programs.rulebooks(), news);
    }

    /** Of each campaign the published revision, else the newest that this person may look at. */
    private List<CampaignFile> files(User user, LocalDate day) {
        Map<CampaignId, CampaignFile> chosen = new LinkedHashMap<>();
        campaigns.standing(ALIVE, day).stream().filter(file -> CampaignDesk.visible(user, file))
                .forEach(file -> chosen.merge(file.campaign().id(), file, TrackerDesk::better));
        return chosen.values().stream().sorted(Comparator.comparing((CampaignFile file) -> file.campaign().ends())
                .thenComparing(file -> file.campaign().name())).toList();
    }

    private static CampaignFile better(CampaignFile one, CampaignFile other) {
        boolean published = one.state() == CampaignState.PUBLISHED;
        if (published != (other.state() == CampaignState.PUBLISHED)) {
            return published ? one : other;
        }
        return one.campaign().revision() > other.campaign().revision() ? one : other;
    }
}
