package app.diptych.check.number.course;

import app.diptych.check.CheckInput;
import app.diptych.check.Draft;
import java.util.ArrayList;
import java.util.List;

/** What is told of the words of sentences one by one: denials, words on which the sense hangs, and things of one class. */
public final class Senses {
    private Senses() {}

    /** What is told of the sentence pairs of a call. */
    public static List<Draft> drafts(CheckInput input) {
        List<Draft> drafts = new ArrayList<>(Unsaid.shipped().drafts(input));
        drafts.addAll(Denied.shipped().drafts(input));
        drafts.addAll(Unheard.shipped().drafts(input));
        drafts.addAll(new Kin().drafts(input));
        return drafts;
    }
}
