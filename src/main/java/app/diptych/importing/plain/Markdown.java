package app.diptych.importing.plain;

import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the marks of Markdown in a line of text: headings, bold lines, bold names with a title or a speech behind them. */
final class Markdown {
    private static final Pattern HEADING = Pattern.compile("#{1,6} (\\S.{0,200}?)(?: #+)?");
    private static final Pattern BOLD = Pattern.compile("(\\*\\*|__)([^*_]{2,160})\\1(?:\\s*:)?");
    /** A line in italics: who somebody is, below the name. */
    private static final Pattern ITALIC = Pattern.compile("([*_])([^*_]{2,160})\\1");

    private static final Pattern TITLED =
            Pattern.compile("(\\*\\*|__)([^*_]{2,60})\\1\\s*(?:[-–—]{1,3}|,|\\|)\\s*[*_]{0,2}([^*_]{2,160}?)[*_]{0,2}");
    private static final Pattern BRACKETED =
            Pattern.compile("(\\*\\*|__)([^*_]{2,60})\\1\\s*[*_]?[(（\\[]([^*_()（）\\[\\]]{2,100})[)）\\]][*_]?\\s*[:：]?");
    private static final Pattern SAYING =
            Pattern.compile("(\\*\\*|__)([^*_:：]{2,60})(?:[:：]\\1|\\1\\s*[:：])\\s*(\\S.*)", Pattern.DOTALL);

    private Markdown() {}

    /** What a line is; a paragraph, where it has no marks. */
    static List<Item> items(String line, Place place) {
        if (line.charAt(0) != '#' && line.charAt(0) != '*' && line.charAt(0) != '_') {
            return List.of(new Item.Paragraph(line, false, place));
        }
        Matcher heading = HEADING.matcher(line);
        if (heading.matches()) {
            return List.of(new Item.Heading(heading.group(1), place));
        }
        Matcher bold = BOLD.matcher(line);
        if (bold.matches()) {
            return List.of(new Item.Paragraph(bold.group(2).strip(), true, place));
        }
        Matcher italic = ITALIC.matcher(line);
        if (italic.matches()) {
            return List.of(new Item.Paragraph(italic.group(2).strip(), false, place));
        }
        Matcher bracketed = BRACKETED.matcher(line);
        Matcher titled = bracketed.matches() ? bracketed : TITLED.matcher(line);
        if (titled.matches()) {
            return List.of(
                    new Item.Speaker(titled.group(2).strip(), titled.group(3).strip(), place));
        }
        Matcher saying = SAYING.matcher(line);
        return saying.matches()
                ? List.of(
                        new Item.Speaker(saying.group(2).strip(), null, place),
                        new Item.Paragraph(saying.group(3).strip(), false, place))
                : List.of(new Item.Paragraph(line, false, place));
    }
}
