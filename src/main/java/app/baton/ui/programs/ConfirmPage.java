package app.baton.ui.programs;

import app.baton.incentive.Doubt;
import app.baton.incentive.Program;
import app.baton.incentive.RevisionDiff;
import app.baton.journal.Texts;
import app.baton.ui.kit.Badge;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Cards;
import app.baton.ui.kit.ContentPane;
import app.baton.ui.kit.Focus;
import app.baton.ui.kit.Icons;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.util.List;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One draft as the second person reads it: the sponsor's words at the left, what Baton understood at the right. */
final class ConfirmPage implements ProgramsView.Shown {

    /** Between so many signs a column of a bulletin's table asks for room. */
    private static final int SHORT = 10;
    private static final int LONG = 30;

    private final ConfirmViewModel model;
    private final Texts texts;
    private final HBox head = new HBox();
    private final VBox left = new VBox();
    private final VBox right = new VBox();
    private final ScrollPane page;
    private final QueuePane queue;
    private final ContentPane root;

    ConfirmPage(ConfirmViewModel model, Texts texts, Runnable back) {
        this.model = model;
        this.texts = texts;
        head.getStyleClass().add(Styles.ROW);
        left.getStyleClass().add(Styles.COLUMN);
        right.getStyleClass().add(Styles.COLUMN);
        GridPane columns = Cards.columns(left, right);
        page = Cards.page(new HBox(Buttons.icon("confirm-back", Feather.ARROW_LEFT, texts.say("programs.back"), back), head),
                columns);
        HBox.setHgrow(head, Priority.ALWAYS);
        queue = new QueuePane(model, texts, () -> Focus.on(page));
        HBox both = new HBox(queue, page);
        HBox.setHgrow(page, Priority.ALWAYS);
        root = new ContentPane(texts, both, model.state());
        model.shown().subscribe(sheet -> show(sheet));
    }

    @Override
    public Node node() {
        return root;
    }

    @Override
    public void front() {
        Focus.on(page);
    }

    private void show(ConfirmViewModel.@Nullable Sheet sheet) {
        if (sheet == null) {
            noneFits();
            return;
        }
        page.setVvalue(0);
        head(sheet);
        left.getChildren().setAll(words(sheet), doubts(sheet));
        right.getChildren().setAll(changes(sheet), understood(sheet));
        List<String> toRead = sheet.about().draft().program().map(Program::toRead).orElse(List.of());
        if (!toRead.isEmpty()) {
            left.getChildren().addFirst(toRead(toRead));
        }
        String reason = sheet.about().draft().reason();
        if (reason != null) {
            VBox back = Cards.section(texts.say("programs.confirm.came-back"), Typography.body(reason));
            back.setId("confirm-came-back");
            right.getChildren().addFirst(back);
        }
        if (!sheet.about().touches().isEmpty()) {
            right.getChildren().addFirst(new TouchesPane(texts, sheet.about().touches(), model::openTouched));
        }
        if (!queue.isFiltering()) {
            Focus.on(page);
        }
    }

    /** All that fits the words was decided: the others wait until somebody asks for them. */
    private void noneFits() {
        head.getChildren().clear();
        right.getChildren().clear();
        left.getChildren().setAll(Cards.section(texts.say("programs.confirm.none-fit"),
                Buttons.plain("confirm-all", texts.say("programs.confirm.show-all", model.waiting()),
                        () -> model.words().set(""))));
    }

    void focusFilter() {
        queue.focusFilter();
    }

    /** What nobody is found to meet as long as it stands there as words. */
    private Node toRead(List<String> conditions) {
        Label head = Typography.section(texts.say("programs.to-read"));
        head.setGraphic(Icons.of(Icons.WARNING, Styles.CARE));
        VBox card = Cards.plain(head, Typography.small(texts.say("programs.to-read.sentence")));
        card.setId("confirm-to-read");
        conditions.forEach(condition -> card.getChildren().add(Typography.body(texts.say("programs.to-read.quote", condition))));
        return card;
    }

    private void head(ConfirmViewModel.Sheet sheet) {
        Label title = Typography.title(texts.say("programs.confirm.head", sheet.about().draft().content().ref(),
                sheet.about().draft().content().name()));
        title.setId("confirm-title");
        Button giveBack = Buttons.withKeys(Buttons.plain("give-back", texts.say("programs.give-back"), model::giveBack),
                texts.say("programs.give-back"), KeyCombination.valueOf("R"));
        Button yes = Buttons.withKeys(Buttons.primary("confirm-yes", texts.say("programs.confirm.yes"), model::confirm),
                texts.say("programs.confirm.yes"), KeyCombination.valueOf("Enter"));
        boolean blocked = sheet.about().blocked().isPresent();
        yes.setDisable(blocked);
        giveBack.setDisable(blocked);
        head.getChildren().setAll(title, Typography.caption(texts.say("programs.confirm.writer", sheet.writer())),
                Typography.spring(),
                Typography.whole(texts.say("programs.confirm.place", sheet.place(), sheet.of()), Styles.CAPTION), giveBack, yes);
    }

    private Node words(ConfirmViewModel.Sheet sheet) {
        var words = sheet.about().words();
        Label source = Typography.caption(words.bulletin().isBlank() ? sheet.about().draft().content().source().document()
                : words.bulletin());
        Button add = Buttons.flat("add-bulletin", texts.say("programs.bulletin.add"), model::addBulletin);
        VBox card = Cards.sectionWith(texts.say("programs.confirm.words"), add, source);
        sheet.about().blocked().ifPresent(sentence -> card.getChildren().add(1, banner(sentence)));
        if (sheet.wordless()) {
            card.getChildren().add(Typography.body(texts.say("programs.confirm.no-words")));
        } else {
            VBox text = new VBox();
            text.setId("confirm-words");
            text.getStyleClass().add(Styles.STACK);
            sheet.words().forEach(block -> text.getChildren().add(switch (block) {
                case SourceText.Block.Words(var spans) -> flow(spans);
                case SourceText.Block.Grid(var rows) -> grid(rows);
            }));
            card.getChildren().addAll(Typography.section(words.heading()), text);
        }
        return card;
    }

    private static Node banner(String sentence) {
        Label words = Typography.body(sentence);
        words.setId("confirm-blocked");
        HBox banner = new HBox(Icons.of(Icons.NO_PERMISSION, Styles.CARE), words);
        HBox.setHgrow(words, Priority.ALWAYS);
        banner.getStyleClass().addAll(Styles.BANNER, Styles.CARE);
        return banner;
    }

    /** A table of the bulletin; columns share the room by what stands in them, so that a date is not broken for a long text. */
    private static GridPane grid(List<List<List<Highlights.Span>>> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add(Styles.SOURCE_TABLE);
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        int sum = IntStream.range(0, columns).map(column -> length(rows, column)).sum();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints share = new ColumnConstraints();
            share.setPercentWidth(100.0 * length(rows, column) / sum);
            grid.getColumnConstraints().add(share);
        }
        for (int at = 0; at < rows.size(); at++) {
            List<List<Highlights.Span>> cells = rows.get(at);
            for (int column = 0; column < cells.size(); column++) {
                TextFlow cell = flow(cells.get(column));
                cell.getStyleClass().add(at == 0 ? Styles.SOURCE_HEAD : Styles.SOURCE_CELL);
                grid.add(cell, column, at);
            }
        }
        return grid;
    }

    private static int length(List<List<List<Highlights.Span>>> rows, int column) {
        int longest = rows.stream().filter(row -> row.size() > column).mapToInt(row -> row.get(column).stream()
                .mapToInt(span -> span.text().length()).sum()).max().orElse(0);
        return Math.clamp(longest, SHORT, LONG);
    }

    private static TextFlow flow(List<Highlights.Span> spans) {
        TextFlow flow = new TextFlow();
        flow.getStyleClass().add(Styles.SOURCE_TEXT);
        for (Highlights.Span span : spans) {
            Text text = new Text(span.text().replace("**", "").replace("`", ""));
            text.getStyleClass().add(span.found() ? Styles.FOUND : Styles.SOURCE_WORDS);
            flow.getChildren().add(text);
        }
        return flow;
    }

    private Node doubts(ConfirmViewModel.Sheet sheet) {
        List<Doubt> doubts = sheet.about().doubts();
        VBox card = Cards.section(texts.say("programs.confirm.doubts"));
        if (sheet.wordless()) {
            card.getChildren().add(Typography.small(texts.say("programs.confirm.doubts.wordless")));
        } else if (doubts.isEmpty()) {
            card.getChildren().add(Badge.good(texts.say("programs.confirm.doubts.none")));
        }
        doubts.forEach(doubt -> {
            HBox row = new HBox(Icons.of(Icons.ASK, Styles.CARE), Typography.body(doubt.sentence()));
            row.getStyleClass().addAll(Styles.ROW, Styles.CHANGE);
            card.getChildren().add(row);
        });
        return card;
    }

    private Node changes(ConfirmViewModel.Sheet sheet) {
        if (sheet.about().was().isEmpty()) {
            return Cards.section(texts.say("programs.confirm.changes"),
                    Badge.info(texts.say("programs.confirm.new"), Feather.PLUS));
        }
        VBox card = Cards.section(texts.say("programs.confirm.changes-since", sheet.about().was().get().ref()));
        card.setId("confirm-changes");
        List<RevisionDiff.Change> changes = sheet.changes();
        if (changes.isEmpty()) {
            card.getChildren().add(Typography.body(texts.say("programs.confirm.unchanged")));
        }
        changes.forEach(change -> card.getChildren().add(new ChangeLine(texts, change)));
        return card;
    }

    private Node understood(ConfirmViewModel.Sheet sheet) {
        GridPane facts = new GridPane();
        facts.setId("confirm-understood");
        facts.getStyleClass().add(Styles.FACTS);
        ColumnConstraints names = new ColumnConstraints(150);
        ColumnConstraints values = new ColumnConstraints();
        values.setHgrow(Priority.ALWAYS);
        facts.getColumnConstraints().addAll(names, values);
        String before = "";
        int row = 0;
        for (RevisionDiff.Change line : sheet.understood()) {
            Label name = Typography.label(line.label().equals(before) ? "" : line.label(), Styles.FACT_NAME);
            name.setWrapText(true);
            GridPane.setValignment(name, javafx.geometry.VPos.TOP);
            facts.addRow(row++, name, Typography.body(line.is()));
            before = line.label();
        }
        return Cards.section(texts.say("programs.confirm.understood"), facts);
    }
}
