package app.baton.store;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.Rulebook;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Programs and rulebooks that were read before, by the hash of their content, so that a list of a thousand is not parsed
 * again each time it is shown. A revision never changes, and what has another content has another hash.
 */
final class ReadPrograms {

    private static final int PROGRAMS = 4_000;
    private static final int RULEBOOKS = 400;

    private final ProgramFormat format;
    private final Map<String, Program> programs = latest(PROGRAMS);
    private final Map<String, Rulebook> rulebooks = latest(RULEBOOKS);

    ReadPrograms(ProgramFormat format) {
        this.format = format;
    }

    Program program(String hash, String content) {
        return known(programs, hash, content, format::read);
    }

    Rulebook rulebook(String hash, String content) {
        return known(rulebooks, hash, content, format::readRulebook);
    }

    private static <T> T known(Map<String, T> all, String hash, String content, Function<String, T> read) {
        T known = all.get(hash);
        if (known == null) {
            // outside the lock of the map: two threads may read the same one, and get equal ones
            known = read.apply(content);
            all.put(hash, known);
        }
        return known;
    }

    private static <T> Map<String, T> latest(int most) {
        return Collections.synchronizedMap(new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<String, T> eldest) {
                return size() > most;
            }
        });
    }
}
