package app.diptych.ui.print;

import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.ui.reader.row.Columns;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.Group;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** Cuts a call into pieces for a sheet. */
final class Pieces {
    private static final double AIR = 6;

    private final List<Language> languages;
    private final Sheet sheet;
    private final PrintType type;
    private final PrintTexts texts;
    private final List<Piece> pieces = new ArrayList<>();

    private Pieces(Columns columns, Sheet sheet, PrintType type, PrintTexts texts) {
        this.languages = Stream.of(Language.values()).filter(columns::show).toList();
        this.sheet = sheet;
        this.type = type;
        this.texts = texts;
    }

    static List<Piece> of(Transcript transcript, Columns columns, Sheet sheet, PrintType type, PrintTexts texts) {
        Pieces pieces = new Pieces(columns, sheet, type, texts);
        Section section = null;
        int turn = -1;
        for (Passage passage : transcript.passages()) {
            Section here = transcript.turnOf(passage).section();
            if (here != section) {
                section = here;
                pieces.heading(here);
            }
            if (passage.turn() != turn) {
                turn = passage.turn();
                pieces.name(transcript.speakerOf(passage));
            }
            pieces.passage(passage);
        }
        return pieces.pieces;
    }

    private void heading(Section section) {
        Text text = type.heading(
                switch (section) {
                    case SUMMARY -> texts.summary();
                    case PREPARED -> texts.prepared();
                    case QUESTIONS -> texts.questions();
                });
        add(text, 2 * AIR);
    }

    private void name(@Nullable Speaker speaker) {
        if (speaker == null) {
            return;
        }
        Text name = PrintType.at(type.name(speaker.name()), Sheet.GUTTER, AIR);
        String as = Stream.of(speaker.title(), speaker.firm())
                .filter(part -> part != null && !part.equals(speaker.name()))
                .collect(Collectors.joining(" · "));
        Text detail = type.small(as);
        double x = Sheet.GUTTER + name.getLayoutBounds().getWidth() + 6;
        PrintType.at(
                detail,
                x,
                AIR
                        + name.getLayoutBounds().getHeight()
                        - detail.getLayoutBounds().getHeight()
                        - 1);
        pieces.add(
                new Piece(new Group(name, detail), AIR + name.getLayoutBounds().getHeight() + 3, true));
    }

    private void add(Text text, double above) {
        PrintType.at(text, Sheet.GUTTER, above);
        pieces.add(new Piece(new Group(text), above + text.getLayoutBounds().getHeight() + AIR, true));
    }

    /** A passage that is higher than a page is cut at the ends of sentences, as often as it takes. */
    private void passage(Passage passage) {
        List<String> rest =
                languages.stream().map(language -> text(passage, language)).toList();
        boolean first = true;
        while (first || rest.stream().anyMatch(text -> !text.isEmpty())) {
            List<String> now = new ArrayList<>();
            List<String> later = new ArrayList<>();
            for (int i = 0; i < languages.size(); i++) {
                int cut = fitting(rest.get(i), languages.get(i));
                now.add(rest.get(i).substring(0, cut).strip());
                later.add(rest.get(i).substring(cut));
            }
            pieces.add(row(first ? "¶" + passage.number() : "", now));
            rest = later;
            first = false;
        }
    }

    private static String text(Passage passage, Language language) {
        String text = passage.text(language);
        return text == null ? "" : text;
    }

    private int fitting(String text, Language language) {
        double room = sheet.body() * 0.9;
        if (body(text, language).getLayoutBounds().getHeight() <= room) {
            return text.length();
        }
        int words = cut(text, language, room, BreakIterator.getLineInstance(Locale.ROOT));
        int sentences = cut(text, language, room, BreakIterator.getSentenceInstance(Locale.ROOT));
        // One endless sentence is cut between its words.
        int end = sentences > words / 2 ? sentences : words;
        return end > 0 ? end : text.length();
    }

    private int cut(String text, Language language, double room, BreakIterator breaks) {
        breaks.setText(text);
        int best = 0;
        int low = 1;
        int high = text.length();
        while (low <= high) {
            int middle = (low + high) >>> 1;
            int end = breaks.isBoundary(Math.min(middle, text.length() - 1)) ? middle : breaks.preceding(middle);
            if (end > 0
                    && body(text.substring(0, end), language).getLayoutBounds().getHeight() <= room) {
                best = Math.max(best, end);
                low = middle + 1;
            } else {
                high = middle - 1;
            }
        }
        return best;
    }

    private Text body(String text, Language language) {
        Text node = type.body(text, language);
        node.setWrappingWidth(sheet.column(languages.size()));
        return node;
    }

    private Piece row(String number, List<String> parts) {
        Group group = new Group();
        List<Text> sides = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            sides.add(body(parts.get(i), languages.get(i)));
        }
        // Faces of the two scripts differ in their ascent: the first lines stand on one line all the same.
        double line = sides.stream().mapToDouble(Text::getBaselineOffset).max().orElse(0);
        double height = 0;
        double x = Sheet.GUTTER;
        for (Text text : sides) {
            double top = line - text.getBaselineOffset();
            group.getChildren().add(PrintType.at(text, x, top));
            height = Math.max(height, top + text.getLayoutBounds().getHeight());
            x += sheet.column(languages.size()) + Sheet.GAP;
        }
        if (!number.isEmpty()) {
            Text small = type.small(number);
            group.getChildren().add(PrintType.at(small, 0, line - small.getBaselineOffset()));
        }
        return new Piece(group, Math.ceil(height) + AIR, false);
    }
}
