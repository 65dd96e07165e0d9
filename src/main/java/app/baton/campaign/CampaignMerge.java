package app.baton.campaign;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Two people's changes to one draft, brought together field by field: {@code base} is what both began with. What only one
 * of them changed is taken; where both changed one field in different ways, a person is asked.
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
            if (!my.equals(was) && !their.equals(was) && !my.equals(their)) {
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

    /** Both together; an unanswered question is answered with mine. */
    public Campaign answered(Map<CampaignField, Side> answers) {
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
        if (Objects.equals(my, was)) {
            return their;
        }
        boolean both = !Objects.equals(their, was) && !Objects.equals(their, my);
        boolean theirsWins = both && CampaignField.parse(component.getName()).map(answers::get)
                .filter(side -> side == Side.THEIRS).isPresent();
        return theirsWins ? their : my;
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
