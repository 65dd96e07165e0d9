package app.baton.incentive;

import app.baton.journal.Texts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The parts of a program that are neither benefit nor condition, in words for a comparison. */
final class PartWords {

    private final Texts texts;
    private final Phrases phrases;

    PartWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    String party(Party party) {
        return texts.say("diff.party", party.name(), texts.name(party.kind()));
    }

    String names(List<? extends Enum<?>> choices) {
        return phrases.or(choices.stream().map(texts::name).toList());
    }

    /** Every open route by name, so that nothing is left to guess. */
    String routes(Program program) {
        Routes routes = program.routes();
        return phrases.and(Stream.concat(routes.kinds().stream().map(texts::name),
                routes.programs().stream().map(ProgramId::value)).toList());
    }

    String part(Part part) {
        String benefit = new BenefitWords(texts).of(part.benefit());
        return part.when() == null ? benefit
                : texts.say("incentive.part-when", benefit, new EligibilityWords(texts).words(part.when()));
    }

    String proofs(List<ProofRule> rules) {
        return String.join("; ", new ProofWords(texts).of(rules));
    }

    List<Cell> limits(Limits limits) {
        List<Cell> cells = new ArrayList<>();
        count(texts.say("diff.per-vehicle"), limits.perVehicle(), cells);
        count(texts.say("diff.per-household"), limits.perHousehold(), cells);
        count(texts.say("diff.deliveries"), limits.deliveries(), cells);
        if (limits.budget() != null) {
            cells.add(Cell.money(texts.say("diff.budget"), texts.formats().money(limits.budget()), limits.budget())
                    .limit());
        }
        return cells;
    }

    private void count(String row, @Nullable Integer number, List<Cell> cells) {
        if (number != null) {
            cells.add(new Cell(row, "", texts.formats().count(number), BigDecimal.valueOf(number), false).limit());
        }
    }

    List<Cell> rules(List<PairRule> rules) {
        List<Cell> cells = new ArrayList<>();
        for (PairRule rule : rules) {
            String row = texts.say(rule.policy() == PairRule.Policy.FORBID ? "diff.not-with" : "diff.also-with");
            rule.programs().forEach(program -> cells.add(Cell.plain(row + " " + program, said(rule))));
            rule.groups().forEach(group -> cells.add(Cell.plain(texts.say("diff.group-of", row, group), said(rule))));
        }
        return cells;
    }

    private String said(PairRule rule) {
        return rule.text() == null ? texts.say("diff.in-its-text") : rule.text();
    }

    String requires(Combination combination) {
        return phrases.and(combination.requires().stream().map(need -> phrases.or(need.anyOf().stream()
                .map(ProgramId::value).toList())).toList());
    }

    String claim(ClaimTerms claim) {
        String due = switch (claim.due()) {
            case ClaimTerms.Due.AfterDelivery it -> texts.say("diff.due-after", it.days());
            case ClaimTerms.Due.On it -> texts.say("diff.due-on", it.day());
            case ClaimTerms.Due.WithContract _ -> texts.say("diff.due-with-contract");
            case ClaimTerms.Due.None _ -> texts.say("diff.due-none");
        };
        String with = switch (claim.with()) {
            case CODE -> texts.say("diff.claim-code", String.valueOf(claim.code()));
            case CERTIFICATE_NUMBER -> texts.say("diff.claim-certificate");
            case PIN -> texts.say("diff.claim-pin");
            case NOTHING -> "";
        };
        String late = claim.late() == null ? "" : texts.say("diff.claim-late", claim.late().until(),
                phrases.and(claim.late().signatures()));
        return String.join(", ", Stream.of(due, with, late).filter(words -> !words.isEmpty()).toList());
    }

    /** The bare content of a condition for whom its short words leave something out. */
    static String plain(Condition condition) {
        return String.join("; ", condition.leaves().stream().map(leaf -> leaf.fact().toString()).toList());
    }
}
