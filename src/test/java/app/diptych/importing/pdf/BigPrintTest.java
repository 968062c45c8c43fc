package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diptych.importing.format.ExtractionException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BigPrintTest {
    /** Of 215 the very last operator of the page is too much. */
    @ParameterizedTest
    @ValueSource(ints = {215, 220})
    void aPrintOfMoreLettersThanAnyCallHasIsRefusedAndNotCutOff(int times) {
        String text = "Sales of lamps rose in the north, and in the south too. ".repeat(250);
        byte[] file = new Print().again(text, times).bytes();
        ExtractionException refused =
                catchThrowableOfType(ExtractionException.class, () -> new PdfImporter().read("call.pdf", file));
        assertThat(refused.reason()).isEqualTo(ExtractionException.Reason.TOO_LARGE);
    }
}
