package app.baton.incentive;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The credit tiers that programs and rulebooks name. A tier that no lender has can never be met, and a rate for it can
 * never be had, so a misspelled one is refused. A rulebook that lists no tier at all leaves them to the lender.
 */
final class TierNames {

    private final Set<Tier> known = new TreeSet<>();

    TierNames(Collection<Rulebook> rulebooks) {
        rulebooks.forEach(book -> {
            book.tiers().forEach(band -> known.add(band.tier()));
            if (book.tiers().isEmpty()) {
                book.standardRates().forEach(table -> table.rows().forEach(row -> known.add(row.tier())));
            }
        });
    }

    /** The sentence for a tier that is none of them. */
    Optional<String> wrong(Tier tier) {
        return known.isEmpty() || known.contains(tier) ? Optional.empty()
                : Optional.of("No lender of these rulebooks has the tier " + tier + "; there are "
                        + known.stream().map(Tier::code).collect(Collectors.joining(", ")) + ".");
    }

    /** The tiers that a program names, by place. */
    static SequencedMap<String, Tier> of(Program program) {
        SequencedMap<String, Tier> named = new LinkedHashMap<>();
        for (int i = 0; i < program.benefits().size(); i++) {
            Part part = program.benefits().get(i);
            String place = "benefits/" + i;
            if (part.benefit() instanceof Benefit.RateTiers rates) {
                rows(rates.rows(), place + "/benefit/rows/", named);
            }
            if (part.benefit() instanceof Benefit.LeaseTerms lease) {
                for (int row = 0; row < lease.rows().size(); row++) {
                    String factors = place + "/benefit/rows/" + row + "/factors/";
                    lease.rows().get(row).factors().keySet().forEach(tier -> named.put(factors + tier, tier));
                }
            }
            if (part.when() != null) {
                facts(Leaves.of(part.when(), place + "/when"), named);
            }
        }
        facts(Leaves.of(program.eligibility(), "eligibility"), named);
        return named;
    }

    /** As {@link #of(Program)}. */
    static SequencedMap<String, Tier> of(Rulebook book) {
        SequencedMap<String, Tier> named = new LinkedHashMap<>();
        for (int i = 0; i < book.standing().size(); i++) {
            facts(Leaves.of(book.standing().get(i).condition(), "standing/" + i + "/condition"), named);
        }
        for (int i = 0; i < book.standardRates().size(); i++) {
            rows(book.standardRates().get(i).rows(), "standardRates/" + i + "/rows/", named);
        }
        return named;
    }

    private static void rows(List<RateRow> rows, String place, SequencedMap<String, Tier> into) {
        for (int i = 0; i < rows.size(); i++) {
            into.put(place + i + "/tier", rows.get(i).tier());
        }
    }

    private static void facts(Map<String, Fact> leaves, SequencedMap<String, Tier> into) {
        leaves.forEach((place, fact) -> {
            if (fact instanceof DealFact.TierIn tiers) {
                for (int i = 0; i < tiers.tiers().size(); i++) {
                    into.put(place + "/tiers/" + i, tiers.tiers().get(i));
                }
            }
        });
    }
}
