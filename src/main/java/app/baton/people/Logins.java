package app.baton.people;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Suggests what somebody types at sign-in: the first name, as people call each other, and more only where that is taken. */
public final class Logins {

    private static final int LONGEST = 40;

    private Logins() { }

    /** For "Ana Morales": ana, ana.m, ana.morales, ana2 and so on; empty while the name has no letter to begin with. */
    public static String suggest(String name, Set<String> taken) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT);
        List<String> words = Arrays.stream(plain.split("\\s+")).map(word -> word.replaceAll("[^a-z0-9]", ""))
                .filter(word -> !word.isEmpty()).toList();
        if (words.isEmpty()) {
            return "";
        }
        String first = words.getFirst();
        List<String> ideas = new ArrayList<>(List.of(first));
        if (words.size() > 1) {
            ideas.add(first + "." + words.getLast().charAt(0));
            ideas.add(first + "." + words.getLast());
        }
        for (int number = 2; number <= taken.size() + 2; number++) {
            ideas.add(first.substring(0, Math.min(first.length(), LONGEST - 6)) + number);
        }
        return ideas.stream().filter(idea -> idea.length() <= LONGEST && !taken.contains(idea)).findFirst().orElse("");
    }
}
