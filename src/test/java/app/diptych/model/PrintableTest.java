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
        assertThat(Printable.of("😀".repeat(61))).isEqualTo("😀".repeat(60) + "…");
    }

    @Test
    void aMessageKeepsItsLinesAndItsLength() {
        assertThat(Printable.lines("a\0b\n" + "c".repeat(100))).isEqualTo("aU+0000b\n" + "c".repeat(100));
        assertThat(Printable.lines("a\r\nb")).isEqualTo("a\r\nb");
    }

    @Test
    void aLineOfAMessageIsNotWrittenOverByTheNext() {
        assertThat(Printable.lines("a.txt\rb")).isEqualTo("a.txtU+000Db");
        assertThat(Printable.lines("a\r")).isEqualTo("aU+000D");
        assertThat(Printable.line("a\r\nb")).isEqualTo("aU+000DU+000Ab");
    }

    @Test
    void theNameOfAFileInAMessageStaysTheNameOfThatFile() {
        for (int sign : new int[] {0x200c, 0x200d, 0xe000, '\t', 0x200e}) {
            String name = "a" + Character.toString(sign) + "b.txt";
            assertThat(Printable.lines(name)).isEqualTo(name);
            assertThat(Printable.line(name)).isEqualTo(name);
        }
        assertThat(Printable.lines((char) 0x1b + "[2J" + (char) 0x9b + (char) 0x202e + (char) 0x2067))
                .as("but for what does harm")
                .isEqualTo("U+001B[2JU+009BU+202EU+2067");
    }

    @Test
    void aSignThatIsJoinedIsQuotedAsOne() {
        String family = "👩" + (char) 0x200d + "👧";
        assertThat(Printable.of(family)).isEqualTo(family);
    }
}
