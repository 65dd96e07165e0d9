package app.baton.incentive;

import java.util.Optional;

/** What a bulletin is entered as, and what is drafted, compared and confirmed alike: a program or a rulebook. */
public sealed interface Entry {

    /** A program. */
    record OfProgram(Program content) implements Entry {
        @Override
        public ProgramRef ref() {
            return content.ref();
        }

        @Override
        public String name() {
            return content.name();
        }

        @Override
        public Source source() {
            return content.source();
        }

        @Override
        public Entry sourced(Source source) {
            return new OfProgram(content.sourced(source));
        }

        @Override
        public Entry as(ProgramRef ref) {
            return new OfProgram(content.as(ref));
        }
    }

    /** What the programs of one bulletin have in common. */
    record OfRulebook(Rulebook content) implements Entry {
        @Override
        public ProgramRef ref() {
            return content.ref();
        }

        @Override
        public String name() {
            return content.name();
        }

        @Override
        public Source source() {
            return content.source();
        }

        @Override
        public Entry sourced(Source source) {
            return new OfRulebook(content.sourced(source));
        }

        @Override
        public Entry as(ProgramRef ref) {
            return new OfRulebook(content.as(ref));
        }
    }

    static Entry of(Program program) {
        return new OfProgram(program);
    }

    static Entry of(Rulebook rulebook) {
        return new OfRulebook(rulebook);
    }

    ProgramRef ref();

    String name();

    Source source();

    /** The same with another source, as when a second person has compared it. */
    Entry sourced(Source source);

    /** The same content under another code or revision. */
    Entry as(ProgramRef ref);

    default ProgramId id() {
        return ref().id();
    }

    default int revision() {
        return ref().revision();
    }

    /** The program, when it is one. */
    default Optional<Program> program() {
        return this instanceof OfProgram(Program content) ? Optional.of(content) : Optional.empty();
    }

    /** The rulebook, when it is one. */
    default Optional<Rulebook> rulebook() {
        return this instanceof OfRulebook(Rulebook content) ? Optional.of(content) : Optional.empty();
    }
}
