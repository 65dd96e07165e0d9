package app.baton.intake;

import app.baton.exchange.Bulletin;
import app.baton.exchange.JsonPrograms;
import app.baton.incentive.ProgramDesk;
import app.baton.incentive.StewardDesk;
import app.baton.intake.ProgramImportDesk.Imported;
import app.baton.journal.Background;
import app.baton.journal.Ids;
import app.baton.journal.Texts;
import app.baton.people.PersonId;
import app.baton.people.Role;
import app.baton.people.User;
import app.baton.twins.MapBooks;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.UUID;

/** Where spreadsheets of programs come in: the sample bulletin in books in memory, and the people who may import. */
abstract class ImportRoom {

    static final User MIA = new User(new PersonId(new UUID(7, 1)), "Mia Castellano", Set.of(Role.MARKETING));
    static final User NOAH = new User(new PersonId(new UUID(7, 2)), "Noah Kim", Set.of(Role.MARKETING));
    static final User ANA = new User(new PersonId(new UUID(7, 3)), "Ana Morales", Set.of(Role.SALESPERSON));

    final MapBooks books = new MapBooks();
    final Ids ids = new Ids(MapBooks.CLOCK);
    final Texts texts = Texts.english(MapBooks.CLOCK.zone());
    final StewardDesk steward = new StewardDesk(books.drafts(), books.programs(), books.staff(), books.unitOfWork(),
            MapBooks.CLOCK, ids, texts);
    final ProgramImportDesk desk = new ProgramImportDesk(steward, books.stock(), books.unitOfWork(), MapBooks.CLOCK,
            ids, texts);

    ImportRoom() {
        new ProgramDesk(books.programs(), new JsonPrograms(), books.unitOfWork()).importPrograms(MIA, Bulletin.json());
    }

    ProgramPreview preview(byte[] bytes) {
        return preview(bytes, Under.fitting());
    }

    ProgramPreview preview(byte[] bytes, Under under) {
        Table table = Tables.read(bytes, "programs.csv", Background.Progress.unwatched());
        return desk.preview(MIA, table, ProgramImportDesk.guess(table.header()), under, Background.Progress.unwatched());
    }

    Imported imported(byte[] bytes) {
        return desk.importDrafts(MIA, preview(bytes));
    }

    static byte[] text(String csv) {
        return csv.getBytes(StandardCharsets.UTF_8);
    }
}
