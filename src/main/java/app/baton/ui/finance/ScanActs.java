package app.baton.ui.finance;

import app.baton.deal.life.Deal;
import app.baton.deal.life.KeptScan;
import app.baton.deal.life.ShownProof;
import app.baton.deal.scan.ScanFile;
import app.baton.intake.ScanFiles;
import app.baton.journal.Background;
import app.baton.journal.Background.Progress;
import app.baton.journal.Clock;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.paper.PrintRoom;
import app.baton.people.User;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.ScreenContext;
import app.baton.ui.print.PrintViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The scans of the deal that is looked at: added from files, shown, and put into its jacket. */
public final class ScanActs {

    private static final List<String> PATTERNS = List.of("*.pdf", "*.jpg", "*.jpeg", "*.png", "*.tif", "*.tiff");

    private final FinanceDesks desks;
    private final PrintRoom paper;
    private final PrintViewModel printing;
    private final Background background;
    private final Clock clock;
    private final Texts texts;
    private final ScreenContext context;
    private final Consumer<@Nullable Deal> happened;
    private final ScanFiles files = new ScanFiles();
    private @Nullable Opened opened;
    private List<Path> held = List.of();

    /** A scan with the proof that it is of. */
    record Picked(ShownProof proof, KeptScan kept) { }

    /** What became of the files: the deal, or nothing where somebody told it to stop before the first was kept. */
    private record Added(Optional<Deal> deal, int many) { }

    ScanActs(FinanceDesks desks, PrintRoom paper, PrintViewModel printing, Background background, Clock clock, Texts texts,
            ScreenContext context, Consumer<@Nullable Deal> happened) {
        this.desks = desks;
        this.paper = paper;
        this.printing = printing;
        this.background = background;
        this.clock = clock;
        this.texts = texts;
        this.context = context;
        this.happened = happened;
    }

    void look(@Nullable Opened now, boolean same) {
        opened = now;
        held = same ? held : List.of();
    }

    /** The scans that count, proof by proof. */
    static List<Picked> standing(Opened opened) {
        return opened.deal().proofs().stream().flatMap(proof -> proof.standing().stream().map(kept -> new Picked(proof, kept)))
                .toList();
    }

    /** Mostly it is about the newest; what was picked stays where it is still to be had. */
    void preset(ActFields fields) {
        Opened now = opened;
        if (now != null) {
            preset(fields.shown, now.deal().proofs());
            preset(fields.looked, standing(now));
            preset(fields.taken, standing(now));
        }
    }

    private static <T> void preset(FieldModel<@Nullable T> field, List<T> choices) {
        T picked = field.get();
        if (picked == null || !choices.contains(picked)) {
            field.reset(choices.isEmpty() ? null : choices.getLast());
        }
    }

    /** Does it where there is but one thing to do it to; whether it did. */
    boolean atOnce(Act act) {
        Opened now = opened;
        if (now != null && act == Act.SCAN && now.deal().proofs().size() == 1) {
            add(now.deal().proofs().getFirst());
            return true;
        }
        if (now != null && act == Act.LOOK && standing(now).size() == 1) {
            show(standing(now).getFirst());
            return true;
        }
        return false;
    }

    /** Keeps in mind which files were dropped until it is said to which proof they belong. */
    void hold(List<Path> dropped) {
        held = List.copyOf(dropped);
    }

    boolean holdsFiles() {
        return !held.isEmpty();
    }

    /** Adds what was dropped, or a file that the person picks. */
    void add(ShownProof proof) {
        List<Path> dropped = held;
        held = List.of();
        if (dropped.isEmpty()) {
            context.dialogs().chooseFile(texts.say("finance.scan.title", words(proof)), texts.say("finance.scan.kind"), PATTERNS,
                    file -> keep(proof, List.of(file)));
        } else {
            keep(proof, dropped);
        }
    }

    private void keep(ShownProof proof, List<Path> chosen) {
        Opened now = opened;
        if (now == null) {
            return;
        }
        User user = context.user();
        background.run(texts.say("finance.scan.adding"), progress -> keep(user, now.deal(), proof, chosen, progress),
                added -> done(proof, added), this::refused);
    }

    /** One after the other, each kept by itself. */
    private Added keep(User user, Deal seen, ShownProof proof, List<Path> chosen, Progress progress) {
        Optional<Deal> deal = Optional.empty();
        int many = 0;
        for (Path file : chosen) {
            Optional<ScanFile> read = files.open(file, progress);
            if (read.isEmpty() || progress.cancelled()) {
                return new Added(deal, many);
            }
            deal = Optional.of(desks.proofs().add(user, deal.orElse(seen), proof.id(), read.get()));
            many++;
        }
        return new Added(deal, many);
    }

    private void done(ShownProof proof, Added added) {
        context.dialogs().toast(added.many == 0 ? texts.say("finance.scan.stopped")
                : texts.say("finance.scan.added", words(proof), added.many));
        added.deal.ifPresent(happened);
    }

    /** Those before the one that was refused are kept. */
    private void refused(Problem problem) {
        context.dialogs().problem(problem);
        happened.accept(null);
    }

    /** Shows a scan as it would be printed. */
    void show(Picked picked) {
        Opened now = opened;
        if (now != null) {
            User user = context.user();
            printing.openAsItIs(size -> paper.scans().print(picked.proof, picked.kept,
                    desks.proofs().content(user, now.deal(), picked.kept.scan()), size));
        }
    }

    /** Shows the jacket before it is printed or saved. */
    public void jacket() {
        Opened now = opened;
        if (now != null) {
            User user = context.user();
            printing.openAsItIs(size -> paper.jackets().print(desks.jackets().of(user, now.deal()), paper.dealership(),
                    clock.today(), size));
        }
    }

    /** Which proof it is. */
    String words(ShownProof shown) {
        return texts.say("finance.scan.of", shown.proof().type(), shown.proof().name());
    }

    /** How large a file is. */
    String size(KeptScan kept) {
        int bytes = kept.scan().bytes();
        int tenths = bytes / ((1 << 20) / 10);
        return bytes >= 1 << 20 ? texts.say("finance.scan.megabytes", tenths / 10 + "." + tenths % 10)
                : texts.say("finance.scan.kilobytes", Math.max(1, bytes >> 10));
    }
}
