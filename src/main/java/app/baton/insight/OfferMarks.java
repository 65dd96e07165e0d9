package app.baton.insight;

import app.baton.campaign.BriefContent;
import app.baton.campaign.CampaignId;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds out what should be noticed about each offer. */
final class OfferMarks {

    /** How near a start is soon. */
    static final int SOON = 14;

    private final TrackerFacts facts;
    private final LocalDate sunday;
    private final Set<ProgramId> programsNow = new HashSet<>();
    private final Set<ProgramId> programsBefore = new HashSet<>();
    private final Set<CampaignId> campaignsNow = new HashSet<>();
    private final Set<CampaignId> campaignsBefore = new HashSet<>();
    private final Map<ProgramId, Integer> newest = new HashMap<>();

    private final @Nullable LocalDate readOn;

    OfferMarks(TrackerFacts facts, ZoneId zone) {
        this.facts = facts;
        readOn = facts.news().map(news -> news.before().at().atZone(zone).toLocalDate()).orElse(null);
        sunday = facts.today().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
        facts.news().ifPresent(news -> {
            take(news.onlyNow(), programsNow, campaignsNow);
            take(news.onlyBefore(), programsBefore, campaignsBefore);
        });
        facts.programs().forEach(program -> newest.put(program.id(), program.revision()));
    }

    private static void take(BriefContent content, Set<ProgramId> programs, Set<CampaignId> campaigns) {
        content.programs().forEach(program -> programs.add(program.id()));
        content.campaigns().forEach(campaign -> campaigns.add(campaign.id()));
    }

    Set<OfferMark> of(Offer offer) {
        EnumSet<OfferMark> marks = EnumSet.noneOf(OfferMark.class);
        days(offer.span(), marks);
        switch (offer) {
            case Offer.OfProgram(Program program, _) -> {
                news(programsNow.contains(program.id()), programsBefore.contains(program.id()), marks);
                if (program.limits().mayRunOut()) {
                    marks.add(OfferMark.MAY_RUN_OUT);
                }
                opened(offer.span(), marks);
            }
            case Offer.OfCampaign campaign -> {
                CampaignId id = campaign.file().campaign().id();
                news(campaignsNow.contains(id), campaignsBefore.contains(id), marks);
                if (!campaign.published()) {
                    marks.add(OfferMark.NOT_PUBLISHED);
                }
                if (campaign.file().campaign().promises().stream().map(it -> it.program())
                        .anyMatch(ref -> newest.getOrDefault(ref.id(), 0) > ref.revision())) {
                    marks.add(OfferMark.SUPERSEDED);
                }
            }
        }
        return marks;
    }

    private static void news(boolean now, boolean before, Set<OfferMark> marks) {
        if (now) {
            marks.add(before ? OfferMark.CHANGED : OfferMark.NEW);
        }
    }

    /** An offer that opened since this person last read is new to them, even if no campaign promises it. */
    private void opened(Span span, Set<OfferMark> marks) {
        LocalDate from = span.from();
        boolean since = readOn != null && from != null && from.isAfter(readOn) && !from.isAfter(facts.today());
        if (since && !marks.contains(OfferMark.CHANGED)) {
            marks.add(OfferMark.NEW);
        }
    }

    private void days(Span span, Set<OfferMark> marks) {
        LocalDate today = facts.today();
        if (span.startsAfter(today)) {
            marks.add(span.startsAfter(today.plusDays(SOON)) ? OfferMark.PLANNED : OfferMark.STARTS_SOON);
        } else if (span.endsBefore(today)) {
            marks.add(OfferMark.DELIVERY_ONLY);
        } else if (span.endsBefore(today.plusDays(1))) {
            marks.add(OfferMark.ENDS_TODAY);
        } else if (span.endsBefore(sunday.plusDays(1))) {
            marks.add(OfferMark.ENDS_THIS_WEEK);
        }
    }
}
