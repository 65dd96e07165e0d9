package app.baton.insight;

import app.baton.campaign.CampaignFile;
import app.baton.campaign.CampaignState;
import app.baton.incentive.Program;
import java.util.List;

/** What can be offered: one program, or one campaign with the programs that it promises. */
public sealed interface Offer {

    /** Stays the same through all revisions: the program's number, or the campaign's id. */
    String key();

    String name();

    Span span();

    /** Vehicle lines that it names, empty for all. */
    List<String> models();

    /** A program in its newest revision. */
    record OfProgram(Program program, Span span) implements Offer {

        /** In the days in which a vehicle can be sold and delivered with it. */
        public OfProgram(Program program) {
            this(program, Span.tolerant(program.startsOn().orElse(null), program.endsOn().orElse(null)));
        }

        @Override
        public String key() {
            return program.id().value();
        }

        @Override
        public String name() {
            return program.name();
        }

        @Override
        public List<String> models() {
            return program.modelLines();
        }
    }

    /** A campaign: the published revision where there is one, else the newest. */
    record OfCampaign(CampaignFile file, List<Program> programs) implements Offer {

        public OfCampaign {
            programs = List.copyOf(programs);
        }

        public boolean published() {
            return file.state() == CampaignState.PUBLISHED;
        }

        @Override
        public String key() {
            return file.campaign().id().toString();
        }

        @Override
        public String name() {
            return file.campaign().name();
        }

        @Override
        public Span span() {
            return Span.of(file.campaign().starts(), file.campaign().ends());
        }

        @Override
        public List<String> models() {
            return file.campaign().vehicleLines();
        }
    }
}
