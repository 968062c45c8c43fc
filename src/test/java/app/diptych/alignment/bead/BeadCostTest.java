package app.diptych.alignment.bead;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

class BeadCostTest {
    private static final int FEATURES = 12;
    private static final double LITTLE = 1e-6;
    /** No bead of such units costs less. */
    private static final double FAR_BELOW = -10_000;

    @Property(tries = 200)
    void aBeadIsPassedOverOnlyIfItCostsTheLimit(@ForAll long seed) {
        Random random = new Random(seed);
        List<Unit> english = units(random);
        List<Unit> chinese = units(random);
        Vocabulary vocabulary = vocabulary();
        for (Costs costs : List.of(Costs.PASSAGE, Costs.TEXT, Costs.PARAGRAPH)) {
            Weights weights = Weights.of(english, chinese, vocabulary, costs);
            BeadCost cost = new BeadCost(english, chinese, weights, Lengths.of(english, chinese), costs);
            for (int shape = 0; shape < Shapes.count(false); shape++) {
                int to = Shapes.english(shape);
                int by = Shapes.chinese(shape);
                for (int i = 0; i + to <= english.size(); i++) {
                    for (int j = 0; j + by <= chinese.size(); j++) {
                        double whole = cost.of(i, i + to, j, j + by);
                        assertThat(cost.reaches(whole + LITTLE, i, i + to, j, j + by))
                                .as("bead %d-%d of %d and %d", to, by, i, j)
                                .isFalse();
                        assertThat(cost.reaches(FAR_BELOW, i, i + to, j, j + by))
                                .as("bead %d-%d of %d and %d", to, by, i, j)
                                .isTrue();
                    }
                }
            }
        }
    }

    private static Vocabulary vocabulary() {
        Vocabulary vocabulary = new UnitReader().vocabulary();
        IntStream.range(0, FEATURES).forEach(i -> vocabulary.id("Feature" + i));
        return vocabulary;
    }

    private static List<Unit> units(Random random) {
        List<Unit> units = new ArrayList<>();
        int first = vocabulary().size() - FEATURES;
        for (int i = 0; i < 6; i++) {
            int[] features = IntStream.range(first, first + FEATURES)
                    .filter(id -> random.nextBoolean())
                    .toArray();
            units.add(new Unit(1 + random.nextInt(120), features));
        }
        return units;
    }
}
