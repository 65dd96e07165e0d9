package app.baton.intake;

import app.baton.incentive.Condition;
import app.baton.incentive.CustomerFact;
import app.baton.incentive.DateKind;
import app.baton.incentive.Fact;
import app.baton.incentive.Party;
import app.baton.incentive.PartyRole;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.ProofRule;
import app.baton.journal.Texts;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Who may have a new program, as a sheet says it: conditions with semicolons between them, each in one of the forms that the
 * template lists. What has another form stays words, which no machine decides.
 */
final class WhoWords {

    private static final Set<String> EVERYBODY = Set.of("everybody", "everyone", "anybody", "all", "all customers",
            "all buyers", "any buyer");
    private static final Pattern PARTS = Pattern.compile("[;\\n]");
    private static final Pattern OR = Pattern.compile("(?i),?\\s+or\\s+");
    private static final Pattern AND = Pattern.compile("(?i),?\\s+and\\s+");

    private final KnownPrograms known;
    private final Party sponsor;
    private final FactPhrases phrases;
    private final RowDoubts doubts;
    private final Texts texts;

    WhoWords(KnownPrograms known, Set<String> makes, Set<String> own, Party sponsor, RowDoubts doubts, Texts texts) {
        this.known = known;
        this.sponsor = sponsor;
        this.phrases = new FactPhrases(known, makes, own, doubts, texts);
        this.doubts = doubts;
        this.texts = texts;
    }

    /** Of a program of a kind; {@code papers} proves the first thing that is asked of a person, or of the place. */
    Condition of(ProgramKind kind, String cell, String papers) {
        List<Condition> all = new ArrayList<>(parts(cell));
        boolean held = all.stream().flatMap(part -> part.leaves().stream())
                .anyMatch(leaf -> leaf.fact() instanceof CustomerFact.HoldsCertificate);
        if (kind == ProgramKind.PRIVATE_OFFER && !held) {
            all.addFirst(Condition.is(new CustomerFact.HoldsCertificate(List.of(PartyRole.BUYER), DateKind.SALE, false, false)));
        }
        return new Condition.All(proved(all, PaperWords.read(papers)), null);
    }

    /** The same without its papers. */
    Condition read(String cell) {
        return new Condition.All(parts(cell), null);
    }

    /** What of the one is asked nowhere in the other; words that only a person can compare are left out. */
    static Optional<Condition> unlike(Condition who, Condition was) {
        Set<Fact> before = new HashSet<>(was.leaves().stream().map(Condition.Is::fact).toList());
        return who.leaves().stream().filter(leaf -> !(leaf.fact() instanceof Fact.ReadTheProgram)
                && !before.contains(leaf.fact())).findFirst().map(leaf -> leaf);
    }

    private List<Condition> parts(String cell) {
        return Stream.of(PARTS.split(cell)).map(part -> part.strip().replaceFirst("\\.$", "")).filter(part -> !part.isEmpty()
                && !EVERYBODY.contains(part.toLowerCase(Locale.ROOT))).map(this::part).toList();
    }

    private Condition part(String words) {
        return phrases.fact(words).<Condition>map(Condition::is)
                .or(() -> pieces(OR, words).map(any -> new Condition.Any(any, null)))
                .or(() -> pieces(AND, words).map(all -> new Condition.All(all, null)))
                .orElseGet(() -> new Condition.Is(new Fact.ReadTheProgram(words), List.of(), words));
    }

    /** Several conditions with a word between them, when each of them is one. */
    private Optional<List<Condition>> pieces(Pattern between, String words) {
        List<String> pieces = List.of(between.split(words));
        List<Condition> read = pieces.stream().flatMap(piece -> phrases.fact(piece.strip()).stream()).map(Condition::is).toList();
        return pieces.size() > 1 && read.size() == pieces.size() ? Optional.of(read) : Optional.empty();
    }

    private List<Condition> proved(List<Condition> all, List<ProofRule> papers) {
        List<Condition> proved = new ArrayList<>();
        boolean used = papers.isEmpty();
        for (Condition part : all) {
            boolean asked = part.leaves().stream().anyMatch(leaf -> asks(leaf.fact()));
            proved.add(asked && !used ? with(part, papers) : asked ? usual(part) : part);
            used |= asked;
        }
        if (!used) {
            throw new RowProblem(ProgramField.PROOFS, "The row names papers, and no condition in the column \""
                    + texts.name(ProgramField.WHO) + "\" that they prove. Write the condition in one of the forms that the"
                    + " template lists, such as first responder, or leave the papers out and enter both in the editor.");
        }
        return proved;
    }

    /** Whether somebody has to show that it is so. */
    private static boolean asks(Fact fact) {
        return fact instanceof CustomerFact || fact instanceof PlaceFact;
    }

    private static Condition with(Condition part, List<ProofRule> papers) {
        return switch (part) {
            case Condition.All(var of, var text) -> new Condition.All(of.stream().map(it -> with(it, papers)).toList(), text);
            case Condition.Any(var of, var text) -> new Condition.Any(of.stream().map(it -> with(it, papers)).toList(), text);
            case Condition.Not not -> not;
            case Condition.Is(var fact, var proofs, var text) -> new Condition.Is(fact, asks(fact) ? papers : proofs, text);
        };
    }

    /** With the papers that the sponsor's newest program lists for the same thing. */
    private Condition usual(Condition part) {
        return switch (part) {
            case Condition.All(var of, var text) -> new Condition.All(of.stream().map(this::usual).toList(), text);
            case Condition.Any(var of, var text) -> new Condition.Any(of.stream().map(this::usual).toList(), text);
            case Condition.Not not -> not;
            case Condition.Is is -> asks(is.fact()) ? usual(is) : is;
        };
    }

    private Condition usual(Condition.Is is) {
        String words = is.words(texts);
        for (Program program : known.all().stream().filter(it -> it.sponsor().equals(sponsor))
                .sorted(Comparator.comparing((Program it) -> it.startsOn().orElse(LocalDate.MIN)).reversed()
                        .thenComparing(it -> it.id().value())).toList()) {
            for (Condition.Is leaf : program.eligibility().leaves()) {
                List<ProofRule> papers = leaf.proofs().stream().filter(rule -> fits(rule, is.fact())).toList();
                if (!papers.isEmpty() && alike(leaf.fact(), is.fact())) {
                    doubts.add(texts.say("programs.import.look.papers", words, program.id(), String.join("; ",
                            papers.stream().map(rule -> rule.words(texts)).toList())));
                    return new Condition.Is(is.fact(), papers, is.text());
                }
            }
        }
        doubts.add(texts.say("programs.import.look.no-papers", words));
        return is;
    }

    private static boolean fits(ProofRule rule, Fact fact) {
        List<PartyRole> roles = fact instanceof CustomerFact it ? it.roles() : List.of();
        return rule.when() == null || switch (rule.when()) {
            case TRANSFERRED -> roles.contains(PartyRole.HOUSEHOLD_MEMBER);
            case SPOUSE -> roles.contains(PartyRole.SPOUSE);
        };
    }

    private static boolean alike(Fact one, Fact other) {
        if (one instanceof CustomerFact.Serves(var _, var some) && other instanceof CustomerFact.Serves(var _, var others)) {
            return some.containsAll(others);
        }
        if (one instanceof CustomerFact.Owns some && other instanceof CustomerFact.Owns others) {
            return some.brands().only().isEmpty() == others.brands().only().isEmpty();
        }
        return one.getClass().equals(other.getClass());
    }
}
