package app.baton.insight;

import app.baton.campaign.CampaignBook;
import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Promised;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftBook;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramRef;
import app.baton.insight.OfferCalendar.Bar;
import app.baton.journal.Clock;
import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import app.baton.journal.UnitOfWork;
import app.baton.people.Action;
import app.baton.people.Permissions;
import app.baton.people.User;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Lays the offers of some days out as a calendar, for each person as far as that person may see them. */
public final class CalendarDesk {

    private static final int PER_PAGE = 1000;
    private static final Set<CampaignState> ALIVE = EnumSet.of(CampaignState.DRAFT, CampaignState.SUBMITTED,
            CampaignState.APPROVED, CampaignState.RETURNED, CampaignState.PUBLISHED);

    private final ProgramBook programs;
    private final CampaignBook campaigns;
    private final DraftBook drafts;
    private final UnitOfWork work;
    private final Clock clock;

    public CalendarDesk(ProgramBook programs, CampaignBook campaigns, DraftBook drafts, UnitOfWork work, Clock clock) {
        this.programs = programs;
        this.campaigns = campaigns;
        this.drafts = drafts;
        this.work = work;
        this.clock = clock;
    }

    public LocalDate today() {
        return clock.today();
    }

    /**
     * The offers that meet the days, what is published and, for those who write, the drafts that change its days or
     * bring something new.
     */
    public OfferCalendar calendar(User user, LocalDate first, LocalDate last) {
        Permissions.require(user, Action.READ_BRIEF);
        return work.read(() -> OfferCalendar.of(clock.today(), Span.of(first, last), bars(user, first), programs.rulebooks()));
    }

    private List<Bar> bars(User user, LocalDate first) {
        boolean dealerMoney = user.may(Action.SEE_DEALER_MONEY);
        List<ProgramDays> days = ProgramDays.since(programs, first, dealerMoney);
        Map<String, Span> published = new HashMap<>();
        List<Bar> bars = new ArrayList<>();
        days.stream().map(Bar::of).forEach(bar -> {
            bars.add(bar);
            if (!bar.followed()) {
                published.put(bar.offer().key(), bar.span());
            }
        });
        if (user.may(Action.EDIT_PROGRAMS) || dealerMoney) {
            LineMaker.visible(draftPrograms(), dealerMoney).stream().map(Offer.OfProgram::new)
                    .filter(offer -> !offer.span().equals(published.get(offer.key())))
                    .forEach(offer -> bars.add(Bar.of(offer, true)));
        }
        bars.addAll(campaigns(user, first, ProgramDays.programs(days)));
        return bars;
    }

    private List<Program> draftPrograms() {
        List<Program> all = new ArrayList<>();
        Optional<PageRequest> next = Optional.of(PageRequest.first(PER_PAGE));
        while (next.isPresent()) {
            Page<Draft> page = drafts.open(next.get());
            page.rows().forEach(draft -> draft.program().ifPresent(all::add));
            next = page.next().map(key -> PageRequest.after(PER_PAGE, key));
        }
        return all;
    }

    /** The published revision of each campaign, and beside it a newer one with other days, or the newest where none is. */
    private List<Bar> campaigns(User user, LocalDate first, List<Program> current) {
        List<CampaignFile> files = campaigns.standing(ALIVE, first).stream()
                .filter(file -> CampaignDesk.visible(user, file)).toList();
        Map<ProgramRef, Program> known = known(files, current, user.may(Action.SEE_DEALER_MONEY));
        Map<String, Span> published = new HashMap<>();
        List<Bar> bars = new ArrayList<>();
        files.stream().filter(file -> file.state() == CampaignState.PUBLISHED).map(file -> offer(file, known)).forEach(offer -> {
            published.put(offer.key(), offer.span());
            bars.add(Bar.of(offer, false));
        });
        newest(files).filter(file -> file.state() != CampaignState.PUBLISHED).map(file -> offer(file, known))
                .filter(offer -> !offer.span().equals(published.get(offer.key())))
                .forEach(offer -> bars.add(Bar.of(offer, true)));
        return bars;
    }

    private static Stream<CampaignFile> newest(List<CampaignFile> files) {
        Map<String, CampaignFile> newest = new HashMap<>();
        files.forEach(file -> newest.merge(file.campaign().id().toString(), file,
                (one, other) -> one.campaign().revision() > other.campaign().revision() ? one : other));
        return newest.values().stream();
    }

    private static Offer.OfCampaign offer(CampaignFile file, Map<ProgramRef, Program> known) {
        return new Offer.OfCampaign(file, file.campaign().promises().stream().map(Promised::program)
                .flatMap(ref -> Stream.ofNullable(known.get(ref))).toList());
    }

    private Map<ProgramRef, Program> known(List<CampaignFile> files, List<Program> current, boolean dealerMoney) {
        Map<ProgramRef, Program> known = new HashMap<>();
        current.forEach(program -> known.put(program.ref(), program));
        Set<ProgramRef> wanted = new HashSet<>();
        files.forEach(file -> file.campaign().promises().forEach(promised -> wanted.add(promised.program())));
        wanted.removeAll(known.keySet());
        LineMaker.visible(programs.findAll(wanted), dealerMoney).forEach(program -> known.put(program.ref(), program));
        return known;
    }
}
