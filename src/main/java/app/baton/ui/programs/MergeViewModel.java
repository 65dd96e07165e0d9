package app.baton.ui.programs;

import app.baton.incentive.Draft;
import app.baton.incentive.Entry;
import app.baton.incentive.Merge;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Background;
import app.baton.journal.Texts;
import app.baton.ui.kit.ScreenContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Two people changed the same parts of one program: each part is asked, mine or theirs, and nothing is lost meanwhile. */
public final class MergeViewModel {

    private final StewardDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;
    private final Consumer<Draft> done;
    private final Sides sides;
    private final Map<String, Merge.Side> answers = new HashMap<>();
    private final ReadOnlyBooleanWrapper complete = new ReadOnlyBooleanWrapper();
    private Saving.Asked asked;
    private final Entry mine;

    /** Whose words stand on either side, as they are called. */
    record Sides(String theirs, String mine) { }

    MergeViewModel(StewardDesk desk, Background background, Texts texts, ScreenContext context, Saving.Asked asked, Entry mine,
                   Sides sides, Consumer<Draft> done) {
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
        this.asked = asked;
        this.mine = mine;
        this.sides = sides;
        this.done = done;
    }

    public List<Merge.Question> questions() {
        return asked.merge().questions();
    }

    /** "26-1101 Retail Customer Cash". */
    public String title() {
        return mine.id() + " " + mine.name();
    }

    /** "What Frank Weber wrote". */
    public String theirs() {
        return sides.theirs();
    }

    /** "What I wrote", or what a file says. */
    public String mine() {
        return sides.mine();
    }

    public void answer(Merge.Question question, Merge.Side side) {
        answers.put(question.field(), side);
        complete.set(questions().stream().allMatch(it -> answers.containsKey(it.field())));
    }

    /** Takes one side for everything that was not answered yet. */
    public void all(Merge.Side side) {
        questions().forEach(question -> answers.putIfAbsent(question.field(), side));
        complete.set(true);
    }

    /** Keeps the program with the chosen parts. */
    public void keep() {
        if (!complete.get()) {
            context.dialogs().tell(texts.say("programs.merge.title"), texts.say("programs.merge.missing"));
            return;
        }
        Saving.Asked question = asked;
        Map<String, Merge.Side> chosen = Map.copyOf(answers);
        background.run(texts.say("programs.keeping"),
                progress -> desk.save(context.user(), question.stored(), question.merge().answered(chosen)), this::saved,
                context.dialogs()::problem);
    }

    private void saved(Saving saving) {
        switch (saving) {
            case Saving.Kept kept -> done.accept(kept.draft());
            case Saving.Asked again -> {
                asked = again;
                answers.clear();
                complete.set(false);
                context.dialogs().tell(texts.say("programs.merge.title"), texts.say("programs.merge.again"));
            }
            case Saving.Refused refused ->
                    context.dialogs().tell(texts.say("programs.merge.title"), refused.why().sentence());
        }
    }

    public ReadOnlyBooleanProperty complete() {
        return complete.getReadOnlyProperty();
    }
}
