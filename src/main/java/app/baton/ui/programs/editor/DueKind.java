package app.baton.ui.programs.editor;

import app.baton.incentive.ClaimTerms.Due;

/** Every way to say until when a claim must arrive. */
public enum DueKind {
    AFTER_DELIVERY, ON, WITH_CONTRACT, NONE;

    static DueKind of(Due due) {
        return switch (due) {
            case Due.AfterDelivery _ -> AFTER_DELIVERY;
            case Due.On _ -> ON;
            case Due.WithContract _ -> WITH_CONTRACT;
            case Due.None _ -> NONE;
        };
    }
}
