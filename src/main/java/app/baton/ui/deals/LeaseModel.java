package app.baton.ui.deals;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.Evidence;
import app.baton.incentive.PartyRole;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.util.Optional;
import org.joda.money.Money;

/** The lease that a buyer gives back here, as its contract or the lender says: when it ends, and what is still to be paid. */
final class LeaseModel {

    private static final int MOST_OPEN = 99;

    private final Program program;
    private final Typed<Integer> number;
    private final Typed<Money> money;
    final DayModel ends;
    final FieldModel<String> open;
    final FieldModel<String> payment;
    final FormModel form;

    LeaseModel(Program program, Texts texts, LocalDate today) {
        this.program = program;
        number = Typed.number(texts);
        money = Typed.money(texts);
        ends = new DayModel("leaseEnds", texts, today, texts.say("deals.lease.ends.missing"), day -> "");
        open = FieldModel.of("leaseOpen", "", typed -> wrong(typed, texts.say("deals.lease.open.wrong"), () ->
                number.read(typed) >= 0 && number.read(typed) <= MOST_OPEN));
        payment = FieldModel.of("leasePayment", "", typed -> wrong(typed, texts.say("deals.lease.payment.wrong"), () ->
                money.read(typed).isPositive()));
        form = new FormModel(ends.field(), open, payment);
    }

    /** What a question to be answered with yes or no says. */
    @FunctionalInterface
    private interface Fits {
        boolean now();
    }

    private static String wrong(String typed, String sentence, Fits fits) {
        try {
            return !typed.isBlank() && fits.now() ? "" : sentence;
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** The lender whose leases the program speaks of; where it names none, whoever pays it. */
    private String lender() {
        return program.eligibility().leaves().stream().map(leaf -> leaf.fact())
                .filter(CustomerFact.ReturnsLease.class::isInstance).map(CustomerFact.ReturnsLease.class::cast)
                .map(CustomerFact.ReturnsLease::lender).findFirst().orElseGet(() -> program.payer().name());
    }

    /** The lease once everything can be read; else each field says what is wrong with it. */
    Optional<Evidence.Lease> lease() {
        return form.accept() ? Optional.of(new Evidence.Lease(PartyRole.BUYER, lender(), ends.day().orElseThrow(),
                number.read(open.get()), money.read(payment.get()), true)) : Optional.empty();
    }
}
