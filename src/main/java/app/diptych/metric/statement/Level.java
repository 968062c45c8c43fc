package app.diptych.metric.statement;

import app.diptych.quantity.Quantity;
import java.util.List;

/**
 * A value given for a measure.
 *
 * @param quantity the amount
 * @param compared whether it is only what the measure is compared with ("compared to $2 billion a year ago")
 */
public record Level(Quantity quantity, boolean compared) {
    /** Which of several the movements are of: the first that is not only compared with, −1 if there is none. */
    public static int main(List<Level> levels) {
        for (int i = 0; i < levels.size(); i++) {
            if (!levels.get(i).compared()) {
                return i;
            }
        }
        return -1;
    }
}
