package app.baton.ui.deals.grid;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The payments' colors: their text stays readable on each, and from one grade to the next they only grow stronger. */
class HeatTest {

    private static final double AA = 4.5;

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void textIsReadableOnEveryGrade(String theme) throws IOException {
        String sheet = Files.readString(Path.of("src/main/resources/app/baton/ui/baton-" + theme + ".css"));
        double text = luminance(color(sheet, "-fx-text-base-color"));
        double before = luminance(color(sheet, "-baton-heat-1"));
        for (int grade = 1; grade <= PaymentTable.HOTTEST; grade++) {
            double ground = luminance(color(sheet, "-baton-heat-" + grade));
            assertThat(contrast(text, ground)).as("grade " + grade).isGreaterThan(AA);
            assertThat(contrast(text, ground)).as("grade " + grade + " is stronger than the one before")
                    .isLessThanOrEqualTo(contrast(text, before));
            before = ground;
        }
    }

    private static int color(String sheet, String name) {
        Matcher found = Pattern.compile(Pattern.quote(name) + ": #([0-9a-f]{6});").matcher(sheet);
        assertThat(found.find()).as(name).isTrue();
        return Integer.parseInt(found.group(1), 16);
    }

    private static double contrast(double one, double other) {
        return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
    }

    /** Relative luminance as WCAG 2 has it. */
    private static double luminance(int rgb) {
        return 0.2126 * part(rgb >> 16 & 255) + 0.7152 * part(rgb >> 8 & 255) + 0.0722 * part(rgb & 255);
    }

    private static double part(int value) {
        double share = value / 255.0;
        return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
    }
}
