package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Rulebook;
import app.baton.journal.Texts;
import app.baton.money.Dollars;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.joda.money.Money;

/**
 * What a campaign lacks before the floor can keep its promises. A stop names what the salesperson would be left
 * without; a warning names what deserves a look. Each says how to mend it.
 */
final class CampaignCheck {

    private final Texts texts;

    CampaignCheck(Texts texts) {
        this.texts = texts;
    }

    /**
     * Findings in the order of the form: what holds the proposal back and what deserves a look. {@code taken} are the
     * source tags of other campaigns at the same time, with their names.
     */
    List<Finding> findings(Campaign campaign, List<Program> promised, Collection<Rulebook> rulebooks,
                           Function<ProgramId, Optional<Program>> newest, NamingStandard standard,
                           Map<String, String> taken, LocalDate today) {
        List<Finding> findings = new ArrayList<>();
        basics(campaign, today, findings);
        names(campaign, standard, taken, findings);
        message(campaign, findings);
        headline(campaign, OfferSplit.of(promised, rulebooks, campaign.vehicleLines(), texts), findings);
        days(campaign, promised, findings);
        promises(campaign, promised, newest, today, findings);
        extras(campaign, findings);
        return findings;
    }

    private void basics(Campaign campaign, LocalDate today, List<Finding> findings) {
        need(campaign.name(), "name", texts.say("campaign.check.name"), texts.say("campaign.check.name.mend"), findings);
        if (campaign.ends().isBefore(today)) {
            findings.add(Finding.stop("ends", "campaign.over", texts.say("campaign.check.over", campaign.ends()),
                    texts.say("campaign.check.over.mend")));
        }
        if (campaign.spend().isNegative()) {
            findings.add(Finding.stop("spend", "campaign.spend-negative", texts.say("campaign.check.spend"),
                    texts.say("campaign.check.spend.mend")));
        }
    }

    /** The naming standard and the source tags, on which every report rests (CD10). */
    private void names(Campaign campaign, NamingStandard standard, Map<String, String> taken, List<Finding> findings) {
        if (!campaign.name().isBlank() && !standard.kept(campaign)) {
            findings.add(Finding.stop("name", "campaign.naming", texts.say("campaign.check.naming"),
                    texts.say("campaign.check.naming.mend", standard.proposedName(campaign))));
        }
        if (campaign.sourceTags().isEmpty()) {
            findings.add(Finding.stop("sourceTags", "campaign.no-tags", texts.say("campaign.check.tags"),
                    texts.say("campaign.check.tags.mend", standard.proposedTag(campaign))));
        }
        for (String tag : campaign.sourceTags()) {
            if (!NamingStandard.TAG.matcher(tag).matches()) {
                findings.add(Finding.stop("sourceTags", "campaign.tag-form", texts.say("campaign.check.tag-form", tag),
                        texts.say("campaign.check.tag-form.mend", NamingStandard.slug(tag))));
            }
            if (taken.containsKey(tag)) {
                findings.add(Finding.stop("sourceTags", "campaign.tag-taken",
                        texts.say("campaign.check.tag-taken", tag, taken.get(tag)), texts.say("campaign.check.tag-taken.mend")));
            }
        }
    }

    private void message(Campaign campaign, List<Finding> findings) {
        need(campaign.headline(), "headline", texts.say("campaign.check.headline"),
                texts.say("campaign.check.headline.mend"), findings);
        need(campaign.adCopy(), "adCopy", texts.say("campaign.check.ad-copy"),
                texts.say("campaign.check.ad-copy.mend"), findings);
        need(campaign.purpose(), "purpose", texts.say("campaign.check.purpose"),
                texts.say("campaign.check.purpose.mend"), findings);
        need(campaign.talkTrack(), "talkTrack", texts.say("campaign.check.talk-track"),
                texts.say("campaign.check.talk-track.mend"), findings);
    }

    /** A headline that counts conditional money as everybody's; a person decides what the sentence means (CD4). */
    private void headline(Campaign campaign, OfferSplit split, List<Finding> findings) {
        Money everybody = split.lines().stream().map(line -> Headline.honest(campaign.headline(), line))
                .reduce(Dollars.zero(), Dollars::max);
        Headline.largestSaving(campaign.headline()).filter(named -> named.isGreaterThan(everybody) && !split.lines().isEmpty())
                .ifPresent(named -> findings.add(Finding.warning("headline", "campaign.headline-conditional",
                        everybody.isZero() ? texts.say("campaign.check.headline-only-some", named)
                                : texts.say("campaign.check.headline-conditional", named, everybody),
                        everybody.isZero() ? texts.say("campaign.check.headline-only-some.mend")
                                : texts.say("campaign.check.headline-conditional.mend", everybody))));
    }

    /** What people read may outlive an extension: a last day in it that is neither the campaign's nor a promised program's. */
    private void days(Campaign campaign, List<Program> promised, List<Finding> findings) {
        Set<LocalDate> right = promised.stream().flatMap(it -> it.windows().stream())
                .flatMap(it -> Stream.ofNullable(it.until())).collect(Collectors.toSet());
        right.add(campaign.ends());
        named(campaign.headline(), CampaignField.HEADLINE, campaign.ends(), right, findings);
        named(campaign.adCopy(), CampaignField.AD_COPY, campaign.ends(), right, findings);
        named(campaign.talkTrack(), CampaignField.TALK_TRACK, campaign.ends(), right, findings);
    }

    private void named(String text, CampaignField field, LocalDate ends, Set<LocalDate> right, List<Finding> findings) {
        NamedDays.last(text, ends).stream().filter(day -> !right.contains(day)).forEach(day ->
                findings.add(Finding.warning(field.wire(), "campaign.other-last-day",
                        texts.say("campaign.check.last-day", field, day, ends), texts.say("campaign.check.last-day.mend"))));
    }

    private void promises(Campaign campaign, List<Program> promised, Function<ProgramId, Optional<Program>> newest,
                          LocalDate today, List<Finding> findings) {
        if (campaign.promises().isEmpty()) {
            findings.add(Finding.stop("promises", "campaign.no-promise", texts.say("campaign.check.promises"),
                    texts.say("campaign.check.promises.mend")));
            return;
        }
        Set<ProgramId> seen = new HashSet<>();
        for (int i = 0; i < campaign.promises().size(); i++) {
            Promised promise = campaign.promises().get(i);
            String field = "promises/" + i;
            floorNeeds(promise, field, findings);
            if (!seen.add(promise.program().id())) {
                findings.add(Finding.stop(field, "campaign.promised-twice",
                        texts.say("campaign.check.twice", promise.program().id()), texts.say("campaign.check.twice.mend")));
            }
            promised.stream().filter(it -> it.ref().equals(promise.program())).findFirst().ifPresentOrElse(
                    program -> window(campaign, program, newest, field, findings),
                    () -> findings.add(Finding.stop(field, "campaign.program-unknown",
                            texts.say("campaign.check.unknown", promise.program()),
                            texts.say("campaign.check.unknown.mend"))));
        }
        LocalDate from = campaign.starts().isBefore(today) ? today : campaign.starts();
        if (!campaign.ends().isBefore(from) && promised.stream().noneMatch(it -> usable(it, from, campaign.ends()))) {
            findings.add(Finding.stop("promises", "campaign.none-usable",
                    texts.say("campaign.check.none-usable", from, campaign.ends()),
                    texts.say("campaign.check.none-usable.mend")));
        }
    }

    private void floorNeeds(Promised promise, String field, List<Finding> findings) {
        need(promise.why(), field + "/why", texts.say("campaign.check.why", promise.program()),
                texts.say("campaign.check.why.mend"), findings);
        need(promise.how(), field + "/how", texts.say("campaign.check.how", promise.program()),
                texts.say("campaign.check.how.mend"), findings);
        need(promise.nextStep(), field + "/nextStep", texts.say("campaign.check.next-step", promise.program()),
                texts.say("campaign.check.next-step.mend"), findings);
    }

    private void window(Campaign campaign, Program program, Function<ProgramId, Optional<Program>> newest, String field,
                        List<Finding> findings) {
        Optional<Program> later = newest.apply(program.ref().id())
                .filter(it -> it.ref().revision() > program.ref().revision());
        if (later.isPresent()) {
            findings.add(Finding.warning(field, "campaign.program-replaced",
                    texts.say("campaign.check.replaced", program.ref(), later.get().ref()),
                    texts.say("campaign.check.replaced.mend", later.get().ref())));
        } else if (!usable(program, campaign.starts(), campaign.ends())) {
            findings.add(Finding.warning(field, "campaign.program-outside",
                    texts.say("campaign.check.outside", program.ref(), program.name()),
                    texts.say("campaign.check.outside.mend")));
        } else if (Promise.over(program, campaign.ends())) {
            findings.add(Finding.warning(field, "campaign.program-ends-before",
                    texts.say("campaign.check.ends-before", program.ref(), last(program, campaign), campaign.ends()),
                    texts.say("campaign.check.ends-before.mend", last(program, campaign))));
        } else if (!program.usableOn(campaign.starts())) {
            findings.add(Finding.warning(field, "campaign.program-starts-after",
                    texts.say("campaign.check.starts-after", program.ref(), first(program, campaign), campaign.starts()),
                    texts.say("campaign.check.starts-after.mend", first(program, campaign))));
        }
    }

    private void extras(Campaign campaign, List<Finding> findings) {
        wish(campaign.goal().isBlank(), "goal", texts.say("campaign.check.goal"),
                texts.say("campaign.check.goal.mend"), findings);
        wish(campaign.vehicleLines().isEmpty(), "vehicleLines", texts.say("campaign.check.vehicle-lines"),
                texts.say("campaign.check.vehicle-lines.mend"), findings);
        wish(campaign.landingPage().isBlank(), "landingPage", texts.say("campaign.check.landing-page"),
                texts.say("campaign.check.landing-page.mend"), findings);
        wish(campaign.seen().isEmpty(), "seen", texts.say("campaign.check.seen"),
                texts.say("campaign.check.seen.mend"), findings);
        wish(campaign.formFields().isEmpty(), "formFields", texts.say("campaign.check.form-fields"),
                texts.say("campaign.check.form-fields.mend"), findings);
        wish(campaign.trainingNote().isBlank(), "trainingNote", texts.say("campaign.check.training-note"),
                texts.say("campaign.check.training-note.mend"), findings);
    }

    /** Whether a program can be used on any day of a run; runs are short, so that days are simply tried. */
    private static boolean usable(Program program, LocalDate from, LocalDate to) {
        return !Promise.over(program, from) && from.datesUntil(to.plusDays(1)).limit(400).anyMatch(program::usableOn);
    }

    private static LocalDate first(Program program, Campaign campaign) {
        return program.startsOn().orElse(campaign.starts());
    }

    private static LocalDate last(Program program, Campaign campaign) {
        return program.endsOn().orElse(campaign.ends());
    }

    private static void need(String value, String field, String sentence, String mend, List<Finding> findings) {
        if (value.isBlank()) {
            findings.add(Finding.stop(field, "campaign.missing", sentence, mend));
        }
    }

    private static void wish(boolean missing, String field, String sentence, String mend, List<Finding> findings) {
        if (missing) {
            findings.add(Finding.warning(field, "campaign.unsaid", sentence, mend));
        }
    }
}
