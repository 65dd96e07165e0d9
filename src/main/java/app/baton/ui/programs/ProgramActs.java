package app.baton.ui.programs;

import app.baton.incentive.Done;
import app.baton.incentive.Draft;
import app.baton.incentive.DraftId;
import app.baton.incentive.DraftState;
import app.baton.incentive.ProgramId;
import app.baton.incentive.Refusal;
import app.baton.incentive.Saving;
import app.baton.incentive.StewardDesk;
import app.baton.journal.Background;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.people.Candidate;
import app.baton.people.PersonId;
import app.baton.people.User;
import app.baton.ui.kit.Question;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.kit.Suggestion;
import app.baton.ui.kit.TextQuestion;
import app.baton.ui.kit.UndoStack;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is done with drafts as wholes: begun, sent to the second person, put away and taken back; each can be undone. */
public final class ProgramActs {

    private final ProgramsViewModel screen;
    private final StewardDesk desk;
    private final Background background;
    private final Texts texts;
    private final ScreenContext context;

    ProgramActs(ProgramsViewModel screen, StewardDesk desk, Background background, Texts texts, ScreenContext context) {
        this.screen = screen;
        this.desk = desk;
        this.background = background;
        this.texts = texts;
        this.context = context;
    }

    /** A new program with the next free code, kept at once; undo puts it away. */
    public void create() {
        User user = context.user();
        screen.whenKept(() -> background.run(texts.say("programs.keeping"), progress -> {
            Draft blank = desk.blank(user);
            return desk.save(user, blank, blank.content());
        }, saving -> {
            if (saving instanceof Saving.Kept kept) {
                screen.undo().push(made(List.of(kept.draft().id())));
                screen.reloadAndSelect(kept.draft().code().value());
            }
        }, context.dialogs()::problem));
    }

    /** Starts the next revision of every selected program that is in force. */
    public void revise() {
        List<ProgramId> codes = screen.grid().selected().stream().filter(row -> row.stored() == null)
                .map(row -> row.content().id()).toList();
        User user = context.user();
        screen.whenKept(() -> background.run(texts.say("programs.keeping"),
                progress -> codes.stream().map(code -> desk.revise(user, code)).toList(), drafts -> {
                    screen.undo().push(made(drafts.stream().map(Draft::id).toList()));
                    screen.reload();
                }, context.dialogs()::problem));
    }

    /** Hands the selected drafts to the second person; those that lack something are marked with what. */
    public void send() {
        sendThem(selectedDrafts(DraftState.WRITING, DraftState.GIVEN_BACK), false);
    }

    /** What the button above the grid says: the drafts of the selected rows where several are, and all of them otherwise. */
    public void sendMeant() {
        if (chosen() > 0) {
            send();
        } else {
            sendAll();
        }
    }

    /** How many drafts of several selected rows can be sent; 0 where one row is selected or none has any. */
    public long chosen() {
        List<ProgramRow> rows = screen.grid().selected();
        return rows.size() < 2 ? 0 : selectedDrafts(DraftState.WRITING, DraftState.GIVEN_BACK).get().size();
    }

    /** Hands every draft that is being written to the second person, the rulebooks' with the programs'. */
    public void sendAll() {
        sendThem(() -> Stream.concat(screen.grid().rows().stream().flatMap(row -> row.draft().stream()),
                        screen.loaded().get().drafts().stream().filter(draft -> draft.rulebook().isPresent()))
                .filter(draft -> draft.state() == DraftState.WRITING).toList(), true);
    }

    /** What was sent: undo takes back what still waits as it was sent, redo sends that again. */
    private final class SentStep implements UndoStack.Step {

        private List<Draft> before;
        private List<Draft> sent;

        SentStep(List<Draft> before, List<Draft> sent) {
            this.before = before;
            this.sent = sent;
        }

        @Override
        public void undo() {
            act(sent, them -> desk.takeBackSent(context.user(), them, before), done -> before = done.drafts());
        }

        @Override
        public void redo() {
            act(before, them -> desk.sendAll(context.user(), them), done -> sent = done.drafts());
        }
    }

    private void sendThem(Supplier<List<Draft>> which, boolean all) {
        User user = context.user();
        if (screen.grid().wrongCells() > 0) {
            context.dialogs().tell(texts.say("programs.send"), texts.say("programs.send.wrong", screen.grid().wrongCells()));
            return;
        }
        screen.whenKept(() -> {
            List<Draft> drafts = which.get();
            Runnable send = () -> act(drafts, them -> desk.sendAll(user, them), done -> {
                screen.undo().push(new SentStep(drafts, done.drafts()));
                context.dialogs().toast(texts.say("programs.sent", done.drafts().size()), texts.say("programs.undo"),
                        screen.undo()::undo);
            });
            List<String> care = care(drafts, all);
            if (care.isEmpty()) {
                send.run();
            } else {
                context.dialogs().confirm(Question.of(texts.say("programs.send.ask", drafts.size()), String.join("\n\n", care),
                        texts.say("programs.send-some", drafts.size())), send);
            }
        });
    }

    /** What a person should know before these are sent: whose they are too, and what nobody gets as they are. */
    private List<String> care(List<Draft> drafts, boolean all) {
        List<String> care = new ArrayList<>();
        long others = drafts.stream().filter(draft -> !draft.writtenBy(context.user().id())).count();
        if (all && others > 0) {
            care.add(texts.say("programs.send.others", others));
        }
        Set<DraftId> inSight = screen.grid().shown().stream().flatMap(line -> line.value().draft().stream()).map(Draft::id)
                .collect(Collectors.toSet());
        long hidden = drafts.stream().filter(draft -> draft.program().isPresent() && !inSight.contains(draft.id())).count();
        if (all && hidden > 0) {
            care.add(texts.say("programs.send.hidden", hidden));
        }
        List<String> unread = drafts.stream().filter(draft -> draft.program().map(it -> !it.toRead().isEmpty()).orElse(false))
                .map(draft -> draft.code().value()).toList();
        if (!unread.isEmpty()) {
            care.add(texts.say("programs.send.to-read", unread.size(), String.join(", ", unread)));
        }
        return care;
    }

    /** Puts the selected drafts away; undo takes them back. */
    public void discard() {
        User user = context.user();
        var which = selectedDrafts(DraftState.WRITING, DraftState.GIVEN_BACK, DraftState.TO_CONFIRM);
        screen.whenKept(() -> act(which.get(), them -> desk.discardAll(user, them), done -> {
            List<DraftId> ids = done.drafts().stream().map(Draft::id).toList();
            UndoStack.Step step = backwards(made(ids));
            screen.undo().push(step);
            context.dialogs().toast(texts.say("programs.discarded", ids.size()), texts.say("programs.undo"), screen.undo()::undo);
        }));
    }

    /** Gives the selected drafts to another steward, who is asked for by name; undo gives them back. */
    public void assign() {
        User user = context.user();
        var which = selectedDrafts(DraftState.WRITING, DraftState.GIVEN_BACK, DraftState.TO_CONFIRM);
        screen.whenKept(() -> {
            List<Draft> drafts = which.get();
            if (drafts.isEmpty()) {
                context.dialogs().toast(texts.say("programs.no-draft"));
                return;
            }
            background.run(texts.say("programs.looking"), progress -> desk.stewards(user),
                    stewards -> ask(drafts, stewards), context.dialogs()::problem);
        });
    }

    private void ask(List<Draft> drafts, List<Candidate> stewards) {
        Map<String, Candidate> byName = new LinkedHashMap<>();
        stewards.forEach(steward -> byName.put(free(named(steward, stewards), byName.keySet()), steward));
        List<Suggestion> known = byName.entrySet().stream().map(each -> new Suggestion(each.getKey(), each.getValue().title()))
                .sorted(Comparator.comparing(Suggestion::value)).toList();
        String names = known.stream().map(Suggestion::value).collect(Collectors.joining(", "));
        context.dialogs().ask(new TextQuestion(texts.say("programs.assign.title", drafts.size()),
                texts.say("programs.assign.to"), "", texts.say("programs.assign.send"),
                typed -> byName.containsKey(typed.strip()) ? "" : texts.say("programs.assign.unknown", names), known), name -> {
                    Candidate steward = Objects.requireNonNull(byName.get(name.strip()));
                    give(drafts, steward.id(), () -> {
                        Map<DraftId, PersonId> before = drafts.stream().collect(Collectors.toMap(Draft::id, Draft::steward));
                        screen.undo().push(new UndoStack.Step() {
                            @Override
                            public void undo() {
                                current(before).forEach((owner, theirs) -> give(theirs, owner, () -> { }));
                            }

                            @Override
                            public void redo() {
                                current(before).values().forEach(theirs -> give(theirs, steward.id(), () -> { }));
                            }
                        });
                        String given = texts.say("programs.assigned", drafts.size(), steward.name());
                        context.dialogs().toast(steward.elsewhere().map(desk -> given + " "
                                + texts.say("programs.assigned.elsewhere", steward.name(), desk)).orElse(given),
                                texts.say("programs.undo"), screen.undo()::undo);
                    });
                });
    }

    /** "Mia Larsen", with the desk for somebody of another one, and with the title where two have one name. */
    private String named(Candidate steward, List<Candidate> all) {
        boolean twice = all.stream().filter(other -> other.name().equals(steward.name())).count() > 1;
        Optional<String> apart = steward.elsewhere().or(() -> Optional.of(steward.title()).filter(title -> twice));
        return apart.map(words -> texts.say("programs.assign.two", steward.name(), words)).orElse(steward.name());
    }

    private static String free(String name, Set<String> taken) {
        return Stream.iterate(1, number -> number + 1).map(number -> number == 1 ? name : name + " (" + number + ")")
                .filter(each -> !taken.contains(each)).findFirst().orElseThrow();
    }

    /** The drafts as they are now, by who had them then. */
    private Map<PersonId, List<Draft>> current(Map<DraftId, PersonId> owners) {
        return screen.loaded().get().drafts().stream().filter(draft -> owners.containsKey(draft.id()))
                .collect(Collectors.groupingBy(draft -> Objects.requireNonNull(owners.get(draft.id()))));
    }

    private void give(List<Draft> drafts, PersonId steward, Runnable after) {
        User user = context.user();
        screen.whenKept(() -> act(drafts, them -> desk.assign(user, them, steward), done -> after.run()));
    }

    private Supplier<List<Draft>> selectedDrafts(DraftState... states) {
        List<DraftState> wantedStates = List.of(states);
        List<String> keys = screen.grid().selected().stream().map(ProgramRow::key).toList();
        return () -> keys.stream().flatMap(key -> screen.grid().row(key).stream()).flatMap(row -> row.draft().stream())
                .filter(draft -> wantedStates.contains(draft.state())).toList();
    }

    private void act(List<Draft> drafts, Function<List<Draft>, Done> deed, Consumer<Done> after) {
        if (drafts.isEmpty()) {
            context.dialogs().toast(texts.say("programs.no-draft"));
            return;
        }
        background.run(texts.say("programs.keeping"), progress -> deed.apply(drafts), done -> {
            if (!done.drafts().isEmpty()) {
                after.accept(done);
            }
            done.refused().forEach(this::refused);
            context.navigator().refreshStatus();
            screen.reload();
        }, context.dialogs()::problem);
    }

    private void refused(Refusal refusal) {
        context.dialogs().problem(Problem.badInput("draft.refused", refusal.field(),
                refusal.code() + ": " + refusal.sentence()));
    }

    /** Drafts that were just made: undo puts them away, redo takes them back onto the desk. */
    UndoStack.Step made(List<DraftId> ids) {
        User user = context.user();
        return new UndoStack.Step() {
            @Override
            public void undo() {
                screen.whenKept(() -> act(
                        screen.loaded().get().drafts().stream().filter(draft -> ids.contains(draft.id())).toList(),
                        them -> desk.discardAll(user, them), done -> { }));
            }

            @Override
            public void redo() {
                background.run(texts.say("programs.keeping"), progress -> desk.restore(user, ids),
                        done -> screen.reload(), context.dialogs()::problem);
            }
        };
    }

    /** A roll-over or an import made these: said with a way back, and one step of undo takes all of it away. */
    void batchMade(UUID batch, List<DraftId> ids, String sentence) {
        User user = context.user();
        screen.undo().push(new UndoStack.Step() {
            @Override
            public void undo() {
                screen.whenKept(() -> background.run(texts.say("programs.keeping"), progress -> desk.undoBatch(user, batch),
                        done -> {
                            if (!done.whole()) {
                                context.dialogs().tell(texts.say("programs.batch.stayed", done.refused().size()),
                                        done.refused().stream().map(Refusal::sentence).collect(Collectors.joining("\n")));
                            }
                            screen.reload();
                        }, context.dialogs()::problem));
            }

            @Override
            public void redo() {
                background.run(texts.say("programs.keeping"), progress -> desk.restore(user, ids),
                        done -> screen.reload(), context.dialogs()::problem);
            }
        });
        context.dialogs().toast(sentence, texts.say("programs.undo"), screen.undo()::undo);
    }

    private static UndoStack.Step backwards(UndoStack.Step step) {
        return new UndoStack.Step() {
            @Override
            public void undo() {
                step.redo();
            }

            @Override
            public void redo() {
                step.undo();
            }
        };
    }
}
