package app.baton.lead.radar;

import app.baton.journal.Texts;
import java.util.List;
import java.util.stream.Collectors;

/** Evidence in words: "same phone, last name one letter off". */
public final class EvidenceWords {

    private static final int FAMILY = 4;

    private final Texts texts;

    public EvidenceWords(Texts texts) {
        this.texts = texts;
    }

    /** All of it in one line. */
    public String line(List<Evidence> evidence) {
        return evidence.stream().map(this::say).collect(Collectors.joining(", "));
    }

    public String say(Evidence evidence) {
        return switch (evidence) {
            case Evidence.Word(Part part, Likeness likeness) -> word(part, likeness);
            case Evidence.Swapped _ -> texts.say("radar.evidence.swapped");
            case Evidence.Phone(Evidence.Fit fit, int households) -> phone(fit, households);
            case Evidence.Mail(boolean whole, int households) -> !whole ? texts.say("radar.evidence.email-name")
                    : households < FAMILY ? texts.say("radar.evidence.email")
                    : texts.say("radar.evidence.email-shared", households);
            case Evidence.Certificate(boolean whole) -> texts.say(whole ? "radar.evidence.certificate"
                    : "radar.evidence.certificate-begins");
            case Evidence.Vehicle _ -> texts.say("radar.evidence.vehicle");
            case Evidence.Other(Evidence.What what) -> texts.say("radar.evidence.other", what);
        };
    }

    private String word(Part part, Likeness likeness) {
        return switch (likeness) {
            case SAME -> texts.say("radar.evidence.same", part);
            case SHORT_FORM -> texts.say("radar.evidence.short-form", part);
            case ONE_OFF -> texts.say(part == Part.HOUSE ? "radar.evidence.digit-off" : "radar.evidence.one-off", part);
            case TWO_OFF -> texts.say("radar.evidence.two-off", part);
            case BEGINNING -> texts.say("radar.evidence.begins", part);
            case INITIAL -> texts.say("radar.evidence.initial", part);
        };
    }

    private String phone(Evidence.Fit fit, int households) {
        return switch (fit) {
            case SAME -> households < FAMILY ? texts.say("radar.evidence.phone")
                    : texts.say("radar.evidence.phone-shared", households);
            case WITHOUT_AREA -> texts.say("radar.evidence.phone-without-area");
            case OTHER_AREA -> texts.say("radar.evidence.phone-other-area");
            case ONE_OFF -> texts.say("radar.evidence.phone-one-off");
            case BEGINNING -> texts.say("radar.evidence.phone-begins");
        };
    }
}
