package app.baton.intake.leads;

import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.Enquiry;
import java.util.List;

/**
 * What came of one document: its enquiries, at least one, and what could not be read. What is refused is no loss: it is an
 * enquiry too, marked for a person, but for a heading that stands twice.
 *
 * @param document its name
 */
public record LeadReading(String document, List<Enquiry> enquiries, List<Refused> refused) {

    public LeadReading {
        enquiries = List.copyOf(enquiries);
        refused = List.copyOf(refused);
    }

    /** What could not be read, as it is kept with the document. */
    public List<TakenIn.Trouble> troubles() {
        return refused.stream().map(each -> new TakenIn.Trouble(each.line(), each.field(), each.sentence())).toList();
    }

    /**
     * Something that could not be read.
     *
     * @param record which prospect or record of the document, from 1; 0 for the document itself
     * @param line the line on which it starts, from 1; 0 where lines mean nothing
     * @param kind short and stable, such as {@code no_contact}
     * @param field what is to blame: an element or a column; empty for all of it
     * @param sentence why, and how to mend it
     */
    public record Refused(int record, int line, String kind, String field, String sentence) { }
}
