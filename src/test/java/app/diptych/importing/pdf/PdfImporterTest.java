package app.diptych.importing.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.diptych.importing.TranscriptReader;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.manuscript.Flaw;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.library.report.ImportReport;
import app.diptych.model.Section;
import app.diptych.model.Transcript;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.DeflaterOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prints are laid out by hand here; what a reader would read is what comes out. */
class PdfImporterTest {
    private static Manuscript read(Print print) throws ExtractionException {
        return new PdfImporter().read("call.pdf", print.bytes());
    }

    private static List<String> texts(Manuscript manuscript) {
        return manuscript.items().stream().map(Item::text).toList();
    }

    @Test
    void linesAreJoinedToParagraphsWhereNoRoomIsLeftBetweenThem() throws Exception {
        Print print = new Print().lines(72, 100, """
                        Our kilns ran at full load through the whole of the quarter, and every plant that we own in
                        the north made more glass than it did a year ago.""").lines(72, 136, """
                        Orders for the spring are ahead of plan.""");
        assertThat(texts(read(print)))
                .containsExactly(
                        "Our kilns ran at full load through the whole of the quarter, and every plant that we own in"
                                + " the north made more glass than it did a year ago.",
                        "Orders for the spring are ahead of plan.");
    }

    @Test
    void anIndentBeginsAParagraphWhereNoRoomDoes() throws Exception {
        Print print = new Print()
                .lines(72, 100, """
                        The first paragraph fills its line up to the margin at the right of the page, as text does
                        and ends in the second line.""")
                .text(90, 124, "The second one begins with an indent and is as wide as the one above it was,")
                .text(72, 136, "then it ends.");
        assertThat(texts(read(print)))
                .hasSize(2)
                .element(1)
                .asString()
                .startsWith("The second")
                .endsWith("it ends.");
    }

    @Test
    void boldLinesAreEmphasisedAndABoldNameIsPartedFromWhatIsSaid() throws Exception {
        Print print = new Print().bold(72, 100, "Mira Halloran").lines(72, 112, "Good morning to all of you.");
        String name = "Otto Brandt:";
        print.bold(72, 150, name).text(print.end(72, name) + 3, 150, "Thank you, Mira.");
        assertThat(read(print).items())
                .extracting(item -> ((Item.Paragraph) item).emphasised() + " " + item.text())
                .containsExactly(
                        "true Mira Halloran",
                        "false Good morning to all of you.",
                        "true Otto Brandt:",
                        "false Thank you, Mira.");
    }

    @Test
    void aParagraphGoesOnOverThePageAndKeepsThePageThatItBeganOn() throws Exception {
        Print print = new Print().lines(72, 690, """
                        This quarter we opened two more quarries in the valley, and the stone that comes out of
                        them is of the same quality as the stone that our customers have been""").turn().lines(72, 72, """
                        buying from us for years.""").lines(72, 108, "Now to the outlook.");
        List<Item> items = read(print).items();
        assertThat(items).hasSize(2);
        assertThat(items.getFirst().text()).endsWith("have been buying from us for years.");
        assertThat(items).extracting(item -> item.place().page()).containsExactly(1, 2);
    }

    @Test
    void aSecondColumnOfTwoLinesBesideAFullOneIsAColumn() throws Exception {
        Print print = new Print();
        for (int i = 0; i < 20; i++) {
            print.text(72, 100 + 12 * i, "what is said in the left column, its line " + i);
        }
        print.text(330, 100, "what is said in the right column, which has").text(330, 112, "only just begun.");
        String text = String.join(" ", texts(read(print)));
        assertThat(text.indexOf("what is said in the left column, its line 19"))
                .isPositive()
                .isLessThan(text.indexOf("what is said in the right column, which has only just begun."));
    }

    @Test
    void aSecondColumnOfASingleLineIsAColumnWhereAnotherPageHasOneThere() throws Exception {
        Print print = new Print();
        for (int page = 1; page <= 2; page++) {
            for (int i = 0; i < 20; i++) {
                print.text(72, 100 + 12 * i, "what is said in the left column, its line " + page + i);
                if (page == 1) {
                    print.text(330, 100 + 12 * i, "what is said in the right column, line " + i);
                }
            }
            if (page == 1) {
                print.turn();
            }
        }
        print.text(330, 100, "and the end of it.");
        String text = String.join(" ", texts(read(print)));
        assertThat(text).contains("what is said in the left column, its line 219 and the end of it.");
    }

    @Test
    void whatStandsAtTheRightAboveShortLinesComesBeforeThem() throws Exception {
        for (int lines : List.of(1, 3)) {
            Print print = new Print();
            for (int i = 0; i < lines; i++) {
                print.text(330, 88 + 12 * i, "the hall of the call in the mill, its line " + i);
            }
            for (int i = 0; i < 20; i++) {
                print.text(72, 100 + 12 * (i + lines - 1), "who takes part in the call today, number " + i);
            }
            String text = String.join(" ", texts(read(print)));
            assertThat(text.indexOf("its line " + (lines - 1))).isPositive().isLessThan(text.indexOf("number 1 "));
        }
    }

    @Test
    void aLineBesideTheFirstOfShortLinesIsNoColumn() throws Exception {
        Print print = new Print();
        for (int i = 0; i < 20; i++) {
            print.text(72, 100 + 12 * i, "who takes part in the call today, number " + i);
        }
        print.text(330, 100, "in the order in which they spoke there");
        String text = String.join(" ", texts(read(print)));
        assertThat(text).contains("number 0 in the order in which they spoke there");
    }

    @Test
    void whoSpeaksMayFillALineInBoldAndEndInTheNext() throws Exception {
        String rest = "Corporate Communications:";
        Print print = new Print()
                .lines(72, 88, "What is said before it fills the line as far as a line of this print may reach at all")
                .bold(72, 124, "Tilda Varga, Executive Vice President of Public Affairs, Investor Relations and")
                .bold(72, 136, rest)
                .text(behind(rest), 136, "Thank you all, and welcome to the call of the second quarter.")
                .lines(
                        72,
                        148,
                        "We will speak of what we did in it, and of what we expect to do in the quarter after it.");
        assertThat(texts(read(print)))
                .contains(
                        "Tilda Varga, Executive Vice President of Public Affairs, Investor Relations and Corporate Communications:")
                .anyMatch(text -> text.startsWith("Thank you all"));
    }

    private static double behind(String bold) {
        return new Print().end(72, bold) + 3;
    }

    @Test
    void columnsAreReadOneAfterTheOtherBelowTheTitleThatCrossesThem() throws Exception {
        Print print = new Print().text(150, 60, "The quarter in review, as it was told to shareholders in the hall");
        for (int i = 0; i < 6; i++) {
            print.text(72, 100 + 12 * i, "left column, its line number " + i);
            print.text(330, 100 + 12 * i, "right column, its line number " + i);
        }
        String text = String.join(" ", texts(read(print)));
        assertThat(text.indexOf("left column, its line number 5"))
                .isPositive()
                .isLessThan(text.indexOf("right column, its line number 0"));
        assertThat(text).startsWith("The quarter in review");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2031", "12"})
    void aYearOrAnAmountAtTheEdgeOfAPageIsNoPageNumber(String number) throws Exception {
        Print print = new Print()
                .lines(72, 690, """
                        This quarter we opened two more quarries in the valley, which will bring us what we need until
                        %s""".formatted(number))
                .text(300, 760, "1")
                .turn()
                .lines(72, 72, """
                        and for a few years more.""")
                .text(300, 760, "2");
        assertThat(texts(read(print)))
                .singleElement()
                .asString()
                .endsWith("until " + number + " and for a few years more.");
    }

    @Test
    void headersFootersAndPageNumbersAreTakenOutAndKeptApart() throws Exception {
        Print print = new Print();
        List<String> said =
                List.of("Sales of lamps rose.", "Sales of cables fell.", "Costs were stable.", "Thank you all.");
        for (int page = 0; page < said.size(); page++) {
            if (page > 0) {
                print.turn();
            }
            print.text(72, 40, "Corvane Lighting first quarter call")
                    .text(72, 100, said.get(page))
                    .text(72, 750, "© Corvane Lighting")
                    .text(300, 770, "Page " + (page + 1) + " of 4");
        }
        Manuscript manuscript = read(print);
        assertThat(texts(manuscript)).isEqualTo(said);
        assertThat(manuscript.apart())
                .containsExactlyInAnyOrder("Corvane Lighting first quarter call", "© Corvane Lighting");
    }

    @Test
    void wordsDividedAtTheEndOfALineAreWholeAgain() throws Exception {
        Print print = new Print().lines(72, 100, """
                We see every oppor-
                tunity for a year-over-
                year rise, and a long-
                term plan. The term is set, and the way is long.""");
        assertThat(String.join(" ", texts(read(print))))
                .isEqualTo("We see every opportunity for a year-over-year rise, and a long-term plan."
                        + " The term is set, and the way is long.");
    }

    @Test
    void textPrintedTwiceAtNearlyTheSamePlaceIsOneBoldText() throws Exception {
        Print print = new Print()
                .text(72, 100, "Mira Halloran")
                .text(72.4, 100, "Mira Halloran")
                .text(72, 130, "Hello.");
        assertThat(read(print).items())
                .extracting(Item::text, item -> ((Item.Paragraph) item).emphasised())
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("Mira Halloran", true),
                        org.assertj.core.groups.Tuple.tuple("Hello.", false));
    }

    @Test
    void linesThatArePicturesAreToldWithTheirPage() throws Exception {
        Print print = new Print()
                .text(72, 100, "The first line can be read by anybody who likes to.")
                .picture(72, 112, 400, 11)
                .text(72, 124, "The third line can be read again.");
        assertThat(read(print).flaws())
                .extracting(Flaw::message)
                .containsExactly("Page 1 has lines that are pictures (1); their words are missing.");
    }

    @Test
    void aPageWithoutTextAmongOthersIsTold() throws Exception {
        Print print = new Print()
                .text(72, 100, "Only the first of the pages has text on it.")
                .turn();
        assertThat(read(print).flaws())
                .extracting(Flaw::message)
                .containsExactly("Page 2 has no text; it was left out.");
    }

    private static void refused(byte[] bytes, ExtractionException.Reason reason) {
        assertThatThrownBy(() -> new PdfImporter().read("call.pdf", bytes))
                .isInstanceOfSatisfying(
                        ExtractionException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void aScanHasNoText() {
        refused(new Print().picture(0, 700, 600, 700).bytes(), ExtractionException.Reason.NO_TEXT);
    }

    @Test
    void aLockedPrintIsProtected() {
        refused(new Print().text(72, 100, "Secret").locked("sesame"), ExtractionException.Reason.PROTECTED);
    }

    @Test
    void aPrintThatIsLockedForItsOwnerOnlyIsRead() throws Exception {
        byte[] bytes = new Print()
                .text(72, 100, "Everybody may open this print and read it.")
                .locked("");
        assertThat(texts(new PdfImporter().read("call.pdf", bytes)))
                .containsExactly("Everybody may open this print and read it.");
    }

    @Test
    void whatIsNoPdfBehindItsFirstLineIsDamaged() {
        refused(
                "%PDF-1.7\nnothing of the kind".getBytes(StandardCharsets.US_ASCII),
                ExtractionException.Reason.DAMAGED);
    }

    @Test
    void aStreamThatExpandsToGigabytesIsRefusedBeforeItIsUnpacked() throws Exception {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.write("%PDF-1.7\n1 0 obj\n<< /Filter /FlateDecode >>\nstream\n".getBytes(StandardCharsets.US_ASCII));
        try (DeflaterOutputStream packed = new DeflaterOutputStream(file)) {
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 64; i++) {
                packed.write(zeros);
            }
        }
        refused(file.toByteArray(), ExtractionException.Reason.TOO_LARGE);
    }

    @Test
    void aCutOffPrintGivesItsTextOrSaysWhatIsWrong() throws Exception {
        byte[] whole =
                new Print().text(72, 100, "Some words that stand in the print.").bytes();
        for (int length = 8; length < whole.length; length += 97) {
            try {
                assertThat(texts(new PdfImporter().read("call.pdf", Arrays.copyOf(whole, length))))
                        .containsExactly("Some words that stand in the print.");
            } catch (ExtractionException e) {
                assertThat(e.reason()).isIn(ExtractionException.Reason.DAMAGED, ExtractionException.Reason.NO_TEXT);
            }
        }
    }

    @Test
    void aPrintedCallIsACall() throws Exception {
        Print print = new Print();
        print.bold(72, 60, "Corvane Lighting Inc. Q1 2025 Earnings Call").bold(72, 90, "Operator");
        print.lines(72, 102, """
                Good morning, and welcome to the Corvane Lighting first quarter 2025 earnings call. Mira Halloran
                will speak first.""");
        print.bold(72, 150, "Mira Halloran - Chief Executive Officer");
        print.lines(72, 162, "Thank you. Revenue was $12 million, and we are glad of it.");
        print.turn();
        print.bold(72, 60, "Operator").lines(72, 72, "Our first question comes from Theo Vance with Halden Bank.");
        print.bold(72, 110, "Theo Vance - Halden Bank - Analyst");
        print.lines(72, 122, "Congratulations. How are the orders for the spring?");
        print.bold(72, 160, "Mira Halloran - Chief Executive Officer");
        print.lines(72, 172, "They are good, Theo. Thank you for asking.");
        Transcript call = new TranscriptReader().read("call.pdf", print.bytes());
        assertThat(call.source().importer()).isEqualTo("pdf");
        assertThat(call.turns())
                .extracting(turn -> call.speakers().get(turn.speaker()).name() + " " + turn.section())
                .containsExactly(
                        "Operator " + Section.PREPARED,
                        "Mira Halloran " + Section.PREPARED,
                        "Operator " + Section.QUESTIONS,
                        "Theo Vance " + Section.QUESTIONS,
                        "Mira Halloran " + Section.QUESTIONS);
        assertThat(call.passages()).hasSize(5);
    }

    @Test
    void aPageThatCannotBeReadIsToldWithThePassageFromThereOn() throws Exception {
        Print print = new Print()
                .bold(72, 100, "Operator")
                .text(72, 120, "Good morning, and welcome to the Halvorsen Lamps call.")
                .turn()
                .turn()
                .bold(72, 100, "Ada Quist - Chief Financial Officer")
                .text(72, 120, "Revenue rose 12% to $3.4 billion in the quarter.");
        Transcript call = new TranscriptReader().read("call.pdf", print.bytes());

        assertThat(call.warnings())
                .filteredOn(warning -> warning.message().startsWith("Page 2"))
                .singleElement()
                .satisfies(warning -> {
                    assertThat(warning.passage()).isEqualTo(1);
                    assertThat(ImportReport.passage(call, warning))
                            .contains(call.passages().get(1));
                });
    }

    @Test
    void aNarrowColumnOfNamesStandsBesideWhatEachOfThemSays() throws Exception {
        Print print = new Print();
        String[] names = {
            "Operator",
            "Mira Aurelia Halloran",
            "Otto Brandt",
            "Mira Halloran",
            "Operator",
            "Theo Vance",
            "Mira Halloran",
            "Theo Vance"
        };
        for (int i = 0; i < names.length; i++) {
            print.text(60, 100 + 40 * i, names[i]).lines(180, 100 + 40 * i, """
                            Part %d of the call takes two lines of the wide
                            column, and is read with its name.""".formatted(i));
        }
        assertThat(texts(read(print)))
                .hasSize(2 * names.length)
                .startsWith(
                        "Operator",
                        "Part 0 of the call takes two lines of the wide column, and is read with its name.",
                        "Mira Aurelia Halloran");
    }
}
