package app.diptych.ui.shell.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.ui.print.CallPrinter;
import app.diptych.ui.reader.row.Columns;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class PrintingInWindowTest extends WindowTest {
    @Test
    void ctrlPPrintsTheColumnsThatAreShown() {
        openCall("a.txt");
        act(() -> reader.columns().set(Columns.CHINESE));
        robot.press(KeyCode.CONTROL, KeyCode.P).release(KeyCode.CONTROL, KeyCode.P);
        settle();
        assertThat(made).contains("print a.txt CHINESE");
        assertThat(dialog()).isNull();
    }

    @Test
    void withoutAPrinterASentenceSaysWhatToDo() {
        printing = CallPrinter.Outcome.NO_PRINTER;
        openCall("a.txt");
        choose("print");
        assertThat(dialogText("notice-text"))
                .isEqualTo("There is no printer on this computer. Set one up in the system’s settings and print again;"
                        + " a PDF printer will do.");
    }
}
