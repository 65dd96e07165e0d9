package app.baton.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.baton.journal.Activity;
import app.baton.journal.ActivityLog;
import app.baton.journal.PageRequest;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

@ParameterizedClass
@EnumSource
class UnitOfWorkContractTest {

    private final Books books;

    UnitOfWorkContractTest(Books.On on) {
        books = on.open();
    }

    @Test
    void aChangeAndItsLineAreKeptTogether() {
        String result = books.unit().write(Books.ANA, log -> {
            books.settings().put("share", "/mnt/share");
            log.note(Activity.of("setting.changed", "setting", "share").with("to", "/mnt/share"));
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(books.settings().find("share")).contains("/mnt/share");
        assertThat(books.activity().newest(PageRequest.first(10)).rows()).singleElement().satisfies(entry -> {
            assertThat(entry.actor()).isEqualTo(Books.ANA);
            assertThat(entry.at()).isEqualTo(Samples.CLOCK.now());
            assertThat(entry.activity()).isEqualTo(Activity.of("setting.changed", "setting", "share").with("to", "/mnt/share"));
        });
    }

    @Test
    void aChangeThatThrowsLeavesNothingAndPassesItsExceptionOn() {
        books.change(() -> books.settings().put("share", "before"));
        var defect = new IllegalArgumentException("broken");
        assertThatThrownBy(() -> books.unit().write(Books.ANA, log -> {
            books.settings().put("share", "after");
            books.secrets().put("key", new byte[] {1});
            log.note(Activity.of("setting.changed", "setting", "share"));
            assertThat(books.settings().find("share")).contains("after");
            throw defect;
        })).isSameAs(defect);
        assertThat(books.settings().find("share")).contains("before");
        assertThat(books.secrets().find("key")).isEmpty();
        assertThat(books.activity().newest(PageRequest.first(10)).rows()).isEmpty();
    }

    @Test
    void aBookIsNotWrittenOutsideOfAUnit() {
        assertThatIllegalStateException().isThrownBy(() -> books.settings().put("share", "x"));
        assertThatIllegalStateException().isThrownBy(() -> books.secrets().put("key", new byte[1]));
        assertThatIllegalStateException().isThrownBy(() -> books.programs().add(Samples.program("26-1", 1)));
        assertThatIllegalStateException().isThrownBy(() -> books.briefs().looked(Samples.CLOCK.now()));
        assertThatIllegalStateException().isThrownBy(() -> books.documents().dismiss("a.json"));
        assertThat(books.settings().find("share")).isEmpty();
    }

    @Test
    void aReadIsNoPlaceToWrite() {
        assertThatIllegalStateException().isThrownBy(() -> books.unit().read(() -> {
            books.settings().put("share", "x");
            return true;
        }));
        assertThatIllegalStateException().isThrownBy(() -> books.unit().read(() ->
                books.unit().write(Books.ANA, log -> "no")));
    }

    @Test
    void aUnitInsideAUnitJoinsTheOuterOne() {
        assertThatThrownBy(() -> books.change(() -> {
            books.change(() -> books.settings().put("inner", "kept only with the outer one"));
            throw new IllegalArgumentException("the outer one fails");
        })).hasMessage("the outer one fails");
        assertThat(books.settings().find("inner")).isEmpty();
    }

    @Test
    void aUnitThatFailsInsideAnotherTakesBackItsOwnPartOnly() {
        books.change(() -> {
            books.settings().put("outer", "kept");
            assertThatThrownBy(() -> books.change(() -> {
                books.settings().put("inner", "not kept");
                throw new IllegalArgumentException("the inner one fails");
            })).hasMessage("the inner one fails");
            books.settings().put("last", "kept");
        });
        assertThat(books.settings().find("outer")).isPresent();
        assertThat(books.settings().find("inner")).isEmpty();
        assertThat(books.settings().find("last")).isPresent();
    }

    @Test
    void aLogIsDeadOnceItsUnitIsOver() {
        var kept = new AtomicReference<ActivityLog>();
        books.unit().write(Books.ANA, log -> {
            kept.set(log);
            return true;
        });
        assertThatIllegalStateException().isThrownBy(() -> kept.get().note(Activity.of("late", "setting", "x")));
        assertThatIllegalStateException().isThrownBy(() -> books.change(() -> kept.get().note(Activity.of("late", "x", "x"))));
    }

    @Test
    void aReadInsideAChangeSeesTheChange() {
        books.change(() -> {
            books.settings().put("share", "seen");
            assertThat(books.unit().read(() -> books.settings().find("share"))).contains("seen");
        });
    }

    @Test
    void anotherThreadNeitherSeesNorJoinsAnOpenUnit() {
        books.change(() -> {
            books.settings().put("share", "half");
            assertThat(CompletableFuture.supplyAsync(() -> books.settings().find("share")).join()).isEmpty();
            assertThatThrownBy(() -> CompletableFuture.runAsync(() -> books.settings().put("share", "foreign")).join())
                    .hasCauseInstanceOf(IllegalStateException.class);
        });
        assertThat(books.settings().find("share")).contains("half");
    }
}
