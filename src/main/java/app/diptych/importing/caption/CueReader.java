package app.diptych.importing.caption;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the cues of a text. Names, notes, styles and regions of WebVTT are passed over, as W3C's parser does. */
final class CueReader {
    /** Hours may be missing in WebVTT; SRT has a comma before the milliseconds. */
    private static final Pattern TIMES = Pattern.compile(
            "^\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})\\s*-->\\s*(?:(\\d{1,4}):)?(\\d{1,2}):(\\d{2})[.,](\\d{1,3})(?:\\s.*)?$");

    private CueReader() {}

    /** The cues in their order. */
    static List<Cue> cues(String text) {
        String[] lines = text.split("\r\n|\r|\n", -1);
        List<Cue> cues = new ArrayList<>();
        int at = 0;
        while (at < lines.length) {
            Matcher times = TIMES.matcher(lines[at]);
            at++;
            if (times.matches()) {
                int first = at;
                List<String> words = new ArrayList<>();
                while (at < lines.length && !ends(lines, at)) {
                    if (!lines[at].isBlank()) {
                        words.add(lines[at].strip());
                    }
                    at++;
                }
                if (!words.isEmpty()) {
                    cues.add(new Cue(first + 1, time(times, 1), time(times, 5), words));
                }
            }
        }
        return cues;
    }

    /** A blank line ends a cue, and so does the next one's beginning where the blank line is missing. */
    private static boolean ends(String[] lines, int at) {
        if (lines[at].isBlank() || isTimes(lines, at)) {
            return true;
        }
        return lines[at].strip().matches("\\d{1,9}") && isTimes(lines, at + 1);
    }

    private static boolean isTimes(String[] lines, int at) {
        return at < lines.length
                && lines[at].contains("-->")
                && TIMES.matcher(lines[at]).matches();
    }

    private static long time(Matcher times, int group) {
        long hours = number(times.group(group));
        long minutes = hours * 60 + number(times.group(group + 1));
        long seconds = minutes * 60 + number(times.group(group + 2));
        String fraction = times.group(group + 3);
        return seconds * 1000 + number((fraction + "00").substring(0, 3));
    }

    private static long number(@Nullable String digits) {
        return digits == null ? 0 : Long.parseLong(digits);
    }
}
