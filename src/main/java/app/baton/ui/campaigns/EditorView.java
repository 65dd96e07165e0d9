package app.baton.ui.campaigns;

import app.baton.campaign.ApprovalKind;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.campaign.Channel;
import app.baton.campaign.Intent;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCombination;
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
    private final Node root;

    EditorView(CampaignsViewModel screen, Texts texts) {
        this.screen = screen;
        this.texts = texts;
        model = screen.editor();
        promises = new PromisesPane(model, texts);
        CampaignFields fields = model.fields;
        VBox left = new VBox(Cards.section(texts.say("campaigns.group.message"), message(fields)), promises,
                Cards.section(texts.say("campaigns.group.floor"), floor(fields)),
                Cards.section(texts.say("campaigns.group.plan"), plan(fields)));
        left.getStyleClass().add(Styles.COLUMN);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(new SplitPane(model, texts), new FindingsPane(model, texts),
                new RevisionsPane(model, texts, screen::open));
        right.getStyleClass().addAll(Styles.COLUMN, Styles.SIDE_WIDE);
        HBox columns = new HBox(left, right);
        columns.getStyleClass().add(Styles.SIDE_BY_SIDE);
        root = Cards.page(head(), columns);
        model.file().subscribe(this::show);
        model.answerable().subscribe(any -> show(model.file().get()));
        model.dirty().subscribe(any -> show(model.file().get()));
    }

    Node node() {
        return root;
    }

    void focusFirst() {
        if (model.editable()) {
            forms.getFirst().focusFirst();
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
        form.text(fields.headline, texts.say("campaigns.field.headline"), texts.say("campaigns.hint.headline"));
        form.area(fields.adCopy, texts.say("campaigns.field.ad-copy"), "", 4);
        form.text(fields.purpose, texts.say("campaigns.field.purpose"), texts.say("campaigns.hint.purpose"));
        return form;
    }

    private Node floor(CampaignFields fields) {
        Form form = form();
        form.area(fields.talkTrack, texts.say("campaigns.field.talk-track"), texts.say("campaigns.hint.talk-track"), 4);
        form.area(fields.seen, texts.say("campaigns.field.seen"), texts.say("campaigns.hint.seen"), 2);
        form.text(fields.formFields, texts.say("campaigns.field.form-fields"), texts.say("campaigns.hint.commas"));
        form.area(fields.trainingNote, texts.say("campaigns.field.training-note"), "", 2);
        return form;
    }

    private Node plan(CampaignFields fields) {
        Form left = form();
        left.choice(fields.channel, texts.say("campaigns.field.channel"), List.of(Channel.values()), texts::name);
        date(left, fields.starts, texts.say("campaigns.field.starts"));
        left.text(fields.spend, texts.say("campaigns.field.spend"));
        left.text(fields.sourceTags, texts.say("campaigns.field.source-tags"), texts.say("campaigns.hint.source-tags"));
        Form right = form();
        right.choice(fields.intent, texts.say("campaigns.field.intent"), List.of(Intent.values()), texts::name);
        date(right, fields.ends, texts.say("campaigns.field.ends"));
        right.text(fields.vehicleLines, texts.say("campaigns.field.vehicle-lines"), texts.say("campaigns.hint.vehicle-lines"));
        right.text(fields.landingPage, texts.say("campaigns.field.landing-page"));
        Form below = form();
        below.text(fields.goal, texts.say("campaigns.field.goal"), texts.say("campaigns.hint.goal"));
        HBox pair = new HBox(left, right);
        pair.getStyleClass().add(Styles.SIDE_BY_SIDE);
        for (Form half : List.of(left, right)) {
            half.setPrefWidth(0);
            HBox.setHgrow(half, Priority.ALWAYS);
        }
        return new VBox(16, pair, below);
    }

    private Form form() {
        Form form = new Form(model.fields.form).onSubmit(model::save).onCancel(screen::back);
        forms.add(form);
        return form;
    }

    private static void date(Form form, FieldModel<LocalDate> field, String label) {
        DatePicker picker = new DatePicker();
        picker.setMaxWidth(Double.MAX_VALUE);
        picker.valueProperty().bindBidirectional(field.value());
        form.add(field, label, "", picker);
    }

    private void show(@Nullable CampaignFile file) {
        if (file == null) {
            return;
        }
        String title = file.campaign().name().isBlank() ? texts.say("campaigns.new") : file.campaign().name();
        Label shown = Typography.title(title);
        shown.setId("campaign-name");
        Label revision = Typography.caption(texts.say("campaigns.revision", file.campaign().revision()));
        name.getChildren().setAll(shown, StateBadge.of(file.state(), texts), revision);
        if (file.state() == CampaignState.SUBMITTED && file.answerBy() != null) {
            name.getChildren().add(Typography.caption(texts.say("campaigns.answer-until", file.answerBy())));
        }
        boolean editable = model.editable();
        forms.forEach(form -> Reading.editable(form, editable));
        promises.setEditable(editable);
        actions.getChildren().setAll(buttons(editable));
    }

    private List<Node> buttons(boolean editable) {
        List<Node> buttons = new ArrayList<>();
        for (ApprovalKind kind : model.answerable().get()) {
            String id = kind == ApprovalKind.FINANCE ? "finance" : "dealer";
            buttons.add(Buttons.plain("return-" + id, kind == ApprovalKind.FINANCE ? texts.say("campaigns.return")
                    : texts.say("campaigns.return-dealer"), () -> model.returned(kind)));
            buttons.add(Buttons.primary("approve-" + id, kind == ApprovalKind.FINANCE ? texts.say("campaigns.approve")
                    : texts.say("campaigns.approve-dealer"), () -> model.approve(kind)));
        }
        if (model.withdrawable()) {
            buttons.add(Buttons.flat("withdraw", editable ? texts.say("campaigns.discard") : texts.say("campaigns.withdraw"),
                    model::withdraw));
        }
        if (model.revisable()) {
            buttons.add(Buttons.plain("revise", texts.say("campaigns.revise"), model::revise));
        }
        CampaignFile open = model.file().get();
        if (screen.mayWrite() && open != null && open.version() > 0) {
            buttons.add(Buttons.flat("copy", texts.say("campaigns.copy"), () -> screen.copy(open.campaign())));
        }
        if (editable) {
            buttons.add(Buttons.withKeys(Buttons.flat("undo", texts.say("campaigns.undo"), model::undo),
                    texts.say("campaigns.undo"), KeyCombination.valueOf("Shortcut+Z")));
            Button save = Buttons.withKeys(Buttons.plain("save", texts.say("campaigns.save"), model::save),
                    texts.say("campaigns.save"), KeyCombination.valueOf("Shortcut+S"));
            save.setDisable(!model.dirty().get());
            buttons.add(save);
            buttons.add(Buttons.withKeys(Buttons.primary("propose", texts.say("campaigns.propose"), model::propose),
                    texts.say("campaigns.propose"), KeyCombination.valueOf("Shortcut+Enter")));
        }
        return buttons;
    }
}
