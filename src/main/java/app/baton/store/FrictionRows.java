package app.baton.store;

import app.baton.campaign.CampaignId;
import app.baton.campaign.FrictionAbout;
import app.baton.campaign.FrictionEffect;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.FrictionEvent.Step;
import app.baton.campaign.FrictionId;
import app.baton.campaign.FrictionKind;
import app.baton.incentive.ProgramId;
import app.baton.journal.DeskId;
import app.baton.people.PersonId;
import app.baton.store.schema.tables.records.FrictionEventRecord;

/** What happened to a friction note as a row and back. */
final class FrictionRows {

    private static final String WRITTEN = "WRITTEN";
    private static final String EDITED = "EDITED";
    private static final String ANSWERED = "ANSWERED";
    private static final String TAKEN_BACK = "TAKEN_BACK";

    private FrictionRows() { }

    static FrictionEventRecord row(FrictionEvent event, Sql sql) {
        FrictionEventRecord row = new FrictionEventRecord();
        row.setDealership(sql.dealership());
        row.setId(event.id());
        row.setVersion(1L);
        row.setNote(event.note().value());
        row.setHappened(Sql.micros(event.at()));
        row.setPerson(event.by().value());
        row.setPersonName(event.byName());
        row.setDesk(event.desk().value());
        row.setContent("");
        about(row, FrictionAbout.NOTHING);
        switch (event.step()) {
            case FrictionEvent.Written words -> {
                row.setWhat(WRITTEN);
                words(row, words.kind(), words.text(), words.about());
                row.setAnswerBy(Sql.micros(words.answerBy()));
            }
            case FrictionEvent.Edited words -> {
                row.setWhat(EDITED);
                words(row, words.kind(), words.text(), words.about());
            }
            case FrictionEvent.Answered words -> {
                row.setWhat(ANSWERED);
                row.setContent(words.text());
                row.setEffect(words.effect().name());
            }
            case FrictionEvent.TakenBack _ -> row.setWhat(TAKEN_BACK);
        }
        return row;
    }

    private static void words(FrictionEventRecord row, FrictionKind kind, String text, FrictionAbout about) {
        row.setKind(kind.name());
        row.setContent(text);
        about(row, about);
    }

    private static void about(FrictionEventRecord row, FrictionAbout about) {
        row.setCampaign(about.campaignId().map(CampaignId::value).orElse(null));
        row.setRevision(about.revision());
        row.setCampaignName(about.campaignName());
        row.setProgram(about.programId().map(ProgramId::value).orElse(null));
        row.setProgramName(about.programName());
    }

    static FrictionEvent event(FrictionEventRecord row) {
        return new FrictionEvent(row.getId(), new FrictionId(row.getNote()), new PersonId(row.getPerson()),
                row.getPersonName(), new DeskId(row.getDesk()), row.getHappened(), step(row));
    }

    private static Step step(FrictionEventRecord row) {
        return switch (row.getWhat()) {
            case WRITTEN -> new FrictionEvent.Written(FrictionKind.valueOf(row.getKind()), row.getContent(), about(row),
                    row.getAnswerBy());
            case EDITED -> new FrictionEvent.Edited(FrictionKind.valueOf(row.getKind()), row.getContent(), about(row));
            case ANSWERED -> new FrictionEvent.Answered(row.getContent(), FrictionEffect.valueOf(row.getEffect()));
            case TAKEN_BACK -> new FrictionEvent.TakenBack();
            default -> throw new IllegalStateException("unknown event of a note: " + row.getWhat());
        };
    }

    private static FrictionAbout about(FrictionEventRecord row) {
        return new FrictionAbout(row.getCampaign() == null ? null : new CampaignId(row.getCampaign()), row.getRevision(),
                row.getCampaignName(), row.getProgram() == null ? null : new ProgramId(row.getProgram()),
                row.getProgramName());
    }
}
