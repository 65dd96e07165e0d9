package app.baton.exchange;

import app.baton.finance.Credit;
import app.baton.finance.Flow;
import app.baton.finance.PaymentRun;
import app.baton.finance.Stated;
import app.baton.finance.Unsound;
import app.baton.journal.Problem;
import app.baton.money.Dollars;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the file of {@code contract-check FILE}. Amounts and rates are numbers, or the same as text; either is read exactly,
 * to the cent. The first thing that is wrong ends it, with its place.
 */
public final class JsonContract {

    private static final int MOST_DIGITS = 13;
    private static final int CENTS = 2;
    private static final int DECIMALS_OF_A_RATE = 6;
    private static final BigDecimal MOST_RATE = BigDecimal.valueOf(100_000);

    /** @throws Problem of kind {@code BAD_INPUT} */
    public ContractRequest read(byte[] json) {
        ObjectNode root = CanonicalJson.readDecimals(json);
        KnownFields.require(ContractFile.class, root, "");
        each(root, "advances", JsonContract::amount);
        each(root, "payments", JsonContract::amount);
        if (root.get("stated") instanceof ObjectNode stated) {
            rate(stated, "/stated/apr");
            money(stated, "financeCharge", "/stated/financeCharge");
            money(stated, "totalOfPayments", "/stated/totalOfPayments");
        }
        ContractFile file = RecordReader.read(ContractFile.class, root, "");
        return new ContractRequest(credit(file), stated(file.stated()));
    }

    private interface Entry {
        void in(ObjectNode object, String pointer);
    }

    private static void each(ObjectNode root, String list, Entry entry) {
        JsonNode all = root.path(list);
        for (int i = 0; i < all.size(); i++) {
            if (all.isArray() && all.get(i) instanceof ObjectNode object) {
                entry.in(object, "/" + list + "/" + i);
            }
        }
    }

    private static void amount(ObjectNode object, String pointer) {
        money(object, "amount", pointer + "/amount");
    }

    /** Puts an amount into the one spelling that records are read from. */
    private static void money(ObjectNode object, String field, String pointer) {
        BigDecimal value = number(object.get(field), pointer, "an amount such as 5000.00");
        if (value == null) {
            return;
        }
        if (value.scale() > CENTS) {
            throw wrong(pointer, "An amount has at most two decimals, and this one is " + said(object.get(field)) + ".");
        }
        if (value.precision() - value.scale() > MOST_DIGITS) {
            throw wrong(pointer, "An amount is at most 100,000,000.00, and this one is " + said(object.get(field)) + ".");
        }
        object.put(field, value.setScale(CENTS).toPlainString());
    }

    private static void rate(ObjectNode stated, String pointer) {
        BigDecimal value = number(stated.get("apr"), pointer, "a rate in percent such as 9.69");
        if (value == null) {
            return;
        }
        if (value.scale() > DECIMALS_OF_A_RATE) {
            throw wrong(pointer, "A rate has at most six decimals, and this one is " + said(stated.get("apr")) + ".");
        }
        if (value.signum() < 0 || value.compareTo(MOST_RATE) > 0) {
            throw wrong(pointer, "A stated rate lies from 0 to 100,000 percent, and this one is " + said(stated.get("apr"))
                    + ".");
        }
        stated.put("apr", value.signum() == 0 ? "0" : value.setScale(Math.max(0, value.scale())).toPlainString());
    }

    /** The number in a field or in its text, without needless zeros; nothing where the field is absent. */
    private static @Nullable BigDecimal number(@Nullable JsonNode node, String pointer, String example) {
        if (node == null || node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            return node.decimalValue().stripTrailingZeros();
        }
        if (node.isString() && node.stringValue().matches("-?\\d{1,20}(\\.\\d{1,20})?")) {
            return new BigDecimal(node.stringValue()).stripTrailingZeros();
        }
        throw wrong(pointer, "It has to be " + example + ", and is " + said(node) + ".");
    }

    private static String said(JsonNode node) {
        String text = node.isNumber() ? node.decimalValue().toString() : node.toString();
        return text.length() > 40 ? text.substring(0, 40) + "..." : text;
    }

    private static Credit credit(ContractFile file) {
        List<Flow> advances = new ArrayList<>();
        for (int i = 0; i < file.advances().size(); i++) {
            ContractFile.Advance it = file.advances().get(i);
            advances.add(placed("/advances/" + i + "/", () -> new Flow(it.date(), it.amount())));
        }
        List<PaymentRun> runs = new ArrayList<>();
        for (int i = 0; i < file.payments().size(); i++) {
            ContractFile.Run it = file.payments().get(i);
            runs.add(placed("/payments/" + i + "/", () -> new PaymentRun(it.first(), it.count(), it.amount(), it.every())));
        }
        Credit credit = placed("/", () -> new Credit(advances, runs));
        placed("/", credit::annualRate);
        return credit;
    }

    private static <T> T placed(String before, Supplier<T> made) {
        try {
            return made.get();
        } catch (Unsound wrong) {
            throw wrong(before + wrong.place(), wrong.sentence());
        }
    }

    private static @Nullable Stated stated(ContractFile.@Nullable Printed stated) {
        if (stated == null) {
            return null;
        }
        notNegative(stated.financeCharge(), "/stated/financeCharge");
        notNegative(stated.totalOfPayments(), "/stated/totalOfPayments");
        return new Stated(stated.apr(), stated.financeCharge(), stated.totalOfPayments());
    }

    private static void notNegative(@Nullable Money amount, String pointer) {
        if (amount != null && amount.isNegative()) {
            throw wrong(pointer, "An amount is not below zero: " + Dollars.wire(amount) + ".");
        }
    }

    private static Problem wrong(String pointer, String sentence) {
        return Problem.badInput("contract.field", pointer, sentence);
    }
}
