package app.baton.lead.radar;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.journal.Texts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of evidence has words of its own. */
class EvidenceWordsTest {

    private final EvidenceWords words = new EvidenceWords(Texts.english(ZoneOffset.UTC));

    @Test
    void evidenceIsALineThatAPersonCanCheck() {
        assertThat(words.line(List.of(new Evidence.Phone(Evidence.Fit.SAME, 1), new Evidence.Word(Part.LAST, Likeness.ONE_OFF),
                new Evidence.Word(Part.FIRST, Likeness.SHORT_FORM), new Evidence.Other(Evidence.What.UNIT))))
                .isEqualTo("same phone, last name one letter off, first name by its short form, another apartment");
        assertThat(words.say(new Evidence.Phone(Evidence.Fit.SAME, 12))).isEqualTo("same phone, which 12 offers have");
    }

    @Test
    void noTwoKindsSayTheSame() {
        List<Evidence> all = new ArrayList<>(List.of(new Evidence.Swapped(), new Evidence.Mail(true, 1),
                new Evidence.Mail(true, 9),
                new Evidence.Mail(false, 1), new Evidence.Certificate(true), new Evidence.Certificate(false),
                new Evidence.Vehicle(), new Evidence.Phone(Evidence.Fit.SAME, 9)));
        for (Likeness likeness : Likeness.values()) {
            all.add(new Evidence.Word(Part.LAST, likeness));
        }
        for (Evidence.Fit fit : Evidence.Fit.values()) {
            all.add(new Evidence.Phone(fit, 1));
        }
        for (Evidence.What what : Evidence.What.values()) {
            all.add(new Evidence.Other(what));
        }
        assertThat(all.stream().map(words::say)).doesNotHaveDuplicates().allMatch(said -> !said.isBlank());
    }
}
