package app.baton.intake.leads;

import app.baton.intake.ColumnMapping;
import app.baton.intake.SavedMappings;
import java.util.List;
import java.util.Optional;

/** Where the columns that a person pointed out for a kind of list are kept. */
@FunctionalInterface
public interface LeadMappings {

    /** The saved mapping that was made for a list with these columns. */
    Optional<ColumnMapping<LeadField>> fitting(List<String> header);

    /** Nothing is saved: columns are taken for what their names say. */
    static LeadMappings none() {
        return _ -> Optional.empty();
    }

    /** Those of a desk, which keeps them for lists of leads under {@code "leads"}. */
    static LeadMappings of(SavedMappings saved) {
        return header -> saved.fitting(header).flatMap(name -> saved.find(name, LeadField.class, header));
    }
}
