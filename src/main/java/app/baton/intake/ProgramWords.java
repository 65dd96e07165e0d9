package app.baton.intake;

import app.baton.incentive.Party;
import app.baton.incentive.PartyKind;
import app.baton.incentive.Payee;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramKind;
import app.baton.incentive.RouteKind;
import app.baton.incentive.Routes;
import app.baton.money.Percent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.joda.money.Money;

/** Single cells of a sheet of programs, each with the sentence that says what is wrong with it. */
final class ProgramWords {

    private static final Pattern PARTY = Pattern.compile("(.*\\S)\\s*\\(([^()]+)\\)");

    private ProgramWords() { }

    static ProgramId code(String cell) {
        if (cell.isEmpty()) {
            throw new RowProblem(ProgramField.CODE, "The row has no program code. Give each program its own code, such as"
                    + " 26-1201.");
        }
        try {
            return new ProgramId(cell.replaceFirst("^(\\d+)\\.0$", "$1"));
        } catch (IllegalArgumentException wrong) {
            throw new RowProblem(ProgramField.CODE, "\"" + cell + "\" cannot be a program code. A code has letters, digits and"
                    + " hyphens, such as 26-1201.");
        }
    }

    static Money amount(ProgramField field, String cell) {
        return Cells.amount(cell).filter(money -> !money.isNegative()).orElseThrow(() -> new RowProblem(field, "\"" + cell
                + "\" is not an amount. Write it as 1500 or $1,500, or leave the row out until the amount is known."));
    }

    static LocalDate day(ProgramField field, String cell) {
        return Cells.date(cell).orElseThrow(() -> new RowProblem(field, "\"" + cell + "\" is not a day that can be read. Write it"
                + " as 12/31/2026 or 2026-12-31."));
    }

    static int count(ProgramField field, String cell) {
        String plain = cell.replaceFirst("\\.0+$", "").replaceFirst("(?i)\\s*(?:days?|miles?)$", "").replace(",", "");
        if (!plain.matches("[1-9]\\d{0,5}")) {
            throw new RowProblem(field, "\"" + cell + "\" is not a whole number from 1. Write it as 30.");
        }
        return Integer.parseInt(plain);
    }

    /** A number of hundredths, with or without its sign. */
    static Percent percent(ProgramField field, String cell) {
        String plain = cell.strip().replaceFirst("\\s*%$", "").replaceFirst("^(-?)\\.", "$10.");
        try {
            return Percent.parse(plain);
        } catch (IllegalArgumentException wrong) {
            throw new RowProblem(field, "\"" + cell.strip() + "\" is not a number of percent. Write it as 1.9 or 61.");
        }
    }

    /** Somebody new with what kind of house it is: "Tesla (manufacturer)". */
    static Optional<Party> party(String cell) {
        Matcher parts = PARTY.matcher(cell);
        return !parts.matches() ? Optional.empty() : Optional.ofNullable(switch (Aliases.plain(parts.group(2))) {
            case "manufacturer", "sponsor", "make" -> PartyKind.MANUFACTURER;
            case "captivelender", "lender", "captive", "bank" -> PartyKind.CAPTIVE_LENDER;
            case "store", "dealer", "dealership" -> PartyKind.STORE;
            case "thirdparty", "other" -> PartyKind.THIRD_PARTY;
            default -> null;
        }).map(kind -> new Party(kind, parts.group(1)));
    }

    static ProgramKind kind(String cell) {
        return switch (Aliases.plain(cell)) {
            case "", "customercash", "cash", "bonuscash", "retailcash", "customerbonuscash", "rebate", "bonus",
                    "retailbonuscash" ->
                    ProgramKind.CUSTOMER_CASH;
            case "dealercash", "dealermoney", "dealerbonus", "dealerbonuscash" -> ProgramKind.DEALER_CASH;
            case "spiff", "salesspiff", "salespersonspiff" -> ProgramKind.SPIFF;
            case "rate", "specialrate", "apr", "specialapr", "financerate" -> ProgramKind.RATE;
            case "lease", "speciallease" -> ProgramKind.LEASE;
            case "privateoffer", "mailedoffer", "certificate" -> ProgramKind.PRIVATE_OFFER;
            case "ratereduction" -> ProgramKind.RATE_REDUCTION;
            case "residual" -> ProgramKind.RESIDUAL;
            case "payments", "paymentwaiver", "paymenthelp" -> ProgramKind.PAYMENT_HELP;
            case "planprice", "planpricing" -> ProgramKind.PLAN_PRICE;
            case "volumebonus" -> ProgramKind.VOLUME_BONUS;
            case "other" -> ProgramKind.OTHER;
            default -> throw new RowProblem(ProgramField.KIND, "\"" + cell
                    + "\" is no kind of program. Write customer cash, private offer,"
                    + " dealer cash, spiff, rate, lease, rate reduction, residual, payments, plan price, volume bonus or other.");
        };
    }

    /** Whether a sheet may call it so: money that only the holder of a mailed offer gets is customer cash as well. */
    static boolean same(ProgramKind called, ProgramKind is) {
        return called == is || called == ProgramKind.CUSTOMER_CASH && is == ProgramKind.PRIVATE_OFFER;
    }

    static List<Payee> payees(String cell) {
        Set<Payee> payees = new LinkedHashSet<>();
        for (String word : cell.split("[,;/]| or ")) {
            switch (word.strip().toLowerCase(Locale.ROOT).replaceFirst("^(the|to the) ", "")) {
                case "deal", "contract" -> payees.add(Payee.DEAL);
                case "check", "buyer by check", "customer check" -> payees.add(Payee.CHECK);
                case "payments", "first payments" -> payees.add(Payee.PAYMENTS);
                case "either" -> payees.addAll(List.of(Payee.DEAL, Payee.CHECK));
                case "dealer", "store" -> payees.add(Payee.DEALER);
                case "salesperson", "sales consultant" -> payees.add(Payee.SALESPERSON);
                default -> throw new RowProblem(ProgramField.PAID_AS, "\"" + word.strip() + "\" is no form of payment. Write"
                        + " deal, check, payments, dealer or salesperson; several with commas between them.");
            }
        }
        return List.copyOf(payees);
    }

    /** Kinds of routes, and rate or lease programs by code. */
    static Routes routes(String cell, Set<ProgramId> known) {
        Set<RouteKind> kinds = new LinkedHashSet<>();
        List<ProgramId> programs = new ArrayList<>();
        Stream.of(cell.split("[,;/\\n]| and ")).map(String::strip).filter(word -> !word.isEmpty()).forEach(word -> {
            switch (Aliases.plain(word)) {
                case "all", "any", "allroutes", "anyroute" -> kinds.addAll(List.of(RouteKind.values()));
                case "cash" -> kinds.add(RouteKind.CASH);
                case "standard", "standardrate", "standardfinance" -> kinds.add(RouteKind.STANDARD);
                case "rate", "aspecialrate", "specialrate", "apr" -> kinds.add(RouteKind.RATE);
                case "lease" -> kinds.add(RouteKind.LEASE);
                case "finance" -> kinds.addAll(List.of(RouteKind.STANDARD, RouteKind.RATE));
                default -> programs.add(known.stream().filter(code -> code.value().equalsIgnoreCase(word)).findFirst()
                        .orElseThrow(() -> new RowProblem(ProgramField.ROUTES, "\"" + word + "\" is no route and no program"
                        + " that is"
                                + " known here. Write all, or cash, standard, rate, lease, or the code of a rate or lease"
                                + " program.")));
            }
        });
        return new Routes(List.copyOf(kinds), programs);
    }
}
