package app.baton.ui.finance;

import app.baton.deal.check.Finding;
import app.baton.deal.check.Stated;
import app.baton.deal.life.Deal;
import app.baton.deal.life.DealState;
import app.baton.deal.life.FinanceDesk;
import app.baton.deal.life.Offer;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.money.Percent;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Typed;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/** The figures of a lender's contract as they are typed, compared with ours at each keystroke (Reg Z 1026.22). */
public final class ContractCheck {

    /** What the comparison says; no findings where all that was typed agrees. {@code typed} is how many figures were. */
    public record Compared(int typed, List<Finding> differing) {

        static final Compared NOTHING = new Compared(0, List.of());

        public Compared {
            differing = List.copyOf(differing);
        }
    }

    private final FinanceDesk finance;
    private final Background background;
    private final Background.Lane lane;
    private final Texts texts;
    private final ScreenContext context;
    private final Consumer<@Nullable Deal> happened;
    private final Typed<Money> money;
    private final Typed<Percent> percent;
    final FieldModel<String> rate;
    final FieldModel<String> payment;
    final FieldModel<String> financed;
    final FieldModel<String> charge;
    final FieldModel<String> total;
    private final FormModel form;
    private final ReadOnlyObjectWrapper<Compared> compared = new ReadOnlyObjectWrapper<>(Compared.NOTHING);
    private @Nullable Opened opened;

    ContractCheck(FinanceDesk finance, Background background, Texts texts, ScreenContext context,
            Consumer<@Nullable Deal> happened) {
        this.finance = finance;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.happened = happened;
        lane = background.lane(texts.say("finance.check.comparing"));
        money = Typed.money(texts);
        percent = Typed.percent(texts);
        rate = field("apr", percent);
        payment = field("payment", money);
        financed = field("amountFinanced", money);
        charge = field("financeCharge", money);
        total = field("totalOfPayments", money);
        form = new FormModel(rate, payment, financed, charge, total);
    }

    private <T> FieldModel<String> field(String name, Typed<T> kind) {
        FieldModel<String> field = FieldModel.of(name, "", typed -> wrong(kind, typed));
        field.value().subscribe((before, now) -> compare());
        return field;
    }

    private static <T> String wrong(Typed<T> kind, String typed) {
        try {
            return typed.isBlank() || kind.read(typed) != null ? "" : typed;
        } catch (Typed.Unread unread) {
            return unread.sentence();
        }
    }

    /** Another deal: its contract's figures where some are kept. What was typed for the same one stays. */
    void look(@Nullable Opened now) {
        boolean same = opened != null && now != null && opened.deal().id().equals(now.deal().id());
        opened = now;
        if (!same) {
            Stated kept = now == null ? null : now.deal().offer().request().stated();
            rate.reset(kept == null || kept.apr() == null ? "" : percent.show(kept.apr()));
            show(payment, kept == null ? null : kept.payment());
            show(financed, kept == null ? null : kept.amountFinanced());
            show(charge, kept == null ? null : kept.financeCharge());
            show(total, kept == null ? null : kept.totalOfPayments());
        }
        compare();
    }

    private void show(FieldModel<String> field, @Nullable Money amount) {
        field.reset(amount == null ? "" : money.show(amount));
    }

    private void compare() {
        Opened now = opened;
        Stated stated = stated();
        int typed = (int) fields().filter(field -> !field.get().isBlank()).count();
        if (now == null || typed == 0) {
            lane.cancel();
            compared.set(Compared.NOTHING);
            return;
        }
        User user = context.user();
        lane.run(progress -> finance.compare(user, now.deal(), stated), differing -> compared.set(new Compared(typed, differing)),
                context.dialogs()::problem);
    }

    private Stream<FieldModel<String>> fields() {
        return Stream.of(rate, payment, financed, charge, total);
    }

    /** What can be read of it; a field that cannot says so itself. */
    private Stated stated() {
        return new Stated(read(percent, rate), read(money, payment), read(money, financed), read(money, charge),
                read(money, total), null);
    }

    private static <T> @Nullable T read(Typed<T> kind, FieldModel<String> field) {
        return field.get().isBlank() || !wrong(kind, field.get()).isEmpty() ? null : kind.read(field.get());
    }

    /** Whether it can be kept with the deal: only while finance has it. */
    public boolean mayKeep() {
        return opened != null && opened.deal().state() == DealState.WITH_FINANCE;
    }

    /** Keeps what the contract states with the deal, so that a difference stops the approval. */
    public void keep() {
        Opened now = opened;
        if (now == null || !mayKeep() || !form.accept()) {
            return;
        }
        User user = context.user();
        Stated stated = stated();
        Offer offer = now.deal().offer().with(now.deal().offer().request().stated(fields().allMatch(it -> it.get().isBlank())
                ? null : stated));
        background.run(texts.say("finance.check.keeping"), progress -> finance.change(user, now.deal(), offer), after -> {
            context.dialogs().toast(texts.say("finance.check.kept"));
            happened.accept(after);
        }, this::refused);
    }

    private void refused(Problem problem) {
        context.dialogs().problem(problem);
        if (problem.kind() == Problem.Kind.CONFLICT) {
            happened.accept(null);
        }
    }

    FormModel form() {
        return form;
    }

    /** What the comparison says. */
    public ReadOnlyObjectProperty<Compared> compared() {
        return compared.getReadOnlyProperty();
    }
}
