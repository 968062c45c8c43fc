package app.diptych.quantity.english;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import app.diptych.quantity.Setting;
import app.diptych.quantity.grammar.Folding;
import app.diptych.quantity.grammar.Reading;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HeadsTest {
    private final Folding folding = new Folding();
    private final Heads heads = new Heads(new Words(folding));
    private final EnglishRecognizer recognizer = new EnglishRecognizer(folding);

    /** One of each beginning that is in no word list, and of some lists: none of them is passed over. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            q3       | Orders in Q3 2031 were strong
            h1       | Orders in H1 2031 were strong
            fy       | Orders in FY31 were strong
            cy       | Orders in CY31 were strong
            half     | It took half an hour
            quarter  | They spent a quarter million dollars
            point    | It rose point five percent
            hundred  | In the first hundred days we opened
            four     | Demand rose by a factor of four
            every    | For every ten vans that we lease, seven are new
            negative | Growth was negative 3 percent
            minus    | Growth was minus 3 percent
            plus     | Growth of minus 1 to plus 2 percent
            positive | Growth of negative 1 to positive 2 percent
            give     | That costs give or take 5 percent
            year     | Over the past year and a half we grew
            a        | It took a year and a half
            an       | It took an hour and a half
            twice    | They sell twice as many
            may      | The shop opened in May 2031
            dozens   | We opened dozens of shops
            usd      | They paid USD 5 million
            """)
    void whatMayBeginWithALetterIsRead(String head, String sentence) {
        int at = (" " + sentence.toLowerCase(Locale.ROOT)).lastIndexOf(" " + head);

        assertThat(heads.mayBeAt(reading(sentence), at)).isTrue();
        assertThat(recognizer.read(reading(sentence)))
                .anyMatch(mention -> mention.outerStart() <= at && at < mention.outerEnd());
    }

    @Test
    void mostWordsOfASentenceBeginNothing() {
        Reading reading = reading("Customers told us that the new kiln works well, which we did not expect");

        long words = begins(reading).count();
        assertThat(2 * begins(reading).filter(at -> heads.mayBeAt(reading, at)).count())
                .isPositive()
                .isLessThan(words);
    }

    private static IntStream begins(Reading reading) {
        return IntStream.range(0, reading.length()).filter(at -> reading.at(at - 1) == ' ');
    }

    private Reading reading(String text) {
        return new Reading(text, folding.fold(text), new Setting(Language.EN, "USD", null));
    }
}
