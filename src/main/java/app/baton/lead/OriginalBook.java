package app.baton.lead;

import app.baton.lead.enquiry.EnquiryId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Documents with leads as they came, and which enquiries stood in each. Writing needs a unit of work. */
public interface OriginalBook {

    /** Keeps a document, once; whether it was new. */
    boolean keep(Original original, byte[] content);

    /** Notes that an enquiry stood in a document that is kept; the same again changes nothing. */
    void holds(Original original, EnquiryId enquiry);

    Optional<byte[]> content(String sha256);

    /** The documents in which these enquiries stood, each once, by name. */
    List<Original> of(Collection<EnquiryId> enquiries);

    /** The enquiries that stood in a document, in no order. */
    List<EnquiryId> enquiries(Original original);

    /** Notes that a document was taken in. */
    void note(TakenIn taken);

    /** What was noted last of a document that was taken in. */
    Optional<TakenIn> last(String sha256);

    /** What was taken in last comes first. */
    List<TakenIn> newest(int most);
}
