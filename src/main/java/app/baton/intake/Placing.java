package app.baton.intake;

import app.baton.incentive.Combination;
import app.baton.incentive.Party;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.incentive.RulebookChoice;
import app.baton.incentive.Source;
import app.baton.incentive.Window;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Puts the programs of a sheet under a rulebook and a document, and says where that wants a look. */
final class Placing {

    private final KnownPrograms known;
    private final RulebookChoice choice;
    private final Under under;
    private final LocalDate today;
    private final Texts texts;

    Placing(KnownPrograms known, Under under, LocalDate today, Texts texts) {
        this.known = known;
        this.choice = known.choice();
        this.under = under;
        this.today = today;
        this.texts = texts;
    }

    /** A program that is new here. */
    Program fresh(Program start, Party sponsor, List<Window> windows) {
        Optional<Rulebook> book = switch (under.rules()) {
            case Under.Rules.Fitting _ -> choice.of(sponsor, windows, today).map(RulebookChoice.Choice::book);
            case Under.Rules.Book(var code) -> known.rulebook(code);
            case Under.Rules.None _ -> Optional.empty();
        };
        String document = under.document().isEmpty() ? book.map(Rulebook::source).map(Source::document)
                .or(() -> known.document(sponsor)).orElse(start.source().document()) : under.document();
        return start.combined(start.combination().under(book.map(Rulebook::id).orElse(null), null))
                .sourced(new Source(document, start.source().section(), "", null));
    }

    /** One that is here already; it stays where it is while that is for its days, or somebody says otherwise. */
    Program revised(Program was, Party sponsor, List<Window> windows) {
        Combination before = was.combination();
        @Nullable ProgramId code = before.rulebook();
        Optional<Rulebook> next = switch (under.rules()) {
            case Under.Rules.Fitting _ -> code == null || choice.fits(code, windows) ? Optional.empty()
                    : choice.of(sponsor, windows, today).filter(RulebookChoice.Choice::fits).map(RulebookChoice.Choice::book);
            case Under.Rules.Book(var chosen) -> known.rulebook(chosen);
            case Under.Rules.None _ -> Optional.empty();
        };
        boolean leaves = under.rules() instanceof Under.Rules.None;
        boolean moves = next.isPresent() && !next.get().id().equals(code);
        Program placed = leaves ? was.combined(before.under(null, null)) : !moves ? was
                : was.combined(before.under(next.get().id(), group(before, next.get())));
        String document = !under.document().isEmpty() ? under.document() : moves ? next.get().source().document()
                : was.source().document();
        // the words of another document would be compared with the wrong thing
        return document.equals(was.source().document()) ? placed
                : placed.sourced(new Source(document, was.source().section(), "", null));
    }

    private static @Nullable String group(Combination before, Rulebook book) {
        @Nullable String group = before.group();
        return group != null && book.group(group).isPresent() ? group : null;
    }

    /** Where it stands now, with what a person should know of that. */
    ProgramPreview.Place place(Program placed, Optional<Program> was) {
        List<String> looks = new ArrayList<>();
        Optional<Rulebook> book = Optional.ofNullable(placed.combination().rulebook()).flatMap(known::rulebook);
        boolean fitting = under.rules() instanceof Under.Rules.Fitting;
        if (fitting && book.isPresent() && !choice.fits(book.get().id(), placed.windows())) {
            looks.add(texts.say("programs.import.look.running", placed.sponsor().name(), book.get().name()));
        } else if (fitting && book.isEmpty() && was.isEmpty()) {
            looks.add(texts.say("programs.import.look.no-rulebook", placed.sponsor().name()));
        }
        was.flatMap(it -> Optional.ofNullable(it.combination().group()))
                .filter(group -> book.isPresent() && placed.combination().group() == null)
                .ifPresent(group -> looks.add(texts.say("programs.import.look.group", book.get().name(), group)));
        return new ProgramPreview.Place(book.map(Rulebook::name).orElse(""), placed.source().document(), looks);
    }
}
