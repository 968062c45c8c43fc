package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.diptych.importing.format.ExtractionException;
import org.junit.jupiter.api.Test;

class BigPrintTest {
    @Test
    void aPrintOfMoreLettersThanAnyCallHasIsRefusedAndNotCutOff() {
        String text = "Sales of lamps rose in the north, and in the south too. ".repeat(250);
        byte[] file = new Print().again(text, 220).bytes();
        ExtractionException refused =
                catchThrowableOfType(ExtractionException.class, () -> new PdfImporter().read("call.pdf", file));
        assertThat(refused.reason()).isEqualTo(ExtractionException.Reason.TOO_LARGE);
    }
}
