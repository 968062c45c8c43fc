package app.diptych.ui.metrics.plan;

import java.util.List;

/** What a mark means, which a style sheet gives its look. After IBCS: actual dark, prior lighter, forecast hatched. */
public enum Ink {
    /** What happened. */
    ACTUAL,
    /** What had happened in an earlier period, as the call says. */
    PRIOR,
    /** What the company expects: hatched. */
    GUIDANCE,
    /** Between the least and the most that is expected. */
    RANGE,
    /** What was not said but computed: light, its border dashed. */
    IMPLIED,
    /** A difference upwards. */
    MORE,
    /** A difference downwards. */
    LESS,
    /** Zero, and lines that join. */
    AXIS,
    /** A tick of a figure in the text. */
    FIGURE,
    /** A wrong place in the translation. */
    ERROR,
    /** A doubtful one. */
    WARNING,
    /** The company's people speak. */
    COMPANY,
    /** Others speak. */
    OTHERS,
    /** The first part of a whole. */
    PART_1,
    /** The second. */
    PART_2,
    /** The third. */
    PART_3,
    /** The fourth. */
    PART_4,
    /** The fifth. */
    PART_5,
    /** The sixth. */
    PART_6,
    /** The seventh, and all after it: a chart of more has its labels. */
    PART_7;

    private static final List<Ink> PARTS = List.of(PART_1, PART_2, PART_3, PART_4, PART_5, PART_6, PART_7);

    /** The ink of a part, counted from 0. */
    public static Ink part(int index) {
        return PARTS.get(Math.min(index, PARTS.size() - 1));
    }
}
