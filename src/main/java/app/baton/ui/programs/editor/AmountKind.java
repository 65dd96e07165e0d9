package app.baton.ui.programs.editor;

import app.baton.incentive.AmountRule;

/** Every way in which a program says how much money it is. */
public enum AmountKind {
    FIXED, BY_MODEL, BY_AGE, SHARE, PRINTED, UP_TO;

    static AmountKind of(AmountRule rule) {
        return switch (rule) {
            case AmountRule.Fixed _ -> FIXED;
            case AmountRule.ByModel _ -> BY_MODEL;
            case AmountRule.ByAge _ -> BY_AGE;
            case AmountRule.Share _ -> SHARE;
            case AmountRule.Printed _ -> PRINTED;
            case AmountRule.UpTo _ -> UP_TO;
        };
    }
}
