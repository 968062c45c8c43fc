package app.diptych.ui.reader.copy;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import org.jspecify.annotations.Nullable;

/**
 * Passages in both languages as a table: ¶, speaker and the two languages in the order in which the reader shows them.
 *
 * @param transcript the call
 * @param first id of the first passage
 * @param last id of the last one
 * @param left the language that stands first
 * @param headings of the columns
 */
public record SideBySide(Transcript transcript, int first, int last, Language left, Headings headings) {
    /** The names of the columns in the interface's language. */
    public record Headings(String number, String speaker, String english, String chinese) {
        private String of(Language language) {
            return language == Language.EN ? english : chinese;
        }
    }

    /** With tabs between the cells, for a spreadsheet; nothing in it is a formula. */
    public String tsv() {
        StringJoiner lines = new StringJoiner("\n", "", "\n");
        lines.add(String.join("\t", titles()));
        for (Passage passage : passages()) {
            lines.add(String.join(
                    "\t",
                    Integer.toString(passage.number()),
                    Cell.tsv(speaker(passage)),
                    Cell.tsv(text(passage, left)),
                    Cell.tsv(text(passage, left.other()))));
        }
        return lines.toString();
    }

    /** As a table with its citation below, for a document or a spreadsheet. */
    public String html() {
        StringBuilder html =
                new StringBuilder("<html><head><meta charset=\"utf-8\"></head><body>\n<table border=\"1\">\n");
        html.append("<thead><tr>");
        for (String heading : titles()) {
            html.append("<th>").append(Cell.html(heading)).append("</th>");
        }
        html.append("</tr></thead>\n<tbody>\n");
        for (Passage passage : passages()) {
            html.append("<tr><td>").append(passage.number()).append("</td><td>");
            html.append(Cell.html(speaker(passage))).append("</td>");
            html.append(cell(passage, left));
            html.append(cell(passage, left.other())).append("</tr>\n");
        }
        String citation = Citation.of(transcript, Language.EN, oneSpeaker(), first, last);
        return html.append("</tbody>\n</table>\n<p>")
                .append(Cell.html(citation))
                .append("</p>\n</body></html>")
                .toString();
    }

    private List<String> titles() {
        return List.of(headings.number(), headings.speaker(), headings.of(left), headings.of(left.other()));
    }

    private String cell(Passage passage, Language language) {
        String tag = language == Language.EN ? transcript.english() : transcript.chinese();
        return "<td lang=\"" + Cell.escaped(tag) + "\">" + Cell.html(text(passage, language)) + "</td>";
    }

    private List<Passage> passages() {
        return transcript.passages().subList(first, last + 1);
    }

    private String speaker(Passage passage) {
        Speaker speaker = transcript.speakerOf(passage);
        return speaker == null ? "" : speaker.name();
    }

    private static String text(Passage passage, Language language) {
        String text = passage.text(language);
        return text == null ? "" : text;
    }

    private @Nullable Speaker oneSpeaker() {
        var speakers = passages().stream()
                .map(passage -> Optional.ofNullable(transcript.speakerOf(passage)))
                .distinct()
                .limit(2)
                .toList();
        return speakers.size() == 1 ? speakers.getFirst().orElse(null) : null;
    }
}
