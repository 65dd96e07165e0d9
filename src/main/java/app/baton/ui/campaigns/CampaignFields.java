package app.baton.ui.campaigns;

import app.baton.campaign.Campaign;
import app.baton.campaign.Channel;
import app.baton.campaign.Finding;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.Promised;
import app.baton.campaign.SeenContent;
import app.baton.campaign.SeenKind;
import app.baton.campaign.ValueStatement;
import app.baton.campaign.ValueTopic;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * Every field of a campaign as it is typed, and the way to the record and back; whoever asks is told which field changed.
 * Short lists are typed with commas.
 */
final class CampaignFields {

    final FieldModel<String> name;
    final FieldModel<Channel> channel = FieldModel.of("channel", Channel.WEBSITE, choice -> "");
    final FieldModel<Intent> intent = FieldModel.of("intent", Intent.MEDIUM, choice -> "");
    final FieldModel<@Nullable JourneyStage> stage = FieldModel.of("stage", null, choice -> "");
    final FieldModel<String> sourceTags = FieldModel.optional("sourceTags");
    final DayModel starts;
    final DayModel ends;
    final FieldModel<String> spend;
    final FieldModel<String> goal = FieldModel.optional("goal");
    final FieldModel<String> vehicleLines = FieldModel.optional("vehicleLines");
    final FieldModel<String> landingPage = FieldModel.optional("landingPage");
    final FieldModel<String> headline;
    final FieldModel<String> adCopy = FieldModel.optional("adCopy");
    final FieldModel<String> purpose = FieldModel.optional("purpose");
    final FieldModel<String> talkTrack = FieldModel.optional("talkTrack");
    final FieldModel<String> formFields = FieldModel.optional("formFields");
    final FieldModel<String> trainingNote = FieldModel.optional("trainingNote");
    final ObservableList<ValueDraft> values = FXCollections.observableArrayList();
    final ObservableList<SeenDraft> seen = FXCollections.observableArrayList();
    final FormModel form;
    private final Consumer<String> edited;
    private String lastTag = "";

    CampaignFields(Texts texts, LocalDate today, Consumer<String> edited) {
        this.edited = edited;
        name = limited(FieldModel.required("name", texts.say("campaigns.name-missing")), Campaign.LONGEST_NAME, texts);
        headline = limited(FieldModel.optional("headline"), Campaign.LONGEST_HEADLINE, texts);
        starts = new DayModel("starts", texts, today, texts.say("campaigns.day-missing"), day -> "");
        ends = new DayModel("ends", texts, today, texts.say("campaigns.day-missing"), day -> endsBefore(day, texts));
        starts.field().value().subscribe(ends.field()::again);
        spend = FieldModel.of("spend", "0", text -> money(text).isPresent() ? "" : texts.say("campaigns.spend-wrong"));
        form = new FormModel(name, channel, intent, stage, sourceTags, starts.field(), ends.field(), spend, goal, vehicleLines,
                landingPage, headline, adCopy, purpose, talkTrack, formFields, trainingNote);
        form.fields().forEach(this::watch);
        values.addListener((ListChangeListener<ValueDraft>) change -> edited.accept("values"));
        seen.addListener((ListChangeListener<SeenDraft>) change -> edited.accept("seen"));
    }

    private static FieldModel<String> limited(FieldModel<String> field, int most, Texts texts) {
        return FieldModel.limited(field, most, length -> texts.say("kit.too-long", length, most));
    }

    private void watch(FieldModel<?> field) {
        field.value().subscribe((before, now) -> edited.accept(field.name()));
    }

    /** Another row for something that buyers have read. */
    void addSeen() {
        seen.add(draft(new SeenContent(SeenKind.REVIEW, "", "")));
    }

    /** Another value statement, about the first line and the people whom the campaign wants to reach. */
    void addValue() {
        String line = commas(vehicleLines.get()).stream().findFirst().orElse("");
        values.add(draft(new ValueStatement(line, intent.get(), ValueTopic.SAFETY, "")));
    }

    private SeenDraft draft(SeenContent of) {
        SeenDraft draft = SeenDraft.of(of);
        watch(draft.kind());
        watch(draft.title());
        watch(draft.address());
        return draft;
    }

    private ValueDraft draft(ValueStatement of) {
        ValueDraft draft = ValueDraft.of(of);
        watch(draft.topic());
        watch(draft.line());
        watch(draft.intent());
        watch(draft.sentence());
        return draft;
    }

    /** The vehicle lines as typed so far. */
    ObservableValue<List<String>> lines() {
        return vehicleLines.value().map(CampaignFields::commas);
    }

    private String endsBefore(LocalDate day, Texts texts) {
        return starts.day().filter(day::isBefore).map(first -> texts.say("campaigns.ends-before")).orElse("");
    }

    void show(Campaign it) {
        lastTag = "";
        name.reset(it.name());
        channel.reset(it.channel());
        intent.reset(it.intent());
        stage.reset(it.stage());
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
        values.setAll(it.values().stream().map(this::draft).toList());
        seen.setAll(it.seen().stream().map(this::draft).toList());
        formFields.reset(String.join(", ", it.formFields()));
        trainingNote.reset(it.trainingNote());
    }

    /** The campaign as typed, or nothing while a date or the spend cannot be read. */
    Optional<Campaign> read(Campaign base, List<Promised> promises) {
        Optional<LocalDate> from = starts.day();
        Optional<LocalDate> until = ends.day();
        if (from.isEmpty() || until.filter(last -> !last.isBefore(from.get())).isEmpty() || money(spend.get()).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Campaign(base.id(), base.revision(), name.get().strip(), channel.get(), intent.get(),
                stage.get(), commas(sourceTags.get()), from.get(), until.get(), money(spend.get()).orElseThrow(),
                goal.get().strip(), commas(vehicleLines.get()), landingPage.get().strip(), headline.get().strip(),
                adCopy.get().strip(), promises, purpose.get().strip(), talkTrack.get().strip(), valued(), read(),
                commas(formFields.get()), trainingNote.get().strip(), base.owner(), base.further()));
    }

    /** Says what the floor would miss beside the field that lacks it, of the campaign or of one of its promises. */
    void blame(Finding finding, List<PromiseDraft> promises) {
        String sentence = finding.sentence() + " " + finding.mend();
        form.fields().stream().filter(it -> it.name().equals(finding.field())).forEach(it -> it.refuse(sentence));
        String[] path = finding.field().split("/", -1);
        if (path.length == 3) {
            PromiseDraft draft = promises.get(Integer.parseInt(path[1]));
            switch (path[2]) {
                case "why" -> draft.why().refuse(sentence);
                case "how" -> draft.how().refuse(sentence);
                default -> draft.next().refuse(sentence);
            }
        }
    }

    /** Takes the name and the tag of the naming standard; a tag that it gave this draft before gives way to the new one. */
    void named(Campaign named, Campaign before) {
        List<String> tags = new ArrayList<>(named.sourceTags());
        String given = tags.getFirst();
        if (!given.equals(lastTag) && before.revision() == 1) {
            tags.remove(lastTag);
        }
        lastTag = given;
        name.set(named.name());
        sourceTags.set(String.join(", ", tags));
    }

    private static Optional<Money> money(String text) {
        String plain = text.replace("$", "").replace(",", "").strip();
        return plain.matches("\\d{1,10}(\\.\\d{1,2})?") ? Optional.of(Dollars.parse(plain)) : Optional.empty();
    }

    static List<String> commas(String text) {
        return Arrays.stream(text.split("[,\\n]", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
    }

    /** Rows without words are no rows yet. */
    private List<ValueStatement> valued() {
        return values.stream().map(ValueDraft::value).filter(it -> !it.sentence().isEmpty()).toList();
    }

    private List<SeenContent> read() {
        return seen.stream().map(SeenDraft::seen).filter(it -> !it.title().isEmpty()).toList();
    }
}
