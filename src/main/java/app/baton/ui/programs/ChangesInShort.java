package app.baton.ui.programs;

import app.baton.incentive.RevisionDiff;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** Differences for a cell of a table: the first ones in words, and how many more are told beside it. */
final class ChangesInShort {

    private static final int MOST = 150;

    private ChangesInShort() { }

    static String of(Collection<RevisionDiff.Change> changes, Texts texts) {
        List<String> said = new ArrayList<>();
        int signs = 0;
        for (RevisionDiff.Change change : changes) {
            String words = words(change, texts);
            signs += words.length();
            if (!said.isEmpty() && signs > MOST) {
                said.add(texts.say("programs.changes.more", changes.size() - said.size()));
                break;
            }
            said.add(words);
        }
        return String.join("; ", said);
    }

    /** Of days it is the new ones that count beside many others. */
    private static String words(RevisionDiff.Change change, Texts texts) {
        return change.field().equals("windows") && !change.is().isEmpty() ? texts.say("diff.said", change.label(), change.is())
                : change.line();
    }
}
