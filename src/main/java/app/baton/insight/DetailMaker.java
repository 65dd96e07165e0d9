package app.baton.insight;

import app.baton.campaign.Campaign;
import app.baton.campaign.Promised;
import app.baton.incentive.Benefit;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramRef;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Opens one offer. */
final class DetailMaker {

    private final Texts texts;

    DetailMaker(Texts texts) {
        this.texts = texts;
    }

    /** A program; {@code before} is its revision before the newest one. */
    OfferDetail program(OfferLine line, Program program, Optional<Program> before) {
        List<OfferDetail.Item> items = new ArrayList<>();
        add(items, texts.say("insight.detail.gives"), line.gives(), "");
        add(items, texts.say("insight.detail.who"), line.who(), "");
        add(items, texts.say("insight.detail.when"), program.windowLine(texts), "");
        for (Campaign campaign : line.promisedBy()) {
            campaign.promises().stream().filter(it -> it.program().id().equals(program.id())).findFirst()
                    .ifPresent(it -> promised(items, it, line.promisedBy().size() == 1 ? "" : campaign.name()));
        }
        if (program.benefits().stream().anyMatch(part -> part.benefit() instanceof Benefit.VolumeBonus)) {
            add(items, texts.say("insight.detail.volume"), texts.say("insight.detail.volume-words"), "");
        }
        add(items, texts.say("insight.detail.money"), program.payeeLine(texts), "");
        add(items, texts.say("insight.detail.proofs"), String.join("\n", program.proofLines(texts)), "");
        add(items, texts.say("insight.detail.claim"), program.claimLine(texts), "");
        add(items, texts.say("insight.detail.from"), texts.say("insight.detail.from-words", program.sponsor().name(),
                program.ref()), "");
        return new OfferDetail(line, items, line.promisedBy(), program.revision(),
                before.map(was -> was(was, program)).orElse(List.of()));
    }

    OfferDetail campaign(OfferLine line, Offer.OfCampaign offer, List<ProgramRef> newest) {
        Campaign campaign = offer.file().campaign();
        List<OfferDetail.Item> items = new ArrayList<>();
        add(items, texts.say("insight.detail.headline"), campaign.headline(), "");
        add(items, texts.say("insight.detail.dates"), texts.say("insight.detail.dates-words",
                texts.formats().weekday(campaign.starts()), texts.formats().weekday(campaign.ends())), "");
        add(items, texts.say("insight.detail.channel"), texts.name(campaign.channel()), "");
        add(items, texts.say("insight.detail.say"), campaign.talkTrack(), "");
        add(items, texts.say("insight.detail.promises"), String.join("\n", offer.programs().stream().map(program ->
                texts.say("insight.detail.promise", program.id(), program.name(),
                        program.on(campaign.vehicleLines()).benefitLine(texts))).toList()), "");
        for (Promised promised : campaign.promises()) {
            newest.stream().filter(ref -> ref.id().equals(promised.program().id())
                    && ref.revision() > promised.program().revision()).findFirst().ifPresent(ref ->
                    add(items, texts.say("insight.detail.superseded"),
                            texts.say("insight.detail.superseded-words", promised.program(), ref), ""));
        }
        return new OfferDetail(line, items, List.of(campaign), 0, List.of());
    }

    private void promised(List<OfferDetail.Item> items, Promised promised, String campaign) {
        add(items, texts.say("insight.detail.why"), promised.why(), campaign);
        add(items, texts.say("insight.detail.how"), promised.how(), campaign);
        add(items, texts.say("insight.detail.next"), promised.nextStep(), campaign);
    }

    private List<String> was(Program before, Program now) {
        List<String> was = new ArrayList<>();
        if (!before.benefitLine(texts).equals(now.benefitLine(texts))) {
            was.add(texts.say("insight.detail.was-gives", before.benefitLine(texts)));
        }
        if (!before.oneLine(texts).equals(now.oneLine(texts))) {
            was.add(texts.say("insight.detail.was-who", before.oneLine(texts)));
        }
        if (!before.windowLine(texts).equals(now.windowLine(texts))) {
            was.add(texts.say("insight.detail.was-when", before.windowLine(texts)));
        }
        return was;
    }

    private static void add(List<OfferDetail.Item> items, String name, String words, String source) {
        if (!words.isBlank()) {
            items.add(new OfferDetail.Item(name, words, source));
        }
    }
}
