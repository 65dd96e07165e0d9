package app.baton.ui.programs.editor;

import app.baton.incentive.CustomerFact;
import app.baton.incentive.DealFact;
import app.baton.incentive.Fact;
import app.baton.incentive.PlaceFact;
import app.baton.incentive.VehicleFact;

/** Every question that a condition can ask, in the order in which people look for them. */
public enum FactKind {
    VEHICLE, OWNS, SERVES, REGISTERED_IN, GRADUATE, HOLDS_CERTIFICATE, HAS_ACCOUNT, RETURNS_LEASE, HOLDS_PIN, HAS_FLEET_NUMBER,
    FIRST_ON_CONTRACT,
    DAYS_IN_STOCK, ORIGIN, VIN_IN, STATE, SERVED_AS, STOCKED, IN_SERVICE, OPEN_FIELD_ACTION, REPORTED_BEFORE,
    TIER_IN, SCORE_AT_LEAST, TERM_WITHIN, CASH_DOWN, ADVANCE_AT_MOST, ON_ROUTE, LENDER_IS, SALE_TYPE, DATE_IN, NAME_ON_ORDER,
    ASKED_FOR, USED_WITH, READ_THE_PROGRAM;

    /** Which question a fact answers. */
    static FactKind of(Fact fact) {
        return switch (fact) {
            case VehicleFact.Vehicle _ -> VEHICLE;
            case VehicleFact.VinIn _ -> VIN_IN;
            case VehicleFact.State _ -> STATE;
            case VehicleFact.ServedAs _ -> SERVED_AS;
            case VehicleFact.InService _ -> IN_SERVICE;
            case VehicleFact.Stocked _ -> STOCKED;
            case VehicleFact.DaysInStock _ -> DAYS_IN_STOCK;
            case VehicleFact.Origin _ -> ORIGIN;
            case VehicleFact.OpenFieldAction _ -> OPEN_FIELD_ACTION;
            case VehicleFact.ReportedBefore _ -> REPORTED_BEFORE;
            case CustomerFact.Owns _ -> OWNS;
            case CustomerFact.Serves _ -> SERVES;
            case CustomerFact.Graduate _ -> GRADUATE;
            case CustomerFact.FirstOnContract _ -> FIRST_ON_CONTRACT;
            case CustomerFact.HoldsCertificate _ -> HOLDS_CERTIFICATE;
            case CustomerFact.HoldsPin _ -> HOLDS_PIN;
            case CustomerFact.HasFleetNumber _ -> HAS_FLEET_NUMBER;
            case CustomerFact.HasAccount _ -> HAS_ACCOUNT;
            case CustomerFact.ReturnsLease _ -> RETURNS_LEASE;
            case PlaceFact.RegisteredIn _ -> REGISTERED_IN;
            case DealFact deal -> of(deal);
            case Fact.ReadTheProgram _ -> READ_THE_PROGRAM;
        };
    }

    private static FactKind of(DealFact fact) {
        return switch (fact) {
            case DealFact.OnRoute _ -> ON_ROUTE;
            case DealFact.LenderIs _ -> LENDER_IS;
            case DealFact.TierIn _ -> TIER_IN;
            case DealFact.ScoreAtLeast _ -> SCORE_AT_LEAST;
            case DealFact.TermWithin _ -> TERM_WITHIN;
            case DealFact.CashDown _ -> CASH_DOWN;
            case DealFact.AdvanceAtMost _ -> ADVANCE_AT_MOST;
            case DealFact.SaleType _ -> SALE_TYPE;
            case DealFact.DateIn _ -> DATE_IN;
            case DealFact.NameOnOrder _ -> NAME_ON_ORDER;
            case DealFact.AskedFor _ -> ASKED_FOR;
            case DealFact.UsedWith _ -> USED_WITH;
        };
    }
}
