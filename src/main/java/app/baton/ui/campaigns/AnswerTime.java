package app.baton.ui.campaigns;

import app.baton.journal.Clock;
import app.baton.journal.Texts;
import app.baton.ui.kit.DayModel;
import app.baton.ui.kit.FieldModel;
import app.baton.ui.kit.FormModel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;

/** Until when an answer to a proposal is needed: a day and a time of it, in the dealership's own zone. */
final class AnswerTime {

    private static final LocalTime EVENING = LocalTime.of(17, 0);

    private final Clock clock;
    final DayModel day;
    final FieldModel<LocalTime> time = FieldModel.of("answerTime", EVENING, any -> "");
    final FormModel form;

    AnswerTime(Clock clock, Texts texts) {
        this.clock = clock;
        String wrong = texts.say("campaigns.answer-by-wrong");
        day = new DayModel("answerBy", texts, clock.today(), wrong,
                picked -> at(picked, time.get()).isAfter(clock.now()) ? "" : wrong);
        time.value().subscribe(day.field()::again);
        form = new FormModel(day.field(), time);
    }

    /** The times to pick from: every half hour of the day's working time. */
    static List<LocalTime> times() {
        return IntStream.range(0, 27).mapToObj(half -> LocalTime.of(7, 0).plusMinutes(30L * half)).toList();
    }

    /** This evening, or tomorrow's when there is less than an hour left. */
    void usual() {
        LocalDateTime now = clock.now().atZone(clock.zone()).toLocalDateTime();
        LocalDateTime evening = now.toLocalDate().atTime(EVENING);
        time.reset(EVENING);
        day.reset((now.plusHours(1).isBefore(evening) ? evening : evening.plusDays(1)).toLocalDate());
    }

    /** The moment as picked; asked only once the form was accepted. */
    Instant moment() {
        return at(day.day().orElseThrow(), time.get());
    }

    private Instant at(LocalDate picked, LocalTime of) {
        return picked.atTime(of).atZone(clock.zone()).toInstant();
    }
}
