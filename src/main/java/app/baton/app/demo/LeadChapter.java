package app.baton.app.demo;

import app.baton.lead.Appointment;
import app.baton.lead.AppointmentState;
import app.baton.lead.Lead;
import app.baton.lead.LeadChannel;
import app.baton.lead.LeadFact;
import app.baton.lead.LeadId;
import app.baton.lead.Way;
import app.baton.people.User;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who wrote, called or came in during the last days, and what the floor made of it; this morning's wait for an answer. */
final class LeadChapter implements Chapter {

    private static final int DAYS = 6;

    private final Cast cast;
    private final StoryDays days;
    private final Map<DemoWriter, LeadId> came = new HashMap<>();

    LeadChapter(Cast cast, StoryDays days) {
        this.cast = cast;
        this.days = days;
    }

    @Override
    public List<Scene> on(LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        LocalDate last = days.worked();
        for (int back = 0; back < DAYS; back++) {
            if (day.equals(last)) {
                scenes.addAll(back == 0 ? today() : before(back, day));
            }
            last = days.openBy(last.minusDays(1));
        }
        return scenes;
    }

    /** Nobody has answered these yet. */
    private List<Scene> today() {
        List<Scene> scenes = new ArrayList<>();
        LocalTime at = days.unfinished();
        for (DemoWriter writer : DemoWriter.of(0)) {
            scenes.add(new Scene(at, () -> writes(writer)));
            at = at.plusMinutes(7);
        }
        return scenes;
    }

    private List<Scene> before(int back, LocalDate day) {
        List<Scene> scenes = new ArrayList<>();
        int hour = 9;
        for (DemoWriter writer : DemoWriter.of(back)) {
            scenes.add(Scene.at(hour, 12, () -> writes(writer)));
            scenes.add(Scene.at(hour, 20 + Dice.roll(25, writer.name(), day), () -> answered(writer)));
            hour++;
        }
        return scenes;
    }

    private void writes(DemoWriter writer) {
        User liam = DemoPeople.all().get(11).asUser();
        String lead = writer.door() == LeadChannel.WALK_IN
                ? cast.leads().intake().log(DemoPeople.ANA.asUser(), writer.enquiry(), LeadChannel.WALK_IN).id().toString()
                : cast.leads().intake().take(liam, writer.enquiry()).lead();
        came.put(writer, LeadId.parse(lead));
    }

    private void answered(DemoWriter writer) {
        Lead lead = lead(writer);
        User owner = owner(lead);
        if (owner == null) {
            return;
        }
        Runnable then = switch (writer.then()) {
            case NOBODY_ANSWERED -> () -> dispose(owner, lead, "no-answer", "");
            case LEFT_WORD -> () -> dispose(owner, lead, "left-message", "");
            case COMPARES -> () -> learned(owner, dispose(owner, lead, "spoke", "comparing"));
            case WAITS_FOR_APPRAISAL -> () -> dispose(owner, lead, "spoke", "waiting-on-appraisal");
            case COMES -> () -> meets(owner, learned(owner, dispose(owner, lead, "spoke", "needs-pricing")));
            case LATER -> () -> dispose(owner, lead, "later", "lease-ends-later");
            case LOST -> () -> dispose(owner, lead, "lost", "bought-elsewhere");
            case SPAM -> () -> dispose(owner, lead, "not-a-buyer", "other-business");
            case BOUGHT -> () -> cast.leads().floor().bought(owner, learned(owner, dispose(owner, lead, "came-in", "")),
                    cast.clock().today());
        };
        then.run();
    }

    private Lead lead(DemoWriter writer) {
        return cast.leads().floor().find(DemoPeople.PAUL.asUser(), Objects.requireNonNull(came.get(writer)))
                .orElseThrow();
    }

    private static @Nullable User owner(Lead lead) {
        return DemoPeople.all().stream().filter(person -> person.id().equals(lead.owner())).findFirst()
                .map(person -> person.asUser()).orElse(null);
    }

    private Lead dispose(User owner, Lead lead, String outcome, String reason) {
        return cast.leads().floor().dispose(owner, lead, outcome, reason, Way.CALL, null, "");
    }

    private Lead learned(User owner, Lead lead) {
        Lead timed = cast.leads().floor().learn(owner, lead, LeadFact.TIMING, "within two weeks");
        return cast.leads().floor().learn(owner, timed, LeadFact.BUDGET, "about $" + (5 + Dice.roll(4, lead.ownerName(),
                days.today())) + "50 a month");
    }

    /** On the day that is today when the demo is opened, or the next one that is open. */
    private void meets(User owner, Lead lead) {
        LocalDate on = days.open(days.today()) ? days.today() : days.openBy(days.today().plusDays(3));
        Instant at = on.atTime(13 + Dice.roll(4, lead.customer().name(), on), 30).atZone(cast.clock().zone()).toInstant();
        UUID id = UUID.nameUUIDFromBytes(lead.id().toString().getBytes(StandardCharsets.UTF_8));
        cast.leads().floor().meet(owner, lead, new Appointment(id, at, 60, Appointment.Purpose.TEST_DRIVE,
                AppointmentState.CONFIRMED, "Brings the title of the trade-in.", 1));
    }
}
