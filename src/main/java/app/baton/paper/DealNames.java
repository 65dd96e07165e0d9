package app.baton.paper;

import java.time.LocalDate;

/**
 * Who and what a deal is between, as it is printed; a text may be empty where nobody knows it, and then there is room to write
 * the customer's name and nothing is said of the others.
 *
 * @param stock the vehicle's stock number
 * @param day on which the paper is made
 */
public record DealNames(String store, String salesperson, String customer, String stock, LocalDate day) {

    /** Nobody is named. */
    public static DealNames none(LocalDate day) {
        return new DealNames("", "", "", "", day);
    }
}
