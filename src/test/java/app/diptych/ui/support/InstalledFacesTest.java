package app.diptych.ui.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class InstalledFacesTest {
    @Test
    void theBundledFacesAreOfferedForWhatTheyCoverAndAFaceThatIsNotThereIsNot() {
        assertThat(InstalledFaces.among(List.of("Inter", "Noto Sans SC", "No Such Family")))
                .isEqualTo(new InstalledFaces(List.of("Inter", "Noto Sans SC"), List.of("Noto Sans SC")));
    }
}
