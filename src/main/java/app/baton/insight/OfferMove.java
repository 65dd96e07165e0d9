package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignFile;
import app.baton.incentive.Program;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One offer to be moved or stretched: the bar as it was seen, and the days that it shall have. */
public record OfferMove(OfferCalendar.Bar bar, Span to) {

    public String key() {
        return bar.key();
    }

    /** The offer as it would be. */
    public Offer after() {
        return switch (bar.offer()) {
            case Offer.OfProgram(Program program, _) -> new Offer.OfProgram(program.shifted(start(), end()));
            case Offer.OfCampaign(CampaignFile file, List<Program> programs) -> {
                Campaign was = file.campaign();
                Campaign moved = was.running(to.fromOr(was.starts()), to.untilOr(was.ends()));
                yield new Offer.OfCampaign(new CampaignFile(moved, file.state(), file.answerBy(), file.approvals(),
                        file.version()), programs);
            }
        };
    }

    /** By how many days the first day moves; 0 where it has always been open. */
    long start() {
        return days(bar.span().from(), to.from());
    }

    /** By how many days the last day moves; 0 where it stays open. */
    long end() {
        return days(bar.span().until(), to.until());
    }

    private static long days(@Nullable LocalDate was, @Nullable LocalDate is) {
        return was == null || is == null ? 0 : ChronoUnit.DAYS.between(was, is);
    }
}
