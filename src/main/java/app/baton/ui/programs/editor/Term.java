package app.baton.ui.programs.editor;

import app.baton.journal.Texts;
import app.baton.ui.kit.Typed;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months of one line of a rate table: "36", or "36-60" where one rate stands for all terms between. */
record Term(int from, int to) {

    private static final Pattern TYPED = Pattern.compile("(\\d{1,3})(?:\\s*(?:-|–|to)\\s*(\\d{1,3}))?");

    static Typed<Term> typed(Texts texts) {
        return new Typed<>(Typed.Look.NUMBER, text -> {
            Matcher found = TYPED.matcher(text);
            if (!found.matches()) {
                throw new Typed.Unread(texts.say("editor.term-wrong", text));
            }
            int from = Integer.parseInt(found.group(1));
            return new Term(from, found.group(2) == null ? from : Integer.parseInt(found.group(2)));
        }, Term::show);
    }

    private String show() {
        return from == to ? String.valueOf(from) : from + "-" + to;
    }
}
