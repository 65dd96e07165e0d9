package app.baton.paper;

import app.baton.deal.check.Decision;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealDates;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.JacketFolder;
import app.baton.deal.life.KeptScan;
import app.baton.deal.life.LenderWord;
import app.baton.deal.life.Pencil;
import app.baton.deal.life.ProofSeen;
import app.baton.deal.life.ShownProof;
import app.baton.incentive.Program;
import app.baton.incentive.ProofRule;
import app.baton.journal.Texts;
import app.baton.paper.DealTrail.Step;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes of a kept deal what its jacket says: who did what when, who has seen which paper, and the scans with their headings. */
final class FolderJacket {

    private final JacketFolder folder;
    private final Deal deal;
    private final Texts texts;

    FolderJacket(JacketFolder folder, Texts texts) {
        this.folder = folder;
        this.texts = texts;
        deal = folder.deal();
    }

    Jacket jacket(String store, LocalDate day) {
        var names = new DealNames(store, deal.ownerName(), deal.offer().parties().buyer(), deal.offer().stock(), day);
        var jacket = new Jacket(folder.quote(), folder.on(), folder.rulebooks(), names, trail());
        return new Jacket(folder.quote(), folder.on(), folder.rulebooks(), names, jacket.trail(), folder.findings(),
                jacket.programs().stream().flatMap(this::seen).toList(), scans());
    }

    private DealTrail trail() {
        return new DealTrail(deal.pencils().stream().map(this::pencil).toList(), deal.lenders().stream().map(this::word).toList(),
                approvals(), dates(), deal.proofs().stream().map(this::proof).toList(),
                deal.promises().stream().map(ended -> new Step(ended.promise(), ended.by(), day(ended.at()),
                        ended.ending().sentence(texts))).toList());
    }

    private Step pencil(Pencil pencil) {
        List<String> allowances = pencil.offer().allowances().stream().map(texts.formats()::cents).toList();
        String price = texts.formats().cents(pencil.offer().price());
        String said = allowances.isEmpty() ? price : texts.say("jacket.pencil-trade", price, String.join(", ", allowances));
        return new Step(texts.say("jacket.pencil", pencil.number()), pencil.by(), day(pencil.at()),
                pencil.note().isBlank() ? said : texts.say("jacket.noted", said, pencil.note()));
    }

    private Step word(LenderWord word) {
        return new Step(word.lender(), word.by(), day(word.at()), word.decision() == null
                ? texts.say("jacket.declined", word.reason()).strip() : decided(word.decision(), word.stipulations()));
    }

    private String decided(Decision decision, List<String> wants) {
        List<String> said = new ArrayList<>(List.of(texts.say("jacket.decided", decision.tier())));
        if (decision.buyRate() != null) {
            said.add(texts.say("finance.decision.rate", decision.buyRate()));
        }
        if (decision.maximumAdvance() != null) {
            said.add(texts.say("finance.decision.most", decision.maximumAdvance()));
        }
        if (decision.expires() != null) {
            said.add(texts.say("finance.decision.until", decision.expires()));
        }
        if (!wants.isEmpty()) {
            said.add(texts.say("finance.stipulations", String.join("; ", wants)));
        }
        return String.join(", ", said);
    }

    private List<Step> approvals() {
        return folder.history().stream().flatMap(event -> switch (event.step()) {
            case DealEvent.Approved it -> Stream.of(new Step(texts.say("jacket.approved"), event.byName(), day(event.at()),
                    it.note()));
            case DealEvent.Returned it -> Stream.of(new Step(texts.say("jacket.returned"), event.byName(), day(event.at()),
                    it.reason()));
            default -> Stream.<Step>empty();
        }).toList();
    }

    private List<Step> dates() {
        DealDates dates = deal.dates();
        List<Step> steps = new ArrayList<>();
        dates.contracts().forEach(on -> steps.add(new Step(texts.say("jacket.contract"), "", on, "")));
        date("jacket.delivery", dates.delivered(), deal.spotSignedBy().isEmpty() ? ""
                : texts.say("jacket.spot", deal.spotSignedBy()), steps);
        date("jacket.report", dates.reported(), "", steps);
        date("jacket.funding", dates.funded(), "", steps);
        date("jacket.unwound", dates.unwound(), deal.ended(), steps);
        return steps;
    }

    private void date(String key, @Nullable LocalDate on, String note, List<Step> steps) {
        if (on != null) {
            steps.add(new Step(texts.say(key), "", on, note));
        }
    }

    private Step proof(ShownProof shown) {
        ProofSeen proof = shown.proof();
        List<String> scans = shown.standing().stream().map(kept -> texts.say("jacket.scan", kept.scan().name(),
                kept.scan().mark())).toList();
        String said = proof.dated() == null ? texts.say("jacket.proof", proof.program(), proof.name())
                : texts.say("jacket.proof-dated", proof.program(), proof.name(), proof.dated());
        return new Step(proof.type(), shown.seenBy(), day(shown.seenAt()), texts.say("jacket.noted", said,
                scans.isEmpty() ? texts.say("jacket.no-scan") : String.join("; ", scans)));
    }

    /** Each paper of a program that one of the papers seen is. */
    private Stream<SeenPaper> seen(Program program) {
        return deal.proofs().stream().filter(shown -> shown.proof().program().equals(program.id())).flatMap(shown ->
                program.allProofs().stream().filter(rule -> lists(rule, shown.proof())).map(rule -> new SeenPaper(program.id(),
                        rule.words(texts), shown.seenBy(), day(shown.seenAt()))));
    }

    private static boolean lists(ProofRule rule, ProofSeen proof) {
        return rule.anyOf().stream().anyMatch(each -> each.document().strip().equalsIgnoreCase(proof.type().strip()));
    }

    private List<JacketScan> scans() {
        return deal.proofs().stream().flatMap(shown -> shown.standing().stream().map(KeptScan::scan).map(scan ->
                new JacketScan(ScanPaper.heading(shown, texts), scan, () -> folder.contents().apply(scan)))).toList();
    }

    private LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, texts.formats().zone());
    }
}
