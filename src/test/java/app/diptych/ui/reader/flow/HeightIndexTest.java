package app.diptych.ui.reader.flow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class HeightIndexTest {
    @Property
    void sumsAndFindsAsAPlainArrayDoes(
            @ForAll @Size(min = 1, max = 70) List<@IntRange(max = 500) Integer> estimates,
            @ForAll @Size(max = 40) List<@IntRange(max = 500) Integer> measured) {
        double[] plain = estimates.stream().mapToDouble(Integer::doubleValue).toArray();
        HeightIndex index = new HeightIndex(plain);
        for (int i = 0; i < measured.size(); i++) {
            int row = i * 7 % plain.length;
            plain[row] = measured.get(i);
            index.set(row, measured.get(i));
        }

        double sum = 0;
        for (int row = 0; row < plain.length; row++) {
            assertThat(index.before(row)).isEqualTo(sum);
            if (plain[row] > 0) {
                assertThat(index.find(sum)).isEqualTo(row);
                assertThat(index.find(sum + plain[row] - 0.5)).isEqualTo(row);
            }
            sum += plain[row];
        }
        assertThat(index.total()).isEqualTo(sum).isEqualTo(Arrays.stream(plain).sum());
    }

    @Test
    void aPositionOutsideIsTheFirstOrTheLastRow() {
        HeightIndex index = new HeightIndex(new double[] {10, 20, 30});

        assertThat(index.find(-5)).isZero();
        assertThat(index.find(60)).isEqualTo(2);
    }

    @Test
    void isExactWhenEveryRowWasSet() {
        HeightIndex index = new HeightIndex(new double[] {10, 20, 30});

        index.set(1, 20);
        assertThat(index.isExact(1)).isTrue();
        assertThat(index.nextEstimated(1)).isEqualTo(2);
        index.set(2, 5);
        assertThat(index.nextEstimated(1)).as("around the end").isZero();
        index.set(0, 5);

        assertThat(index.isExact()).isTrue();
        assertThat(index.nextEstimated(0)).isEqualTo(-1);
    }

    @Test
    void aNegativeHeightIsRefused() {
        HeightIndex index = new HeightIndex(new double[] {10});

        assertThatThrownBy(() -> index.set(0, -1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> index.set(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }
}
