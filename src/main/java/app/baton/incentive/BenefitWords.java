package app.baton.incentive;

import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.vehicle.ModelLine;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.joda.money.Money;

/** What a program gives, in one short line: "$1,000 on F-150 and Expedition, $750 on the others". */
final class BenefitWords {

    private final Texts texts;
    private final Phrases phrases;

    BenefitWords(Texts texts) {
        this.texts = texts;
        this.phrases = new Phrases(texts);
    }

    String of(Program program) {
        EligibilityWords conditions = new EligibilityWords(texts);
        List<String> parts = program.benefits().stream().map(part -> part.when() == null ? of(part.benefit())
                : texts.say("incentive.part-when", of(part.benefit()), conditions.words(part.when()))).toList();
        return Phrases.capital(String.join("; ", parts));
    }

    String of(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash cash -> amount(cash.amount());
            case Benefit.DealerCash cash -> texts.say("incentive.to-store", amount(cash.amount()));
            case Benefit.RateTiers rates -> rates(rates.rows());
            case Benefit.LeaseTerms lease -> lease(lease);
            case Benefit.ResidualAdjustment it -> texts.say("incentive.residual", it.points());
            case Benefit.RateReduction it -> texts.say("incentive.rate-reduction", it.points(), phrases.rate(it.floor()));
            case Benefit.PaymentWaiver it -> texts.say("incentive.waiver", it.payments(), it.totalAtMost());
            case Benefit.PaymentMultiple it -> texts.say("incentive.multiple", it.times(), it.atMost());
            case Benefit.PaymentDeferral it -> texts.say(it.interestRuns() ? "incentive.deferral-interest" : "incentive.deferral",
                    it.days());
            case Benefit.PlanPrice _ -> texts.say("incentive.plan-price");
            case Benefit.VolumeBonus it -> volume(it);
            case Benefit.Spiff it -> texts.say("incentive.spiff", amount(it.amount()));
            case Benefit.NonCash it -> it.what();
        };
    }

    private String amount(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed it -> texts.formats().money(it.amount());
            case AmountRule.ByModel it -> byModel(it);
            case AmountRule.ByAge it -> String.join(", ", it.rows().stream()
                    .map(row -> texts.say("incentive.amount-by-age", row.amount(), row.fromDays())).toList());
            case AmountRule.Share it -> it.cap() == null ? texts.say("incentive.share", it.percent(), texts.name(it.of()))
                    : texts.say("incentive.share-capped", it.percent(), texts.name(it.of()), it.cap());
            case AmountRule.Printed it -> texts.say("incentive.printed", phrases.or(it.amounts().stream()
                    .map(texts.formats()::money).toList()));
            case AmountRule.UpTo it -> texts.say("incentive.amount-decided", it.amount());
        };
    }

    private String byModel(AmountRule.ByModel table) {
        Map<Money, List<ModelLine>> byAmount = new LinkedHashMap<>();
        table.rows().stream().sorted(Comparator.comparing(AmountRule.ByModel.Row::amount).reversed())
                .forEach(row -> byAmount.computeIfAbsent(row.amount(), _ -> new ArrayList<>()).addAll(row.lines()));
        if (byAmount.size() > 4) {
            List<Money> amounts = List.copyOf(byAmount.keySet());
            return table.rows().stream().anyMatch(row -> row.lines().stream().anyMatch(line -> !line.trims().isEmpty()))
                    ? texts.say("incentive.by-model-and-trim", amounts.getLast(), amounts.getFirst())
                    : texts.say("incentive.by-model", amounts.getLast(), amounts.getFirst());
        }
        List<String> words = new ArrayList<>();
        List<String> others = new ArrayList<>();
        byAmount.forEach((amount, lines) -> {
            if (lines.stream().anyMatch(line -> line.model() == null)) {
                others.add(texts.say("incentive.on-others", amount));
            } else {
                words.add(texts.say("incentive.on-models", amount, phrases.and(lines.stream().map(phrases::name).toList())));
            }
        });
        if (words.isEmpty() && byAmount.size() == 1) {
            return texts.formats().money(byAmount.keySet().iterator().next());
        }
        words.addAll(others);
        return String.join(", ", words);
    }

    private String rates(List<RateRow> rows) {
        Percent least = rows.stream().map(RateRow::apr).min(Comparator.naturalOrder()).orElseThrow();
        Percent most = rows.stream().map(RateRow::apr).max(Comparator.naturalOrder()).orElseThrow();
        int from = rows.stream().mapToInt(RateRow::fromMonths).min().orElseThrow();
        int to = rows.stream().mapToInt(RateRow::toMonths).max().orElseThrow();
        String rate = least.equals(most) ? phrases.rate(least)
                : texts.say("incentive.rate-range", phrases.rate(least), phrases.rate(most));
        return from == to ? texts.say("incentive.rate-one-term", rate, from) : texts.say("incentive.rate-terms", rate, from, to);
    }

    private String lease(Benefit.LeaseTerms lease) {
        List<Integer> months = lease.rows().stream().map(Benefit.LeaseTerms.Row::months).distinct().sorted().toList();
        String least = lease.rows().stream().flatMap(row -> row.factors().values().stream())
                .min(Comparator.comparing(app.baton.money.MoneyFactor::value)).orElseThrow().wire();
        return texts.say("incentive.lease", phrases.numbers(months), least);
    }

    private String volume(Benefit.VolumeBonus bonus) {
        List<String> steps = bonus.steps().stream()
                .map(step -> texts.say("incentive.volume-step", step.perUnit(), step.fromUnits())).toList();
        return texts.say("incentive.volume", String.join(", ", steps));
    }
}
