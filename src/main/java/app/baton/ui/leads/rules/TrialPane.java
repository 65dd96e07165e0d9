package app.baton.ui.leads.rules;

import app.baton.journal.Texts;
import app.baton.lead.LeadTrial;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Choices;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.TableBuilder;
import app.baton.ui.kit.Typography;
import java.util.List;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** What the rules as they are typed would have made of the last leads, beside what those that count make of them. */
final class TrialPane extends VBox {

    private static final double ROW = 32;
    private static final int MOST_ROWS = 40;

    private final TrialModel model;
    private final RulesWords words;
    private final Texts texts;
    private final Label lead = Typography.lead("");
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    TrialPane(TrialModel model, RulesWords words, Texts texts) {
        this.model = model;
        this.words = words;
        this.texts = texts;
        lead.setId("trial-lead");
        ComboBox<Integer> days = new ComboBox<>(FXCollections.observableArrayList(TrialModel.DAYS));
        days.setId("trial-days");
        days.setConverter(Choices.named(it -> texts.say("rules.trial.days", it)));
        days.setValue(model.days().get());
        days.valueProperty().subscribe((before, now) -> model.lookBack(now));
        Label going = Typography.caption("");
        going.textProperty().bind(model.going());
        column.getStyleClass().add(Styles.COLUMN);
        scroll = Cards.scrolling(column);
        scroll.setId("trial");
        ContentPane content = new ContentPane(texts, scroll, model.state());
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(Typography.row(days, going), content);
        getStyleClass().add(Styles.COLUMN);
        model.result().subscribe(now -> {
            column.getChildren().clear();
            if (now != null) {
                show(now);
            }
        });
    }

    Node firstThing() {
        return scroll;
    }

    private void show(LeadTrial trial) {
        scroll.setVvalue(0);
        lead.setText(words.trial(trial, model.days().get()));
        column.getChildren().addAll(lead, Typography.caption(texts.say("rules.trial.how")),
                Cards.columns(shares("trial-routes", texts.say("rules.trial.routes"), trial.routes()),
                        shares("trial-people", texts.say("rules.trial.people"), trial.people())));
        if (trial.stages().stream().anyMatch(LeadTrial.Share::differs)) {
            column.getChildren().add(shares("trial-stages", texts.say("rules.trial.stages"), trial.stages()));
        }
        if (!trial.other().isEmpty()) {
            column.getChildren().add(Cards.section(texts.say("rules.trial.other", trial.other().size(),
                    RulesWords.otherRoutes(trial)), other(trial.other())));
        }
    }

    private VBox shares(String id, String heading, List<LeadTrial.Share> shares) {
        TableView<LeadTrial.Share> table = new TableBuilder<>(id, FXCollections.observableArrayList(shares))
                .text("", 160, LeadTrial.Share::name)
                .figure(texts.say("rules.trial.now"), 90, share -> String.valueOf(share.now()))
                .figure(texts.say("rules.trial.then"), 90, share -> difference(share)).dimmed(share -> !share.differs())
                .whenEmpty(texts.say("rules.none")).build();
        sized(table, shares.size());
        return Cards.section(heading, table);
    }

    private String difference(LeadTrial.Share share) {
        return share.differs() ? texts.say(share.then() > share.now() ? "rules.trial.more" : "rules.trial.less", share.then(),
                Math.abs(share.then() - share.now())) : String.valueOf(share.then());
    }

    private TableView<LeadTrial.Other> other(List<LeadTrial.Other> leads) {
        TableView<LeadTrial.Other> table = new TableBuilder<>("trial-other", FXCollections.observableArrayList(leads))
                .text(texts.say("rules.trial.customer"), 140, it -> it.customer().isEmpty() ? texts.say("leads.nobody")
                        : it.customer())
                .text(texts.say("rules.trial.wants"), 150, LeadTrial.Other::wants)
                .text(texts.say("rules.trial.from"), 130, LeadTrial.Other::source)
                .code(texts.say("rules.trial.came"), 176, it -> texts.formats().moment(it.received()))
                .wrapped(texts.say("rules.trial.now"), 200, it -> way(it.now()))
                .wrapped(texts.say("rules.trial.then"), 200, it -> way(it.then())).build();
        sized(table, 2 * leads.size());
        return table;
    }

    private String way(LeadTrial.Way way) {
        return texts.say("rules.trial.way", way.route(), way.person(), way.stage());
    }

    /** As high as its rows, which scroll inside of it where there are many. */
    private static void sized(TableView<?> table, int rows) {
        double height = (Math.min(MOST_ROWS, Math.max(1, rows)) + 1) * ROW + 4;
        table.setMinHeight(height);
        table.setPrefHeight(height);
        table.setMaxHeight(height);
    }
}
