package app.baton.intake;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What Baton reads from a sheet of programs; every other column is left alone. */
public enum ProgramField {
    CODE, NAME, KIND, AMOUNT, TERMS, TIERS, MILES, ACQUISITION_FEE, DISPOSITION_FEE, VEHICLES, WHO, PROOFS, SPONSOR, PAYER,
            PAID_AS,
    ROUTES, FROM, UNTIL, DELIVERED_BY, GROUP, CLAIM_CODE, CLAIM_DAYS, DELIVERIES, BUDGET, DOCUMENT, SECTION, WORDS;

    /** Words that sponsors put before or behind such a name. */
    private static final Set<String> BESIDE = Set.of("program", "programs", "incentive", "incentives", "offer", "offers",
            "retail", "the", "of", "for", "usd", "oem");

    /** Names that sponsors and stores give these columns, the likeliest first. */
    static final Aliases<ProgramField> ALIASES = new Aliases<>(ProgramField.class, Map.ofEntries(
            entry(CODE, List.of("code", "program code", "program", "program number", "program no", "program id", "incentive code",
                    "number", "id")),
            entry(NAME, List.of("name", "program name", "title", "incentive", "incentive name", "description")),
            entry(KIND, List.of("kind", "type", "program type", "incentive type", "category", "benefit type")),
            entry(AMOUNT, List.of("amount", "incentive amount", "cash", "cash amount", "rebate", "value", "dollars", "bonus",
                    "apr", "rate", "rebate amount", "bonus amount", "discount", "benefit amount",
                    "customer cash", "customer cash amount")),
            entry(TERMS, List.of("terms", "term", "months", "term months", "contract months", "term in months")),
            entry(TIERS, List.of("credit tiers", "credit tier", "tiers", "tier")),
            entry(MILES, List.of("miles a year", "miles per year", "annual miles", "yearly miles", "annual mileage")),
            entry(ACQUISITION_FEE, List.of("acquisition fee", "bank fee")),
            entry(DISPOSITION_FEE, List.of("disposition fee", "turn-in fee")),
            entry(VEHICLES, List.of("vehicles", "eligible vehicles", "models", "model", "vehicle", "eligible models",
                    "eligible vehicle", "eligible model", "qualifying vehicles", "qualifying models", "vehicle lines",
                    "vehicle line", "model lines", "model line", "nameplates", "nameplate", "applies to",
                    "vehicle eligibility")),
            entry(WHO, List.of("who", "who may have it", "eligibility", "eligible customers", "conditions", "requirements",
                    "customer eligibility", "eligible buyers", "buyer eligibility", "eligible purchasers",
                    "eligibility requirements",
                    "who qualifies", "who is eligible", "who can have it", "qualifying customers", "qualification",
                    "qualifications", "qualified buyers", "customer requirements", "customer conditions", "customer type",
                    "customer types", "audience")),
            entry(PROOFS, List.of("papers", "proofs", "proof", "proof required", "documentation", "required documents",
                    "required documentation", "documents required", "documentation required", "proof of eligibility")),
            entry(SPONSOR, List.of("sponsor", "given by", "offered by", "issuer", "manufacturer")),
            entry(PAYER, List.of("payer", "paid by", "funded by")),
            entry(PAID_AS, List.of("paid as", "payee", "paid to", "payment form", "payout", "pays to")),
            entry(ROUTES, List.of("routes", "route", "used on", "purchase type", "deal type", "finance type",
                    "transaction type", "payment type", "purchase method")),
            entry(FROM, List.of("from", "start", "start date", "begins", "begin date", "effective", "effective date", "valid"
                    + " from", "sale from", "starts", "begin", "first day", "sale start", "sale start date", "from date",
                    "effective from", "date from", "valid starting")),
            entry(UNTIL, List.of("until", "end", "end date", "ends", "expires", "expiration", "expiration date", "valid to",
                    "valid through", "through", "sale until", "valid until", "last day", "sale end", "sale end date", "stop date",
                    "to date", "expiry", "expiry date", "expires on", "effective through", "effective to", "date to", "thru",
                    "valid thru")),
            entry(DELIVERED_BY, List.of("delivered by", "deliver by", "delivery by", "delivery until", "delivery end",
                    "delivery deadline", "take delivery by", "delivery date", "delivery through", "delivery end date")),
            entry(GROUP, List.of("group", "stacking group", "compatibility group", "compatibility")),
            entry(CLAIM_CODE, List.of("claim code", "redemption code", "accounting code")),
            entry(CLAIM_DAYS, List.of("claim days", "claim within", "days to claim", "claim within days", "claim period",
                    "claim deadline days")),
            entry(DELIVERIES, List.of("deliveries", "units", "max units", "unit limit", "quantity", "unit cap")),
            entry(BUDGET, List.of("budget", "max budget", "fund", "budget cap")),
            entry(DOCUMENT, List.of("document", "bulletin", "source", "bulletin name", "source document", "bulletin title")),
            entry(SECTION, List.of("section", "bulletin section", "page")),
            entry(WORDS, List.of("words", "text", "bulletin text", "wording", "rules", "notes", "comments", "description",
                    "details", "program rules", "fine print", "terms and conditions", "disclaimer"))), BESIDE);
}
