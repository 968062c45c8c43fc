package app.diptych.model.pattern;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sieve of the program finds what its pattern finds, in texts that are made of the pattern's own words. */
class AllSievesTest {
    private static final int TEXTS = 150;
    private static final int MOST_PIECES = 7;
    private static final Pattern WORD = Pattern.compile("[A-Za-z]+|[\\u4e00-\\u9fff]");
    private static final List<String> BETWEEN = List.of(
            " ",
            " ",
            " ",
            ", ",
            ". ",
            "; ",
            "-",
            " of the ",
            " 12 ",
            "%",
            "，",
            "。",
            "了",
            "\n",
            " Lampions ",
            " we ",
            "s ",
            "ed ");

    static Stream<Sieve> sieves() {
        JavaClasses classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.diptych");
        return classes.stream()
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isEquivalentTo(Sieve.class)
                        && field.getModifiers().contains(JavaModifier.STATIC))
                .map(AllSievesTest::value);
    }

    private static Sieve value(JavaField field) {
        try {
            Field reflected = Class.forName(field.getOwner().getName()).getDeclaredField(field.getName());
            reflected.setAccessible(true);
            return (Sieve) reflected.get(null);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(field.getFullName(), e);
        }
    }

    @Test
    void theyAreSeen() {
        assertThat(sieves()).hasSizeGreaterThan(100);
    }

    @ParameterizedTest
    @MethodSource("sieves")
    void itFindsWhatItsPatternFinds(Sieve sieve) {
        Pattern pattern = sieve.pattern();
        for (String text : texts(pattern.pattern())) {
            Matcher found = pattern.matcher(text);
            Matcher sieved = sieve.first(text);
            assertThat(sieved == null ? null : sieved.start() + sieved.group())
                    .as(text)
                    .isEqualTo(found.find() ? found.start() + found.group() : null);
            assertThat(sieve.matches(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).matches());
            assertThat(sieve.begins(text))
                    .as(text)
                    .isEqualTo(pattern.matcher(text).lookingAt());
        }
    }

    private static List<String> texts(String regex) {
        List<String> words =
                WORD.matcher(regex).results().map(word -> word.group()).toList();
        Random random = new Random(regex.hashCode());
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            StringBuilder text = new StringBuilder();
            for (int piece = random.nextInt(MOST_PIECES); piece >= 0; piece--) {
                boolean word = !words.isEmpty() && random.nextInt(3) > 0;
                // Words that follow each other in the pattern are its phrases.
                int at = word ? random.nextInt(words.size()) : 0;
                text.append(word ? words.get(at) : BETWEEN.get(random.nextInt(BETWEEN.size())));
                if (word && at + 1 < words.size() && random.nextBoolean()) {
                    text.append(random.nextBoolean() ? " " : "").append(words.get(at + 1));
                }
                text.append(random.nextBoolean() ? " " : "");
            }
            texts.add(text.toString());
        }
        return texts;
    }
}
