package app.diptych.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StatusTest {
    @Test
    void figuresAreCountedBySideAndAgreeingOnesIncludeTheCompatible() {
        Call call = new Call(new Origin.Sample(), Calls.call("Lumenbrook Q2"), 12);
        assertThat(Status.of(call)).isEqualTo(new Status(11, 4, 5, 3, 1, "UTF-8", 12));
    }
}
