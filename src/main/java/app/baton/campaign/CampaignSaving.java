package app.baton.campaign;

import java.util.List;

/** What became of a draft that was to be kept: it is, or two people changed one field and a person has to decide. */
public sealed interface CampaignSaving {

    /** Kept; {@code theirs} names what somebody else changed meanwhile and was taken over. */
    record Kept(CampaignFile file, List<CampaignField> theirs) implements CampaignSaving {

        public Kept {
            theirs = List.copyOf(theirs);
        }
    }

    /** Not kept yet: {@code stored} is the draft as somebody else saved it; answer the questions and save on top of it. */
    record Asked(CampaignFile stored, CampaignMerge merge) implements CampaignSaving { }
}
