package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.Promised;
import app.baton.campaign.SeenContent;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.joda.money.Money;

/** Every field of a campaign as it is typed, and the way to the record and back. Lists are typed with commas or lines. */
final class CampaignFields {

    final FieldModel<String> name;
    final FieldModel<Channel> channel = FieldModel.of("channel", Channel.WEBSITE, choice -> "");
    final FieldModel<Intent> intent = FieldModel.of("intent", Intent.MEDIUM, choice -> "");
    final FieldModel<String> sourceTags = FieldModel.optional("sourceTags");
    final FieldModel<LocalDate> starts;
    final FieldModel<LocalDate> ends;
    final FieldModel<String> spend;
    final FieldModel<String> goal = FieldModel.optional("goal");
    final FieldModel<String> vehicleLines = FieldModel.optional("vehicleLines");
    final FieldModel<String> landingPage = FieldModel.optional("landingPage");
    final FieldModel<String> headline = FieldModel.optional("headline");
    final FieldModel<String> adCopy = FieldModel.optional("adCopy");
    final FieldModel<String> purpose = FieldModel.optional("purpose");
    final FieldModel<String> talkTrack = FieldModel.optional("talkTrack");
    final FieldModel<String> seen = FieldModel.optional("seen");
    final FieldModel<String> formFields = FieldModel.optional("formFields");
    final FieldModel<String> trainingNote = FieldModel.optional("trainingNote");
    final FormModel form;

    CampaignFields(Texts texts, LocalDate today) {
        name = FieldModel.required("name", texts.say("campaigns.name-missing"));
        starts = FieldModel.of("starts", today, day -> day == null ? texts.say("campaigns.day-missing") : "");
        ends = FieldModel.of("ends", today, day -> ended(day, texts));
        spend = FieldModel.of("spend", "0", text -> money(text).isPresent() ? "" : texts.say("campaigns.spend-wrong"));
        form = new FormModel(name, channel, intent, sourceTags, starts, ends, spend, goal, vehicleLines, landingPage, headline,
                adCopy, purpose, talkTrack, seen, formFields, trainingNote);
    }

    private String ended(LocalDate day, Texts texts) {
        if (day == null) {
            return texts.say("campaigns.day-missing");
        }
        LocalDate first = starts.get();
        return first != null && day.isBefore(first) ? texts.say("campaigns.ends-before") : "";
    }

    void show(Campaign it) {
        name.reset(it.name());
        channel.reset(it.channel());
        intent.reset(it.intent());
        sourceTags.reset(String.join(", ", it.sourceTags()));
        starts.reset(it.starts());
        ends.reset(it.ends());
        spend.reset(it.spend().getAmount().stripTrailingZeros().toPlainString());
        goal.reset(it.goal());
        vehicleLines.reset(String.join(", ", it.vehicleLines()));
        landingPage.reset(it.landingPage());
        headline.reset(it.headline());
        adCopy.reset(it.adCopy());
        purpose.reset(it.purpose());
        talkTrack.reset(it.talkTrack());
        seen.reset(it.seen().stream().map(CampaignFields::line).collect(Collectors.joining("\n")));
        formFields.reset(String.join(", ", it.formFields()));
        trainingNote.reset(it.trainingNote());
    }

    /** The campaign as typed, or nothing while a date or the spend cannot be read. */
    Optional<Campaign> read(Campaign base, List<Promised> promises) {
        LocalDate from = starts.get();
        LocalDate until = ends.get();
        if (from == null || until == null || until.isBefore(from) || money(spend.get()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(base.id(), base.revision(), name.get().strip(), channel.get(), intent.get(),
                base.stage(), commas(sourceTags.get()), from, until, money(spend.get()).orElseThrow(), goal.get().strip(),
                commas(vehicleLines.get()), landingPage.get().strip(), headline.get().strip(), adCopy.get().strip(), promises,
                purpose.get().strip(), talkTrack.get().strip(), base.values(), lines(seen.get()),
                commas(formFields.get()), trainingNote.get().strip(), base.owner(), base.further()));
    }

    private static Optional<Money> money(String text) {
        String plain = text.replace("$", "").replace(",", "").strip();
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Dollars.parse(plain)) : Optional.empty();
    }

    private static List<String> commas(String text) {
        return Arrays.stream(text.split("[,\\n]", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    private static List<SeenContent> lines(String text) {
        return text.lines().map(String::strip).filter(it -> !it.isEmpty()).map(CampaignFields::seen).toList();
    }

    private static SeenContent seen(String line) {
        int bar = line.lastIndexOf('|');
        return bar < 0 ? new SeenContent(line, "")
                : new SeenContent(line.substring(0, bar).strip(), line.substring(bar + 1).strip());
    }

    private static String line(SeenContent seen) {
        return seen.address().isBlank() ? seen.title() : seen.title() + " | " + seen.address();
    }
}
