package app.baton.ui.finance;

import app.baton.deal.check.Promised;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealDates;
import app.baton.deal.life.LenderWord;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Keys;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** What finance can do with the deal, part by part, with the fields of the one act that is open. */
final class ActsPane {

    private final FinanceViewModel model;
    private final FinanceActs acts;
    private final Texts texts;
    private final ActForms forms;
    private final StepWords steps;
    private final PapersCard papers;
    private final VBox column = new VBox();
    private final ScrollPane scroll;

    /** {@code toList} is where Escape leads back to. */
    ActsPane(FinanceViewModel model, Texts texts, Runnable toList) {
        this.model = model;
        this.texts = texts;
        acts = model.acts();
        forms = new ActForms(acts, model.check(), texts);
        steps = new StepWords(texts);
        papers = new PapersCard(acts, texts);
        column.getStyleClass().add(Styles.COLUMN);
        scroll = Cards.scrolling(column);
        scroll.setId("acts");
        papers.takesFiles(scroll, null);
        scroll.getStyleClass().add(Styles.SIDE_WIDE);
        model.opened().subscribe(now -> show());
        acts.open().subscribe((before, now) -> {
            show();
            if (before != null && now == null) {
                toList.run();
            }
        });
        show();
    }

    Node node() {
        return scroll;
    }

    private void show() {
        Opened now = model.opened().get();
        column.getChildren().clear();
        if (now == null) {
            return;
        }
        Act open = acts.open().get();
        // who types sees what he types about, and nothing else
        parts(now).stream().filter(part -> open == null || part.acts().contains(open))
                .forEach(part -> column.getChildren().add(card(part, open, now)));
        scroll.setVvalue(0);
    }

    /** One card: what is known, and what can be done about it. */
    private record Part(String heading, List<Act> acts, List<Node> known) { }

    private List<Part> parts(Opened now) {
        return List.of(new Part(texts.say("finance.part.decide"), List.of(Act.APPROVE, Act.GIVE_BACK, Act.TAXES), List.of()),
                new Part(texts.say("finance.part.lender"), List.of(Act.DECIDE, Act.DECLINE, Act.TAKE_OVER), lenders(now.deal())),
                new Part(texts.say("finance.part.papers"), List.of(Act.PROOF, Act.SCAN, Act.LOOK, Act.TAKE),
                        List.of(tight(papers.rows(now)))),
                new Part(texts.say("finance.part.promises"), List.of(Act.PROMISE), promises(now)),
                new Part(texts.say("finance.part.contract"), List.of(Act.CHECK, Act.CONTRACT, Act.DELIVER, Act.REPORT, Act.FUND),
                        dates(now.deal())),
                new Part(texts.say("finance.part.back"), List.of(Act.RECONTRACT, Act.UNWIND), reversals(now)));
    }

    private Node card(Part part, @Nullable Act open, Opened now) {
        VBox card = Cards.section(part.heading());
        card.getChildren().addAll(part.known());
        if (open == null) {
            FlowPane buttons = Typography.wrapping();
            part.acts().forEach(act -> buttons.getChildren().add(button(act)));
            card.getChildren().add(buttons);
        } else {
            fields(card, open, now);
        }
        return card;
    }

    /** A button that cannot be pressed says why; only what is around it hears the mouse then. */
    private Node button(Act act) {
        String refusal = acts.refusal(act);
        boolean next = refusal.isEmpty() && act == Act.APPROVE;
        Button button = next ? Buttons.primary(id(act), texts.name(act), () -> acts.begin(act))
                : Buttons.plain(id(act), texts.name(act), () -> acts.begin(act));
        button.setDisable(!refusal.isEmpty());
        StackPane around = new StackPane(button);
        Tooltip words = refusal.isEmpty() ? Keys.tooltip(texts.name(act), KeyCombination.valueOf(act.keys()))
                : new Tooltip(refusal);
        words.setWrapText(true);
        words.setMaxWidth(400);
        Tooltip.install(around, words);
        return around;
    }

    static String id(Act act) {
        return "act-" + act.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void fields(VBox card, Act act, Opened now) {
        card.getChildren().add(Typography.body(texts.name(act)));
        Form form = forms.of(act, now).onSubmit(act == Act.CHECK ? model.check()::keep : acts::send).onCancel(this::cancel);
        form.setId("form-" + id(act));
        card.getChildren().add(form);
        if (act == Act.CHECK) {
            card.getChildren().add(compared());
        }
        FlowPane ends = Typography.wrapping();
        if (forms.sends(act, now)) {
            Button send = act == Act.UNWIND ? Buttons.danger("act-send", forms.send(act, now), form::send)
                    : Buttons.primary("act-send", forms.send(act, now), form::send);
            send.disableProperty().bind(acts.busy());
            ends.getChildren().add(send);
        } else {
            card.getChildren().add(Typography.small(texts.say("finance.check.not-kept")));
        }
        ends.getChildren().add(Buttons.flat("act-cancel", texts.say("finance.cancel"), this::cancel));
        card.getChildren().add(ends);
        form.focusFirst();
    }

    private void cancel() {
        acts.close();
    }

    /** What the comparison says, as it is typed. */
    private Node compared() {
        VBox words = new VBox();
        words.setId("compared");
        words.getStyleClass().add(Styles.TIGHT);
        model.check().compared().subscribe(now -> words.getChildren().setAll(now.typed() == 0
                ? List.of(Typography.small(texts.say("finance.check.type")))
                : now.differing().isEmpty() ? List.of(marked(texts.say("finance.check.agrees", now.typed()), true))
                : now.differing().stream().map(finding -> marked(finding.sentence(texts), false)).toList()));
        return words;
    }

    private static Label marked(String words, boolean good) {
        Label label = Typography.small(words);
        label.setGraphic(good ? Icons.of(Icons.MET, Styles.GOOD) : Icons.of(Icons.NOT_MET, Styles.BAD));
        return label;
    }

    private List<Node> lenders(Deal deal) {
        if (deal.lenders().isEmpty()) {
            return List.of(Typography.small(texts.say(deal.lenderDecided() ? "finance.lender.none-needed"
                    : "finance.lender.open")));
        }
        List<Node> words = new ArrayList<>();
        for (LenderWord word : deal.lenders().reversed()) {
            words.add(marked(word.decision() == null ? texts.say("finance.step.declined", word.lender())
                    : steps.decided(word.decision()), word.decision() != null));
            if (!word.stipulations().isEmpty()) {
                words.add(Typography.small(texts.say("finance.stipulations", String.join("; ", word.stipulations()))));
            }
            if (!word.reason().isEmpty()) {
                words.add(Typography.small(texts.say("finance.quoted", word.reason())));
            }
            words.add(Typography.caption(texts.say("finance.by", word.by(), word.at())));
        }
        return List.of(tight(words));
    }

    private List<Node> promises(Opened now) {
        List<Node> words = new ArrayList<>();
        now.openPromises().forEach(promise -> {
            Label line = Typography.small(promised(promise, now));
            line.setGraphic(now.brokenPromises().contains(promise) ? Icons.of(Icons.NOT_MET, Styles.BAD)
                    : now.stack().filter(promise::isKept).isPresent() ? Icons.of(Icons.MET, Styles.GOOD)
                    : Icons.of(Feather.MESSAGE_SQUARE, Styles.INFO));
            words.add(line);
        });
        now.deal().promises().forEach(ended -> words.add(marked(texts.say("finance.step.promise", ended.promise(),
                ended.ending().sentence(texts)), true)));
        return words.isEmpty() ? List.of(Typography.small(texts.say("finance.promises.none"))) : List.of(tight(words));
    }

    /** The promise, how much of it is in the deal, and the brief that the customer saw. */
    private String promised(Promised promise, Opened now) {
        String words = promise.amount().isZero() ? promise.text() : now.stack()
                .map(stack -> texts.say("finance.promised.kept", promise.text(), promise.amount(), promise.kept(stack)))
                .orElseGet(() -> texts.say("finance.promised", promise.text(), promise.amount()));
        return promise.brief() == null ? words : texts.say("finance.promised.brief", words, promise.brief().toString());
    }

    private List<Node> dates(Deal deal) {
        DealDates dates = deal.dates();
        List<Node> words = new ArrayList<>();
        dates.contracts().forEach(on -> words.add(Typography.small(texts.say("finance.step.contracted", on))));
        LocalDate delivered = dates.delivered();
        if (delivered != null) {
            words.add(Typography.small(deal.spotSignedBy().isEmpty() ? texts.say("finance.step.delivered", delivered)
                    : texts.say("finance.step.spot", delivered, deal.spotSignedBy())));
        }
        LocalDate reported = dates.reported();
        if (reported != null) {
            words.add(Typography.small(texts.say("finance.step.reported", reported)));
        }
        LocalDate funded = dates.funded();
        if (funded != null) {
            words.add(Typography.small(texts.say("finance.step.funded", funded)));
        }
        return words.isEmpty() ? List.of(Typography.small(texts.say("finance.dates.none"))) : List.of(tight(words));
    }

    /** Shown before it happens (R18). */
    private List<Node> reversals(Opened now) {
        if (!acts.refusal(Act.UNWIND).isEmpty() || now.reversals().isEmpty()) {
            return List.of();
        }
        List<Node> words = new ArrayList<>(List.of(Typography.small(texts.say("finance.reversals"))));
        now.reversals().forEach(reversal -> words.add(Typography.caption(acts.words(reversal))));
        VBox all = tight(words);
        all.setId("reversals");
        return List.of(all);
    }

    private static VBox tight(List<Node> words) {
        VBox all = new VBox();
        all.getChildren().addAll(words);
        all.getStyleClass().add(Styles.TIGHT);
        return all;
    }

    /** The first thing that can be done now, for the keyboard. */
    @Nullable Node first() {
        for (Act act : Act.values()) {
            if (acts.refusal(act).isEmpty()) {
                return scroll.lookup("#" + id(act));
            }
        }
        return null;
    }
}
