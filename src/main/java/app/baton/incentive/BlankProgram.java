package app.baton.incentive;

import app.baton.journal.PageRequest;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A new program as far as it can be guessed from those that are in force: code, sponsor, rulebook, document, window. */
final class BlankProgram {

    private static final Pattern NUMBERED = Pattern.compile("(.*?)(\\d{1,9})");
    private static final int MOST = 1000;

    private final ProgramBook programs;
    private final DraftBook drafts;
    private final Texts texts;

    BlankProgram(ProgramBook programs, DraftBook drafts, Texts texts) {
        this.programs = programs;
        this.drafts = drafts;
        this.texts = texts;
    }

    Program on(LocalDate today) {
        List<Program> current = EveryPage.of(request -> programs.newest(today, request));
        Party sponsor = most(current, Program::sponsor).orElseGet(() -> new Party(PartyKind.MANUFACTURER,
                texts.say("steward.manufacturer")));
        // the store's own programs and a second franchise's stand under other rulebooks and in other documents
        List<Program> same = current.stream().filter(it -> it.sponsor().equals(sponsor)).toList();
        @Nullable ProgramId rulebook = most(same.stream().filter(it -> it.combination().rulebook() != null).toList(),
                it -> Objects.requireNonNull(it.combination().rulebook())).orElse(null);
        String document = most(same, it -> it.source().document()).orElseGet(() -> texts.say("steward.bulletin"));
        LocalDate last = today.withDayOfMonth(today.lengthOfMonth());
        ProgramId code = code(current);
        return new Program(code, 1, texts.say("steward.new-program"), sponsor, sponsor, List.of(Payee.DEAL),
                List.of(new Window(DateKind.SALE, today, last), new Window(DateKind.DELIVERY, today, last)), Routes.all(),
                List.of(new Part(new Benefit.CustomerCash(new AmountRule.Fixed(Dollars.zero()), null), null)),
                Condition.always(), new Combination(rulebook, null, List.of(), List.of(), false, false), Limits.none(), List.of(),
                ClaimTerms.none(), false, new Source(document, code.value(), "", null), Extras.none());
    }

    private static <V> Optional<V> most(List<Program> programs, Function<Program, V> of) {
        return programs.stream().collect(Collectors.groupingBy(of, Collectors.counting())).entrySet().stream()
                .max(Map.Entry.<V, Long>comparingByValue().thenComparing(entry -> entry.getKey().toString()))
                .map(Map.Entry::getKey);
    }

    /** One above the highest number of the newest series, such as 26-1131 after 26-1130. */
    private ProgramId code(List<Program> current) {
        List<String> known = new ArrayList<>(current.stream().map(it -> it.id().value()).toList());
        drafts.open(PageRequest.first(MOST)).rows().stream().filter(draft -> draft.program().isPresent())
                .forEach(draft -> known.add(draft.code().value()));
        String highest = known.stream().filter(code -> NUMBERED.matcher(code).matches()).max(Comparator.naturalOrder())
                .orElse("P-1000");
        Set<String> taken = new HashSet<>(known);
        Matcher parts = NUMBERED.matcher(highest);
        if (!parts.matches()) {
            throw new IllegalStateException(highest);
        }
        long number = Long.parseLong(parts.group(2));
        String code;
        do {
            number++;
            code = parts.group(1) + String.format(Locale.ROOT, "%0" + parts.group(2).length() + "d", number);
        } while (taken.contains(code) || !programs.revisions(new ProgramId(code)).isEmpty());
        return new ProgramId(code);
    }
}
