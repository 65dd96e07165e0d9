package app.baton.ui.programs.form;

/** A part with a shape of its own, such as a tree or a table; whoever defines it draws it. */
public abstract non-sealed class OwnInput<T> extends Input<T> {

    protected OwnInput(String name, String label) {
        super(name, label);
    }
}
