package app.diptych.metric.text;

/** Words that make an amount rough and change nothing else: wherever an amount may follow, one of them may come first. */
public final class Hedges {
    /** Alternatives of a pattern on plain or lower-case text, without brackets. */
    public static final String WORDS =
            "about|approximately|around|roughly|nearly|almost|over|more than|less than|just|some|close to|approaching|as much as";

    /** What speakers say of an amount beside how exact it is: it still is the amount of the same measure. */
    public static final String PRAISE =
            "strong|solid|healthy|robust|excellent|outstanding|exceptional|terrific|impressive|remarkable|respectable|modest|very|"
                    + "quite|really|estimated|all-time|best-ever|historic|company|record|new";

    private Hedges() {}
}
