package app.baton.intake;

import app.baton.incentive.ProgramId;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.lead.radar.OfferReading;
import app.baton.people.PhoneReader;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.joda.money.Money;

/** Opens a mailing list of private offers with the columns that a person saved for such lists, or that their names suggest. */
public final class OfferLists {

    private static final String COUNTRY = "US";

    private final SavedMappings saved;

    public OfferLists(SavedMappings saved) {
        this.saved = saved;
    }

    /**
     * Reads a list. Without a name, the saved mapping that was made for such columns is taken, or else a guess.
     *
     * @param printed as in {@link OfferFeed#read}
     * @throws Problem when it is no list, no mapping of that name is saved, or a column is lacking
     */
    public OfferReading read(byte[] bytes, String source, Optional<String> mapping,
                             Function<ProgramId, Optional<Set<Money>>> printed, Background.Progress progress) {
        Table table = Tables.read(bytes, source, progress);
        Optional<String> name = mapping.or(() -> saved.fitting(table.header()));
        ColumnMapping<OfferField> columns = name.isEmpty() ? OfferFeed.guess(table.header())
                : saved.find(name.get(), OfferField.class, table.header()).orElseThrow(() -> none(name.get()));
        return OfferFeed.read(table, columns, printed, new PhoneReader(COUNTRY), progress);
    }

    private Problem none(String name) {
        return Problem.badInput("offers.no-mapping", "--mapping", "No mapping is saved as \"" + name + "\". "
                + (saved.names().isEmpty() ? "None is saved yet." : "Saved are: " + String.join(", ", saved.names()) + "."));
    }
}
