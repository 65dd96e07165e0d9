package app.baton.intake;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.CustomerFact.Serves.Calling;
import app.baton.incentive.DateKind;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.Invalid;
import app.baton.incentive.Party;
import app.baton.incentive.PartyRole;
import app.baton.incentive.VehicleFact;
import app.baton.journal.Texts;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The forms in which a sheet can say a condition; each is taken whole or not at all. */
final class FactPhrases {

    private static final int CASES = Pattern.CASE_INSENSITIVE;
    private static final Pattern ROLES = Pattern.compile("(.*\\S)\\s*\\(([^()]*)\\)");
    private static final Pattern GRADUATE = Pattern.compile("(?:recent |college )*graduates?,?\\s+(?:within )?(\\d{1,3}) months?"
            + "(?: before)?(?:,?(?: and| or)?\\s*(\\d{1,3}) months? after)?", CASES);
    private static final Pattern OFFER = Pattern.compile("(?:holds? )?(?:an? |the )?(?:private offer|mailed offer|mailed"
            + " certificate"
            + "|certificate)(?: holders?)?(,? original(?: certificate)?)?(,? closed list)?", CASES);
    private static final Pattern LENDER = Pattern.compile("(?:must )?(?:finances?|financed|leases?|contracts?"
            + "|finances? or leases?)(?: only)? (?:with|through) (.+)", CASES);
    private static final Pattern AGE = Pattern.compile("(?:in stock|on the lot|stock age|days in stock):?\\s+(?:for )?"
            + "(at least |over |more than |at most |up to )?(\\d{1,4})(?:\\s*(?:-|–|to)\\s*(\\d{1,4}))?(\\+)?(?: ?days?)?"
            + "( or more)?", CASES);
    private static final Pattern SCORE = Pattern.compile("(?:credit )?score(?: of)?(?: at least)? (\\d{3})(?: or"
            + " (?:more|higher))?",
            CASES);
    private static final List<Calling> MILITARY = List.of(Calling.ACTIVE_DUTY, Calling.RESERVE, Calling.NATIONAL_GUARD,
            Calling.MILITARY_RETIRED, Calling.VETERAN);
    private static final List<Calling> RESPONDERS = List.of(Calling.PAID_FIREFIGHTER, Calling.VOLUNTEER_FIREFIGHTER,
            Calling.POLICE_OFFICER, Calling.SHERIFFS_DEPUTY, Calling.EMERGENCY_MEDICAL_TECHNICIAN, Calling.DISPATCHER_911);

    private final KnownPrograms known;
    private final Set<String> own;
    private final BrandPhrases brands;
    private final RowDoubts doubts;
    private final Texts texts;

    /** {@code makes}: those of the dealership; {@code own}: those that the sponsor's programs are for. */
    FactPhrases(KnownPrograms known, Set<String> makes, Set<String> own, RowDoubts doubts, Texts texts) {
        this.known = known;
        this.own = own;
        this.brands = new BrandPhrases(known, makes, own, doubts, texts);
        this.doubts = doubts;
        this.texts = texts;
    }

    /** What the words ask, when they have one of the forms. */
    Optional<Fact> fact(String words) {
        String plain = words.replaceAll("\\s+", " ").strip();
        Matcher tail = ROLES.matcher(plain);
        Optional<List<PartyRole>> roles = tail.matches() ? roles(tail.group(2)) : Optional.empty();
        String bare = (roles.isPresent() ? tail.group(1) : plain)
                .replaceFirst("(?i)^(?:the )?(?:buyers?|customers?)(?: who)?(?: must be| is| are| must)?(?: an?)? ", "");
        List<PartyRole> whose = roles.orElse(List.of(PartyRole.BUYER));
        try {
            return customer(bare, whose).or(() -> brands.owns(bare, whose)).or(() -> PlacePhrases.place(bare))
                    .or(() -> roles.isPresent() ? Optional.empty() : deal(bare));
        } catch (Invalid | ArithmeticException outOfRange) {
            return Optional.empty();
        }
    }

    private static Optional<List<PartyRole>> roles(String words) {
        Set<PartyRole> roles = new LinkedHashSet<>();
        for (String word : words.toLowerCase(Locale.ROOT).split(",|/| or ")) {
            @Nullable PartyRole role = switch (word.strip().replaceFirst("^(?:the|an?) ", "")) {
                case "buyer" -> PartyRole.BUYER;
                case "co-buyer" -> PartyRole.CO_BUYER;
                case "spouse" -> PartyRole.SPOUSE;
                case "household", "household member", "anyone in the household" -> PartyRole.HOUSEHOLD_MEMBER;
                case "registrant" -> PartyRole.REGISTRANT;
                case "title holder" -> PartyRole.TITLE_HOLDER;
                case "business" -> PartyRole.BUSINESS;
                default -> null;
            };
            if (role == null) {
                return Optional.empty();
            }
            roles.add(role);
        }
        return Optional.of(List.copyOf(roles));
    }

    private static Optional<Fact> customer(String words, List<PartyRole> roles) {
        Matcher graduate = GRADUATE.matcher(words);
        if (graduate.matches()) {
            return Optional.of(new CustomerFact.Graduate(roles, Integer.parseInt(graduate.group(1)),
                    graduate.group(2) == null ? 0 : Integer.parseInt(graduate.group(2))));
        }
        Matcher offer = OFFER.matcher(words);
        if (offer.matches()) {
            return Optional.of(new CustomerFact.HoldsCertificate(roles, DateKind.SALE, offer.group(1) != null,
                    offer.group(2) != null));
        }
        return Optional.ofNullable(switch (words.toLowerCase(Locale.ROOT)) {
            case "first responder", "first responders" -> RESPONDERS;
            case "military", "armed forces", "military, active or retired", "member of the armed forces" -> MILITARY;
            case "active duty" -> List.of(Calling.ACTIVE_DUTY);
            case "veteran", "veterans" -> List.of(Calling.VETERAN);
            default -> null;
        }).map(callings -> new CustomerFact.Serves(roles, callings));
    }

    private Optional<Fact> deal(String words) {
        Matcher lender = LENDER.matcher(words);
        if (lender.matches()) {
            return lender(lender.group(1)).map(DealFact.LenderIs::new);
        }
        Matcher score = SCORE.matcher(words);
        if (score.matches()) {
            return Optional.of(new DealFact.ScoreAtLeast(Integer.parseInt(score.group(1))));
        }
        Matcher age = AGE.matcher(words);
        if (!age.matches()) {
            return Optional.empty();
        }
        int days = Integer.parseInt(age.group(2));
        String how = age.group(1) == null ? "" : age.group(1).strip().toLowerCase(Locale.ROOT);
        return Optional.of(switch (how) {
            case "at most", "up to" -> new VehicleFact.DaysInStock(null, days);
            case "over", "more than" -> new VehicleFact.DaysInStock(days + 1, null);
            default -> new VehicleFact.DaysInStock(days, age.group(3) == null ? null : Integer.valueOf(age.group(3)));
        });
    }

    /** A sponsor's lender by name, or the only one that there is. */
    private Optional<String> lender(String named) {
        List<String> names = known.captives().stream().map(Party::name).toList();
        if (!named.toLowerCase(Locale.ROOT).matches("(?:the |a )?(?:captive(?: lender)?|sponsor's lender|manufacturer's"
                + " lender)")) {
            return names.stream().filter(name -> name.equalsIgnoreCase(named)).findFirst();
        }
        List<String> fitting = names.size() < 2 ? names : names.stream().filter(name -> own.stream().anyMatch(make ->
                name.toLowerCase(Locale.ROOT).startsWith(make.toLowerCase(Locale.ROOT) + " "))).toList();
        if (fitting.size() != 1) {
            return Optional.empty();
        }
        doubts.add(texts.say("programs.import.look.lender", named, fitting.getFirst()));
        return Optional.of(fitting.getFirst());
    }

    /** Names between commas, slashes or "or". */
    static List<String> names(String text) {
        return Stream.of(text.split("(?i),? or |[,/]")).map(String::strip).filter(name -> !name.isEmpty()).toList();
    }
}
