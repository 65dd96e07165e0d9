package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import app.baton.deal.QuoteCase;
import app.baton.deal.life.DealEvent;
import app.baton.deal.life.DealId;
import app.baton.deal.life.DealRow;
import app.baton.deal.life.Offer;
import app.baton.deal.life.Parties;
import app.baton.deal.scan.Hash;
import app.baton.deal.scan.Parcel;
import app.baton.deal.scan.Scan;
import app.baton.journal.DeskId;
import app.baton.journal.PageRequest;
import app.baton.people.PersonId;
import app.baton.vehicle.Vin;
import java.time.Instant;
import java.util.Objects;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class ScanBookContractTest {

    private final Books books;

    ScanBookContractTest(Books.On on) {
        books = on.open();
    }

    private static byte[] content(int size) {
        byte[] content = new byte[size];
        new Random(size).nextBytes(content);
        return content;
    }

    @Test
    void theLargestFileComesBackByteForByteAndTheSameTwiceIsOne() {
        byte[] large = content(Scan.MOST_BYTES);
        String hash = Hash.of(large);
        assertThat(books.scans().has(hash)).isFalse();
        assertThat(books.change(() -> books.scans().keep(hash, large))).isTrue();
        assertThat(books.change(() -> books.scans().keep(hash, large))).isFalse();

        assertThat(books.scans().has(hash)).isTrue();
        assertThat(books.scans().find(hash)).hasValueSatisfying(found -> assertThat(Hash.of(found)).isEqualTo(hash));
        assertThat(books.scans().find(Hash.of(content(3)))).isEmpty();
    }

    @Test
    void aChangeThatFailsLeavesNoPartOfAFile() {
        byte[] some = content(1_300_000);
        String hash = Hash.of(some);
        assertThatIllegalStateException().isThrownBy(() -> books.change(() -> {
            books.scans().keep(hash, some);
            throw new IllegalStateException("the event was refused");
        }));
        assertThat(books.scans().has(hash)).isFalse();
        assertThat(books.change(() -> books.scans().keep(hash, some))).isTrue();
        assertThat(books.scans().find(hash)).hasValue(some);
        assertThatIllegalStateException().isThrownBy(() -> books.scans().keep(Hash.of(content(9)), content(9)));
    }

    @Test
    void whatIsOnItsWayWaitsUntilItIsSettled() {
        byte[] some = content(700_000);
        DeskId other = new DeskId(Samples.id());
        Parcel mine = new Parcel(Samples.id(), books.desk(), Hash.of(some), some.length, content(Parcel.SECRET));
        Parcel theirs = new Parcel(Samples.id(), other, Hash.of(content(5)), 5, content(Parcel.SECRET));
        books.change(() -> {
            books.scans().keep(mine.sha256(), some);
            books.parcels().add(mine);
            books.parcels().add(theirs);
        });
        books.change(() -> books.parcels().add(mine));
        assertThat(books.parcels().of(books.desk(), mine.sha256())).map(Parcel::id).hasValue(mine.id());
        assertThat(books.parcels().of(other, mine.sha256())).isEmpty();
        assertThat(books.parcels().toSend(books.desk(), 9)).singleElement().satisfies(parcel -> {
            assertThat(parcel.id()).isEqualTo(mine.id());
            assertThat(parcel.secret()).isEqualTo(mine.secret());
        });
        assertThat(books.parcels().toSend(other, 9)).as("its content is not here").isEmpty();
        assertThat(books.parcels().toFetch(9)).extracting(Parcel::id).containsExactly(theirs.id());

        books.change(() -> {
            books.parcels().settled(mine);
            books.scans().keep(theirs.sha256(), content(5));
        });
        assertThat(books.parcels().toSend(books.desk(), 9)).isEmpty();
        assertThat(books.parcels().toFetch(9)).as("it came another way").isEmpty();
        books.change(() -> books.parcels().sendAgain(books.desk()));
        assertThat(books.parcels().toSend(books.desk(), 9)).extracting(Parcel::id).containsExactly(mine.id());
    }

    @Test
    void dealsAreFoundByTheirVehicle() {
        DealEvent first = open(3);
        DealEvent second = open(5);
        Vin vin = Objects.requireNonNull(offer().situation().vehicle().vin());

        assertThat(books.deals().of(vin, PageRequest.first(5)).rows()).extracting(DealRow::id)
                .containsExactly(second.deal(), first.deal());
        assertThat(books.deals().of(new Vin("1FTFW1E5XPFA00001"), PageRequest.first(5)).rows()).isEmpty();
    }

    private static Offer offer() {
        return new Offer(Parties.of("Pat Rivera"), "", QuoteCase.base().with("/situation/vehicle/vin", "\"5NPD84LF8LH000123\"")
                .asked().request(), new TreeSet<>(), null);
    }

    private DealEvent open(int minute) {
        var id = Samples.id();
        var event = new DealEvent(id, DealId.of(books.desk(), id), new PersonId(Samples.id()), "Ana", books.desk(),
                Instant.parse("2026-11-03T13:00:00Z").plusSeconds(60L * minute), null, new DealEvent.Opened(offer()));
        books.change(() -> books.deals().add(event));
        return event;
    }
}
