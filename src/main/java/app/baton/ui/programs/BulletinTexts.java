package app.baton.ui.programs;

import app.baton.incentive.ConfirmDesk;
import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.User;
import app.baton.ui.kit.PasteQuestion;
import app.baton.ui.kit.ScreenContext;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Asks for the text of a sponsor's document, pasted or from a file, and keeps it under the document's name. */
final class BulletinTexts {

    private static final int MOST_NAMED = 5;

    private final ConfirmDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;

    BulletinTexts(ConfirmDesk desk, Background background, Texts texts, ScreenContext context) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
    }

    /** Goes on with {@code kept} once the text is here. */
    void ask(String document, Runnable kept) {
        User user = context.user();
        context.dialogs().ask(new PasteQuestion(texts.say("programs.bulletin.choose", document),
                texts.say("programs.bulletin.paste"), texts.say("programs.bulletin.paste.hint"),
                texts.say("programs.bulletin.keep"),
                text -> text.isBlank() ? texts.say("programs.bulletin.paste.missing") : "",
                texts.say("programs.bulletin.file"), this::file), text ->
                background.run(texts.say("programs.bulletin.keeping"), progress -> desk.keep(user, document, text), found -> {
                    told(found);
                    kept.run();
                }, context.dialogs()::problem));
    }

    private void told(ConfirmDesk.Kept kept) {
        String name = kept.bulletin().name();
        if (kept.found().isEmpty() && !kept.missing().isEmpty()) {
            context.dialogs().tell(texts.say("programs.bulletin.none.title"),
                    texts.say("programs.bulletin.none", name, kept.missing().getFirst()));
        } else {
            String missing = kept.missing().stream().limit(MOST_NAMED).map(ProgramId::value).collect(Collectors.joining(", "));
            context.dialogs().toast(kept.missing().isEmpty() ? texts.say("programs.bulletin.kept", name, kept.found().size())
                    : texts.say("programs.bulletin.kept-part", name, kept.found().size(),
                            kept.found().size() + kept.missing().size(), missing));
        }
    }

    private void file(Consumer<String> chosen) {
        context.dialogs().chooseFile(texts.say("programs.bulletin.file"), texts.say("programs.bulletin.kind"),
                List.of("*.md", "*.txt"), path -> background.run(texts.say("programs.bulletin.keeping"),
                        progress -> read(path), chosen, context.dialogs()::problem));
    }

    private String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw Problem.couldNot("bulletin.unreadable", texts.say("programs.bulletin.unreadable", file.getFileName()),
                    unreadable);
        }
    }
}
