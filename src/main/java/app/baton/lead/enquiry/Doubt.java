package app.baton.lead.enquiry;

/**
 * Something that a person should look at, in a whole sentence with its mend.
 *
 * @param code short and stable, such as {@code vin.check-digit}
 * @param field what it is about, by the words of ADF: {@code vehicle/vin}; a list's column
 * @param line the line of the document, from 1; 0 where none can be named
 */
public record Doubt(String code, String field, int line, String sentence) { }
