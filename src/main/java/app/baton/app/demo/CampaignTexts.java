package app.baton.app.demo;

import app.baton.campaign.Campaign;
import app.baton.exchange.JsonCampaigns;
import app.baton.people.PersonId;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The campaigns of a month: those written for the month in which the demo is opened, and ideas whose blanks are filled
 * with the month's days, model years and figures ({@code {01:2,000}} is what stood in November's program 01 as 2,000).
 */
final class CampaignTexts {

    private static final String PRESENT = "campaigns-2026-11.json";
    private static final String NOBODY = "00000000-0000-0000-0000-000000000000";
    private static final Pattern BLANK = Pattern.compile("\\{([a-z]+|[MS]?\\d\\d:[\\d.,]+)}");

    private final JsonCampaigns format;
    private final Bulletins bulletins;
    private final LocalDate today;
    private final PersonId owner;

    CampaignTexts(JsonCampaigns format, Bulletins bulletins, LocalDate today, PersonId owner) {
        this.format = format;
        this.bulletins = bulletins;
        this.today = today;
        this.owner = owner;
    }

    /** The campaigns of the month in which the demo is opened, in all their revisions. */
    List<Campaign> present() {
        YearMonth month = YearMonth.from(today);
        return format.readAll(MonthText.of(month, today).of(Resource.text(PRESENT)).replace(NOBODY, owner.toString()));
    }

    /** An idea as it runs in a month. */
    Campaign of(Idea idea, YearMonth month) {
        LocalDate opens = idea.sponsors() ? MonthText.of(month, today).opens() : month.atDay(1);
        LocalDate from = month.atDay(idea.from());
        return of(idea, month, from.isBefore(opens) || idea.from() == 3 ? opens : from,
                month.atDay(idea.until(month.lengthOfMonth())));
    }

    /** An idea that runs on certain days of a month. */
    Campaign of(Idea idea, YearMonth month, LocalDate from, LocalDate until) {
        MonthText text = MonthText.of(month, today);
        Variation variation = bulletins.variation(month);
        String filled = BLANK.matcher(Resource.text(idea.file())).replaceAll(found -> Matcher.quoteReplacement(
                switch (found.group(1)) {
                    case "id" -> DemoIds.of(month.atDay(1), idea + " " + from).toString();
                    case "owner" -> owner.toString();
                    case "tag" -> month.toString();
                    case "from" -> from.toString();
                    case "until" -> until.toString();
                    case "last" -> MonthText.name(until.getMonth()) + " " + until.getDayOfMonth();
                    case "month" -> MonthText.name(month.getMonth());
                    case "season" -> text.season();
                    case "year" -> Integer.toString(text.modelYear());
                    case "next" -> Integer.toString(text.modelYear() + 1);
                    case "ford" -> text.code();
                    case "mazda" -> "M" + text.code();
                    case "store" -> "S" + text.code();
                    default -> figure(variation, found.group(1));
                }));
        return format.readAll(filled).getFirst();
    }

    private static String figure(Variation variation, String blank) {
        int colon = blank.indexOf(':');
        if (colon < 0) {
            throw new IllegalStateException("no such blank: " + blank);
        }
        return variation.figure(blank.substring(0, colon), blank.substring(colon + 1));
    }
}
