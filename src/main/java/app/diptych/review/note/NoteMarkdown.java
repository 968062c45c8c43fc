package app.diptych.review.note;

import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Notes as Markdown (CommonMark): each with the words it is on as a quotation, and who says them where. In the order of
 * the call; notes whose words are gone come last.
 */
public final class NoteMarkdown {
    private static final int NOWHERE = Integer.MAX_VALUE;
    /** What CommonMark would take for a sign of its own. */
    private static final String SIGNS = "\\`*_{}[]<>#|";

    private NoteMarkdown() {}

    /** All notes under the call's title. */
    public static String of(Transcript call, List<Note> notes) {
        StringBuilder page = new StringBuilder("# ").append(plain(call.title())).append("\n");
        List<Note> ordered = new ArrayList<>(notes);
        ordered.sort(Comparator.comparingInt(note -> passage(call, note)));
        for (Note note : ordered) {
            int passage = passage(call, note);
            page.append("\n> ").append(plain(note.anchor().quote()).replace("\n", "\n> "));
            if (note.anchor().side() == null && passage != NOWHERE) {
                page.append(" …");
            }
            page.append("\n>\n> — ").append(plain(citation(call, passage))).append("\n");
            if (!note.text().isBlank()) {
                page.append("\n").append(plain(note.text().strip())).append("\n");
            }
            if (!note.tags().isEmpty()) {
                page.append("\n");
                note.tags()
                        .forEach(tag ->
                                page.append("`#").append(tag.replace('`', '\'')).append("` "));
                page.setLength(page.length() - 1);
                page.append("\n");
            }
        }
        return page.toString();
    }

    private static int passage(Transcript call, Note note) {
        return note.anchor().find(call).map(Anchor.Place::passage).orElse(NOWHERE);
    }

    /** Speaker, title, firm, call and ¶. */
    private static String citation(Transcript call, int passage) {
        List<String> parts = new ArrayList<>();
        if (passage != NOWHERE) {
            Speaker speaker = call.speakerOf(call.passages().get(passage));
            if (speaker != null) {
                parts.add(speaker.name());
                if (speaker.title() != null && !speaker.title().equals(speaker.name())) {
                    parts.add(speaker.title());
                }
                if (speaker.firm() != null) {
                    parts.add(speaker.firm());
                }
            }
        }
        parts.add(call.title());
        if (passage != NOWHERE) {
            parts.add("¶ " + (passage + 1));
        }
        return String.join(", ", parts);
    }

    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (SIGNS.indexOf(text.charAt(i)) >= 0) {
                plain.append('\\');
            }
            plain.append(text.charAt(i));
        }
        return plain.toString();
    }
}
