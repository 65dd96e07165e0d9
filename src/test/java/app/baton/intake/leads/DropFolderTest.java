package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import app.baton.journal.Background.Progress;
import app.baton.journal.Ids;
import app.baton.journal.Problem;
import app.baton.journal.Texts;
import app.baton.lead.LeadFloor;
import app.baton.lead.LeadOffice;
import app.baton.lead.LeadPost;
import app.baton.lead.LeadQuery;
import app.baton.lead.Original;
import app.baton.lead.OriginalBook;
import app.baton.lead.OriginalDesk;
import app.baton.lead.TakenIn;
import app.baton.lead.enquiry.EnquiryId;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DropFolderTest {

    private static final String HEADINGS = "Full Name,Email,Phone,Message\n";

    @TempDir
    Path temp;

    private final LeadFloor floor = new LeadFloor();
    private final Texts texts = Texts.english(floor.clock.zone());
    private Path folder = Path.of("");
    private DropFolder drop = desk(floor.office.originals());

    @BeforeEach
    void watched() throws IOException {
        folder = Files.createDirectories(temp.resolve("drop"));
        drop = desk(floor.office.originals());
        drop.use(floor.sam, folder);
    }

    private DropFolder desk(OriginalDesk originals) {
        return new DropFolder(floor.books.settings(), floor.books.unitOfWork(), originals, LeadMappings.none(),
                () -> List.of(temp.resolve("home")), floor.clock, texts);
    }

    private static String adf(int person) {
        return "<?ADF VERSION \"1.0\"?><adf><prospect><customer><contact><name part=\"full\">Jo Vega" + person
                + "</name><email>jo" + person + "@example.com</email></contact></customer></prospect></adf>";
    }

    private Path dropped(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private void looks(int times) {
        for (int i = 0; i < times; i++) {
            drop.look(Progress.unwatched());
        }
    }

    private long leads() {
        return floor.desk.count(floor.sam, floor.query(LeadQuery.View.OPEN));
    }

    private List<TakenIn> log() {
        return floor.office.originals().newest(floor.sam);
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(Files::isRegularFile).map(file -> file.getFileName().toString())
                    .filter(name -> !name.startsWith(".")).sorted().toList();
        }
    }

    @Test
    void aCompleteFileBecomesALeadByItselfAndGoesToTheTaken() throws IOException {
        dropped("a.xml", adf(1));
        looks(1);
        assertThat(leads()).as("seen once").isZero();
        assertThat(drop.state().waiting()).isOne();
        looks(1);
        assertThat(leads()).isOne();
        assertThat(names(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("taken/a.xml"))).isEqualTo(adf(1));
        assertThat(log()).singleElement().satisfies(noted -> {
            assertThat(noted.original().name()).isEqualTo("a.xml");
            assertThat(noted.original().door()).isEqualTo(Original.Door.FOLDER);
            assertThat(noted.fresh()).isOne();
            assertThat(noted.troubles()).isEmpty();
        });
        assertThat(drop.state()).extracting(FolderState::waiting, FolderState::left, FolderState::looked)
                .containsExactly(0, List.of(), Optional.of(floor.clock.now()));
    }

    @Test
    void whatCannotBeReadIsALeadForAPersonAndItsFileGoesToTheUnread() throws IOException {
        dropped("leads.csv", HEADINGS + "Al Roe,al@example.com,,Hello\nBo Fox,,,No way to reach me\n");
        dropped("note.txt", "Hello, is the red Ranger still there? Al");
        looks(2);
        assertThat(leads()).isEqualTo(3);
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.UNREAD))).isEqualTo(2);
        assertThat(names(folder.resolve("unread"))).containsExactly("leads.csv", "note.txt");
        assertThat(log().stream().filter(it -> it.original().name().equals("leads.csv")).findFirst().orElseThrow().troubles())
                .singleElement().satisfies(trouble -> {
                    assertThat(trouble.line()).isEqualTo(3);
                    assertThat(trouble.sentence()).contains("Neither an e-mail address nor a phone number");
                });
    }

    @Test
    void aFileThatIsStillBeingWrittenWaitsUntilItIsWhole() throws IOException {
        Path file = dropped("leads.csv", HEADINGS + "Al Roe,al@example.com,,Hel");
        looks(1);
        Files.writeString(file, "lo\nJo Vega,jo@example.com,,Hi\n", StandardOpenOption.APPEND);
        looks(1);
        assertThat(leads()).as("it grew").isZero();
        looks(1);
        assertThat(leads()).isEqualTo(2);
        assertThat(names(folder.resolve("taken"))).containsExactly("leads.csv");
    }

    @Test
    void whatAWriterAddsAfterAPauseIsReadToo() throws IOException {
        Path file = dropped("leads.csv", HEADINGS + "Al Roe,al@example.com,,Hello\n");
        try (FileChannel writer = FileChannel.open(file, StandardOpenOption.APPEND)) {
            looks(2);
            assertThat(leads()).isOne();
            writer.write(ByteBuffer.wrap("Jo Vega,jo@example.com,,Hi\n".getBytes(StandardCharsets.UTF_8)));
        }
        looks(3);
        assertThat(leads()).isEqualTo(2);
        assertThat(names(folder)).isEmpty();
        assertThat(Files.readString(folder.resolve("taken/leads.csv"))).contains("al@example.com", "jo@example.com");
    }

    @Test
    void anEmptyFileMayBeTheBeginningOfOneForAWhile() throws IOException {
        Path file = dropped("leads.csv", "");
        Files.setLastModifiedTime(file, FileTime.from(floor.clock.now()));
        looks(3);
        assertThat(log()).isEmpty();
        floor.clock.pass(Duration.ofMinutes(6));
        looks(1);
        assertThat(names(folder.resolve("unread"))).containsExactly("leads.csv");
    }

    @Test
    void aLockedFileAndOneWithAnUnfinishedNameAreLeftAndSaidSo() throws IOException {
        Path locked = dropped("a.xml", adf(1));
        dropped("b.xml.part", adf(2));
        try (FileChannel channel = FileChannel.open(locked, StandardOpenOption.WRITE); var lock = channel.lock()) {
            assertThat(lock.isValid()).isTrue();
            looks(3);
        }
        assertThat(leads()).isZero();
        assertThat(drop.state().left()).extracting(FolderState.Left::name).containsExactly("a.xml", "b.xml.part");
        assertThat(drop.state().left().getFirst().sentence()).contains("still being written");
        looks(1);
        assertThat(leads()).isOne();
        assertThat(names(folder)).containsExactly("b.xml.part");
    }

    @Test
    void tenThousandFilesComeInPieceByPieceAndEachOnce() throws IOException {
        AtomicInteger noted = new AtomicInteger();
        drop = desk(with("note", _ -> noted.incrementAndGet() > 0));
        for (int i = 0; i < 10_000; i++) {
            // the same document under another name is no further lead
            dropped("lead-" + i + ".xml", adf(i % 40));
        }
        looks(1);
        assertThat(drop.state().waiting()).isEqualTo(10_000);
        int pieces = 1;
        while (drop.look(Progress.unwatched())) {
            pieces++;
        }
        assertThat(pieces).isEqualTo(10_000 / FolderWatch.AT_ONCE);
        assertThat(names(folder)).isEmpty();
        assertThat(names(folder.resolve("taken"))).hasSize(10_000);
        assertThat(leads()).isEqualTo(40);
        assertThat(noted).hasValue(10_000);
    }

    @Test
    void aNameThatIsTakenGetsANumberAndNothingIsWrittenOver() throws IOException {
        for (int i = 1; i <= 3; i++) {
            dropped("leads.csv", HEADINGS + "Al Roe,al" + i + "@example.com,,Hello\n");
            looks(2);
        }
        assertThat(names(folder.resolve("taken"))).containsExactly("leads-2.csv", "leads-3.csv", "leads.csv");
        assertThat(Files.readString(folder.resolve("taken/leads-3.csv"))).contains("al3@");
        assertThat(leads()).isEqualTo(3);
    }

    @Test
    void whoEndsBetweenStoringAndMovingTakesNothingInTwice() throws IOException {
        dropped("a.xml", adf(1));
        // a file of that name stands where the folder should be: what was stored cannot be moved
        Path obstacle = Files.createFile(folder.resolve("taken"));
        looks(3);
        assertThat(leads()).isOne();
        assertThat(names(folder)).containsExactly("a.xml", "taken");
        assertThat(drop.state().left()).extracting(FolderState.Left::name).containsExactly("a.xml");
        assertThat(drop.state().left().getFirst().sentence()).contains("cannot be moved away");
        assertThat(log()).as("not again at every look").hasSize(1);

        Files.delete(obstacle);
        drop = desk(floor.office.originals());
        looks(2);
        assertThat(leads()).as("after the start").isOne();
        assertThat(names(folder.resolve("taken"))).containsExactly("a.xml");
        assertThat(log().getFirst()).extracting(TakenIn::fresh, TakenIn::known).containsExactly(0, 1);
    }

    @Test
    void aFileThatWasReplacedWhileItWasTakenInIsReadAsWell() throws IOException {
        Path file = dropped("a.xml", adf(1));
        Stamp read = Stamp.of(file);
        dropped("a.xml", adf(22));
        assertThat(Trays.move(file, read, Trays.TAKEN)).isEqualTo(new Trays.Outcome.Changed());
        assertThat(names(folder)).containsExactly("a.xml");

        Path moved = Files.move(file, Files.createDirectories(folder.resolve("taken")).resolve("a.xml"));
        dropped("a.xml", adf(3));
        assertThat(Trays.back(moved, read)).isTrue();
        assertThat(names(folder)).containsExactly("a-2.xml", "a.xml");
        looks(2);
        assertThat(leads()).isEqualTo(2);
    }

    @Test
    void aFolderThatIsGoneOrNoFolderSaysSoAndGoesOnWhenItIsBack() throws IOException {
        Files.delete(folder);
        looks(2);
        assertThat(drop.state().trouble().orElseThrow()).contains(folder.toString(), "cannot be reached");
        Files.writeString(folder, "no folder");
        looks(2);
        assertThat(drop.state().trouble().orElseThrow()).contains("cannot be read");
        Files.delete(folder);
        Files.createDirectories(folder);
        dropped("a.xml", adf(1));
        looks(2);
        assertThat(drop.state().trouble()).isEmpty();
        assertThat(leads()).isOne();
    }

    @Test
    void whatTheRightsForbidIsSaidAndComesInOnceTheyAllow() throws IOException {
        Path secret = dropped("a.xml", adf(1));
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("---------"));
        assumeThat(Files.isReadable(secret)).as("whoever runs this may read everything").isFalse();
        looks(2);
        assertThat(drop.state().left().getFirst().sentence()).contains("cannot be opened");
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-------"));
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("r-x------"));
        looks(2);
        assertThat(leads()).isOne();
        drop = desk(floor.office.originals());
        looks(2);
        assertThat(log()).as("it is known, though it cannot be moved").hasSize(1);
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("---------"));
        looks(1);
        assertThat(drop.state().trouble().orElseThrow()).contains("cannot be read");
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
        looks(2);
        assertThat(names(folder.resolve("taken"))).containsExactly("a.xml");
    }

    @Test
    void anotherDeskThatTakesInFromTheSameFolderHasItsTurn() throws IOException {
        dropped("a.xml", adf(1));
        looks(1);
        try (FileChannel other = FileChannel.open(folder.resolve(".baton-leads.lock"), StandardOpenOption.WRITE);
                var turn = other.lock()) {
            assertThat(turn.isValid()).isTrue();
            looks(2);
            assertThat(leads()).isZero();
            assertThat(drop.state().trouble().orElseThrow()).contains("Another desk");
        }
        looks(2);
        assertThat(leads()).isOne();
    }

    @Test
    void oneFileThatCannotBeStoredStandsInNobodysWay() throws IOException {
        dropped("a.xml", adf(1));
        dropped("b.xml", adf(2));
        Files.setLastModifiedTime(folder.resolve("a.xml"), FileTime.fromMillis(0));
        EnquiryId one = Samples.reader().read(adf(1).getBytes(StandardCharsets.UTF_8), "a.xml").enquiries().getFirst().id();
        drop = desk(with("holds", arguments -> {
            if (arguments[1].equals(one)) {
                throw new IllegalStateException("the store refuses");
            }
            return false;
        }));
        looks(2);
        assertThat(leads()).as("the other one").isOne();
        assertThat(drop.state().left())
                .containsExactly(new FolderState.Left("a.xml", texts.say("leads.folder.not-stored"), false));
        looks(1);
        assertThat(leads()).as("and the one unread").isEqualTo(2);
        assertThat(names(folder.resolve("unread"))).containsExactly("a.xml");
        assertThat(floor.desk.count(floor.sam, floor.query(LeadQuery.View.UNREAD))).isOne();
    }

    /** The same desk on the same books, but this comes before one act; where it is true, the act is left out. */
    private OriginalDesk with(String act, Predicate<Object[]> instead) {
        OriginalBook failing = (OriginalBook) Proxy.newProxyInstance(OriginalBook.class.getClassLoader(),
                new Class<?>[] {OriginalBook.class}, (_, method, arguments) -> {
                    boolean done = method.getName().equals(act) && instead.test(arguments);
                    return done ? null : method.invoke(floor.books.originals(), arguments);
                });
        var books = floor.books.leadOffice();
        return LeadOffice.of(new LeadOffice.Books(books.leads(), failing, books.rules(), books.people(), books.colleagues(),
                books.settings()), LeadPost.nobody(), floor.books.unitOfWork(), LeadFloor.DESK, floor.clock,
                new Ids(floor.clock)).originals();
    }

    @Test
    void onlyWhoSetsTheRulesOfLeadsChoosesTheFolderAndNoneOfBatonsOwn() throws IOException {
        assertThatThrownBy(() -> drop.use(floor.ana, folder)).isInstanceOf(Problem.class).hasMessageContaining("Ana Morales");
        assertThatThrownBy(() -> drop.stop(floor.ivy)).isInstanceOf(Problem.class).hasMessageContaining("Ivy Ng");
        Path inside = Files.createDirectories(temp.resolve("home/in"));
        assertThatThrownBy(() -> drop.use(floor.sam, inside)).isInstanceOf(Problem.class)
                .hasMessageContaining("lies in a folder of Baton itself");
        assertThatThrownBy(() -> drop.use(floor.sam, temp.resolve("nowhere"))).isInstanceOf(Problem.class)
                .hasMessageContaining("cannot be read");
        assertThat(drop.path()).hasValue(folder);
        dropped("a.xml", adf(1));
        assertThat(drop.files(floor.sam, folder)).isOne();
        drop.stop(floor.sam);
        looks(3);
        assertThat(drop.state()).isEqualTo(FolderState.none());
        assertThat(names(folder)).as("what lies there stays").containsExactly("a.xml");
        assertThat(leads()).isZero();
    }
}
