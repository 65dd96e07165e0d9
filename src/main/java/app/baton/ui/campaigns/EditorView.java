package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.campaign.JourneyStage;
import app.baton.campaign.SeenKind;
import app.baton.campaign.ValueTopic;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One campaign: its fields in groups at the left; what people will get, what is missing and what came before at the right. */
final class EditorView {

    private final CampaignsViewModel screen;
    private final EditorViewModel model;
    private final Texts texts;
    private final HBox actions = new HBox();
    private final HBox name = new HBox();
    private final List<Form> forms = new ArrayList<>();
    private final PromisesPane promises;
    private final Button named;
    private final Button save;
    private final RowsPane<ValueDraft> values;
    private final RowsPane<SeenDraft> seen;
    private final FormFieldsPane formFields;
    private final Node root;

    EditorView(CampaignsViewModel screen, Texts texts) {
        this.screen = screen;
        this.texts = texts;
        model = screen.editor();
        promises = new PromisesPane(model, texts);
        CampaignFields fields = model.fields;
        named = Buttons.withKeys(Buttons.plain("name-by-standard", texts.say("campaigns.name-by-standard"),
                model::nameByStandard), texts.say("campaigns.name-by-standard"), KeyCombination.valueOf("F2"));
        save = Buttons.withKeys(Buttons.plain("save", texts.say("campaigns.save"), model::save), texts.say("campaigns.save"),
                KeyCombination.valueOf("Shortcut+S"));
        values = values(fields);
        seen = seen(fields);
        formFields = new FormFieldsPane(fields.formFields, texts);
        VBox left = new VBox(new MergePane(model, texts),
                Cards.section(texts.say("campaigns.group.message"), message(fields)), promises,
                Cards.section(texts.say("campaigns.group.floor"), floor(fields)),
                Cards.section(texts.say("campaigns.group.plan"), plan(fields)));
        left.getStyleClass().add(Styles.COLUMN);
        left.addEventFilter(KeyEvent.KEY_PRESSED, this::proposeFromAField);
        VBox right = new VBox(new ChangedPane(model, texts), new SplitPane(model, texts), new FindingsPane(model, texts),
                new AsidePane(model, texts, screen::open));
        right.getStyleClass().add(Styles.COLUMN);
        ScrollPane main = Cards.scrolling(left);
        ScrollPane side = Cards.scrolling(right);
        side.getStyleClass().add(Styles.SIDE_WIDE);
        root = Cards.pageWithSide(List.of(head(), new ReturnedPane(model, texts), new ProposePane(model, texts)), main, side);
        model.merging().asked().subscribe(asked -> main.setVvalue(0));
        model.file().subscribe((before, now) -> top(main, side, before, now));
        model.file().subscribe(this::show);
        model.answerable().subscribe(any -> show(model.file().get()));
        model.dirty().subscribe(this::savable);
        model.stopped().subscribe((before, now) -> forms.forEach(Form::focusFirstWrong));
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::leave);
    }

    Node node() {
        return root;
    }

    /** The first field of a draft; what is only read, and answered, begins at its top and with no button under the keys. */
    void focusFirst() {
        if (model.editable()) {
            forms.getFirst().focusFirst();
        } else {
            root.requestFocus();
        }
    }

    /** Another campaign begins at its top; the next state of the one that is open stays where it was read. */
    private static void top(ScrollPane main, ScrollPane side, @Nullable CampaignFile before, @Nullable CampaignFile now) {
        if (before == null || now == null || !before.campaign().id().equals(now.campaign().id())) {
            main.setVvalue(0);
            side.setVvalue(0);
        }
    }

    private void savable(boolean now) {
        if (!now && save.isFocused()) {
            // else the keyboard would go on to the next button
            root.requestFocus();
        }
        save.setDisable(!now);
    }

    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            event.consume();
            screen.back();
        }
    }

    /** A form would take Ctrl+Enter for its own sending. */
    private void proposeFromAField(KeyEvent event) {
        if (model.editable() && event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            event.consume();
            model.propose();
        }
    }

    private Node head() {
        Button back = Buttons.icon("back", Feather.ARROW_LEFT, texts.say("campaigns.back"), screen::back);
        name.getStyleClass().add(Styles.ROW);
        HBox.setHgrow(name, Priority.ALWAYS);
        actions.getStyleClass().add(Styles.BUTTON_BAR);
        HBox head = new HBox(back, name, actions);
        head.getStyleClass().add(Styles.ROW);
        return head;
    }

    private Node message(CampaignFields fields) {
        Form form = form();
        form.text(fields.name, texts.say("campaigns.field.name"), texts.say("campaigns.hint.name"));
        form.getChildren().add(named);
        form.text(fields.headline, texts.say("campaigns.field.headline"), texts.say("campaigns.hint.headline"));
        form.area(fields.adCopy, texts.say("campaigns.field.ad-copy"), "", 4);
        form.text(fields.purpose, texts.say("campaigns.field.purpose"), texts.say("campaigns.hint.purpose"));
        return form;
    }

    private Node floor(CampaignFields fields) {
        Form form = form();
        form.area(fields.talkTrack, texts.say("campaigns.field.talk-track"), texts.say("campaigns.hint.talk-track"), 4);
        form.getChildren().addAll(values, seen);
        form.text(fields.formFields, texts.say("campaigns.field.form-fields"), texts.say("campaigns.hint.form-fields"));
        form.getChildren().add(formFields.node());
        form.area(fields.trainingNote, texts.say("campaigns.field.training-note"), "", 2);
        return form;
    }

    private RowsPane<ValueDraft> values(CampaignFields fields) {
        return new RowsPane<>("values", texts.say("campaigns.field.values"), texts.say("campaigns.values.none"),
                texts.say("campaigns.values.add"), texts.say("campaigns.rows.take-out"), fields.values, fields::addValue,
                row -> List.of(
                        RowsPane.choice(row.topic(), texts.say("campaigns.values.topic"), List.of(ValueTopic.values()),
                                texts::name),
                        RowsPane.text(row.line(), texts.say("campaigns.values.line"), false),
                        RowsPane.choice(row.intent(), texts.say("campaigns.field.intent"), List.of(Intent.values()), texts::name),
                        RowsPane.text(row.sentence(), texts.say("campaigns.values.sentence"), true)));
    }

    private RowsPane<SeenDraft> seen(CampaignFields fields) {
        return new RowsPane<>("seen", texts.say("campaigns.field.seen"), texts.say("campaigns.seen.none"),
                texts.say("campaigns.seen.add"), texts.say("campaigns.rows.take-out"), fields.seen, fields::addSeen,
                row -> List.of(
                        RowsPane.choice(row.kind(), texts.say("campaigns.seen.kind"), List.of(SeenKind.values()), texts::name),
                        RowsPane.text(row.title(), texts.say("campaigns.seen.title"), true),
                        RowsPane.text(row.address(), texts.say("campaigns.seen.address"), true)));
    }

    private Node plan(CampaignFields fields) {
        Form form = form();
        form.column();
        left(form, fields);
        form.column();
        right(form, fields);
        Form below = form();
        below.text(fields.vehicleLines, texts.say("campaigns.field.vehicle-lines"), texts.say("campaigns.hint.vehicle-lines"));
        below.text(fields.sourceTags, texts.say("campaigns.field.source-tags"), texts.say("campaigns.hint.source-tags"));
        below.text(fields.landingPage, texts.say("campaigns.field.landing-page"));
        below.text(fields.goal, texts.say("campaigns.field.goal"), texts.say("campaigns.hint.goal"));
        VBox both = new VBox(form, below);
        both.getStyleClass().add(Styles.STACK);
        return both;
    }

    private void left(Form left, CampaignFields fields) {
        left.choice(fields.channel, texts.say("campaigns.field.channel"), List.of(Channel.values()), texts::name);
        left.day(fields.starts, texts.say("campaigns.field.starts"), texts);
        left.day(fields.ends, texts.say("campaigns.field.ends"), texts);
    }

    private void right(Form right, CampaignFields fields) {
        right.choice(fields.intent, texts.say("campaigns.field.intent"), List.of(Intent.values()), texts::name);
        List<@Nullable JourneyStage> stages = new ArrayList<>();
        stages.add(null);
        stages.addAll(List.of(JourneyStage.values()));
        right.choice(fields.stage, texts.say("campaigns.field.stage"), stages,
                stage -> stage == null ? texts.say("campaigns.no-stage") : texts.name(stage));
        if (screen.seesSpend()) {
            right.text(fields.spend, texts.say("campaigns.field.spend"));
        }
    }

    private Form form() {
        Form form = new Form(model.fields.form).onSubmit(model::save).onCancel(screen::back);
        forms.add(form);
        return form;
    }

    private void show(@Nullable CampaignFile file) {
        if (file == null) {
            return;
        }
        String title = file.campaign().name().isBlank() ? texts.say("campaigns.new") : file.campaign().name();
        Label shown = Typography.title(title);
        shown.setId("campaign-name");
        Label revision = Typography.whole(texts.say("campaigns.revision", file.campaign().revision()), Styles.CAPTION);
        name.getChildren().setAll(shown, StateBadge.of(file.state(), texts), revision);
        if (file.state() == CampaignState.SUBMITTED && file.answerBy() != null) {
            name.getChildren().add(Typography.caption(texts.say("campaigns.answer-until", file.answerBy())));
        }
        boolean editable = model.editable();
        forms.forEach(form -> Reading.editable(form, editable));
        promises.setEditable(editable);
        values.setEditable(editable);
        seen.setEditable(editable);
        formFields.setEditable(editable);
        CampaignsView.show(named, editable);
        boolean here = actions.getChildren().stream().anyMatch(Node::isFocused);
        actions.getChildren().setAll(buttons(editable));
        if (here) {
            // the button that was pressed is gone, and the next one that takes the keyboard would be the way back
            focusFirst();
        }
    }

    private List<Node> buttons(boolean editable) {
        List<Node> buttons = new ArrayList<>();
        for (ApprovalKind kind : model.answerable().get()) {
            String id = kind == ApprovalKind.FINANCE ? "finance" : "dealer";
            buttons.add(Buttons.plain("return-" + id, kind == ApprovalKind.FINANCE ? texts.say("campaigns.return")
                    : texts.say("campaigns.return-dealer"), () -> model.acts().returned(kind)));
            buttons.add(Buttons.primary("approve-" + id, kind == ApprovalKind.FINANCE ? texts.say("campaigns.approve")
                    : texts.say("campaigns.approve-dealer"), () -> model.acts().approve(kind)));
        }
        if (model.acts().withdrawable()) {
            buttons.add(Buttons.flat("withdraw", texts.say("campaigns.withdraw"), model.acts()::withdraw));
        }
        if (model.acts().discardable()) {
            buttons.add(Buttons.flat("discard", texts.say("campaigns.discard"), model.acts()::discard));
        }
        if (model.acts().revisable()) {
            buttons.add(Buttons.plain("revise", texts.say("campaigns.revise"), model.acts()::revise));
        }
        CampaignFile open = model.file().get();
        if (screen.mayWrite() && open != null && open.version() > 0) {
            buttons.add(Buttons.flat("copy", texts.say("campaigns.copy"), () -> screen.copy(open.campaign())));
        }
        if (editable) {
            buttons.add(Buttons.withKeys(Buttons.flat("undo", texts.say("campaigns.undo"), model::undo),
                    texts.say("campaigns.undo"), KeyCombination.valueOf("Shortcut+Z")));
            buttons.add(save);
            buttons.add(Buttons.withKeys(Buttons.primary("propose", texts.say("campaigns.propose"), model::propose),
                    texts.say("campaigns.propose"), KeyCombination.valueOf("Shortcut+Enter")));
        }
        return buttons;
    }
}
