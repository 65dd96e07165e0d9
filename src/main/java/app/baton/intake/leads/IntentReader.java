package app.baton.intake.leads;

import app.baton.journal.Texts;
import app.baton.lead.enquiry.Intent;
import app.baton.lead.enquiry.IntentRead;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What somebody wants: what the sender says of the vehicle, the name of the form, and plain words of the person. Someone who
 * looks for work or wants a service is no buyer, whatever a form says of a vehicle; a lease that somebody has is no wish for one.
 */
final class IntentReader {

    private static final Words JOB = words(List.of("hiring", "job", "appl", "resume", "résumé", "my cv", "employment",
            "looking for work", "work for"),
            "hiring manager|job (?:appli|opening|offer|posting|opportunit|position|inquiry)\\w*"
            + "|appl(?:y|ying|ication|ied) (?:for|to) (?!(?:a |the |an |my |our )?(?:credit|loan|financ|lease|rebate|offer"
            + "|discount|pre))[^.\\n]{0,60}?\\b(?:position|opening|job|role|vacancy|technician|mechanic)\\b|my (?:resume"
            + "|résumé|cv)\\b|resume (?:is )?attached|attached (?:is )?my resume|employment (?:appli|opportunit|inquiry)\\w*"
            + "|are you (?:currently )?hiring|looking for (?:a job|work|employment)|job seeker|work for (?:you|your"
            + " (?:dealership|company))");
    private static final Words JOB_FORM = words(List.of("career", "employment", "job", "hiring"),
            "careers?|employment|job appli\\w*|jobs|hiring");
    private static final Words SERVICE = words(List.of("service", "oil change", "tire rotation", "engine light", "repair",
            "recall", "loaner", "parts"),
            "schedule (?:a |my )?(?:vehicle )?service|service (?:appointment|request"
            + "|department|advis[eo]r|visit|scheduler?|inquiry)|book (?:a |my )?service|oil change|tire rotation|(?:my|the)"
            + " (?:check engine|engine) light|needs? (?:a )?(?:repair|service)|recall (?:work|repair|service)|loaner needed"
            + "|parts (?:order|request|department)");
    private static final Words SERVICE_WEAK = words(List.of("brake", "alignment", "maintenance", "repair", "inspection",
            "check engine", "recall", "transmission fluid", "windshield", "squeal", "making a noise", "warranty", "service"),
            "brakes?|alignment|maintenance|repairs?|inspection|check engine|recall|transmission fluid|windshield"
            + "|squeal\\w*|making a noise|warranty (?:work|claim)|service");
    private static final Words SERVICE_FORM = words(List.of("service", "parts"),
            "(?:schedule |book )?service(?: appointment| request| department| form| center| scheduler?| lead)?|parts(?:"
            + " request| order| department)?");
    private static final Words DRIVE = words(List.of("driv", "spin"),
            "(?<!after my )(?<!after the )(?<!after our )(?<!did a )(?<!took a )(?<!had a"
            + " )test[- ]?driv(?:e|ing)|(?:book|schedule|arrange|set up) a (?:test )?drive|take (?:it|one|her) for a (?:spin"
            + "|drive)|come (?:in )?(?:and|to) drive");
    private static final Words LEASE = words(List.of("leas"),
            "(?:want|like|love|looking|interested|prefer|plan(?:ning)?|hoping|wish) (?:to |in"
            + " |on )?(?:a |get a )?(?:new )?leas(?:e|ing)\\b(?! (?:that|end|return|is|matur|expir))|(?:compare|quote|quotes?"
            + " (?:for|on)|price[sd]?|payments?|cost|terms|numbers?|rates?) (?:for |on |of |to )?(?:a |the )?leas(?:e|ing)\\b"
            + "|leas(?:e|ing) (?:deals?|quotes?|specials?|offers?|payments?|price|pricing|terms|options?|rates?|please)|can i"
            + " lease|lease (?:this|it|one)\\b|to lease\\b");
    private static final Words SELL = words(List.of("sell", "offer for", "buy"),
            "sell (?:you )?(?:my|us your|your|our)|(?:cash|instant) offer for (?:my|your)|buy"
            + " (?:my|your) (?:car|truck|suv|vehicle|van)|sell (?:car|vehicle|it) to");
    private static final Words TRADE = words(List.of("value", "worth", "apprais", "estimate", "trade"),
            "(?:value|worth|appraise|appraisal|estimate)(?: of| for| on)? (?:my|your|the)"
            + " (?:trade(?:[- ]?in)?|car|truck|vehicle|suv|van)|(?:my|your) (?:car|truck|trade(?:[- ]?in)?|vehicle)(?:'s)?"
            + " (?:worth|value|appraisal)|trade[- ]?in (?:value|appraisal|estimate|offer|form|tool)|value (?:your|my) trade"
            + "|apprais\\w*|trade[- ]?ins?");
    private static final Words BUY = words(List.of(),
            "mailer|letter|certificate|coupon|offers?|specials?|prices?|pricing|quote|e-?price"
            + "|0 ?%|apr|financ\\w*|payments?|credit|pre-?approv\\w*|pre-?qualif\\w*|availab\\w*|in stock|interested|looking"
            + " (?:for|at|to)|buy(?:ing)?|purchas\\w*|deals?|rebates?|incentives?|discounts?|out[- ]the[- ]door|otd|msrp"
            + "|inventory|still there|order (?:a|one)");

    private static final Pattern PARTS = Pattern.compile("\\n|\\s[-–|:]\\s");

    private final Texts texts;

    IntentReader(Texts texts) {
        this.texts = texts;
    }

    /**
     * What is known of a wish.
     *
     * @param role what the sender says of the wanted vehicle, where he says it; LEASE too where its finance is one
     * @param vehicleSent whether a vehicle was sent that is wanted, empty or not
     * @param wanted whether such a vehicle has a name
     * @param form the names of form, source and provider
     * @param text what the person wrote
     * @param appointment whether a day or an hour was named on which the person would come
     */
    record Clues(VehicleReader.@Nullable Role role, boolean vehicleSent, boolean wanted, boolean owned, boolean sells,
            String form, String text, CommentLines lines, boolean appointment) { }

    IntentRead read(Clues clues) {
        return elsewhere(clues).or(() -> said(clues)).or(() -> written(clues)).or(() -> owned(clues)).or(() -> weaker(clues))
                .orElseGet(() -> new IntentRead(Intent.OTHER, clues.text().isBlank() ? texts.say("leads.why.nothing")
                        : texts.say("leads.why.other")));
    }

    /** Work and service, which are none of sales. */
    private Optional<IntentRead> elsewhere(Clues clues) {
        return in(JOB, clues.text(), Intent.JOB).or(() -> ofForm(JOB_FORM, clues, Intent.JOB))
                .or(() -> clues.lines().value(Label.SERVICE)
                        .map(value -> new IntentRead(Intent.SERVICE, texts.say("leads.why.service", Looks.shown(value)))))
                .or(() -> clues.wanted() ? Optional.empty() : in(SERVICE, clues.text(), Intent.SERVICE))
                .or(() -> clues.wanted() ? Optional.empty() : ofForm(SERVICE_FORM, clues, Intent.SERVICE));
    }

    /** What the sender says of the vehicle, where that is more than the default. */
    private Optional<IntentRead> said(Clues clues) {
        if (clues.role() == VehicleReader.Role.LEASE) {
            return Optional.of(new IntentRead(Intent.LEASE, texts.say("leads.why.lease")));
        }
        return clues.role() == VehicleReader.Role.TEST_DRIVE
                ? Optional.of(new IntentRead(Intent.TEST_DRIVE, texts.say("leads.why.test-drive"))) : Optional.empty();
    }

    private Optional<IntentRead> written(Clues clues) {
        return in(DRIVE, clues.text(), Intent.TEST_DRIVE).or(() -> in(DRIVE, clues.form(), Intent.TEST_DRIVE))
                .or(() -> in(LEASE, clues.text(), Intent.LEASE)).or(() -> in(LEASE, clues.form(), Intent.LEASE));
    }

    private Optional<IntentRead> owned(Clues clues) {
        if (clues.sells() && !clues.wanted()) {
            return Optional.of(new IntentRead(Intent.SELL, texts.say("leads.why.sell")));
        }
        Optional<IntentRead> form = in(SELL, clues.form(), Intent.SELL).or(() -> in(TRADE, clues.form(), Intent.TRADE));
        if (form.isPresent() || clues.wanted()) {
            return form;
        }
        return in(SELL, clues.text(), Intent.SELL).or(() -> clues.owned()
                ? Optional.of(new IntentRead(Intent.TRADE, texts.say("leads.why.trade"))) : in(TRADE, clues.text(),
                Intent.TRADE));
    }

    private Optional<IntentRead> weaker(Clues clues) {
        if (clues.wanted()) {
            return Optional.of(new IntentRead(Intent.BUY, texts.say("leads.why.wanted")));
        }
        Optional<IntentRead> service = in(SERVICE_WEAK, clues.text(), Intent.SERVICE)
                .filter(_ -> BUY.first(clues.text()).isEmpty());
        if (service.isPresent()) {
            return service;
        }
        if (clues.vehicleSent()) {
            return Optional.of(new IntentRead(Intent.BUY, texts.say("leads.why.sent")));
        }
        return in(BUY, clues.text(), Intent.BUY).or(() -> in(BUY, clues.form(), Intent.BUY));
    }

    private Optional<IntentRead> in(Words words, String text, Intent intent) {
        return words.first(text).map(found -> new IntentRead(intent, texts.say("leads.why.words", Looks.shown(found))));
    }

    /** A form's whole name, or one of its parts between dashes and the like. */
    private Optional<IntentRead> ofForm(Words words, Clues clues, Intent intent) {
        if (!words.hinted(clues.form())) {
            return Optional.empty();
        }
        for (String part : PARTS.split(clues.form())) {
            if (words.are(part.strip())) {
                return Optional.of(new IntentRead(intent, texts.say("leads.why.form", Looks.shown(part))));
            }
        }
        return Optional.empty();
    }

    private static Words words(List<String> hints, String alternatives) {
        return new Words(hints, Pattern.compile("(?<![\\p{L}\\d])(?:" + alternatives + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** Words to look for: every text that has them has one of the hints, which is found out faster; none says nothing. */
    private record Words(List<String> hints, Pattern pattern) {

        Optional<String> first(String text) {
            if (text.isEmpty() || !hinted(text)) {
                return Optional.empty();
            }
            Matcher found = pattern.matcher(text);
            return found.find() ? Optional.of(found.group()) : Optional.empty();
        }

        boolean are(String text) {
            return !text.isEmpty() && pattern.matcher(text).matches();
        }

        private boolean hinted(String text) {
            String lower = text.toLowerCase(Locale.ROOT);
            return hints.isEmpty() || hints.stream().anyMatch(lower::contains);
        }
    }
}
