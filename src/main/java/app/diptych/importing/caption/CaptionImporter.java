package app.diptych.importing.caption;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads captions: cues are joined to paragraphs, times dropped. A paragraph ends with its speaker, or with a sentence
 * where somebody pauses or has said much. Cues with a line of each language give a paragraph of each. Stateless and
 * thread-safe.
 */
public final class CaptionImporter {
    /** The importer's name. */
    public static final String NAME = "captions";

    /** Milliseconds; pauses inside sentences are shorter. */
    private static final long PAUSE = 1_500;

    /** Characters after which a paragraph ends with its sentence; those of calls have some five hundred. */
    private static final int MUCH = 500;

    /** At most; captions made by a machine may have no full stop at all. */
    private static final int TOO_MUCH = 2_000;

    private static final Pattern START = Pattern.compile(
            "^\ufeff?\\s*(?:WEBVTT\\b|(?:\\d{1,9}\\s*[\\r\\n]{1,2}\\s*)?\\d{1,4}:\\d{2}(?::\\d{2})?[.,]\\d{1,3}\\s*-->)");
    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…][\"'”’)」』]*$");

    private final List<Item> items = new ArrayList<>();
    private final Prefixes prefixes;
    private final StringBuilder english = new StringBuilder();
    private final StringBuilder chinese = new StringBuilder();
    private int line = 1;
    private @Nullable String speaker;
    private List<String> before = List.of();

    private CaptionImporter(List<Cue> cues) {
        prefixes = new Prefixes(cues.stream()
                .flatMap(cue -> cue.words().stream())
                .map(words -> Markup.of(words).text())
                .toList());
    }

    /** Whether a text is captions: it says so in its first line, or begins with a time. */
    public static boolean isCaptions(String text) {
        return START.matcher(text).lookingAt();
    }

    /** Reads captions; a text without cues gives a manuscript without items. */
    public static Manuscript read(String text) {
        List<Cue> cues = CueReader.cues(text);
        CaptionImporter importer = new CaptionImporter(cues);
        long end = 0;
        for (Cue cue : cues) {
            importer.add(cue, cue.from() - end);
            end = cue.to();
        }
        importer.flush();
        return new Manuscript(NAME, importer.items, List.of(), Known.NOTHING, List.of());
    }

    private void add(Cue cue, long pause) {
        if (isSentenceEnd() && (pause >= PAUSE || length() >= MUCH) || length() >= TOO_MUCH) {
            flush();
        }
        List<String> fresh = cue.words();
        // Captions that roll up show their last line again.
        if (!before.isEmpty() && fresh.getFirst().equals(before.getLast())) {
            fresh = fresh.subList(1, fresh.size());
        }
        before = cue.words();
        for (int i = 0; i < fresh.size(); i++) {
            add(Markup.of(fresh.get(i)), cue.line() + cue.words().size() - fresh.size() + i);
        }
    }

    private void add(Markup words, int at) {
        String text = words.text();
        String voice = words.speaker();
        Optional<Prefixes.Prefix> prefix = prefixes.of(text);
        if (voice != null) {
            speaks(voice, at);
        } else if (prefix.isPresent()) {
            speaks(prefix.get().name(), at);
            text = prefix.get().text();
        } else {
            Optional<String> change = Prefixes.change(text);
            if (change.isPresent()) {
                flush();
                text = change.get();
            }
        }
        if (text.isBlank()) {
            return;
        }
        if (length() == 0) {
            line = at;
        }
        append(Writing.of(text) == Writing.CHINESE ? chinese : english, text);
    }

    private void speaks(String name, int at) {
        if (!name.equalsIgnoreCase(speaker == null ? "" : speaker)) {
            flush();
            speaker = name;
            items.add(new Item.Speaker(name, null, Place.line(at)));
        }
    }

    private static void append(StringBuilder to, String text) {
        if (!to.isEmpty()) {
            boolean wide = Character.isIdeographic(text.codePointAt(0)) || to.charAt(to.length() - 1) > 0x2E7F;
            to.append(wide ? "" : " ");
        }
        to.append(text);
    }

    private int length() {
        return english.length() + chinese.length();
    }

    private boolean isSentenceEnd() {
        StringBuilder last = english.isEmpty() ? chinese : english;
        return SENTENCE_END.matcher(last.substring(Math.max(0, last.length() - 4))).find();
    }

    private void flush() {
        for (StringBuilder each : List.of(english, chinese)) {
            if (!each.isEmpty()) {
                items.add(new Item.Paragraph(each.toString(), false, Place.line(line)));
                each.setLength(0);
            }
        }
    }
}
