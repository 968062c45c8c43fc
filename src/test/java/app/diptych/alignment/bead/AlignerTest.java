package app.diptych.alignment.bead;

import static org.assertj.core.api.Assertions.assertThat;

import app.diptych.model.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.StringJoiner;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class AlignerTest {
    private final UnitReader reader = new UnitReader();

    @Test
    void aSentenceThatIsLostStandsAlone() {
        assertThat(beads(
                        List.of(
                                "Good morning, and thank you for joining our call today.",
                                "The weather at our harbor was mild this winter.",
                                "Revenue of Larkspur grew 12% because customers bought more lamps."),
                        List.of("各位早安，感謝您參加我們今天的電話會議。", "Larkspur 的營收成長 12%，因為客戶買了更多的燈。")))
                .isEqualTo("1-1 1-0 1-1");
    }

    @Test
    void twoSentencesMayBecomeOne() {
        assertThat(beads(
                        List.of(
                                "We opened a new store in Paris.",
                                "It sells books and tea.",
                                "Customers like it very much, and they return every week."),
                        List.of("我們在巴黎開了一家新店，賣書和茶。", "客戶非常喜歡它，每週都會回來。")))
                .isEqualTo("2-1 1-1");
    }

    @Test
    void bothScriptsAreAlignedAlike() {
        List<String> english = List.of("The market is strong.", "We expect growth.", "Thank you for your question.");
        assertThat(beads(english, List.of("市場強勁，我們預期成長。", "謝謝您的問題。")))
                .isEqualTo(beads(english, List.of("市场强劲，我们预期成长。", "谢谢您的问题。")));
    }

    @Test
    void aReadingGivesTheSameUnitAsOftenAsItIsAsked() {
        UnitReader.Reading reading = reader.read("Why did sales of lamps fall?", Language.EN);
        Vocabulary vocabulary = reader.vocabulary();
        Unit first = reading.unit(List.of("12 %"), vocabulary);

        reading.unit(List.of("13 %"), reader.vocabulary());

        assertThat(reading.unit(List.of("12 %"), vocabulary))
                .usingRecursiveComparison()
                .isEqualTo(first);
    }

    @Property(tries = 150)
    void beadsTakeInEveryUnitOnceAndInOrder(
            @ForAll @IntRange(max = 30) int english, @ForAll @IntRange(max = 30) int chinese, @ForAll long seed) {
        Random random = new Random(seed);
        Vocabulary vocabulary = reader.vocabulary();
        List<Unit> from = units(english, Language.EN, random, vocabulary);
        List<Unit> to = units(chinese, Language.ZH, random, vocabulary);
        Aligner aligner = random.nextBoolean() ? Aligner.ofPassages() : Aligner.ofTexts();
        int i = 0;
        int j = 0;
        for (Bead bead : aligner.align(from, to, aligner.weights(from, to, vocabulary), Lengths.of(from, to))) {
            assertThat(bead.englishFrom()).isEqualTo(i);
            assertThat(bead.chineseFrom()).isEqualTo(j);
            i = bead.englishTo();
            j = bead.chineseTo();
        }
        assertThat(i).isEqualTo(english);
        assertThat(j).isEqualTo(chinese);
    }

    @Test
    void aLongTextIsAlignedInABand() {
        Vocabulary vocabulary = reader.vocabulary();
        Random random = new Random(1);
        List<Unit> from = new ArrayList<>();
        List<Unit> to = new ArrayList<>();
        for (int i = 0; i < 2000; i++) {
            String number = Integer.toString(1000 + i);
            from.add(reader.read(
                    "Lamp " + number + " is sold in store " + random.nextInt(50), Language.EN, List.of(), vocabulary));
            to.add(reader.read("燈 " + number + " 在商店有售", Language.ZH, List.of(), vocabulary));
        }
        Aligner aligner = Aligner.ofTexts();
        List<Bead> beads = aligner.align(from, to, aligner.weights(from, to, vocabulary), Lengths.of(from, to));
        assertThat(beads).hasSize(2000).allMatch(bead -> bead.englishFrom() == bead.chineseFrom());
    }

    private List<Unit> units(int count, Language language, Random random, Vocabulary vocabulary) {
        String[] words = language == Language.EN
                ? new String[] {"market ", "lamp ", "we ", "grow ", "12% ", "?", "because "}
                : new String[] {"市場", "燈", "我們", "成長", "12%", "？", "因為"};
        List<Unit> units = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            StringBuilder text = new StringBuilder();
            for (int k = random.nextInt(20); k >= 0; k--) {
                text.append(words[random.nextInt(words.length)]);
            }
            units.add(reader.read(text.toString(), language, List.of(), vocabulary));
        }
        return units;
    }

    private String beads(List<String> english, List<String> chinese) {
        Vocabulary vocabulary = reader.vocabulary();
        List<Unit> from = english.stream()
                .map(text -> reader.read(text, Language.EN, List.of(), vocabulary))
                .toList();
        List<Unit> to = chinese.stream()
                .map(text -> reader.read(text, Language.ZH, List.of(), vocabulary))
                .toList();
        Aligner aligner = Aligner.ofPassages();
        StringJoiner beads = new StringJoiner(" ");
        aligner.align(from, to, aligner.weights(from, to, vocabulary), new Lengths(2.7, 5))
                .forEach(bead -> beads.add(bead.english() + "-" + bead.chinese()));
        return beads.toString();
    }
}
