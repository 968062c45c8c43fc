package app.diptych.check.term.file;

/** What can be wrong with a termbase or one of its entries. The gaps of the English sentences are filled by arguments. */
public enum TermProblem {
    /** No such file, or no permission. */
    UNREADABLE("it cannot be read.", "Please check that the file is there."),
    /** Another encoding. */
    NOT_UTF8("it is not written in UTF-8.", "Please save it as UTF-8 text."),
    /** Markup that is broken. */
    NOT_XML("this is no well-formed XML.", "Please export the termbase again as TBX-Basic."),
    /** An entity, which could name another file. */
    ENTITY("it uses an entity of its own, which is not read for safety.", "Please write the characters themselves."),
    /** TBX of other languages, or none at all. */
    NO_ENTRY(
            "it has no entry with an English and a Chinese term.",
            "Please export it as TBX with the languages en and zh."),
    /** An entry of TBX that makes no term. */
    ENTRY("this entry is not complete.", "Please mend it."),
    /** More cells than columns: how many, how many were expected. */
    COLUMNS("it has {0} columns, and {1} were expected.", "Please part several forms by \"; \" inside one column."),
    /** A heading that is none: its name, the right ones. */
    HEADING("\"{0}\" is no column of a termbase, or stands twice.", "Please use: {1}."),
    /** No wording. */
    NO_ENGLISH("there is no English form.", "Please write the term first."),
    /** A wording that would make the line a remark: the wording. */
    REMARK("\"{0}\" begins with #, as remarks do.", "Please write it without."),
    /** A wording that stands in another entry: the wording, that entry's line or name. */
    TWICE("\"{0}\" stands in {1} already.", "Please keep one of the two."),
    /** An unknown level: its name. */
    LEVEL("\"{0}\" is no level.", "Please use key, term, word or skip."),
    /** No Chinese form, or one where none can be: the term. */
    FORMS(
            "\"{0}\" and its level and Chinese forms do not fit.",
            "Please give a Chinese form, or the level \"skip\" and none."),
    /** A wrong form alone: the form. */
    WRONG(
            "the wrong form \"{0}\" says neither which term it is nor why it misleads.",
            "Please write \"form = other term\" or \"form: reason\"."),
    /** A wrong form that names a term that is not there: the term, the other's name. */
    NAMES("\"{0}\" names \"{1}\" as another term, but the termbase has none of that name.", "Please mend that entry.");

    private final String what;
    private final String mend;

    TermProblem(String what, String mend) {
        this.what = what;
        this.mend = mend;
    }

    /** What is wrong and what to do, in English. */
    String sentence(java.util.List<String> arguments) {
        String sentence = what + " " + mend;
        for (int i = 0; i < arguments.size(); i++) {
            sentence = sentence.replace("{" + i + "}", arguments.get(i));
        }
        return sentence;
    }
}
