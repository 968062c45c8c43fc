package app.diptych.importing.heading;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tells the sentences that say which call this is from those that speak of some other period: an outlook, a comparison, a
 * filing.
 */
final class Announcements {
    private static final Pattern SENTENCE_END = Pattern.compile("(?<=[.?!])\\s+(?=\\p{Lu})|\\n+");
    private static final Pattern CHINESE_SENTENCE_END = Pattern.compile("(?<=[。！？!?])|\\n+");
    private static final String EVENT =
            "\\b(?:call|(?:tele-?)?conference|webcast|results|earnings(?! per\\b)|meeting|presentation)\\b";
    private static final Pattern NAMES_EVENT = Pattern.compile(EVENT, Pattern.CASE_INSENSITIVE);
    private static final Pattern WELCOMES = Pattern.compile(
            "\\b(?:welcome|join(?:ing|ed)?|attending|standing by|thank(?:s| you) for|today's)\\b",
            Pattern.CASE_INSENSITIVE);
    /** "Q2 2024 financial results": few words behind the period, and none that ends the phrase. */
    private static final Pattern EVENT_BEHIND =
            Pattern.compile("^(?!,? (?:we|our)\\b)[^.;:]{0,40}?" + EVENT, Pattern.CASE_INSENSITIVE);
    /** "results for the second quarter of 2024". */
    private static final Pattern EVENT_BEFORE =
            Pattern.compile(EVENT + " (?:for|of|from|on|covering) (?:[^.;:,]{0,24} )?$", Pattern.CASE_INSENSITIVE);
    /** What is said of a period that is not the one reported. */
    private static final Pattern OTHER = Pattern.compile(
            "\\b(?:expect\\w*|anticipat\\w*|forecast\\w*|outlook|guidance|guid(?:e|ed|ing)|compar\\w+|versus|vs|relative to|"
                    + "prior|previous|last year|differ\\w*|form (?:10|20|8)|10-[kq]|annual report|fil(?:ed|ings?))\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern CHINESE_EVENT =
            Pattern.compile("[電电][話话]|[會会][議议]|法[說说][會会]|[說说]明[會会]|[業业][績绩]|[財财][報报]|[結结]果");
    private static final Pattern CHINESE_OTHER = Pattern.compile("[預预]|展望|指引|相比|相[較较]|比[較较]|去年|同期|10-[KQ]");

    private Announcements() {}

    /** The English sentences that may name the call's own period, those that welcome first. */
    static List<String> english(List<String> texts) {
        List<String> sentences = own(texts);
        return Stream.concat(
                        sentences.stream().filter(Announcements::welcomes),
                        sentences.stream().filter(Predicate.not(Announcements::welcomes)))
                .toList();
    }

    /** The sentences that do not speak of another period, in order. */
    static List<String> own(List<String> texts) {
        return texts.stream()
                .flatMap(SENTENCE_END::splitAsStream)
                .filter(sentence -> !OTHER.matcher(sentence).find())
                .toList();
    }

    /** The Chinese sentences that name the event and do not speak of another period. */
    static List<String> chinese(List<String> texts) {
        return texts.stream()
                .flatMap(CHINESE_SENTENCE_END::splitAsStream)
                .filter(sentence -> CHINESE_EVENT.matcher(sentence).find())
                .filter(sentence -> !CHINESE_OTHER.matcher(sentence).find())
                .toList();
    }

    /** Whether a period that stands from {@code start} to {@code end} of a sentence is said to be the call's own. */
    static boolean isOwn(String sentence, int start, int end) {
        return welcomes(sentence)
                || EVENT_BEHIND.matcher(sentence.substring(end)).find()
                || EVENT_BEFORE.matcher(sentence.substring(0, start)).find()
                // "second quarter results for 2024": the event is within the words of the period
                || NAMES_EVENT.matcher(sentence.substring(start, end)).find();
    }

    private static boolean welcomes(String sentence) {
        return WELCOMES.matcher(sentence).find()
                && NAMES_EVENT.matcher(sentence).find();
    }
}
