package app.baton.deal.life;

import app.baton.deal.Quote;
import app.baton.deal.check.CheckCode;
import app.baton.deal.check.Finding;
import app.baton.deal.check.PartyChecks;
import app.baton.incentive.Known;
import app.baton.incentive.Program;
import app.baton.incentive.Proof;
import app.baton.incentive.ProofRule;
import app.baton.incentive.Situation.Asked;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What finance has to know of a deal beyond its figures: how its facts came about, and its papers. */
final class LifeChecks {

    private static final Set<CheckCode> JUDGED_HERE = Set.of(CheckCode.PROOF_NEEDED, CheckCode.TITLE_HOLDS);

    private LifeChecks() { }

    /** The findings on the chosen way, with those that papers have settled taken out and those of its life added. */
    static List<Finding> of(Deal deal, List<DealEvent> history, Quote.OnRoute on) {
        List<Program> used = DealQuotes.used(on);
        List<Finding> all = new ArrayList<>();
        on.findings().stream().filter(finding -> !JUDGED_HERE.contains(finding.code())).forEach(all::add);
        used.forEach(program -> {
            proofs(deal, program, all);
            all.addAll(PartyChecks.title(program, onTitle(deal.offer().parties())));
        });
        turned(history).forEach((asked, _) -> all.add(Finding.warning(CheckCode.ANSWER_TURNED,
                texts -> texts.say("check.answer-turned", asked.fact().question(texts)))));
        stipulated(deal, all);
        deal.promises().forEach(ended -> all.add(Finding.note(CheckCode.PROMISE_ENDED,
                texts -> texts.say("check.promise-ended", ended.promise(), ended.ending().sentence(texts), ended.by()))));
        all.sort(Comparator.comparing(Finding::severity));
        return List.copyOf(all);
    }

    private static void stipulated(Deal deal, List<Finding> all) {
        LenderWord word = deal.lender();
        if (word != null && word.decision() != null && !word.stipulations().isEmpty()) {
            all.add(Finding.note(CheckCode.STIPULATED, texts -> texts.say("check.stipulated", word.lender(),
                    String.join("; ", word.stipulations()))));
        }
    }

    /** Facts that were answered no and later yes (R2), each with when. */
    static Map<Asked, DealEvent> turned(List<DealEvent> history) {
        Map<Asked, Known> before = new HashMap<>();
        Map<Asked, DealEvent> turned = new LinkedHashMap<>();
        for (DealEvent event : history) {
            for (Map.Entry<Asked, Known> answer : answers(event).entrySet()) {
                if (before.get(answer.getKey()) == Known.NO && answer.getValue() == Known.YES) {
                    turned.put(answer.getKey(), event);
                }
                before.put(answer.getKey(), answer.getValue());
            }
        }
        return turned;
    }

    private static Map<Asked, Known> answers(DealEvent event) {
        return switch (event.step()) {
            case DealEvent.Opened it -> it.offer().situation().answers();
            case DealEvent.Changed it -> it.offer().situation().answers();
            case DealEvent.Penciled it -> it.offer().situation().answers();
            default -> Map.of();
        };
    }

    /** The papers that the programs of a way ask for in every case (R3), in the order of the programs. */
    static List<PaperNeeded> papers(Deal deal, Quote.OnRoute on) {
        return DealQuotes.used(on).stream().flatMap(program -> papers(deal, program)).toList();
    }

    private static Stream<PaperNeeded> papers(Deal deal, Program program) {
        Set<String> taken = shown(deal, program).map(it -> plain(it.proof().type())).collect(Collectors.toSet());
        return program.allProofs().stream().filter(rule -> rule.when() == null).map(rule -> new PaperNeeded(program, rule,
                rule.anyOf().stream().anyMatch(proof -> taken.contains(plain(proof.document())))));
    }

    private static Stream<ShownProof> shown(Deal deal, Program program) {
        return deal.proofs().stream().filter(it -> it.proof().program().equals(program.id()));
    }

    private static void proofs(Deal deal, Program program, List<Finding> all) {
        List<ProofRule> missing = papers(deal, program).filter(paper -> !paper.seen()).map(PaperNeeded::rule).toList();
        if (!missing.isEmpty()) {
            all.add(Finding.note(CheckCode.PROOF_NEEDED, texts -> texts.say("check.proof", program.name(),
                    missing.stream().map(rule -> rule.words(texts)).collect(Collectors.joining("; ")))).about(program));
        }
        shown(deal, program).forEach(it -> paper(deal, program, it, all));
    }

    private static void paper(Deal deal, Program program, ShownProof shown, List<Finding> all) {
        ProofSeen paper = shown.proof();
        boolean listed = program.allProofs().stream().flatMap(rule -> rule.anyOf().stream()).map(Proof::document)
                .anyMatch(document -> plain(document).equals(plain(paper.type())));
        if (!listed) {
            all.add(Finding.warning(CheckCode.PROOF_NOT_LISTED,
                    texts -> texts.say("check.proof-not-listed", paper.type(), program.name())).about(program));
        }
        LocalDate delivery = Objects.requireNonNullElse(deal.dates().delivered(), deal.offer().situation().days().delivery());
        LocalDate dated = paper.dated();
        if (dated != null && dated.isAfter(delivery)) {
            all.add(Finding.warning(CheckCode.PROOF_LATE,
                    texts -> texts.say("check.proof-late", paper.type(), program.name(), dated, delivery)).about(program));
        }
        if (names(deal.offer().parties()).noneMatch(name -> plain(name).equals(plain(paper.name())))) {
            all.add(Finding.warning(CheckCode.PROOF_OTHER_NAME,
                    texts -> texts.say("check.proof-name", paper.type(), program.name(), paper.name())).about(program));
        }
    }

    /** The title is the buyer's unless somebody else is named; null while nobody is. */
    private static @Nullable String onTitle(Parties parties) {
        String name = parties.titleHolder().isBlank() ? parties.buyer() : parties.titleHolder();
        return name.isBlank() ? null : name;
    }

    private static Stream<String> names(Parties parties) {
        return Stream.of(parties.buyer(), parties.coBuyer(), parties.titleHolder(), parties.business())
                .filter(name -> !name.isBlank());
    }

    /** Without case and needless blanks: a name typed twice is seldom typed alike. */
    private static String plain(String text) {
        return text.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }
}
