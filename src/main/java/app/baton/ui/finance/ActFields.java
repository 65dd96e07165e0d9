package app.baton.ui.finance;

import app.baton.deal.check.Promised;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.PaperNeeded;
import app.baton.deal.life.ShownProof;
import app.baton.incentive.Proof;
import app.baton.incentive.Tier;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.ui.finance.ScanActs.Picked;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.Typed;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** What is typed for one deal, act by act; it stays when the deal was changed by somebody else meanwhile. */
final class ActFields {

    /** A paper that one program lists. */
    record Paper(PaperNeeded needed, Proof proof) { }

    /** How a promise may end. */
    enum EndingKind { HONORED, AD_CORRECTED, NOT_APPLICABLE }

    private final Texts texts;
    private final Typed<Money> money;
    private final Typed<Percent> percent;
    private final Map<Act, FormModel> forms = new EnumMap<>(Act.class);

    final FieldModel<String> note;
    final FieldModel<String> reason;
    final FieldModel<String> lender;
    final FieldModel<String> tier;
    final FieldModel<String> buyRate;
    final FieldModel<String> most;
    final DayModel expires;
    final FieldModel<String> months;
    final FieldModel<String> stipulations;
    final FieldModel<String> refusing;
    final FieldModel<String> refused;
    final FieldModel<@Nullable Paper> paper;
    final FieldModel<String> onName;
    final DayModel dated;
    final FieldModel<@Nullable ShownProof> shown;
    final FieldModel<@Nullable Picked> looked;
    final FieldModel<@Nullable Picked> taken;
    final FieldModel<String> takenWhy;
    final FieldModel<@Nullable Promised> promise;
    final FieldModel<EndingKind> ending;
    final FieldModel<String> amount;
    final FieldModel<String> said;
    final DayModel contract;
    final DayModel delivery;
    final FieldModel<String> spot;
    final DayModel report;
    final DayModel funding;
    final FieldModel<String> again;
    final DayModel unwound;
    final FieldModel<String> why;

    ActFields(Texts texts, LocalDate today) {
        this.texts = texts;
        money = Typed.money(texts);
        percent = Typed.percent(texts);
        note = limited(FieldModel.optional("note"));
        reason = limited(FieldModel.required("reason", texts.say("finance.reason.missing")));
        lender = FieldModel.required("lender", texts.say("finance.lender.missing"));
        tier = FieldModel.of("tier", "", this::wrongTier);
        buyRate = FieldModel.of("buyRate", "", typed -> optional(percent, typed));
        most = FieldModel.of("maximumAdvance", "", typed -> optional(money, typed));
        expires = new DayModel("expires", texts, today, "", day -> "");
        months = FieldModel.of("months", "", typed -> typed.isBlank() || typed.strip().matches("[1-9]\\d?|1[0-3]\\d|14[0-4]") ? ""
                : texts.say("finance.months.wrong"));
        stipulations = FieldModel.optional("stipulations");
        refusing = FieldModel.required("lender", texts.say("finance.lender.missing"));
        refused = limited(FieldModel.optional("reason"));
        paper = FieldModel.of("type", null, picked -> picked == null ? texts.say("finance.proof.missing") : "");
        onName = FieldModel.required("name", texts.say("finance.proof.name-missing"));
        dated = new DayModel("dated", texts, today, "", day -> "");
        shown = FieldModel.of("proof", null, picked -> picked == null ? texts.say("finance.scan.proof-missing") : "");
        looked = FieldModel.of("scan", null, this::wrongScan);
        taken = FieldModel.of("scan", null, this::wrongScan);
        takenWhy = limited(FieldModel.required("reason", texts.say("finance.scan.why-missing")));
        promise = FieldModel.of("promise", null, picked -> picked == null ? texts.say("finance.promise.missing") : "");
        ending = FieldModel.of("ending", EndingKind.AD_CORRECTED, kind -> "");
        amount = FieldModel.of("amount", "", this::wrongAmount);
        said = limited(FieldModel.required("said", texts.say("finance.promise.said-missing")));
        contract = day("on", today);
        delivery = day("on", today);
        spot = FieldModel.optional("spotSignedBy");
        report = day("on", today);
        funding = day("on", today);
        again = limited(FieldModel.required("reason", texts.say("finance.recontract.missing")));
        unwound = day("on", today);
        why = limited(FieldModel.required("reason", texts.say("finance.unwind.missing")));
        forms.put(Act.APPROVE, new FormModel(note));
        forms.put(Act.GIVE_BACK, new FormModel(reason));
        forms.put(Act.DECIDE, new FormModel(lender, tier, buyRate, months, most, expires.field(), stipulations));
        forms.put(Act.DECLINE, new FormModel(refusing, refused));
        forms.put(Act.PROOF, new FormModel(paper, onName, dated.field()));
        forms.put(Act.SCAN, new FormModel(shown));
        forms.put(Act.LOOK, new FormModel(looked));
        forms.put(Act.TAKE, new FormModel(taken, takenWhy));
        forms.put(Act.PROMISE, new FormModel(promise, ending, amount, said));
        forms.put(Act.CONTRACT, new FormModel(contract.field()));
        forms.put(Act.DELIVER, new FormModel(delivery.field(), spot));
        forms.put(Act.REPORT, new FormModel(report.field()));
        forms.put(Act.FUND, new FormModel(funding.field()));
        forms.put(Act.RECONTRACT, new FormModel(again));
        forms.put(Act.UNWIND, new FormModel(unwound.field(), why));
        ending.value().subscribe(now -> amount.again());
    }

    private String wrongScan(@Nullable Picked picked) {
        return picked == null ? texts.say("finance.scan.missing") : "";
    }

    private DayModel day(String name, LocalDate today) {
        DayModel day = new DayModel(name, texts, today, texts.say("finance.day.missing"), it -> "");
        day.reset(today);
        return day;
    }

    private FieldModel<String> limited(FieldModel<String> field) {
        return FieldModel.limited(field, DealEvent.LONGEST, length -> texts.say("kit.too-long", length, DealEvent.LONGEST));
    }

    /** The fields of an act that has some. */
    FormModel form(Act act) {
        FormModel form = forms.get(act);
        return form == null ? new FormModel() : form;
    }

    Money amountTyped() {
        return money.read(amount.get());
    }

    @Nullable Integer monthsTyped() {
        return months.get().isBlank() ? null : Integer.valueOf(months.get().strip());
    }

    @Nullable Percent buyRateTyped() {
        return read(percent, buyRate.get());
    }

    @Nullable Money mostTyped() {
        return read(money, most.get());
    }

    static @Nullable LocalDate dayTyped(DayModel day) {
        return day.day().orElse(null);
    }

    private static <T> @Nullable T read(Typed<T> kind, String typed) {
        return typed.isBlank() ? null : kind.read(typed);
    }

    private static <T> String optional(Typed<T> kind, String typed) {
        if (typed.isBlank()) {
            return "";
        }
        try {
            kind.read(typed);
            return "";
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    private String wrongTier(String typed) {
        if (typed.isBlank()) {
            return texts.say("finance.tier.missing");
        }
        try {
            new Tier(typed.strip());
            return "";
        } catch (IllegalArgumentException refusal) {
            return Optional.ofNullable(refusal.getMessage()).orElse("");
        }
    }

    /** Only what the store pays has an amount. */
    private String wrongAmount(String typed) {
        if (ending.get() != EndingKind.HONORED) {
            return "";
        }
        String wrong = typed.isBlank() ? texts.say("finance.promise.amount-missing") : optional(money, typed);
        return wrong.isEmpty() && !money.read(typed).isPositive() ? texts.say("finance.promise.amount-missing") : wrong;
    }
}
