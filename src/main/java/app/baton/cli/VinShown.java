package app.baton.cli;

import app.baton.exchange.Fields;
import app.baton.journal.Texts;
import app.baton.vehicle.Vin;
import app.baton.vehicle.VinReading;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a VIN says, as {@code vin VIN...} prints it: {@code app/baton/schema/vin.json} describes it.
 *
 * @param checkDigit the ninth character, of a number that has to have a check digit
 * @param expected what it should be
 */
record VinShown(String given, String vin, boolean valid, String kind, @Nullable String checkDigit, @Nullable String expected,
        List<Integer> modelYears, @Nullable String maker, List<String> sentences) {

    private static final int CHECK = 8;

    static VinShown of(String given, VinReading reading, Texts texts) {
        return new VinShown(given, reading.vin(), reading.valid(), Fields.word(reading.kind()),
                reading.expected().map(digit -> reading.vin().substring(CHECK, CHECK + 1)).orElse(null),
                reading.expected().orElse(null), reading.years(), reading.maker().orElse(null), sentences(reading, texts));
    }

    private static List<String> sentences(VinReading reading, Texts texts) {
        List<String> sentences = new ArrayList<>();
        reading.faults().forEach(fault -> sentences.add(sentence(fault, texts)));
        sentences.addAll(switch (reading.kind()) {
            case SERIAL -> List.of(texts.say("cli.vin.serial", String.valueOf(Vin.FIRST_YEAR)));
            case EUROPEAN -> List.of(texts.say("cli.vin.european"));
            case VIN, NONE -> List.of();
        });
        reading.smallMaker().ifPresentOrElse(rest -> sentences.add(texts.say("cli.vin.small-maker",
                reading.makerCode().orElseThrow(), rest)), () -> reading.makerCode().filter(code -> reading.maker().isEmpty())
                .ifPresent(code -> sentences.add(texts.say("cli.vin.unknown-maker", code))));
        return sentences;
    }

    private static String sentence(VinReading.Fault fault, Texts texts) {
        return switch (fault) {
            case VinReading.Length it -> texts.say("cli.vin.length", it.length());
            case VinReading.Character it -> it.character().matches("[IOQ]")
                    ? texts.say("cli.vin.alike", it.character(), it.place())
                    : texts.say("cli.vin.character", it.character(), it.place());
            case VinReading.CheckDigit it -> texts.say("cli.vin.check-digit", it.given(), it.expected());
            case VinReading.NoYear it -> texts.say("cli.vin.no-year", it.character());
        };
    }
}
