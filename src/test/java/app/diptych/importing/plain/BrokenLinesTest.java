package app.diptych.importing.plain;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.measure.Work;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The width at which a text was broken is seen from its lines; a sentence is torn nowhere. */
class BrokenLinesTest {
    private static List<String> read(String text) {
        return PlainText.read(text).items().stream().map(Item::text).toList();
    }

    private static String joined(String paragraph) {
        return paragraph.strip().replace('\n', ' ');
    }

    private static final String NARROW = """
            We opened a mill in the north this year and it turned more grain into
            flour in its first season than the one at the coast did in its best of
            years, and the people whom we sent there from the old mill by the river
            tell us that the stones are true and that the water does not run low,
            which is why we mean to put a second pair of stones in before the next
            harvest comes and why we bought the meadow that lies behind the house.
            """;

    @Test
    void oneLineThatWasNotBrokenTearsNoOther() {
        String wide =
                "The bakers in the town asked for a finer flour, and what the mill can give them it does give them as\n"
                        + "it always has, for the price of last year.";

        assertThat(read(NARROW + "\n" + wide)).containsExactly(joined(NARROW), joined(wide));
    }

    @Test
    void linesOfProportionalTypeTearNoSentence() {
        String uneven = """
                We opened a mill in the north this year, and it turned will
                all the grain that came to it into flour and filled its little illicit till at
                once, which Hollow March mill commonly went without, for whom wheat was
                what Wendover mill would grow in a summer without a will still little in its tilt, as
                Millicent told us at the window, and we gathered more than
                Wendover did in all its summers, which little by little filled till after till after it,
                and now we mean to put a second pair of stones in there as
                soon as the harvest comes, and after that a third pair, which is little if it is a lot.
                """;

        assertThat(read(uneven)).containsExactly(joined(uneven));
    }

    @Test
    void aLineThatHadRoomEndsItsParagraph() {
        assertThat(read(NARROW + "\nHalloran Mills and its Many Shops in the North\n" + NARROW))
                .containsExactly(joined(NARROW), "Halloran Mills and its Many Shops in the North", joined(NARROW));
    }

    @Test
    void aTabBeginsAParagraph() {
        String tabbed = "\t" + NARROW + "\t" + NARROW;

        assertThat(read(tabbed)).containsExactly(joined(NARROW), joined(NARROW));
    }

    @Test
    void hangingLinesOfChineseGoOn() {
        String hanging = """
                今年我們在北邊開了一間磨坊，第一季就磨出比海邊那間最好的一年還要多的麵粉，從河邊老磨坊派過去的同事都
                  說石磨很正，水也沒有變少，所以我們打算在下一次收成之前再放一對石磨，也因此買下了屋後的那片草地，讓運
                  麥子的車可以停在那裡，不必停在路邊，鎮上的麵包師傅想要更細的麵粉，磨坊能給的都給了，價格和去年一樣，
                  明年也不會變，除非麥子的價格變得比現在高出很多，那時我們會先和麵包師傅談，看看他們怎麼想，再決定要不
                  要改價格，這一點和往年一樣，沒有改變，磨坊的門每天都開著，大家隨時可以過來看看石磨怎麼轉，也可以帶一
                  袋麵粉回去做成麵包，我們覺得這是最好的廣告，所以明年還會這樣做，後年也會這樣做，直到大家都知道這間磨
                  坊為止，這就是今年要說的話。
                """;

        assertThat(read(hanging)).hasSize(1);
    }

    @Test
    void pointsOfChineseWithoutFullStopsAreNotJoined() {
        String points = """
                今年我們在北邊開了一間磨坊，第一季就磨出比海邊那間最好的一年還要多的麵粉
                從河邊老磨坊派過去的同事都說石磨很正，水也沒有變少
                下一次收成之前會再放一對石磨，也因此買下了屋後的那片草地
                運麥子的車可以停在草地上，不必停在路邊，鎮上的人也不再抱怨
                麵包師傅想要更細的麵粉，磨坊能給的都給了，價格不變
                """;

        assertThat(read(points)).hasSize(5);
    }

    @Test
    void pointsOfChineseBetweenEnglishThatWasBrokenAreNotJoined() {
        String points = """
                今年我們在北邊開了一間磨坊，第一季就磨出比海邊還要多的麵粉
                從河邊老磨坊派過去的同事都說石磨很正，水也沒有少
                下一次收成之前會再放一對石磨，買下了屋後的草地
                """;

        assertThat(read(NARROW + "\n" + points + "\n" + NARROW)).hasSize(5);
    }

    @Test
    void anIndentedBlockIsOneParagraph() {
        String block = NARROW.replaceAll("(?m)^(?=.)", "    ");

        String others = (NARROW + "\n").repeat(12);

        assertThat(read(others + block + "\n" + others)).hasSize(25).containsOnly(joined(NARROW));
    }

    @Test
    void indentedLinesThatEndSentencesAreParagraphs() {
        String one = "    The mill at the coast ground as much flour as it did the year before.";
        String other = "    The mill by the river ground less since the water did not run high.";

        assertThat(read((NARROW + "\n").repeat(12) + one + "\n" + other + "\n\n" + NARROW))
                .contains(one.strip(), other.strip());
    }

    @Test
    void aLongParagraphIsLinear() {
        assertThat(Work.growth(200, count -> {
                    String text = NARROW.replace('.', ',').repeat(count);
                    return () -> assertThat(read(text)).isNotEmpty();
                }))
                .isLessThan(Work.TWICE);
    }

    @Test
    void theHeadsOfAMailAreALineEach() {
        String subject = "Subject: Fwd: The call of Wend Mills for the third quarter of the year 2031";
        String text = "From: Ada Finch\n" + subject + "\nDate: Fri, 7 Nov 2031 09:12:00 +0000\n\n" + """
                We sold more of the lamps that we make in our own workshops than we did a
                year ago, and what we make for others we sold at a better price than in the
                last two years. In the north we opened two shops, and in the south we closed
                one that had not done well for as long as we can remember. For the rest of
                this year we expect that prices go up a little, as they did in the quarter
                before this one, and we will not open or close any other shop in the rest of
                the year.
                """;
        assertThat(BrokenLines.mended(Lines.of(text)))
                .extracting(SourceLine::text)
                .hasSize(4)
                .contains(subject);
    }
}
