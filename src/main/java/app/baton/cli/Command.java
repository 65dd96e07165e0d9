package app.baton.cli;

import picocli.CommandLine.Model.CommandSpec;

/** One command: its words, what it says about itself, what it touches, and what it does. */
interface Command {

    /** How far a command reaches, and so who must hold the home while it runs. */
    enum Reach {
        /** Needs no open home. */
        NOTHING,
        /** Looks into a home. */
        READS,
        /** Changes a home. */
        CHANGES
    }

    /** One or two words: {@code "brief publish"}. */
    String name();

    Reach reach();

    /** Adds the description, the parameters and the options of its own. */
    void describe(CommandSpec spec);

    Exit run(Call call);
}
