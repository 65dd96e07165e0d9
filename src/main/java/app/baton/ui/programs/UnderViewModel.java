package app.baton.ui.programs;

import app.baton.incentive.Bulletin;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.intake.Origins;
import app.baton.intake.ProgramPreview;
import app.baton.intake.Under;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.ScreenContext;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/**
 * What the programs of a sheet come under: the rulebook and the document, as somebody chose them or as they fit each
 * program, what that came to, and whether the document's text is here.
 */
public final class UnderViewModel {

    private final ProgramsDesks desks;
    private final Texts texts;
    private final BulletinTexts bulletins;
    private final Runnable changed;
    private final ReadOnlyObjectWrapper<Under> under = new ReadOnlyObjectWrapper<>(Under.fitting());
    private final ReadOnlyObjectWrapper<Offered> offered = new ReadOnlyObjectWrapper<>(Offered.NOTHING);
    private final ReadOnlyObjectWrapper<Said> said = new ReadOnlyObjectWrapper<>(Said.NOTHING);

    /** What can be chosen, and the documents whose text is here. */
    record Offered(Origins origins, Set<String> kept) {
        static final Offered NOTHING = new Offered(new Origins(List.of(), List.of()), Set.of());
    }

    /** Where how many programs come to stand, what wants a look in that, and the document that most are from. */
    public record Said(List<String> lines, List<String> looks, Optional<String> document) {
        static final Said NOTHING = new Said(List.of(), List.of(), Optional.empty());
    }

    /** {@code changed} reads the sheet anew. */
    UnderViewModel(ProgramsDesks desks, Background background, Texts texts, ScreenContext context, Runnable changed) {
        this.desks = desks;
        this.texts = texts;
        this.changed = changed;
        bulletins = new BulletinTexts(desks.confirming(), background, texts, context);
    }

    /** Reads what can be chosen, off the screen's thread. */
    Offered load(User user) {
        return new Offered(desks.importing().origins(user), desks.confirming().bulletins(user).stream()
                .map(Bulletin.Header::name).collect(Collectors.toSet()));
    }

    /** A new file: what fits is proposed again. */
    void open(Offered found) {
        under.set(Under.fitting());
        offered.set(found);
        said.set(Said.NOTHING);
    }

    /** What the choice came to. */
    void tell(@Nullable ProgramPreview preview) {
        List<ProgramPreview.Place> places = preview == null ? List.of() : preview.rows().stream()
                .filter(ProgramPreview.Row::taken).map(ProgramPreview.Row::place).toList();
        Map<String, Long> books = new TreeMap<>(places.stream()
                .collect(Collectors.groupingBy(ProgramPreview.Place::rulebook, Collectors.counting())));
        List<String> lines = books.entrySet().stream().map(book -> book.getKey().isEmpty()
                ? texts.say("programs.import.under.free", book.getValue())
                : texts.say("programs.import.under.said", book.getValue(), book.getKey())).toList();
        said.set(new Said(lines, places.stream().flatMap(place -> place.looks().stream()).distinct().toList(),
                places.stream().collect(Collectors.groupingBy(ProgramPreview.Place::document, Collectors.counting())).entrySet()
                        .stream().max(Map.Entry.comparingByValue()).map(Map.Entry::getKey)));
    }

    /** One rulebook, none, or what fits. */
    public void choose(Under.Rules rules) {
        change(now -> now.with(rules));
    }

    /** The document that the programs are from; empty means their rulebook's. */
    public void document(String name) {
        change(now -> now.with(name));
    }

    private void change(Function<Under, Under> how) {
        Under next = how.apply(under.get());
        if (!next.equals(under.get())) {
            under.set(next);
            changed.run();
        }
    }

    /** Takes in the text of the document that the programs come from. */
    public void addText() {
        said.get().document().ifPresent(name -> bulletins.ask(name, () -> {
            Set<String> kept = new HashSet<>(offered.get().kept());
            kept.add(name);
            offered.set(new Offered(offered.get().origins(), kept));
        }));
    }

    /** Whether the words of the document are here, so that the second person has something to compare with. */
    public boolean hasText() {
        return said.get().document().map(offered.get().kept()::contains).orElse(false);
    }

    /** What can be chosen as a rulebook, what fits first. */
    public List<Under.Rules> rules() {
        List<Under.Rules> rules = new ArrayList<>(List.of(new Under.Rules.Fitting()));
        offered.get().origins().rulebooks().forEach(book -> rules.add(new Under.Rules.Book(book.id())));
        rules.add(new Under.Rules.None());
        return rules;
    }

    /** A choice in words. */
    public String words(Under.Rules rules) {
        return switch (rules) {
            case Under.Rules.Fitting _ -> texts.say("programs.import.under.fitting");
            case Under.Rules.Book(ProgramId code) -> offered.get().origins().rulebooks().stream()
                    .filter(book -> book.id().equals(code)).findFirst().map(Rulebook::name).orElse(code.value());
            case Under.Rules.None _ -> texts.say("programs.import.under.none");
        };
    }

    public ReadOnlyObjectProperty<Under> under() {
        return under.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Offered> offered() {
        return offered.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<Said> said() {
        return said.getReadOnlyProperty();
    }
}
