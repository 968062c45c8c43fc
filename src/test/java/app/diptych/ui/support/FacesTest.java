package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FacesTest extends FxTest {
    private final Faces faces = Faces.load();

    @ParameterizedTest
    @CsvSource(textBlock = """
            'Net sales of $263 billion, or €3 – up 11%', Inter
            'Jürgen Ørsted’s café', Inter
            안녕하세요, System
            'Quarter 🙂', System
            """)
    void aTextGetsAFaceThatCoversAllOfIt(String text, String family) {
        assertThat(faces.faceFor(text)).isEqualTo(family);
    }

    @Test
    void englishWithHanCharactersGetsTheChineseFace() {
        assertThat(faces.faceFor("the brand 永和 grew", "zh-Hant")).isEqualTo(faces.chineseFaceFor("永和", "zh-Hant"));
        assertThat(faces.faceFor("the brand 永和 grew", "zh-Hant")).isNotEqualTo("Inter");
    }

    @Test
    void theNamedFacesExist() {
        for (String family : new String[] {
            faces.faceFor("plain"),
            faces.chinese("zh-Hant"),
            faces.chinese("zh-Hans"),
            faces.chineseFaceFor("营收", "zh-Hans")
        }) {
            assertThat(Font.font(family, 15).getFamily()).isEqualTo(family);
        }
        assertThat(faces.strong("Maren Holt", "zh-Hant", 15).getName()).isEqualTo("Inter SemiBold");
    }

    @Test
    void theJoinerTakesNoRoom() {
        for (String tag : new String[] {"zh-Hant", "zh-Hans"}) {
            assertThat(width("下降-\uFEFF4.1%", tag)).isEqualTo(width("下降-4.1%", tag));
        }
        assertThat(faces.chineseFaceFor("下降-\uFEFF4.1%", "zh-Hant")).isNotEqualTo(Faces.SYSTEM);
    }

    private double width(String text, String tag) {
        return onFx(() -> {
            Text node = new Text(text);
            node.setFont(Font.font(faces.chinese(tag), 15.5));
            return node.getLayoutBounds().getWidth();
        });
    }
}
