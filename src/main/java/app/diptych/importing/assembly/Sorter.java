package app.diptych.importing.assembly;

import app.diptych.importing.assembly.head.Heads;
import app.diptych.importing.assembly.line.Landmark;
import app.diptych.importing.assembly.line.Landmarks;
import app.diptych.importing.assembly.line.Marks;
import app.diptych.importing.assembly.roster.InlineName;
import app.diptych.importing.assembly.roster.Lists;
import app.diptych.importing.assembly.roster.Roster;
import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.Lines;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says of each item what it is: a landmark, a speaker line, or something said. */
final class Sorter {
    /** An announced name stands at most so many paragraphs before its speaker line. */
    private static final int ANNOUNCED_WITHIN = 3;

    private final Landmarks landmarks;
    private final List<Item> items;
    private final Roster roster;
    private final SpeakerLine lines;
    private final Behind behind;
    private final List<Piece> pieces = new ArrayList<>();
    private int at;

    private Sorter(List<Item> items, Landmarks landmarks, Roster roster) {
        this.items = items;
        this.landmarks = landmarks;
        this.roster = roster;
        lines = new SpeakerLine(items, roster, landmarks);
        behind = lines.behind();
    }

    static List<Piece> of(List<Item> printed) {
        List<Item> plain = Marks.off(printed);
        Landmarks landmarks = new Landmarks();
        Roster roster = Lists.of(plain, landmarks);
        List<Item> items = Heads.marked(plain, landmarks, roster);
        Sorter sorter = new Sorter(items, landmarks, roster);
        while (sorter.at < items.size()) {
            sorter.take(items.get(sorter.at));
        }
        return sorter.pieces;
    }

    private void take(Item item) {
        at++;
        Landmark landmark = landmarks.of(item.text());
        if (landmark != null) {
            boolean marked = item instanceof Item.Heading || (item instanceof Item.Paragraph p && p.emphasised());
            pieces.add(new Piece.Cue(landmark, marked, item.text(), item.place()));
            return;
        }
        if (item instanceof Item.Speaker speaker && lines.isNameLike(speaker.text())) {
            Header header = lines.header(speaker);
            speaks(header, true, item, new Printed(whole(speaker), speaker.affiliation() == null, false));
            return;
        }
        boolean emphasised = item instanceof Item.Paragraph paragraph && paragraph.emphasised();
        // What is said stands behind the second print of a speaker line.
        int next = SpeakerShape.translates(item.text(), follows()) ? at + 1 : at;
        Optional<SpeakerLine.Found> found =
                lines.find(item.text(), emphasised, new Around(before(), textAt(next), textAt(next + 1)));
        if (found.isPresent()) {
            String rest = found.get().rest();
            String head = head(item.text(), rest);
            boolean whole = rest.isEmpty() && SpeakerLine.isBareName(head);
            speaks(found.get().header(), false, item, new Printed(head, whole, !rest.isEmpty()));
            says(rest, item.place());
        } else {
            text(item.text(), item.place());
        }
    }

    /** What stands before what is said in the same line. */
    private static String head(String line, String rest) {
        return rest.isEmpty()
                ? line
                : line.substring(0, line.length() - rest.length()).strip();
    }

    private static String whole(Item.Speaker speaker) {
        return speaker.affiliation() == null ? speaker.text() : speaker.text() + Scene.BEHIND + speaker.affiliation();
    }

    /** What was said just before. */
    private List<String> before() {
        return items.subList(Math.max(0, at - 1 - ANNOUNCED_WITHIN), at - 1).stream()
                .map(Item::text)
                .toList();
    }

    /** The text of the next item, or empty. */
    private String follows() {
        return textAt(at);
    }

    private String textAt(int index) {
        return index < items.size() ? items.get(index).text() : "";
    }

    /**
     * How a speaker line is printed.
     *
     * @param line without what is said in it
     * @param bare whether it is a name alone: what stands in the next line then belongs to it
     * @param saying whether something is said in the same line: the next line then goes on with that
     */
    private record Printed(String line, boolean bare, boolean saying) {}

    /** Adds a speaker line. */
    private void speaks(Header header, boolean certain, Item item, Printed printed) {
        List<String> of = new ArrayList<>(List.of(printed.line()));
        Header whole = header;
        if (printed.bare() && at < items.size() && !SpeakerShape.isOperator(header.name())) {
            String next = follows();
            String after = textAt(at + 1);
            if (!(items.get(at) instanceof Item.Speaker) && behind.isAffiliation(header, next, after)) {
                whole = lines.header(header.name(), next);
                of.add(next);
                at++;
            }
        }
        if (!printed.saying() && Scene.isSecondPrint(printed.line(), follows())) {
            of.add(follows()); // the second print of a bilingual page
            at++;
        }
        pieces.add(new Piece.Speaks(whole, certain, of, item.place()));
    }

    private void says(String text, Place place) {
        if (!text.isBlank()) {
            text(text, place);
        }
    }

    /** What is said may end with the name of who speaks next, or with the beginning of it. */
    private void text(String text, Place place) {
        InlineName inline = roster.isEmpty() ? null : InlineName.of(text, follows(), roster);
        if (inline == null) {
            String plain = Lines.clean(text);
            pieces.add(new Piece.Says(plain.isEmpty() ? text : plain, place));
            return;
        }
        pieces.add(new Piece.Says(inline.before(), place));
        List<String> of = new ArrayList<>(List.of(inline.name()));
        if (inline.spansNext()) {
            at++;
        }
        Header header = lines.header(inline.name(), null);
        String next = follows();
        String after = textAt(at + 1);
        if (at < items.size() && !SpeakerShape.isOperator(header.name()) && behind.isAffiliation(header, next, after)) {
            of.add(next);
            at++;
        } else if (at < items.size()) {
            String rest = behind.withoutAffiliation(header, next);
            if (!rest.equals(next) && !rest.isBlank()) {
                pieces.add(new Piece.Speaks(header, false, of, place));
                at++;
                text(rest, items.get(at - 1).place());
                return;
            }
        }
        pieces.add(new Piece.Speaks(header, false, of, place));
    }
}
