package app.baton.ui.finance;

import app.baton.deal.Quote;
import app.baton.deal.check.Finding;
import app.baton.deal.check.Severity;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Pencil;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The deal that is looked at: what speaks against it, its figures, its pencils one under the other, what happened to it. */
final class DealPane {

    private final FinanceViewModel model;
    private final Texts texts;
    private final FigureBox figures;
    private final StepWords steps;
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    DealPane(FinanceViewModel model, Texts texts) {
        this.model = model;
        this.texts = texts;
        figures = new FigureBox(texts);
        steps = new StepWords(texts);
        column.getStyleClass().add(Styles.COLUMN);
        scroll = Cards.scrolling(column);
        scroll.setId("deal");
        scroll.setMinWidth(0);
        scroll.setPrefWidth(0);
        model.opened().subscribe(this::show);
    }

    Node node() {
        return scroll;
    }

    private void show(@Nullable Opened now) {
        column.getChildren().clear();
        if (now == null) {
            return;
        }
        column.getChildren().add(head(now.deal()));
        warnings(now.deal());
        column.getChildren().add(findings(now.review().findings()));
        column.getChildren().add(figures(now.review().chosen()));
        column.getChildren().add(pencils(now.deal()));
        column.getChildren().add(history(now.history()));
        scroll.setVvalue(0);
    }

    private Node head(Deal deal) {
        Offer offer = deal.offer();
        Label buyer = Typography.title(offer.parties().buyer());
        buyer.setId("buyer");
        Label state = Badge.plain(texts.name(deal.state()), Feather.FLAG);
        state.setId("state");
        HBox.setHgrow(buyer, Priority.ALWAYS);
        buyer.setMaxWidth(Double.MAX_VALUE);
        VBox head = new VBox(Typography.row(buyer, state), Typography.small(Stream.of(offer.situation().vehicle().name(),
                        offer.stock().isEmpty() ? "" : texts.say("finance.stock", offer.stock()), parties(offer.parties()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "))),
                Typography.caption(texts.say("finance.sold-by", deal.ownerName(), age(deal.since()))));
        head.getStyleClass().addAll(Styles.CARD, Styles.TIGHT);
        return head;
    }

    private String parties(Parties parties) {
        return Stream.of(parties.coBuyer().isEmpty() ? "" : texts.say("finance.co-buyer", parties.coBuyer()),
                        parties.titleHolder().isEmpty() ? "" : texts.say("finance.title-holder", parties.titleHolder()),
                        parties.business().isEmpty() ? "" : texts.say("finance.business", parties.business()))
                .filter(words -> !words.isEmpty()).collect(Collectors.joining(" · "));
    }

    private String age(Instant since) {
        return texts.say("finance.since", texts.formats().moment(since), model.age(since));
    }

    /** What two people did at once, why it came back, why it ended. */
    private void warnings(Deal deal) {
        if (!deal.crossed().isEmpty()) {
            banner("crossed", texts.say("finance.crossed", deal.crossed().stream().map(crossing ->
                    texts.say(crossing.counted() ? "finance.crossed.counted" : "finance.crossed.lost",
                            steps.of(crossing.event().step()), crossing.event().byName(), crossing.event().at()))
                    .collect(Collectors.joining(" "))), Styles.CARE);
        }
        if (!deal.returned().isEmpty()) {
            banner("returned", texts.say("finance.returned", deal.returned()), Styles.CARE);
        }
        if (!deal.ended().isEmpty()) {
            banner("ended", texts.say("finance.ended", texts.name(deal.state()), deal.ended()), Styles.CARE);
        }
        if (!deal.spotSignedBy().isEmpty()) {
            banner("spot", texts.say(deal.lenderDecided() ? "finance.spot.decided" : "finance.spot", deal.spotSignedBy()),
                    deal.lenderDecided() ? Styles.INFO : Styles.CARE);
        }
    }

    private void banner(String id, String words, String hue) {
        Label label = Typography.body(words);
        label.setGraphic(Icons.of(hue.equals(Styles.INFO) ? Icons.INFO : Icons.WARNING, hue));
        label.setId("banner-" + id);
        HBox banner = new HBox(label);
        banner.getStyleClass().addAll(Styles.BANNER, hue);
        column.getChildren().add(banner);
    }

    private Node findings(List<Finding> findings) {
        VBox card = Cards.section(texts.say("finance.findings", findings.size()));
        card.setId("findings");
        if (findings.isEmpty()) {
            card.getChildren().add(Typography.small(texts.say("finance.findings.none")));
        }
        findings.forEach(finding -> card.getChildren().add(row(badge(finding.severity()), finding.sentence(texts),
                finding.mend(texts))));
        return card;
    }

    private Label badge(Severity severity) {
        return switch (severity) {
            case STOP -> Badge.bad(texts.name(severity));
            case WARNING -> Badge.care(texts.name(severity), Icons.WARNING);
            case NOTE -> Badge.info(texts.name(severity), Icons.INFO);
        };
    }

    private static VBox row(Node badge, String words, String mend) {
        VBox row = new VBox(badge, Typography.body(words), Typography.caption(mend));
        row.getStyleClass().add(Styles.TIGHT);
        return row;
    }

    private Node figures(Quote.@Nullable OnRoute chosen) {
        VBox card = Cards.section(texts.say("finance.figures"));
        if (chosen == null) {
            card.getChildren().add(Typography.small(texts.say("finance.not.way")));
        } else {
            card.getChildren().addAll(figures.of(chosen));
        }
        return card;
    }

    private Node pencils(Deal deal) {
        VBox card = Cards.section(texts.say("finance.pencils", deal.pencils().size()));
        card.setId("pencils");
        if (deal.pencils().isEmpty()) {
            card.getChildren().add(Typography.small(texts.say("finance.pencils.none")));
        }
        deal.pencils().reversed().forEach(pencil -> card.getChildren().add(pencil(pencil)));
        return card;
    }

    private Node pencil(Pencil pencil) {
        Instant presented = pencil.presented();
        List<String> allowances = pencil.offer().allowances().stream().map(texts.formats()::cents).toList();
        VBox row = new VBox(Typography.body(allowances.isEmpty()
                        ? texts.say("finance.pencil", pencil.number(), texts.formats().cents(pencil.offer().price()))
                        : texts.say("finance.pencil.trade", pencil.number(), texts.formats().cents(pencil.offer().price()),
                        String.join(", ", allowances))),
                Typography.caption(presented == null ? texts.say("finance.pencil.unseen", pencil.by(), pencil.at())
                        : texts.say("finance.pencil.seen", pencil.by(), pencil.at(), presented)));
        if (!pencil.note().isEmpty()) {
            row.getChildren().add(1, Typography.small(texts.say("finance.quoted", pencil.note())));
        }
        row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
        return row;
    }

    /** The newest first. */
    private Node history(List<DealEvent> events) {
        VBox card = Cards.section(texts.say("finance.history"));
        card.setId("history");
        List<Node> rows = new ArrayList<>();
        for (DealEvent event : events.reversed()) {
            VBox row = new VBox(Typography.small(steps.of(event.step())));
            String note = steps.note(event.step());
            if (!note.isEmpty()) {
                row.getChildren().add(Typography.small(texts.say("finance.quoted", note)));
            }
            row.getChildren().add(Typography.caption(texts.say("finance.by", event.byName(), event.at())));
            row.getStyleClass().addAll(Styles.TIGHT, Styles.CHANGE);
            rows.add(row);
        }
        card.getChildren().addAll(rows);
        return card;
    }
}
