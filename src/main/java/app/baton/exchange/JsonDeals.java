package app.baton.exchange;

import app.baton.deal.QuoteRequest;
import app.baton.deal.Structure;
import app.baton.deal.check.Decision;
import app.baton.deal.check.Promised;
import app.baton.deal.check.Stated;
import app.baton.deal.check.StoreLimits;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealEvent.Step;
import app.baton.deal.life.DealFormat;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.life.Way;
import app.baton.deal.tax.TaxTable;
import app.baton.deal.worksheet.Worksheet;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.stack.Goal;
import app.baton.journal.Problem;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What happens to deals, as JSON. A situation and a policy are written as in a stack file, since a deal that is kept and one
 * that is asked about in a file are the same thing.
 */
public final class JsonDeals implements DealFormat {

    private static final String OFFER = "offer";
    private static final String NOTE = "note";

    /** An offer in the file's shape. */
    record Kept(@Nullable Parties parties, @Nullable String stock, StackFile.Deal situation, StackFile.Rules policy, Goal goal,
                Worksheet deal, @Nullable TaxTable taxes, StoreLimits limits, List<Promised> promised,
                @Nullable Decision decision, @Nullable Stated stated, List<Pinned> pinned, @Nullable Way way) {

        static Kept of(Offer offer) {
            QuoteRequest asked = offer.request();
            Structure structure = asked.structure();
            return new Kept(offer.parties(), offer.stock().isEmpty() ? null : offer.stock(),
                    StackFile.Deal.of(structure.situation()), StackFile.Rules.of(structure.policy()), structure.goal(),
                    asked.worksheet(), asked.taxes(), asked.limits(), asked.promised(), asked.decision(), asked.stated(),
                    offer.pinned().stream().map(ref -> new Pinned(ref.id(), ref.revision())).toList(), offer.way());
        }

        Offer offer() {
            var structure = new Structure(situation.situation(), policy.policy(), goal);
            var request = new QuoteRequest(structure, deal, taxes == null ? TaxTable.none() : taxes, limits, promised, decision,
                    stated);
            TreeSet<ProgramRef> refs = new TreeSet<>();
            pinned.forEach(pin -> refs.add(new ProgramRef(pin.program, pin.revision)));
            return new Offer(parties == null ? Parties.nobody() : parties, stock == null ? "" : stock, request, refs, way);
        }
    }

    /** A program at a revision. */
    record Pinned(ProgramId program, int revision) { }

    @Override
    public String write(Step step) {
        return CanonicalJson.text(node(step));
    }

    @Override
    public Step read(String text) {
        return step(CanonicalJson.read(text.getBytes(StandardCharsets.UTF_8)));
    }

    static ObjectNode node(Step step) {
        return switch (step) {
            case DealEvent.Opened it -> offer(step, it.offer());
            case DealEvent.Changed it -> offer(step, it.offer());
            case DealEvent.Penciled it -> offer(step, it.offer()).put(NOTE, it.note());
            default -> RecordJson.write((Record) step);
        };
    }

    private static ObjectNode offer(Step step, Offer offer) {
        ObjectNode node = kind(step);
        node.set(OFFER, RecordJson.write(Kept.of(offer)));
        return node;
    }

    private static ObjectNode kind(Step step) {
        return JsonNodeFactory.instance.objectNode().put(RecordJson.KIND, RecordJson.kebab(step.getClass().getSimpleName()));
    }

    static Step step(ObjectNode node) {
        JsonNode kind = node.get(RecordJson.KIND);
        return switch (kind != null && kind.isString() ? kind.stringValue() : "") {
            case "opened" -> new DealEvent.Opened(offer(node));
            case "changed" -> new DealEvent.Changed(offer(node));
            case "penciled" -> new DealEvent.Penciled(offer(node), node.path(NOTE).asString(""));
            default -> RecordReader.choice(Step.class, node, "");
        };
    }

    private static Offer offer(ObjectNode node) {
        if (node.get(OFFER) instanceof ObjectNode kept) {
            return RecordReader.read(Kept.class, kept, "/" + OFFER).offer();
        }
        throw Problem.badInput("deal.offer", "/" + OFFER, "The deal says that it offers something, and not what.");
    }
}
