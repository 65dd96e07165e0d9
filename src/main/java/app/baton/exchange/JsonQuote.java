package app.baton.exchange;

import app.baton.deal.QuoteRequest;
import app.baton.deal.Structure;
import app.baton.deal.Wanted;
import app.baton.deal.check.StoreLimits;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.Invalid;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Situation;
import app.baton.incentive.stack.Goal;
import app.baton.journal.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the file of {@code quote FILE}: a stack file with what is agreed for the vehicle. The whole file is refused at the
 * first thing that is wrong with it, with its place: a payment from half a deal would be a guess.
 */
public final class JsonQuote {

    private static final List<String> PARTS = List.of("situation", "policy", "deal", "taxes", "limits", "promised", "decision",
            "stated", "wanted");
    private static final List<String> BESIDE = List.of("format", "rulebooks", "programs", "goal");

    /** Programs, and the deal that is worked out with them. */
    public record Asked(ProgramSheet programs, QuoteRequest request, @Nullable Wanted wanted) { }

    /** @throws Problem of kind {@code BAD_INPUT} */
    public Asked read(byte[] json) {
        ObjectNode root = CanonicalJson.read(json);
        allKnown(root);
        ProgramReading reading = new JsonPrograms().readAll(root, "");
        reading.refused().stream().findFirst().ifPresent(JsonStack::refuse);
        QuoteFile file = RecordReader.read(QuoteFile.class, root, "");
        JsonStack.known(root, file, List.of("situation", "policy", "deal", "taxes", "limits", "decision", "stated",
                "wanted"));
        new StackNames(reading).require(file.stack());
        Situation situation = JsonStack.situation(file.stack(), reading.good());
        same(situation.terms().price(), file.deal().price(), "/situation/terms/price");
        same(situation.terms().cashDown(), file.deal().cashDown(), "/situation/terms/cashDown");
        if (file.policy().amount() != null) {
            throw Problem.badInput("quote.amount", "/policy/amount", "The amount financed follows from the deal. Leave it out.");
        }
        return new Asked(reading.good(), request(file, situation), file.wanted());
    }

    private static QuoteRequest request(QuoteFile file, Situation situation) {
        TaxTable shipped = JsonTaxTable.shipped();
        return new QuoteRequest(new Structure(situation, file.policy().policy(),
                Objects.requireNonNullElse(file.goal(), Goal.LARGEST_SAVING)), worksheet(file, situation),
                file.taxes() == null ? shipped : file.taxes().over(shipped),
                file.limits() == null ? StoreLimits.none() : file.limits(), file.promised(), file.decision(), file.stated());
    }

    private static Worksheet worksheet(QuoteFile file, Situation situation) {
        try {
            return file.deal().worksheet(situation);
        } catch (Invalid wrong) {
            throw Problem.badInput("quote.deal", "/deal/" + wrong.field(), wrong.sentence());
        }
    }

    /** A price that stands in two places may be two prices. */
    private static void same(@Nullable Money told, @Nullable Money agreed, String place) {
        if (told != null && !told.equals(agreed)) {
            throw Problem.badInput("quote.twice", place, "It is another amount than in the deal. Leave it out here.");
        }
    }

    private static void allKnown(ObjectNode root) {
        Set<String> names = new HashSet<>(PARTS);
        names.addAll(BESIDE);
        root.propertyNames().stream().filter(name -> !names.contains(name)).findFirst().ifPresent(name -> {
            throw Problem.badInput("quote.field", "/" + Leftovers.escaped(name), "Baton does not know this field. Correct its "
                    + "name, or leave it out.");
        });
    }
}
