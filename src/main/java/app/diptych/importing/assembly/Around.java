package app.diptych.importing.assembly;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Writing;
import java.util.List;

/**
 * What stands around a line.
 *
 * @param before what was said just before
 * @param next the next line, or empty
 * @param after the line behind that, or empty
 */
record Around(List<String> before, String next, String after) {
    private static final int LONGEST_HEADING = 12;

    Around {
        before = List.copyOf(before);
    }

    /** Whether something is said in the next line. */
    boolean says() {
        return Speech.is(next) || Speech.endsSentence(next);
    }

    /** Whether something is said below a heading in Chinese, which the next line is. */
    boolean saysBelowHeading() {
        boolean heading = next.length() <= LONGEST_HEADING && Writing.han(next) == next.length();
        return heading && !HanName.isLikely(next) && !SpeakerShape.isOperator(next) && saysAfter();
    }

    /** Whether something is said in the line behind the next one. */
    boolean saysAfter() {
        return Speech.is(after) || Speech.endsSentence(after);
    }
}
