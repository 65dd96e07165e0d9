package app.baton.ui.programs.editor;

import app.baton.incentive.Benefit;

/** Every kind of benefit, the common ones first. */
public enum BenefitKind {
    CUSTOMER_CASH, RATE_TIERS, LEASE_TERMS, DEALER_CASH, RATE_REDUCTION, RESIDUAL_ADJUSTMENT, PAYMENT_WAIVER, PAYMENT_MULTIPLE,
    PAYMENT_DEFERRAL, PLAN_PRICE, VOLUME_BONUS, SPIFF, NON_CASH;

    static BenefitKind of(Benefit benefit) {
        return switch (benefit) {
            case Benefit.CustomerCash _ -> CUSTOMER_CASH;
            case Benefit.DealerCash _ -> DEALER_CASH;
            case Benefit.RateTiers _ -> RATE_TIERS;
            case Benefit.LeaseTerms _ -> LEASE_TERMS;
            case Benefit.ResidualAdjustment _ -> RESIDUAL_ADJUSTMENT;
            case Benefit.RateReduction _ -> RATE_REDUCTION;
            case Benefit.PaymentWaiver _ -> PAYMENT_WAIVER;
            case Benefit.PaymentMultiple _ -> PAYMENT_MULTIPLE;
            case Benefit.PaymentDeferral _ -> PAYMENT_DEFERRAL;
            case Benefit.PlanPrice _ -> PLAN_PRICE;
            case Benefit.VolumeBonus _ -> VOLUME_BONUS;
            case Benefit.Spiff _ -> SPIFF;
            case Benefit.NonCash _ -> NON_CASH;
        };
    }
}
