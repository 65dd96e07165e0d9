package app.baton.intake;

import app.baton.incentive.Rulebook;
import app.baton.incentive.Tier;
import app.baton.incentive.TierBand;
import app.baton.journal.Texts;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Credit tiers as a sheet names them; where the program's rulebook lists the lender's, no other is taken. */
record TierWords(List<Tier> listed, RowDoubts doubts, Texts texts) {

    TierWords {
        listed = List.copyOf(listed);
    }

    static TierWords of(Optional<Rulebook> rulebook, RowDoubts doubts, Texts texts) {
        return new TierWords(rulebook.map(Rulebook::tiers).orElse(List.of()).stream().map(TierBand::tier).toList(), doubts,
                texts);
    }

    /** Whether the rulebook lists it, so that "2" may be a tier and no number of months. */
    boolean lists(String word) {
        return listed.stream().anyMatch(tier -> tier.code().equalsIgnoreCase(word));
    }

    /** The tiers of a cell with commas between them; without one, every tier of the rulebook. */
    List<Tier> read(ProgramField field, String cell) {
        List<Tier> tiers = Stream.of(cell.split("[,/\\s]+")).filter(word -> !word.isEmpty())
                .filter(word -> !word.matches("(?i)tiers?|and|all")).map(word -> tier(field, word)).distinct().toList();
        if (!tiers.isEmpty()) {
            return tiers;
        }
        if (listed.isEmpty()) {
            throw new RowProblem(field, "The row names no credit tier, and no rulebook lists them. Write the tier in front of the"
                    + " months, as in \"T0-1 36-60: 1.9\".");
        }
        doubts.add(texts.say("programs.import.look.tiers", String.join(", ", listed.stream().map(Tier::code).toList())));
        return listed;
    }

    Tier tier(ProgramField field, String word) {
        Optional<Tier> found = listed.stream().filter(tier -> tier.code().equalsIgnoreCase(word)).findFirst();
        if (found.isPresent()) {
            return found.get();
        }
        if (!listed.isEmpty()) {
            throw new RowProblem(field, "\"" + word + "\" is no credit tier of the rulebook. Its tiers are " + String.join(", ",
                    listed.stream().map(Tier::code).toList()) + ".");
        }
        try {
            return new Tier(word);
        } catch (IllegalArgumentException wrong) {
            throw new RowProblem(field, "\"" + word + "\" cannot be a credit tier. A tier has 1 to 10 letters, digits, plus or"
                    + " dash, such as T0-1.");
        }
    }
}
