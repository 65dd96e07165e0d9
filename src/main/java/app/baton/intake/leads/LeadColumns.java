package app.baton.intake.leads;

import app.baton.intake.ColumnMapping;
import app.baton.intake.Table;
import app.baton.intake.Tables;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** What the columns of one list of leads are taken for once somebody has pointed them out. */
public record LeadColumns(List<String> header, ColumnMapping<LeadField> mapping) {

    public LeadColumns {
        header = List.copyOf(header);
    }

    /** The columns of a list by their names, or by the mapping that was saved for such a list. */
    public static LeadColumns of(byte[] bytes, String document, LeadMappings saved) {
        Table table = Tables.read(bytes, document, Background.Progress.unwatched());
        return new LeadColumns(table.header(), saved.fitting(table.header())
                .orElseGet(() -> ColumnMapping.guess(table.header(), LeadField.ALIASES)));
    }

    public LeadColumns mapped(ColumnMapping<LeadField> other) {
        return new LeadColumns(header, other);
    }

    /**
     * With a field in the column of this name.
     *
     * @throws Problem when there is no such field, or no such column in the list
     */
    public LeadColumns with(String field, String column, String option, Texts texts) {
        LeadField found = Arrays.stream(LeadField.values())
                .filter(each -> wire(each).equals(field.strip().toLowerCase(Locale.ROOT))).findFirst()
                .orElseThrow(() -> Problem.badInput("leads.no-field", option, texts.say("leads.columns.no-field", field,
                        Arrays.stream(LeadField.values()).map(LeadColumns::wire).collect(Collectors.joining(", ")))));
        Optional<Integer> at = ColumnMapping.of(LeadField.class, Map.of(found.name(), column), header).column(found);
        return mapped(mapping.with(found, at.orElseThrow(() -> Problem.badInput("leads.no-column", option,
                texts.say("leads.columns.no-column", column, String.join(", ", header))))));
    }

    /**
     * The same, once nothing is lacking without which no lead can be read.
     *
     * @throws Problem when nobody can be reached by what the columns are taken for
     */
    public LeadColumns whole(String option, Texts texts) {
        if (!LeadLists.reaches(mapping)) {
            throw Problem.badInput("leads.columns", option, texts.say("leads.columns.lacking", String.join(", ", header)));
        }
        return this;
    }

    /** These columns for every list that has them. */
    public LeadMappings asMappings() {
        return other -> other.equals(header) ? Optional.of(mapping) : Optional.empty();
    }

    /** A field's name as it is typed. */
    static String wire(LeadField field) {
        return field.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
