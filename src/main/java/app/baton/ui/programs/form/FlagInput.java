package app.baton.ui.programs.form;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** Yes or no. */
public final class FlagInput extends Input<Boolean> {

    private final BooleanProperty on = new SimpleBooleanProperty();
    private boolean silent;

    public FlagInput(String name, String label) {
        super(name, label);
        on.subscribe((before, now) -> {
            if (!silent) {
                changed();
            }
        });
    }

    @Override
    protected boolean readParts() {
        take(on.get());
        return true;
    }

    @Override
    public void show(Boolean shown) {
        silent = true;
        on.set(shown);
        silent = false;
    }

    @Override
    public Object typed() {
        return on.get();
    }

    @Override
    public void retype(Object typed) {
        show((Boolean) typed);
    }

    @Override
    public boolean blank() {
        return !on.get();
    }

    public BooleanProperty on() {
        return on;
    }
}
