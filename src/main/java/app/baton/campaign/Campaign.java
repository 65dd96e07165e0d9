package app.baton.campaign;

import app.baton.people.PersonId;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

/**
 * The complete content of one revision of a campaign: what marketing runs, what it promises, and what the floor should
 * say. {@code stage} is where on the way to a car it meets the customers, where it says so. Dates are whole days, both
 * ends in. An approval vouches for exactly this content; where it stands on its way is {@link CampaignFile}'s.
 * {@code further} holds what a newer Baton wrote and this one cannot read, as {@link CampaignFormat} keeps it; empty
 * where there is nothing.
 */
public record Campaign(CampaignId id, int revision, String name, Channel channel, Intent intent,
                       @Nullable JourneyStage stage, List<String> sourceTags, LocalDate starts, LocalDate ends, Money spend,
                       String goal, List<String> vehicleLines, String landingPage, String headline, String adCopy,
                       List<Promised> promises, String purpose, String talkTrack, List<ValueStatement> values,
                       List<SeenContent> seen, List<String> formFields, String trainingNote, PersonId owner,
                       String further) {

    /** The longest name that is kept, in characters: it stands in lists and in every report. */
    public static final int LONGEST_NAME = 120;
    /** The longest headline that is kept, in characters. */
    public static final int LONGEST_HEADLINE = 300;

    public Campaign {
        Objects.requireNonNull(id, "id");
        if (revision < 1) {
            throw new IllegalArgumentException("revisions count from 1: " + revision);
        }
        if (ends.isBefore(starts)) {
            throw new IllegalArgumentException("a campaign ends on or after the day it starts");
        }
        sourceTags = List.copyOf(sourceTags);
        vehicleLines = List.copyOf(vehicleLines);
        promises = List.copyOf(promises);
        values = List.copyOf(values);
        seen = List.copyOf(seen);
        formFields = List.copyOf(formFields);
    }

    public boolean runsOn(LocalDate day) {
        return !day.isBefore(starts) && !day.isAfter(ends);
    }

    /** One that says nothing of a stage or of values, and holds nothing that a newer Baton wrote. */
    public Campaign(CampaignId id, int revision, String name, Channel channel, Intent intent, List<String> sourceTags,
                    LocalDate starts, LocalDate ends, Money spend, String goal, List<String> vehicleLines,
                    String landingPage, String headline, String adCopy, List<Promised> promises, String purpose,
                    String talkTrack, List<SeenContent> seen, List<String> formFields, String trainingNote,
                    PersonId owner) {
        this(id, revision, name, channel, intent, null, sourceTags, starts, ends, spend, goal, vehicleLines, landingPage,
                headline, adCopy, promises, purpose, talkTrack, List.of(), seen, formFields, trainingNote, owner, "");
    }

    /** The same content as another revision or another campaign. */
    public Campaign as(CampaignId newId, int newRevision) {
        return new Campaign(newId, newRevision, name, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign named(String newName) {
        return new Campaign(id, revision, newName, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign ownedBy(PersonId newOwner) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, newOwner, further);
    }

    public Campaign running(LocalDate from, LocalDate until) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, from, until, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign spending(Money newSpend) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, starts, ends, newSpend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign promising(List<Promised> newPromises) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, newPromises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign headed(String newHeadline) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, newHeadline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign tagged(List<String> newTags) {
        return new Campaign(id, revision, name, channel, intent, stage, newTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign saying(@Nullable JourneyStage newStage, List<ValueStatement> newValues) {
        return new Campaign(id, revision, name, channel, intent, newStage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, newValues, seen, formFields,
                trainingNote, owner, further);
    }

    public Campaign shown(List<SeenContent> newSeen) {
        return new Campaign(id, revision, name, channel, intent, stage, sourceTags, starts, ends, spend, goal,
                vehicleLines, landingPage, headline, adCopy, promises, purpose, talkTrack, values, newSeen, formFields,
                trainingNote, owner, further);
    }
}
