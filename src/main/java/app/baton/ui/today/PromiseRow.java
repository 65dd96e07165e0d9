package app.baton.ui.today;

import app.baton.campaign.Campaign;
import app.baton.campaign.CampaignId;
import app.baton.campaign.Promise;
import app.baton.campaign.SeenKind;
import app.baton.campaign.ValueStatement;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One promise in the words that the screen shows; {@code searched} is what typing is matched against. */
public record PromiseRow(CampaignId campaignId, ProgramRef program, String campaign, String headline, String name, String what,
                         String who, LocalDate untilDay, String until, Ending ending, String why, String how, String next,
                         String say, String adCopy, List<String> values, List<String> seen, List<String> proofs,
                         List<String> models, boolean changed, String searched) {

    /** How near the end is. */
    public enum Ending {
        TODAY, THIS_WEEK, LATER
    }

    static PromiseRow of(Promise promise, LocalDate day, LocalDate sunday, boolean changed, Texts texts) {
        var campaign = promise.campaign();
        var program = promise.program();
        var promised = promise.promised();
        LocalDate until = promise.until();
        Ending ending = until.equals(day) ? Ending.TODAY : until.isAfter(sunday) ? Ending.LATER : Ending.THIS_WEEK;
        String untilWords = switch (ending) {
            case TODAY -> texts.say("today.ends-today");
            case THIS_WEEK -> texts.say("today.until", texts.formats().weekday(until));
            case LATER -> texts.say("today.until", texts.formats().day(until));
        };
        String what = promise.gives(texts);
        String who = program.oneLine(texts);
        List<String> words = new ArrayList<>(List.of(program.ref().toString(), program.name(), campaign.name(),
                campaign.headline(), what, who));
        words.addAll(campaign.sourceTags());
        words.addAll(program.modelLines());
        return new PromiseRow(campaign.id(), program.ref(), campaign.name(), campaign.headline(), program.name(), what, who,
                until, untilWords, ending, promised.why(), promised.how(), promised.nextStep(), campaign.talkTrack(),
                campaign.adCopy(), values(promise, texts), seen(campaign, texts), program.proofLines(texts),
                program.modelLines(), changed, String.join(" ", words).toLowerCase(Locale.US));
    }

    /** What may be said for the car or the store on the lines of the promise, as marketing wrote it for each intent. */
    private static List<String> values(Promise promise, Texts texts) {
        return promise.campaign().values().stream().filter(it -> concerns(it, promise.program().modelLines()))
                .map(it -> texts.say("today.value", it.topic(), it.intent(), it.sentence())).toList();
    }

    private static boolean concerns(ValueStatement value, List<String> lines) {
        return value.vehicleLine().isBlank() || lines.isEmpty()
                || lines.stream().anyMatch(line -> line.equalsIgnoreCase(value.vehicleLine()));
    }

    private static List<String> seen(Campaign campaign, Texts texts) {
        return campaign.seen().stream().map(it -> {
            String words = it.address().isBlank() ? it.title() : it.title() + "  " + it.address();
            return it.kind() == SeenKind.OTHER ? words : texts.say("today.seen", it.kind(), words);
        }).toList();
    }

    /** Stays the same while the promise does, through all revisions. */
    public String key() {
        return campaignId + "/" + program.id();
    }

    /** Whether every typed word is found somewhere in it. */
    boolean matches(String typed) {
        for (String word : typed.toLowerCase(Locale.US).strip().split("\\s+")) {
            if (!searched.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
