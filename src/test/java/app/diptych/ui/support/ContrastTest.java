package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Every text on every ground that it may stand on, computed from the token files: relative luminance and contrast ratio
 * of WCAG 2.2; at least 4.5:1 (success criterion 1.4.3), in high contrast at least 7:1 (1.4.6).
 */
class ContrastTest {
    private static final Path STYLES = Path.of("src/main/resources/app/diptych/ui/style");
    private static final Pattern TOKEN = Pattern.compile("-dt-([a-z-]+):\\s*#([0-9a-f]{6})([0-9a-f]{2})?;");

    /** Text, then the grounds that the style sheets put it on. */
    private static final String TEXTS = """
            ink          | window page card field hover current flash selection hit hit-current accent-soft error-soft warning-soft count money percent
            ink-muted    | window page card field hover current accent-soft error-soft warning-soft
            ink-faint    | window page card field hover current
            accent       | window page card hover
            accent-ink   | accent
            money-ink    | money
            percent-ink  | percent
            points-ink   | points
            count-ink    | count
            ratio-ink    | ratio
            time-ink     | time
            error        | window page card error-soft
            warning      | window page card warning-soft
            good         | window page card
            more         | window card
            less         | window card
            page         | ink
            card         | actual
            part-dark    | part-b part-d part-e part-f part-g
            part-light   | part-c
            """;

    /** What is never text; of these, lines and marks that tell something need 3:1 (success criterion 1.4.11). */
    private static final Set<String> GRAPHICS =
            Set.of("line", "line-strong", "hit-edge", "hit-line", "shadow", "focus", "prior", "guidance", "implied");

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyTextCanBeReadOnEveryGroundThatItStandsOn(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        double least = theme == Theme.LIGHT || theme == Theme.DARK ? 4.5 : 7;
        List<String> tooFaint = new ArrayList<>();
        for (String row : TEXTS.strip().split("\n", -1)) {
            String text = row.substring(0, row.indexOf('|')).strip();
            for (String ground : row.substring(row.indexOf('|') + 1).strip().split(" ", -1)) {
                double ratio = ratio(tokens.get(text), tokens.get(ground));
                if (ratio < least) {
                    tooFaint.add("%s on %s: %.2f".formatted(text, ground, ratio));
                }
            }
        }
        assertThat(tooFaint).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void theFocusAndTheMarksOfTheChartsStandOut(Theme theme) throws IOException {
        Map<String, String> tokens = tokens(theme);
        for (String ground : List.of("window", "page", "card")) {
            assertThat(ratio(tokens.get("focus"), tokens.get(ground)))
                    .as(ground)
                    .isGreaterThan(3);
            assertThat(ratio(tokens.get("actual"), tokens.get(ground)))
                    .as(ground)
                    .isGreaterThan(3);
        }
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void everyThemeHasTheSameTokensAndEachIsATextAGroundOrAGraphic(Theme theme) throws IOException {
        assertThat(tokens(theme).keySet()).isEqualTo(tokens(Theme.LIGHT).keySet());
        Set<String> known = new TreeSet<>(GRAPHICS);
        for (String row : TEXTS.strip().split("\n", -1)) {
            known.addAll(List.of(row.replace("|", " ").strip().split("\\s+", -1)));
        }
        assertThat(tokens(theme).keySet()).isEqualTo(known);
    }

    @Test
    void componentStylesNameNoColourButTokens() throws IOException {
        try (var sheets = Files.list(STYLES)) {
            for (Path sheet : sheets.filter(
                            file -> !file.getFileName().toString().startsWith("tokens"))
                    .toList()) {
                assertThat(Files.readString(sheet))
                        .as(sheet.toString())
                        .doesNotContainPattern("#[0-9a-fA-F]{3,8}\\b(?!\\s*[>{,.:])");
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"000000, ffffff, 21", "ffffff, ffffff, 1", "777777, ffffff, 4.48", "0000ff, ffffff, 8.59"})
    void theRatioIsThatOfTheGuidelines(String text, String ground, double ratio) {
        assertThat(Math.round(100 * ratio(text, ground)) / 100.0).isEqualTo(ratio);
    }

    private static Map<String, String> tokens(Theme theme) throws IOException {
        Map<String, String> tokens = TOKEN.matcher(Files.readString(STYLES.resolve(theme.tokens() + ".css")))
                .results()
                .collect(Collectors.toMap(
                        found -> found.group(1), found -> found.group(2), (first, _) -> first, LinkedHashMap::new));
        assertThat(tokens).hasSizeGreaterThan(30);
        return tokens;
    }

    private static double ratio(String one, String other) {
        double a = luminance(one);
        double b = luminance(other);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String hex) {
        int rgb = Integer.parseInt(hex, 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8 & 0xFF) + 0.0722 * linear(rgb & 0xFF);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
