package app.baton.campaign;

import app.baton.incentive.Program;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.RevisionDiff;
import app.baton.journal.Texts;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * How one revision of a campaign differs from the one before it, sentence by sentence in the order of the form: texts cut
 * down to where they differ, promises program by program, with what became other in a program that went on itself.
 */
public final class CampaignChanges {

    private final Map<ProgramRef, Program> programs;
    private final Texts texts;

    /** {@code programs} are those of both revisions that the reader may see; of another one only its revision is told. */
    public CampaignChanges(Collection<Program> programs, Texts texts) {
        this.programs = programs.stream().collect(Collectors.toMap(Program::ref, Function.identity(), (one, same) -> one));
        this.texts = texts;
    }

    public List<CampaignChange> between(Campaign before, Campaign after) {
        List<CampaignChange> changes = new ArrayList<>();
        for (CampaignField field : CampaignDiff.fields(before, after).keySet()) {
            sentences(field, before, after).forEach(sentence -> changes.add(new CampaignChange(field, sentence)));
        }
        return List.copyOf(changes);
    }

    private List<String> sentences(CampaignField field, Campaign before, Campaign after) {
        return switch (field) {
            case PROMISES -> promises(before, after);
            case VALUES -> items(field, before.values(), after.values(), ValueStatement::sentence);
            case SEEN -> items(field, before.seen(), after.seen(), SeenContent::title);
            case FORM_FIELDS -> items(field, before.formFields(), after.formFields(), Function.identity());
            case SOURCE_TAGS -> items(field, before.sourceTags(), after.sourceTags(), Function.identity());
            case VEHICLE_LINES -> items(field, before.vehicleLines(), after.vehicleLines(), Function.identity());
            case OWNER -> List.of(texts.say("campaigns.change.owner"));
            case NAME, HEADLINE, AD_COPY, PURPOSE, TALK_TRACK, TRAINING_NOTE, CHANNEL, INTENT, STAGE, STARTS, ENDS, SPEND, GOAL,
                 LANDING_PAGE -> List.of(text(texts.name(field), said(field, before), said(field, after)));
        };
    }

    private String said(CampaignField field, Campaign it) {
        return switch (field) {
            case CHANNEL -> texts.name(it.channel());
            case INTENT -> texts.name(it.intent());
            case STAGE -> it.stage() == null ? "" : texts.name(it.stage());
            case STARTS -> texts.formats().day(it.starts());
            case ENDS -> texts.formats().day(it.ends());
            case SPEND -> texts.formats().money(it.spend());
            case NAME, HEADLINE, AD_COPY, PURPOSE, PROMISES, TALK_TRACK, VALUES, SEEN, FORM_FIELDS, TRAINING_NOTE, GOAL,
                 SOURCE_TAGS, VEHICLE_LINES, LANDING_PAGE, OWNER -> CampaignDiff.words(field, it);
        };
    }

    private String text(String name, String was, String is) {
        if (was.isBlank()) {
            return texts.say("campaigns.change.new", name, is);
        }
        if (is.isBlank()) {
            return texts.say("campaigns.change.gone", name, was);
        }
        ChangedWords words = ChangedWords.of(was, is);
        return texts.say("campaigns.change.other", name, words.was(), words.is());
    }

    /** What came in and what went out; where only words of an entry or the order became other, the entries as they are now. */
    private <T> List<String> items(CampaignField field, List<T> before, List<T> after, Function<T, String> words) {
        String name = texts.name(field);
        Set<T> came = new LinkedHashSet<>(after);
        before.forEach(came::remove);
        Set<T> went = new LinkedHashSet<>(before);
        after.forEach(went::remove);
        List<String> sentences = new ArrayList<>();
        came.forEach(it -> sentences.add(texts.say("campaigns.change.new", name, words.apply(it))));
        went.forEach(it -> sentences.add(texts.say("campaigns.change.gone", name, words.apply(it))));
        if (sentences.isEmpty()) {
            sentences.add(texts.say("campaigns.change.order", name));
        }
        return sentences;
    }

    private List<String> promises(Campaign before, Campaign after) {
        List<String> sentences = new ArrayList<>();
        for (Promised now : after.promises()) {
            Optional<Promised> was = promise(before, now.program().id());
            if (was.isEmpty()) {
                sentences.add(texts.say("campaigns.change.promised", name(now.program())));
            } else {
                moved(was.get(), now, sentences);
            }
        }
        for (Promised was : before.promises()) {
            if (promise(after, was.program().id()).isEmpty()) {
                sentences.add(texts.say("campaigns.change.not-promised", name(was.program())));
            }
        }
        if (sentences.isEmpty()) {
            sentences.add(texts.say("campaigns.change.order", texts.name(CampaignField.PROMISES)));
        }
        return sentences;
    }

    private void moved(Promised was, Promised now, List<String> sentences) {
        if (!was.program().equals(now.program())) {
            sentences.addAll(programs(was.program(), now.program()));
        }
        ProgramRef ref = now.program();
        said(texts.say("campaigns.change.why", ref), was.why(), now.why(), sentences);
        said(texts.say("campaigns.change.how", ref), was.how(), now.how(), sentences);
        said(texts.say("campaigns.change.next", ref), was.nextStep(), now.nextStep(), sentences);
    }

    private void said(String name, String was, String now, List<String> sentences) {
        if (!was.equals(now)) {
            sentences.add(text(name, was, now));
        }
    }

    private List<String> programs(ProgramRef was, ProgramRef now) {
        Program before = programs.get(was);
        Program after = programs.get(now);
        List<String> lines = before == null || after == null ? List.of()
                : RevisionDiff.between(before, after, texts).stream().map(RevisionDiff.Change::line).toList();
        return lines.isEmpty() ? List.of(texts.say("campaigns.change.revision", name(now), was.revision()))
                : lines.stream().map(line -> texts.say("campaigns.change.program", name(now), line)).toList();
    }

    private String name(ProgramRef ref) {
        Program program = programs.get(ref);
        return program == null ? ref.toString() : texts.say("campaigns.change.name", ref, program.name());
    }

    private static Optional<Promised> promise(Campaign campaign, ProgramId id) {
        return campaign.promises().stream().filter(it -> it.program().id().equals(id)).findFirst();
    }
}
