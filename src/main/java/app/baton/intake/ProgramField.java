package app.baton.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/** What Baton reads from a sheet of programs; every other column is left alone. */
public enum ProgramField {
    CODE, NAME, KIND, AMOUNT, TERMS, TIERS, MILES, ACQUISITION_FEE, DISPOSITION_FEE, VEHICLES, WHO, SPONSOR, PAYER, PAID_AS,
    ROUTES, FROM, UNTIL, DELIVERED_BY, GROUP, CLAIM_CODE, CLAIM_DAYS, DELIVERIES, BUDGET, DOCUMENT, SECTION, WORDS;

    /** Names that sponsors and stores give these columns, the likeliest first. */
    static final Aliases<ProgramField> ALIASES = new Aliases<>(ProgramField.class, Map.ofEntries(
            entry(CODE, List.of("code", "program code", "program", "program number", "program no", "program id", "incentive code",
                    "number", "id")),
            entry(NAME, List.of("name", "program name", "title", "incentive", "incentive name", "description")),
            entry(KIND, List.of("kind", "type", "program type", "incentive type", "category")),
            entry(AMOUNT, List.of("amount", "incentive amount", "cash", "cash amount", "rebate", "value", "dollars", "bonus",
                    "apr", "rate")),
            entry(TERMS, List.of("terms", "term", "months", "term months", "contract months")),
            entry(TIERS, List.of("credit tiers", "credit tier", "tiers", "tier")),
            entry(MILES, List.of("miles a year", "miles per year", "annual miles", "yearly miles")),
            entry(ACQUISITION_FEE, List.of("acquisition fee", "bank fee")),
            entry(DISPOSITION_FEE, List.of("disposition fee", "turn-in fee")),
            entry(VEHICLES, List.of("vehicles", "eligible vehicles", "models", "model", "vehicle", "eligible models")),
            entry(WHO, List.of("who", "who may have it", "eligibility", "eligible customers", "conditions", "requirements")),
            entry(SPONSOR, List.of("sponsor", "given by", "offered by", "issuer", "manufacturer")),
            entry(PAYER, List.of("payer", "paid by", "funded by")),
            entry(PAID_AS, List.of("paid as", "payee", "paid to", "payment form", "payout")),
            entry(ROUTES, List.of("routes", "route", "used on", "purchase type", "deal type", "finance type")),
            entry(FROM, List.of("from", "start", "start date", "begins", "begin date", "effective", "effective date", "valid"
            + " from",
                    "sale from")),
            entry(UNTIL, List.of("until", "end", "end date", "ends", "expires", "expiration", "expiration date", "valid to",
                    "valid through", "through", "sale until")),
            entry(DELIVERED_BY, List.of("delivered by", "deliver by", "delivery by", "delivery until", "delivery end",
                    "delivery deadline")),
            entry(GROUP, List.of("group", "stacking group", "compatibility group", "compatibility")),
            entry(CLAIM_CODE, List.of("claim code", "redemption code", "accounting code")),
            entry(CLAIM_DAYS, List.of("claim days", "claim within", "days to claim", "claim within days")),
            entry(DELIVERIES, List.of("deliveries", "units", "max units", "unit limit", "quantity")),
            entry(BUDGET, List.of("budget", "max budget", "fund")),
            entry(DOCUMENT, List.of("document", "bulletin", "source", "bulletin name")),
            entry(SECTION, List.of("section", "bulletin section", "page")),
            entry(WORDS, List.of("words", "text", "bulletin text", "wording", "rules", "notes", "comments"))));
}
