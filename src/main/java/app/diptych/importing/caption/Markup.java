package app.diptych.importing.caption;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The words of a cue's line without markup.
 *
 * @param speaker the annotation of a voice span, or null
 * @param text the words
 */
record Markup(@Nullable String speaker, String text) {
    /** WebVTT, 3.4: {@code <v Name>} or {@code <v.loud Name>}. */
    private static final Pattern VOICE = Pattern.compile("<v(?:\\.[^\\s>]{0,80})?\\s+([^>]{1,120})>");
    /** Spans, times inside cues; SRT has some tags of HTML, and places in braces. */
    private static final Pattern TAG = Pattern.compile("</?[a-zA-Z0-9][^<>]{0,200}>|</?[a-zA-Z]>|\\{\\\\[^{}]{0,80}}");

    static Markup of(String line) {
        Matcher voice = VOICE.matcher(line);
        String speaker = voice.find() ? plain(voice.group(1)).strip() : null;
        String text = plain(TAG.matcher(line).replaceAll(""));
        return new Markup(
                speaker == null || speaker.isBlank() ? null : speaker,
                text.replaceAll("[\\p{Cntrl}\\s\u00a0\u200b\u200e\u200f\ufeff]+", " ")
                        .strip());
    }

    private static String plain(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&nbsp;", " ")
                .replace("&lrm;", "")
                .replace("&rlm;", "")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
