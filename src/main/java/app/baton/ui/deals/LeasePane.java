package app.baton.ui.deals;

import app.baton.incentive.Evidence;
import app.baton.incentive.Program;
import app.baton.journal.Texts;
import app.baton.ui.kit.Buttons;
import app.baton.ui.kit.Form;
import app.baton.ui.kit.Styles;
import app.baton.ui.kit.Typography;
import java.time.LocalDate;
import java.util.function.Consumer;
import javafx.scene.layout.VBox;

/** Beside a program that pays what is left of a lease: the three figures that it is worked out from. */
final class LeasePane extends VBox {

    private static final double WIDEST = 620;

    LeasePane(Program program, Texts texts, LocalDate today, Consumer<Evidence.Lease> told, Runnable leave) {
        LeaseModel model = new LeaseModel(program, texts, today);
        Form form = new Form(model.form).onSubmit(() -> model.lease().ifPresent(told)).onCancel(leave);
        form.column();
        form.day(model.ends, texts.say("deals.lease.ends"), texts);
        form.column();
        form.text(model.open, texts.say("deals.lease.open"));
        form.column();
        form.text(model.payment, texts.say("deals.lease.payment"));
        setId("lease-" + program.id());
        setMaxWidth(WIDEST);
        getStyleClass().add(Styles.STACK);
        getChildren().addAll(form, Typography.row(Typography.spring(), Buttons.plain("lease-take-" + program.id(),
                texts.say("deals.lease.take"), form::send)));
    }
}
