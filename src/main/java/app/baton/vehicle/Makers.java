package app.baton.vehicle;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** Who makes the vehicles whose VINs begin with a world manufacturer identifier. The list names its source. */
public final class Makers {

    private static final String SHIPPED = "/app/baton/vehicle/makers.tsv";
    private static final int CODE = 3;

    private final Map<String, Maker> byCode;

    /**
     * A maker.
     *
     * @param light whether these are cars and light trucks
     */
    public record Maker(String name, boolean light) { }

    private Makers(Map<String, Maker> byCode) {
        this.byCode = byCode;
    }

    /** The list that comes with Baton: makers that are common on lots of North America. */
    public static Makers shipped() {
        try (InputStream in = Objects.requireNonNull(Makers.class.getResourceAsStream(SHIPPED), SHIPPED)) {
            return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** Lines of code, name and {@code light} or {@code other}, parted by tabs; a line that begins with # says something. */
    static Makers parse(String lines) {
        return new Makers(lines.lines().filter(line -> !line.startsWith("#")).map(line -> line.split("\t"))
                .collect(Collectors.toUnmodifiableMap(cells -> cells[0],
                        cells -> new Maker(cells[1], cells[2].equals("light")))));
    }

    /** The maker of a vehicle; a small one, whose code ends in 9, is not in this list, and a serial names none. */
    public Optional<Maker> of(Vin vin) {
        return vin.isSerial() ? Optional.empty() : Optional.ofNullable(byCode.get(vin.value().substring(0, CODE)));
    }
}
