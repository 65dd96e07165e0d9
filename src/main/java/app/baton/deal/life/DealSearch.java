package app.baton.deal.life;

import app.baton.journal.Page;
import app.baton.journal.PageRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/** Deals that what was typed fits: each word is in the buyer's name, the vehicle, its stock number or the salesperson's name. */
public final class DealSearch {

    private static final int PAGE = 500;

    private DealSearch() { }

    /** The first ones of a list, in its order; nothing typed fits all. */
    public static List<DealRow> first(int most, String typed, Function<PageRequest, Page<DealRow>> list) {
        List<String> words = words(typed);
        List<DealRow> found = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            Page<DealRow> page = list.apply(new PageRequest(words.isEmpty() ? Math.min(most, PAGE) : PAGE, next));
            page.rows().stream().filter(row -> fits(row, words)).forEach(found::add);
            next = page.next();
        } while (next.isPresent() && found.size() < most);
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static List<String> words(String typed) {
        return Arrays.stream(typed.toLowerCase(Locale.ROOT).strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
    }

    private static boolean fits(DealRow row, List<String> words) {
        String all = String.join("\n", row.buyer(), row.vehicle(), row.stock(), row.ownerName()).toLowerCase(Locale.ROOT);
        return words.stream().allMatch(all::contains);
    }
}
