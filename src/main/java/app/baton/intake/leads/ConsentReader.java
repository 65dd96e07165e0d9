package app.baton.intake.leads;

import app.baton.lead.enquiry.ContactWay;
import app.baton.lead.enquiry.OptIns;
import app.baton.lead.enquiry.OptIns.Answer;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Yes and no to calls, texts and e-mails in free text: answers of forms ("Can we contact you via text?: No") and plain wishes
 * ("please do not call"). Silence is no answer, and neither is a wish for another way or another hour. A no is never overruled
 * by a yes.
 */
final class ConsentReader {

    private static final Pattern ANSWER = Pattern.compile("(?<question>[^\\n:=]{3,200}?)[ \\t]*[:=?]+[ \\t]*(?<answer>(?:yes|no"
            + "|true|false|agreed|accepted|declined)\\b|(?:y|n|1|0|on|off)(?=[ \\t]*(?:[\\n,;|]|$)))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?]\\s+(?=\\S)");
    private static final Pattern ASKS = Pattern.compile("\\b(?:contact|reach|opt|consent|agree|permi|allow|ok|okay|receive"
            + "|subscri|may we|can we|do not|don'?t|send|get in touch|messag)|opt[- _]?(?:in|out)", Pattern.CASE_INSENSITIVE);
    private static final Pattern REFUSES = Pattern.compile("opt[- _]?(?:ed[- ])?out|unsubscri|do[- ]?not|don'?t|no[- ]call",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern PLAIN_NO = Pattern.compile("(?:\\b(?:please )?(?:do not|don'?t|never|stop) (?:contact me by "
            + "|contact me via |contact by |reach me by )?|\\bno (?:more )?(?:phone (?=call))?(?!phone))(?<way>call(?:s|ing)?"
            + "|phone|text(?:s|ing)?|sms|e-?mail(?:s|ing)?)(?: messages?)?(?: or (?<other>call(?:s|ing)?|phone|text(?:s|ing)?"
            + "|sms|e-?mail(?:s|ing)?))?(?: me| us| my \\w+)?(?: please)?(?: at all| ever| again)?(?=\\s*(?:[.!,;)\\n]|$))",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern CALL = Pattern.compile("\\b(?:tele)?phone\\b|\\bcall|\\bvoice\\b");
    private static final Pattern TEXT = Pattern.compile("\\btext|\\bsms|txt\\b");
    private static final Pattern EMAIL = Pattern.compile("\\be-?mail");
    private static final Set<String> YES = Set.of("yes", "true", "y", "1", "on", "agreed", "accepted");

    private final Map<ContactWay, Answer> answers = new EnumMap<>(ContactWay.class);

    private ConsentReader() { }

    static OptIns read(String text) {
        ConsentReader reader = new ConsentReader();
        String lower = text.toLowerCase(Locale.ROOT);
        boolean named = lower.contains("mail") || lower.contains("call") || lower.contains("text") || lower.contains("phone")
                || lower.contains("sms");
        if (named && (text.indexOf(':') >= 0 || text.indexOf('=') >= 0 || text.indexOf('?') >= 0)) {
            Matcher answer = ANSWER.matcher(text);
            while (answer.find()) {
                String question = lastSentence(answer.group("question"));
                reader.answer(question, answer.group("answer"), answer.group().substring(
                        answer.group("question").length() - question.length()));
            }
        }
        if (named && (lower.contains("no") || lower.contains("don") || lower.contains("never") || lower.contains("stop"))) {
            Matcher no = PLAIN_NO.matcher(text);
            while (no.find()) {
                reader.say(no.group("way"), false, no.group());
                if (no.group("other") != null) {
                    reader.say(no.group("other"), false, no.group());
                }
            }
        }
        return new OptIns(reader.answers.get(ContactWay.CALL), reader.answers.get(ContactWay.TEXT),
                reader.answers.get(ContactWay.EMAIL));
    }

    /** What was asked is the sentence before its answer, and not what somebody wrote before that. */
    private static String lastSentence(String words) {
        Matcher end = SENTENCE_END.matcher(words);
        int from = 0;
        while (end.find()) {
            from = end.end();
        }
        return words.substring(from);
    }

    private void answer(String question, String answer, String sentence) {
        if (!ASKS.matcher(question).find()) {
            return;
        }
        boolean yes = YES.contains(answer.toLowerCase(Locale.ROOT));
        boolean refuses = REFUSES.matcher(question).find();
        if (!refuses || yes) {
            say(question, yes && !refuses, sentence);
        }
    }

    private void say(String words, boolean yes, String sentence) {
        String lower = words.toLowerCase(Locale.ROOT);
        for (ContactWay way : ContactWay.values()) {
            @Nullable Answer before = answers.get(way);
            if (names(way).matcher(lower).find() && (before == null || before.yes())) {
                answers.put(way, new Answer(yes, sentence.strip()));
            }
        }
    }

    static Pattern names(ContactWay way) {
        return switch (way) {
            case CALL -> CALL;
            case TEXT -> TEXT;
            case EMAIL -> EMAIL;
        };
    }
}
