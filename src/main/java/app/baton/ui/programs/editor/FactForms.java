package app.baton.ui.programs.editor;

import app.baton.incentive.Fact;
import app.baton.ui.programs.editor.Sheet.Desk;
import app.baton.ui.programs.form.KindsInput;
import app.baton.ui.programs.form.RecordInput;
import java.util.List;

/** The form of each question that a condition can ask. */
final class FactForms {

    private final Desk desk;
    private final VehicleForms vehicles;
    private final CustomerForms customers;
    private final DealForms deals;

    FactForms(Desk desk) {
        this.desk = desk;
        vehicles = new VehicleForms(desk);
        customers = new CustomerForms(desk);
        deals = new DealForms(desk);
    }

    KindsInput<Fact, FactKind> fact() {
        return new KindsInput<>("fact", desk.texts().say("editor.f.fact"), List.of(FactKind.values()), desk.texts()::name,
                FactKind::of, this::form);
    }

    private RecordInput<? extends Fact> form(FactKind kind) {
        return switch (kind) {
            case VEHICLE -> vehicles.vehicle();
            case VIN_IN -> vehicles.vins();
            case STATE -> vehicles.state();
            case SERVED_AS -> vehicles.servedAs();
            case IN_SERVICE -> vehicles.inService();
            case STOCKED -> vehicles.stocked();
            case DAYS_IN_STOCK -> vehicles.daysInStock();
            case ORIGIN -> vehicles.origin();
            case OPEN_FIELD_ACTION -> vehicles.openFieldAction();
            case REPORTED_BEFORE -> vehicles.reportedBefore();
            case OWNS -> customers.owns();
            case SERVES -> customers.serves();
            case GRADUATE -> customers.graduate();
            case FIRST_ON_CONTRACT -> customers.firstOnContract();
            case HOLDS_CERTIFICATE -> customers.certificate();
            case HOLDS_PIN -> customers.pin();
            case HAS_FLEET_NUMBER -> customers.fleetNumber();
            case HAS_ACCOUNT -> customers.account();
            case RETURNS_LEASE -> customers.returnsLease();
            case REGISTERED_IN -> customers.registeredIn();
            case ON_ROUTE -> deals.onRoute();
            case LENDER_IS -> deals.lenderIs();
            case TIER_IN -> deals.tierIn();
            case SCORE_AT_LEAST -> deals.scoreAtLeast();
            case TERM_WITHIN -> deals.termWithin();
            case CASH_DOWN -> deals.cashDown();
            case ADVANCE_AT_MOST -> deals.advanceAtMost();
            case SALE_TYPE -> deals.saleType();
            case DATE_IN -> deals.dateIn();
            case NAME_ON_ORDER -> deals.nameOnOrder();
            case ASKED_FOR -> deals.askedFor();
            case USED_WITH -> deals.usedWith();
            case READ_THE_PROGRAM -> deals.readTheProgram();
        };
    }
}
