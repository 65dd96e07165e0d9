package app.baton.intake.leads;

import static org.assertj.core.api.Assertions.assertThat;

import app.baton.lead.enquiry.AppointmentWish;
import app.baton.lead.enquiry.Email;
import app.baton.lead.enquiry.Enquiry;
import app.baton.lead.enquiry.NamedVehicle;
import app.baton.lead.enquiry.NamedVehicle.VinFault;
import app.baton.lead.enquiry.OptIns.Answer;
import app.baton.lead.enquiry.Phone;
import app.baton.lead.enquiry.TradeVehicle;
import app.baton.lead.enquiry.WantedVehicle;
import app.baton.lead.enquiry.WrittenTime;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Each sample document, read field by field as {@code expected.json} says, by its own rules of comparison. */
class SampleAdfTest {

    private static final Set<String> NOTES = Set.of("intentNote", "accepted");

    static Stream<JsonNode> documents() {
        JsonNode documents = Samples.json("leads-adf/expected.json").get("documents");
        assertThat(documents.size()).isEqualTo(14);
        return StreamSupport.stream(documents.spliterator(), false);
    }

    @ParameterizedTest
    @MethodSource("documents")
    void everyFieldIsReadAsExpected(JsonNode document) {
        String file = document.get("file").asString();
        byte[] bytes = Samples.bytes("leads-adf/" + file);
        assertThat(bytes).hasSize(document.get("bytes").asInt());
        LeadReading reading = Samples.reader().read(bytes, file);
        assertThat(reading.refused()).as(file).isEmpty();
        assertThat(reading.enquiries()).hasSize(document.get("leads").size());
        for (int i = 0; i < reading.enquiries().size(); i++) {
            Enquiry enquiry = reading.enquiries().get(i);
            assertThat(enquiry.needsAPerson()).isFalse();
            document.get("leads").get(i).properties().stream().filter(field -> !NOTES.contains(field.getKey()))
                    .forEach(field -> compare(file + " " + field.getKey(), enquiry, field.getKey(), field.getValue()));
        }
    }

    private static void compare(String as, Enquiry enquiry, String field, JsonNode expected) {
        switch (field) {
            case "commentsContain" -> expected.forEach(piece -> assertThat(enquiry.comments()).as(as).contains(piece.asString()));
            case "wanted" -> vehicle(as, expected, enquiry.firstWanted().map(WantedVehicle::vehicle),
                    enquiry.firstWanted().map(WantedVehicle::state).map(Enum::name), Optional.empty());
            case "trade" -> vehicle(as, expected, enquiry.firstTrade().map(TradeVehicle::vehicle), Optional.empty(),
                    enquiry.firstTrade().map(TradeVehicle::miles));
            case "optIns" -> {
                assertThat(answer(enquiry.optIns().email())).as(as).isEqualTo(text(expected.get("email")));
                assertThat(answer(enquiry.optIns().call())).as(as).isEqualTo(text(expected.get("phone")));
                assertThat(answer(enquiry.optIns().text())).as(as).isEqualTo(text(expected.get("text")));
            }
            case "appointment" -> {
                AppointmentWish wish = Objects.requireNonNull(enquiry.appointment(), as);
                assertThat(String.valueOf(wish.day())).as(as).isEqualTo(text(expected.get("date")));
                assertThat(String.valueOf(wish.time())).as(as).isEqualTo(text(expected.get("time")));
            }
            default -> assertThat(lower(value(enquiry, field))).as(as).isEqualTo(lower(text(expected)));
        }
    }

    private static @Nullable String value(Enquiry enquiry, String field) {
        WrittenTime requested = enquiry.requested();
        return switch (field) {
            case "first" -> enquiry.contact().name().first();
            case "last" -> enquiry.contact().name().last();
            case "full" -> enquiry.contact().name().full();
            case "email" -> enquiry.contact().toWrite().map(Email::address).orElse(null);
            case "phoneE164" -> enquiry.contact().toCall().map(Phone::e164).orElse(null);
            case "phoneExtension" -> enquiry.contact().toCall().map(Phone::extension).orElse(null);
            case "requestDate" -> requested == null ? null : requested.iso();
            case "source" -> enquiry.source().name();
            case "intent" -> enquiry.intent().intent().name().replace('_', '-');
            case "leadId" -> enquiry.leadId();
            case "timeframe" -> enquiry.timeFrame() == null ? null : enquiry.timeFrame().description();
            case "resend" -> String.valueOf(enquiry.resend());
            default -> throw new AssertionError("nothing is known of " + field);
        };
    }

    private static void vehicle(String as, JsonNode expected, Optional<NamedVehicle> read, Optional<String> state,
                                Optional<Integer> miles) {
        if (expected.isNull()) {
            assertThat(read).as(as).isEmpty();
            return;
        }
        NamedVehicle vehicle = read.orElseThrow(() -> new AssertionError(as + " is missing"));
        expected.properties().forEach(field -> {
            @Nullable Object value = switch (field.getKey()) {
                case "year" -> vehicle.year();
                case "make" -> vehicle.make();
                case "model" -> vehicle.model();
                case "trim" -> vehicle.trim();
                case "stock" -> vehicle.stock();
                case "vin" -> vehicle.vin();
                case "status" -> state.orElse(null);
                case "miles" -> miles.orElse(null);
                case "vinConflict" -> vehicle.vinFault() == VinFault.OTHER_VEHICLE;
                case "vinCheckDigitOk" -> vehicle.vinFault() != VinFault.CHECK_DIGIT;
                default -> throw new AssertionError("nothing is known of " + field.getKey());
            };
            assertThat(lower(value == null ? null : value.toString())).as(as + " " + field.getKey())
                    .isEqualTo(lower(text(field.getValue())));
        });
        boolean faultExpected = expected.has("vinConflict") || expected.has("vinCheckDigitOk");
        assertThat(vehicle.vinFault() != VinFault.NONE).as(as).isEqualTo(faultExpected);
    }

    private static @Nullable String answer(@Nullable Answer answer) {
        return answer == null ? null : String.valueOf(answer.yes());
    }

    private static @Nullable String text(JsonNode node) {
        return node.isNull() ? null : node.asString();
    }

    private static @Nullable String lower(@Nullable String text) {
        return text == null ? null : text.toLowerCase(Locale.ROOT);
    }
}
