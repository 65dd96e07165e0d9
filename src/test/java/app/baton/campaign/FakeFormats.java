package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramReading;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;

/** Hashes that differ when content differs, and nothing else of the two formats. */
final class FakeFormats implements CampaignFormat {

    @Override
    public String write(Campaign campaign) {
        return campaign.toString();
    }

    @Override
    public Campaign read(String json) {
        throw new UnsupportedOperationException();
    }

    @Override
    public String hash(Campaign campaign) {
        return Integer.toHexString(campaign.toString().hashCode());
    }

    @Override
    public String hash(Program program) {
        return Integer.toHexString(program.toString().hashCode());
    }

    static ProgramFormat programs() {
        return new ProgramFormat() {
            @Override
            public String write(Program program) {
                return program.toString();
            }

            @Override
            public String write(Rulebook rulebook) {
                return rulebook.toString();
            }

            @Override
            public String write(ProgramSheet sheet) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Program read(String json) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Rulebook readRulebook(String json) {
                throw new UnsupportedOperationException();
            }

            @Override
            public ProgramReading readAll(String json) {
                throw new UnsupportedOperationException();
            }

            @Override
            public String hash(Program program) {
                return Integer.toHexString(program.toString().hashCode());
            }

            @Override
            public String hash(Rulebook rulebook) {
                return Integer.toHexString(rulebook.toString().hashCode());
            }
        };
    }
}
