package app.baton.ui.friction;

import app.baton.campaign.CampaignDesk;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionDesk;
import app.baton.campaign.FrictionDraft;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionKind;
import app.baton.campaign.FrictionNote;
import app.baton.campaign.Promise;
import app.baton.campaign.ReadingDesk;
import app.baton.journal.Background;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Subject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * One note of friction while it is written: what kind of trouble, one line, and which campaign and program it is about,
 * filled in from what the person was looking at. Sending takes one key and can be taken back.
 */
public final class FrictionNoteViewModel {

    private final FrictionDesk desk;
    private final ReadingDesk reading;
    private final CampaignDesk campaigns;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final FieldModel<@Nullable FrictionKind> kind;
    private final FieldModel<String> text;
    private final FieldModel<FrictionAbout> campaign = FieldModel.of("campaign", FrictionAbout.NOTHING, any -> "");
    private final FieldModel<FrictionAbout> program = FieldModel.of("program", FrictionAbout.NOTHING, any -> "");
    private final FormModel form;
    private final ObservableList<FrictionAbout> campaignChoices = FXCollections.observableArrayList();
    private final ObservableList<FrictionAbout> programChoices = FXCollections.observableArrayList();
    private List<FrictionAbout> promised = List.of();
    private @Nullable Instant answerBy;

    public FrictionNoteViewModel(FrictionDesk desk, ReadingDesk reading, CampaignDesk campaigns, Background background,
                                 Clock clock, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.reading = reading;
        this.campaigns = campaigns;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        kind = FieldModel.of("kind", null, picked -> picked == null ? texts.say("friction.kind-missing") : "");
        text = FieldModel.of("text", "", this::wrong);
        form = new FormModel(kind, text, campaign, program);
        campaign.value().subscribe(this::offerPrograms);
    }

    private String wrong(String typed) {
        if (typed.isBlank()) {
            return texts.say("friction.text-missing");
        }
        return typed.strip().length() > FrictionEvent.LONGEST ? texts.say("friction.text-long", FrictionEvent.LONGEST) : "";
    }

    /** What can be noted about, and by when an answer would be due. */
    private record Loaded(List<FrictionAbout> promises, Optional<FrictionAbout> inFront, Instant answerBy) { }

    /** Starts an empty note about what the person looks at; {@code ready} is called once it can be typed. */
    public void begin(Optional<Subject> subject, Runnable ready) {
        User user = context.user();
        background.run(texts.say("friction.opening"), progress -> load(user, subject), loaded -> {
            take(loaded);
            ready.run();
        }, context.dialogs()::problem);
    }

    private Loaded load(User user, Optional<Subject> subject) {
        List<FrictionAbout> promises = new ArrayList<>(reading.now(user).stream()
                .flatMap(now -> Promise.inForce(now.brief(), clock.today()).stream()).map(FrictionAbout::of).toList());
        Optional<FrictionAbout> inFront = subject.flatMap(it -> about(user, it, promises));
        return new Loaded(promises, inFront, desk.answerBy());
    }

    private Optional<FrictionAbout> about(User user, Subject subject, List<FrictionAbout> promises) {
        String[] words = subject.id().split(" ", 2);
        Optional<FrictionAbout> promise = promises.stream().filter(it -> String.valueOf(it.campaign()).equals(words[0]))
                .filter(it -> words.length == 2 && String.valueOf(it.program()).equals(words[1])).findFirst();
        return switch (subject.kind()) {
            case Subject.PROMISE -> promise;
            // a campaign on the desk may be in no brief yet
            case Subject.CAMPAIGN -> campaigns.revisions(user, CampaignId.parse(words[0])).stream().findFirst()
                    .map(CampaignFile::campaign).map(FrictionAbout::of);
            default -> Optional.empty();
        };
    }

    private void take(Loaded loaded) {
        promised = loaded.promises();
        answerBy = loaded.answerBy();
        kind.reset(null);
        text.reset("");
        List<FrictionAbout> all = new ArrayList<>(List.of(FrictionAbout.NOTHING));
        loaded.inFront().map(FrictionNoteViewModel::campaignOnly).ifPresent(all::add);
        promised.stream().map(FrictionNoteViewModel::campaignOnly)
                .filter(it -> all.stream().noneMatch(other -> Objects.equals(other.campaign(), it.campaign())))
                .forEach(all::add);
        campaignChoices.setAll(all);
        campaign.reset(loaded.inFront().map(FrictionNoteViewModel::campaignOnly).orElse(FrictionAbout.NOTHING));
        program.reset(loaded.inFront().filter(it -> it.program() != null).orElse(FrictionAbout.NOTHING));
    }

    private static FrictionAbout campaignOnly(FrictionAbout about) {
        return new FrictionAbout(about.campaign(), about.revision(), about.campaignName(), null, "");
    }

    private void offerPrograms(FrictionAbout picked) {
        if (picked == null) {
            return;
        }
        List<FrictionAbout> all = new ArrayList<>(List.of(FrictionAbout.NOTHING));
        promised.stream().filter(it -> picked.campaign() != null && picked.campaign().equals(it.campaign())).forEach(all::add);
        programChoices.setAll(all);
        if (!all.contains(program.get())) {
            program.reset(FrictionAbout.NOTHING);
        }
    }

    /** Sends the note once its fields are good; {@code sent} closes the form. */
    public void send(Runnable sent) {
        FrictionKind picked = kind.get();
        if (!form.accept() || picked == null) {
            return;
        }
        FrictionDraft draft = new FrictionDraft(picked, text.get(),
                program.get().program() == null ? campaign.get() : program.get());
        User user = context.user();
        background.run(texts.say("friction.sending"), progress -> desk.write(user, draft), note -> {
            sent.run();
            context.navigator().refreshStatus();
            context.dialogs().toast(texts.say("friction.sent", note.answerBy()), texts.say("friction.undo"),
                    () -> takeBack(note));
        }, this::refused);
    }

    private void takeBack(FrictionNote note) {
        User user = context.user();
        background.run(texts.say("friction.sending"), progress -> desk.takeBack(user, note), gone -> {
            context.navigator().refreshStatus();
            context.dialogs().toast(texts.say("friction.taken-back"));
        }, context.dialogs()::problem);
    }

    private void refused(Problem problem) {
        if (!form.refuse(problem)) {
            context.dialogs().problem(problem);
        }
    }

    public FieldModel<@Nullable FrictionKind> kind() {
        return kind;
    }

    public FieldModel<String> text() {
        return text;
    }

    public FieldModel<FrictionAbout> campaign() {
        return campaign;
    }

    public FieldModel<FrictionAbout> program() {
        return program;
    }

    public FormModel form() {
        return form;
    }

    /** Campaigns to pick from; the first is none in particular. */
    public ObservableList<FrictionAbout> campaignChoices() {
        return campaignChoices;
    }

    /** Programs of the picked campaign; the first is none in particular. */
    public ObservableList<FrictionAbout> programChoices() {
        return programChoices;
    }

    /** By when an answer is due, in words. */
    public String due() {
        return answerBy == null ? "" : texts.say("friction.due", answerBy);
    }
}
