package app.diptych.importing.assembly.head;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.roster.Lists;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.util.List;
import org.junit.jupiter.api.Test;

class HeadsTest {
    @Test
    void linesOfOneMannerNameSpeakersWhereOneReturns() {
        assertThat(marked("""
                Ada Finch | Wend Mills
                We sold more flour than in any year before.
                Ben Roe | Lorne Bank
                How much of that was price?
                Ada Finch | Wend Mills
                About a third of it was price.
                """))
                .containsExactly(
                        "> Ada Finch (Wend Mills)",
                        "We sold more flour than in any year before.",
                        "> Ben Roe (Lorne Bank)",
                        "How much of that was price?",
                        "> Ada Finch (Wend Mills)",
                        "About a third of it was price.");
    }

    @Test
    void linesOfOneMannerOfWhichNoneReturnsNorConductsNameNobody() {
        assertThat(marked("""
                Ada Finch | Wend Mills
                We sold more flour than in any year before.
                Ben Roe | Lorne Bank
                How much of that was price?
                Cal Dunn | Hythe Capital
                About a third of it was price.
                """)).noneMatch(line -> line.startsWith(">"));
    }

    @Test
    void linesBehindWhichNothingIsSaidNameNobody() {
        assertThat(marked("""
                Ada Finch | Wend Mills
                Ben Roe | Lorne Bank
                Ada Finch | Wend Mills
                Cal Dunn | Hythe Capital
                """)).noneMatch(line -> line.startsWith(">"));
    }

    @Test
    void whatStandsBeforeAColonNamesWhoSaysWhatStandsBehindIt() {
        assertThat(marked("""
                Ada Finch, CEO: We sold more flour than in any year before.
                Ben Roe, Lorne Bank: How much of that was price?
                Ada Finch, CEO: About a third of it was price.
                """))
                .containsExactly(
                        "> Ada Finch - CEO",
                        "We sold more flour than in any year before.",
                        "> Ben Roe (Lorne Bank)",
                        "How much of that was price?",
                        "> Ada Finch - CEO",
                        "About a third of it was price.");
    }

    @Test
    void whatStandsBesideMostPersonsIsTheirOwnCompanyAndIsLeftOut() {
        assertThat(marked("""
                Ada Finch, Wend Mills, CEO
                We sold more flour than in any year before.
                Eli Gray, Wend Mills, CFO
                We spent less on grain than in any year before.
                Ben Roe, Lorne Bank, Analyst
                How much of that was price?
                Ada Finch, Wend Mills, CEO
                About a third of it was price.
                """))
                .filteredOn(line -> line.startsWith(">"))
                .containsExactly(
                        "> Ada Finch - CEO",
                        "> Eli Gray - CFO",
                        "> Ben Roe - Lorne Bank - Analyst",
                        "> Ada Finch - CEO");
    }

    @Test
    void namesWithOneSignAloneAreLeftToTheStepsBehind() {
        assertThat(marked("""
                Ada Finch:
                We sold more flour than in any year before.
                Ben Roe:
                How much of that was price?
                Ada Finch:
                About a third of it was price.
                """)).noneMatch(line -> line.startsWith(">"));
    }

    @Test
    void aNameAColonAndAFewWordsAreSaid() {
        assertThat(marked("""
                Ada Finch, CEO: We sold more flour than in any year before.
                Ada Finch, CEO: With that,
                Ben Roe, Lorne Bank: How much of that was price?
                Ada Finch, CEO: About a third of it was price.
                """)).contains("> Ben Roe (Lorne Bank)").noneMatch(line -> line.startsWith("> With"));
    }

    private static List<String> marked(String text) {
        List<Item> items = text.lines()
                .<Item>map(line -> new Item.Paragraph(line, false, Place.UNKNOWN))
                .toList();
        Landmarks landmarks = new Landmarks();
        return Heads.marked(items, landmarks, Lists.of(items, landmarks)).stream()
                .map(HeadsTest::shown)
                .toList();
    }

    private static String shown(Item item) {
        return switch (item) {
            case Item.Speaker speaker ->
                "> " + speaker.text() + (speaker.affiliation() == null ? "" : " - " + speaker.affiliation());
            default -> item.text();
        };
    }
}
