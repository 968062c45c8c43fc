package app.diptych.importing.format;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AbundanceTest {
    @ParameterizedTest
    @CsvSource({"'', a\\n", "<!doctype html>, <p>", "'{\"a\":[', '{},'", "WEBVTT\\n\\n00:00.000 --> 00:01.000\\n, \\na"
    })
    void aFileOfMorePartsThanAnyCallHasIsRefusedInWords(String head, String part) {
        String text = (head + part.repeat(1_000_001)).replace("\\n", "\n");
        assertThatThrownBy(() -> new TranscriptReader().read("much.txt", text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_MUCH))
                .hasMessageContaining("more than");
    }

    @Test
    void theLinesOfCaptionsAreCountedAlsoWhereSomebodySaysThatTheyAreCaptions() {
        byte[] captions =
                ("WEBVTT\n\n00:00.000 --> 00:01.000\n" + "\na".repeat(300_001)).getBytes(StandardCharsets.UTF_8);
        assertThatThrownBy(() -> new TranscriptReader().read("much.vtt", captions, Format.CAPTIONS))
                .isInstanceOfSatisfying(
                        UnreadableException.class,
                        refused -> assertThat(refused.problem()).isEqualTo(Problem.TOO_MUCH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r", "\r\n"})
    void aLineIsOneHoweverItEnds(String end) {
        byte[] lines = ("a" + end).repeat(290_000).getBytes(StandardCharsets.UTF_8);
        assertThatCode(() -> Abundance.checkLines(lines)).doesNotThrowAnyException();
    }
}
