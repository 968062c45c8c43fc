package app.diptych.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PrintableTest {
    @Test
    void whatIsNotPrintedIsNamedByItsCode() {
        assertThat(Printable.of("gross margin, 毛利率 😀")).isEqualTo("gross margin, 毛利率 😀");
        assertThat(Printable.of("a\0b\t")).isEqualTo("aU+0000bU+0009");
        assertThat(Printable.of((char) 0x1b + "[31mred")).isEqualTo("U+001B[31mred");
        assertThat(Printable.of((char) 0x202e + "txt.exe")).isEqualTo("U+202Etxt.exe");
        assertThat(Printable.of((char) 0xd800 + "x")).isEqualTo("U+D800x");
    }

    @Test
    void whatIsLongerThanAnyNameIsCut() {
        assertThat(Printable.of("毛".repeat(500))).isEqualTo("毛".repeat(60) + "…");
        assertThat(Printable.of("毛".repeat(60))).isEqualTo("毛".repeat(60));
    }

    @Test
    void aMessageKeepsItsLinesAndItsLength() {
        assertThat(Printable.lines("a\0b\n" + "c".repeat(100))).isEqualTo("aU+0000b\n" + "c".repeat(100));
    }
}
