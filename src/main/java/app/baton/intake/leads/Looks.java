package app.baton.intake.leads;

import app.baton.journal.Texts;
import app.baton.lead.enquiry.Doubt;
import java.util.ArrayList;
import java.util.List;

/** Gathers what a person should look at in one enquiry. */
final class Looks {

    private static final int MOST = 50;
    private static final int LONGEST = 60;
    private final Texts texts;
    private final List<Doubt> doubts = new ArrayList<>();

    Looks(Texts texts) {
        this.texts = texts;
    }

    Texts texts() {
        return texts;
    }

    void add(String code, String field, int line, String sentence) {
        if (doubts.size() < MOST) {
            doubts.add(new Doubt(code, field, line, sentence));
        }
    }

    List<Doubt> all() {
        return doubts;
    }

    /** What was written, short enough for a sentence. */
    static String shown(String written) {
        String line = written.replaceAll("\\s+", " ").strip();
        return line.length() <= LONGEST ? line : line.substring(0, LONGEST) + "…";
    }
}
