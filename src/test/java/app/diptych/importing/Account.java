package app.diptych.importing;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.HanName;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * What became of the sentences of a file: each is in a passage, or kept apart, or named in a warning. Letters and digits
 * alone are compared, since lines are joined, and hyphens at their ends go.
 */
final class Account {
    private static final Pattern END = Pattern.compile("(?<=[.?!。？！])\\s*");
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");
    /** What names who speaks stands before the first of these; or the number of a question. */
    private static final Pattern BEFORE =
            Pattern.compile("^(?:\\d{1,2}\\s*、\\s*|.{0,120}?(?:[:：\\t>\\])）】〕」〉》|]|\\s[-–—]+\\s|——?|--|\\s{2,})\\s*)");
    /** The full stop of a name or a house ends no sentence. */
    private static final Pattern FORM =
            Pattern.compile("(?:\\b(?:Inc|Corp|Ltd|Co|Jr|Sr|LLC|Dr|Mr|Ms|[A-Z])|\\([A-Z]{2,6})\\.$");

    /** So many letters are more than a name. */
    private static final int SHORTEST = 12;

    private static final int SHORTEST_HAN = 6;
    /** So much may name the speaker: a number, a time, a name, a title. */
    private static final int CUTS = 4;

    private final StringBuilder kept = new StringBuilder();
    private final List<String> names;
    private final List<String> houses;
    /** Where what is said ends in what is kept. */
    private final int said;

    Account(Transcript call) {
        names = call.speakers().stream()
                .map(speaker -> plain(speaker.name()))
                .filter(name -> !name.isEmpty())
                .toList();
        houses = call.speakers().stream()
                .map(speaker -> speaker.firm() == null ? "" : plain(speaker.firm()))
                .toList();
        call.passages().forEach(passage -> add(passage.english()));
        kept.append('\n');
        call.passages().forEach(passage -> add(passage.chinese()));
        kept.append('\n');
        call.passages().forEach(this::addBoth);
        said = kept.length();
        kept.append('\n');
        call.boilerplate().forEach(this::add);
        kept.append('\n');
        add(call.notice());
        call.warnings().forEach(warning -> add(warning.message()));
        call.speakers().forEach(speaker -> {
            kept.append('\n');
            add(speaker.name());
            add(speaker.title());
            add(speaker.firm());
        });
    }

    private void addBoth(Passage passage) {
        add(passage.english());
        add(passage.chinese());
    }

    private void add(@org.jspecify.annotations.Nullable String text) {
        kept.append(text == null ? "" : plain(text));
    }

    /** The sentences of a text that are nowhere. */
    List<String> missing(String text) {
        return sentences(text).stream()
                .filter(sentence -> !found(sentence, this::isKept))
                .toList();
    }

    /** The sentences of a text that are said in this call. */
    List<String> said(String text) {
        return sentences(text).stream()
                .filter(sentence -> found(sentence, this::isSaid))
                .toList();
    }

    /** Of some sentences those that are kept apart. */
    List<String> apart(List<String> sentences) {
        return sentences.stream()
                .filter(sentence -> isLong(plain(sentence)))
                .filter(sentence -> found(sentence, this::isKept) && !found(sentence, this::isSaid))
                .toList();
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        for (SourceLine line : Lines.of(text)) {
            for (String sentence : END.split(line.text(), -1)) {
                // Others are speaker lines and headings.
                if (!FORM.matcher(sentence).find() && (Speech.endsSentence(sentence) || Speech.is(sentence))) {
                    sentences.add(sentence);
                }
            }
        }
        return sentences;
    }

    /** Whether a sentence is there, with or without what names the speaker before it. */
    private boolean found(String sentence, Predicate<String> there) {
        String rest = sentence;
        boolean found = there.test(rest);
        for (int cut = 0; !found && cut < CUTS; cut++) {
            String next = BEFORE.matcher(rest).replaceFirst("");
            String before = rest.substring(0, rest.length() - next.length());
            found = !next.equals(rest) && there.test(next) && (isLong(plain(next)) || isNamed(before, next));
            rest = next;
        }
        return found;
    }

    /** Whether the few words behind what was cut off are there, and that names somebody: else a sentence passes by its last bracket. */
    private boolean isNamed(String before, String rest) {
        String words = plain(rest);
        String who = before.replaceAll("^[^\\p{L}]+|[^\\p{L}]+$", "");
        boolean name = kept.indexOf(plain(before)) >= 0
                || names.stream().anyMatch(plain(before)::contains)
                || HanName.is(who)
                || who.isEmpty() // a number
                || SpeakerShape.isOperator(who);
        return !words.isEmpty() && kept.indexOf(words) >= 0 && name;
    }

    private boolean isSaid(String sentence) {
        int at = kept.indexOf(plain(sentence));
        return at >= 0 && at < said;
    }

    private boolean isKept(String sentence) {
        String plain = plain(sentence);
        return !isLong(plain) || kept.indexOf(plain) >= 0 || houses.stream().anyMatch(house -> isBehind(house, plain));
    }

    /** Whether the rest of a house stands before words that are kept: a full stop within its name ends no sentence. */
    private boolean isBehind(String house, String plain) {
        for (int at = 0; at + SHORTEST_HAN <= house.length(); at++) {
            String end = house.substring(at);
            if (plain.startsWith(end)) {
                return kept.indexOf(plain.substring(end.length())) >= 0;
            }
        }
        return false;
    }

    private static boolean isLong(String plain) {
        boolean han = plain.codePoints().anyMatch(Character::isIdeographic);
        return plain.length() >= (han ? SHORTEST_HAN : SHORTEST);
    }

    private static String plain(String text) {
        return SIGNS.matcher(text).replaceAll("").toLowerCase(java.util.Locale.ROOT);
    }
}
