package app.baton.campaign;

import app.baton.journal.Problem;
import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes to one draft, brought together field by field: {@code base} is what both began with. What only one
 * of them changed is taken; where both changed one field in different ways, a person is asked, and about both days where
 * one person's first day may come to stand after the other one's last.
 */
public record CampaignMerge(Campaign base, Campaign mine, Campaign theirs) {

    /** Whose words stand in a field that both changed. */
    public enum Side {
        MINE, THEIRS
    }

    /** A field that both changed: what it said, and what each wrote. */
    public record Question(CampaignField field, String base, String mine, String theirs) { }

    /** The fields that a person has to decide, in the order of the form; empty when everything fits together. */
    public List<Question> questions() {
        List<Question> questions = new ArrayList<>();
        for (CampaignField field : CampaignField.values()) {
            String was = CampaignDiff.words(field, base);
            String my = CampaignDiff.words(field, mine);
            String their = CampaignDiff.words(field, theirs);
            if (asked(field.wire(), was, my, their)) {
                questions.add(new Question(field, was, my, their));
            }
        }
        return questions;
    }

    /** The fields that the other one changed and I did not: they are taken over. */
    public List<CampaignField> taken() {
        return CampaignDiff.fields(base, theirs).keySet().stream()
                .filter(field -> CampaignDiff.words(field, mine).equals(CampaignDiff.words(field, base))).toList();
    }

    /**
     * Both together; an unanswered question is answered with mine.
     *
     * @throws Problem of kind {@code BAD_INPUT} when the chosen days do not go together
     */
    public Campaign answered(Map<CampaignField, Side> answers) {
        LocalDate first = takesTheirs(CampaignField.STARTS.wire(), base.starts(), mine.starts(), theirs.starts(), answers)
                ? theirs.starts() : mine.starts();
        LocalDate last = takesTheirs(CampaignField.ENDS.wire(), base.ends(), mine.ends(), theirs.ends(), answers)
                ? theirs.ends() : mine.ends();
        if (last.isBefore(first)) {
            throw Problem.badInput("campaign.days-cross", CampaignField.ENDS.wire(), "The chosen days do not go together: the"
                    + " campaign would end on " + last + ", before it starts on " + first + ". Nothing was kept. Choose the"
                    + " other value for one of them.");
        }
        RecordComponent[] components = Campaign.class.getRecordComponents();
        @Nullable Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) {
            values[i] = value(components[i], answers);
        }
        return assembled(components, values);
    }

    private @Nullable Object value(RecordComponent component, Map<CampaignField, Side> answers) {
        Object was = get(component, base);
        Object my = get(component, mine);
        Object their = get(component, theirs);
        return takesTheirs(component.getName(), was, my, their, answers) ? their : my;
    }

    private boolean takesTheirs(String name, @Nullable Object was, @Nullable Object my, @Nullable Object their,
                                Map<CampaignField, Side> answers) {
        return asked(name, was, my, their)
                ? CampaignField.parse(name).map(answers::get).filter(side -> side == Side.THEIRS).isPresent()
                : Objects.equals(my, was);
    }

    private boolean asked(String name, @Nullable Object was, @Nullable Object my, @Nullable Object their) {
        boolean both = !Objects.equals(my, was) && !Objects.equals(their, was);
        boolean day = name.equals(CampaignField.STARTS.wire()) || name.equals(CampaignField.ENDS.wire());
        return !Objects.equals(my, their) && (both || day && daysMayCross());
    }

    /** Whether any first day that may come out of this is after any last day that may. */
    private boolean daysMayCross() {
        return possible(base.starts(), mine.starts(), theirs.starts()).anyMatch(first ->
                possible(base.ends(), mine.ends(), theirs.ends()).anyMatch(first::isAfter));
    }

    private static Stream<LocalDate> possible(LocalDate was, LocalDate my, LocalDate their) {
        return my.equals(was) ? Stream.of(their) : their.equals(was) ? Stream.of(my) : Stream.of(my, their);
    }

    private static @Nullable Object get(RecordComponent component, Campaign campaign) {
        try {
            return component.getAccessor().invoke(campaign);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Campaign assembled(RecordComponent[] components, @Nullable Object[] values) {
        try {
            Constructor<Campaign> constructor = Campaign.class.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
