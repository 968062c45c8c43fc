package app.diptych.importing.word;

import app.diptych.importing.assembly.line.Speech;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.text.HanName;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Makes items of paragraphs and tables. */
final class Paragraphs {
    /** A speaker's name in a table is not longer. */
    private static final int NAME_LENGTH = 80;

    /** What stands between a name and who that is. */
    private static final Pattern BEHIND = Pattern.compile("\\s*(?:[,，|(（]|[-–—]{1,2}\\s)\\s*(\\S.{1,160})");

    private static final int WORDS = 6;
    private static final int LONGEST = 200;

    private static final Pattern SENTENCE_END = Pattern.compile("[.!?。！？]\\s*$");

    private final List<Item> items = new ArrayList<>();

    List<Item> items() {
        return List.copyOf(items);
    }

    void add(Block.Paragraph paragraph) {
        for (List<Run> line : lines(paragraph.runs())) {
            String text = text(line);
            if (text.isBlank()) {
                continue;
            }
            if (paragraph.heading()) {
                items.add(new Item.Heading(text, Place.UNKNOWN));
                continue;
            }
            int lead = lead(line);
            Item.Speaker named = lead > 0 && lead < line.size()
                    ? named(text(line.subList(0, lead)), text(line.subList(lead, line.size())))
                    : null;
            if (named != null) {
                items.add(named);
            } else if (lead > 0 && lead < line.size() && isBesideTab(line, lead)) {
                items.add(new Item.Speaker(
                        text(line.subList(0, lead)), text(line.subList(lead, line.size())), Place.UNKNOWN));
            } else if (lead > 0 && lead < line.size() && isRunIn(line, lead)) {
                items.add(new Item.Paragraph(text(line.subList(0, lead)), true, Place.UNKNOWN));
                items.add(new Item.Paragraph(text(line.subList(lead, line.size())), false, Place.UNKNOWN));
            } else if (lead > 0
                    && lead < line.size()
                    && text(line.subList(0, lead)).matches(".*[:：]")) {
                items.add(new Item.Paragraph(text(line.subList(0, lead)), true, Place.UNKNOWN));
                items.add(new Item.Paragraph(text(line.subList(lead, line.size())), false, Place.UNKNOWN));
            } else {
                items.add(new Item.Paragraph(text, lead == line.size(), Place.UNKNOWN));
            }
        }
    }

    /** A bold name that is parted from what is said in the same line by a tab, or by the beginning of a sentence. */
    private static boolean isRunIn(List<Run> line, int lead) {
        String name = text(line.subList(0, lead));
        String said = text(line.subList(lead, line.size()));
        boolean tab = line.stream().limit(lead + 1L).anyMatch(run -> run.text().indexOf('\t') >= 0);
        boolean person = SpeakerShape.isOperator(name)
                || HanName.isLikely(name)
                || (name.indexOf(' ') > 0 && SpeakerShape.isName(name, WORDS));
        return person
                && (tab || Character.isUpperCase(said.charAt(0)))
                && (Speech.is(said) || Speech.endsSentence(said));
    }

    /** A bold name, a tab, and who that is. */
    private static boolean isBesideTab(List<Run> line, int lead) {
        String name = text(line.subList(0, lead));
        String behind = text(line.subList(lead, line.size()));
        boolean tab = line.stream().limit(lead + 1L).anyMatch(run -> run.text().indexOf('\t') >= 0);
        return tab
                && name.indexOf(' ') > 0
                && SpeakerShape.isName(name, WORDS)
                && !behind.isEmpty()
                && name.length() + behind.length() <= LONGEST
                && !Speech.endsSentence(behind);
    }

    /** A bold name with a dash, comma, bar or bracket and a position or house behind it; null where it is none. */
    private static Item.@Nullable Speaker named(String name, String rest) {
        String plain = name.replaceFirst("\\s*[,|–—-]+$", "");
        Matcher behind = BEHIND.matcher(plain.equals(name) ? rest : ", " + rest.replaceFirst("^[,|–—-]\\s*", ""));
        boolean is = behind.matches()
                && (SpeakerShape.isName(plain, WORDS) || HanName.is(plain))
                && !Speech.is(rest)
                && name.length() + rest.length() <= LONGEST;
        return is ? new Item.Speaker(plain, behind.group(1).replaceFirst("[)）]$", ""), Place.UNKNOWN) : null;
    }

    /** The runs of each line that a paragraph is broken into. */
    private static List<List<Run>> lines(List<Run> runs) {
        List<List<Run>> lines = new ArrayList<>(List.of(new ArrayList<>()));
        for (Run run : runs) {
            String[] parts = run.text().split("\n", -1);
            for (int i = 0; i < parts.length; i++) {
                if (i > 0) {
                    lines.add(new ArrayList<>());
                }
                if (!parts[i].isEmpty()) {
                    lines.getLast().add(new Run(parts[i], run.bold()));
                }
            }
        }
        return lines;
    }

    /** How many runs at the beginning are bold, blanks aside. */
    private static int lead(List<Run> line) {
        int lead = 0;
        while (lead < line.size()
                && (line.get(lead).bold() || line.get(lead).text().isBlank())) {
            lead++;
        }
        return lead;
    }

    private static String text(List<Run> runs) {
        StringBuilder text = new StringBuilder();
        runs.forEach(run -> text.append(run.text()));
        return text.toString().replaceAll("[\\p{Cntrl}\\s\u00a0\u200b]+", " ").strip();
    }

    /** A table whose first column has names and whose second has what they say is read so; others cell by cell. */
    void add(Block.Table table) {
        boolean dialogue = isDialogue(table.texts());
        for (List<List<Block.Paragraph>> row : table.rows()) {
            for (int cell = 0; cell < row.size(); cell++) {
                if (dialogue && cell == 0 && row.size() == 2) {
                    List<String> name = row.getFirst().stream()
                            .map(paragraph -> text(paragraph.runs()))
                            .filter(text -> !text.isBlank())
                            .toList();
                    if (!name.isEmpty()) {
                        String affiliation = String.join(", ", name.subList(1, name.size()));
                        items.add(new Item.Speaker(
                                name.getFirst(), affiliation.isEmpty() ? null : affiliation, Place.UNKNOWN));
                    }
                } else {
                    row.get(cell).forEach(this::add);
                }
            }
        }
    }

    private static boolean isDialogue(List<List<String>> rows) {
        List<List<String>> pairs = rows.stream().filter(row -> row.size() == 2).toList();
        long names = pairs.stream()
                .filter(row -> row.getFirst().length() <= NAME_LENGTH
                        && !SENTENCE_END.matcher(row.getFirst()).find())
                .count();
        long said = pairs.stream()
                .filter(row -> row.get(1).length() > row.getFirst().length()
                        && SENTENCE_END.matcher(row.get(1)).find())
                .count();
        return pairs.size() * 2 > rows.size() && names == pairs.size() && said * 2 > pairs.size();
    }
}
