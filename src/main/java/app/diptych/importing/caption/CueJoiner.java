package app.diptych.importing.caption;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Joins cues to paragraphs. A paragraph ends with its speaker, or with a sentence where somebody pauses or has said much.
 * Cues with a line of each language give a paragraph of each.
 */
final class CueJoiner {
    /** Milliseconds; pauses inside sentences are shorter. */
    private static final long PAUSE = 1_500;

    /** Characters after which a paragraph ends with its sentence; those of calls have some five hundred. */
    private static final int MUCH = 500;

    /** At most; captions made by a machine may have no full stop at all. */
    private static final int TOO_MUCH = 2_000;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？…][\"'”’)」』]*$");

    private final List<Item> items = new ArrayList<>();
    private final Prefixes prefixes;
    private final StringBuilder english = new StringBuilder();
    private final StringBuilder chinese = new StringBuilder();
    private int line = 1;
    private @Nullable String speaker;
    /** Whether a line of the cue at hand named who speaks in Latin letters. */
    private boolean named;

    private List<String> before = List.of();

    private CueJoiner(List<Cue> cues) {
        prefixes = new Prefixes(cues.stream()
                .flatMap(cue -> cue.words().stream())
                .map(words -> Markup.of(words).text())
                .toList());
    }

    static List<Item> join(List<Cue> cues) {
        CueJoiner joiner = new CueJoiner(cues);
        long end = 0;
        for (Cue cue : cues) {
            joiner.add(cue, cue.from() - end);
            end = cue.to();
        }
        joiner.flush();
        return List.copyOf(joiner.items);
    }

    private void add(Cue cue, long pause) {
        if ((isSentenceEnd() && (pause >= PAUSE || length() >= MUCH)) || length() >= TOO_MUCH) {
            flush();
        }
        List<String> fresh = cue.words();
        // Captions that roll up show their last line again.
        if (!before.isEmpty() && fresh.getFirst().equals(before.getLast())) {
            fresh = fresh.subList(1, fresh.size());
        }
        before = cue.words();
        named = false;
        for (int i = 0; i < fresh.size(); i++) {
            add(Markup.of(fresh.get(i)), cue.line() + cue.words().size() - fresh.size() + i);
        }
    }

    private void add(Markup words, int at) {
        String text = words.text();
        String voice = words.speaker();
        Optional<Prefixes.Prefix> again = named ? Prefixes.again(text) : Optional.empty();
        Optional<Prefixes.Prefix> prefix = again.isPresent() ? Optional.empty() : prefixes.of(text);
        if (voice != null) {
            speaks(voice, null, at);
        } else if (again.isPresent()) {
            text = again.get().text();
        } else if (prefix.isPresent()) {
            speaks(prefix.get().name(), prefix.get().behind(), at);
            named |= Writing.han(prefix.get().name()) == 0;
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

    private void speaks(String name, @Nullable String behind, int at) {
        if (!name.equalsIgnoreCase(speaker == null ? "" : speaker)) {
            flush();
            speaker = name;
            items.add(new Item.Speaker(behind == null ? name : name + " (" + behind + ")", null, Place.line(at)));
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
        return SENTENCE_END
                .matcher(last.substring(Math.max(0, last.length() - 4)))
                .find();
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
