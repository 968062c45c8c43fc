package app.diptych.importing.exchange.table;

import app.diptych.importing.assembly.line.Label;
import app.diptych.importing.exchange.ExchangeRow;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What stands in which column of a table. Titles in the first row decide; where they do not tell the two languages, the
 * texts do: of the columns that are mostly in one language, the one with the most words.
 */
public final class Columns {
    /** A column is in a language if this part of its cells is. */
    private static final double MOSTLY = 0.6;

    private static final int WIDEST = 64;
    /** The title of a column has no more words. */
    private static final int FEW = 4;

    /** What the title of a column of texts says of them. */
    private static final Pattern LANGUAGE = Pattern.compile(
            "(?i)\\b(?:english|chinese|mandarin|cantonese|source|target|original|translat(?:ion|ed)|language|text)\\b");

    /** In place of a position: on which side of the call somebody is, where that is not the side of those who ask or conduct. */
    private static final Pattern SIDE = Pattern.compile(
            "(?i)executives?|management|company|corporate|outside|host|guests?|other|participants?|speaker|none|n/a"
                    + "|管理[層层]|高管|公司(?:方|代表)?|[發发]言人|[講讲]者|[與与][會会]者|嘉[賓宾]|其他|[無无]");

    private final Map<Content, Integer> columns;
    private final int first;

    /** What a column may hold. */
    private enum Content {
        ENGLISH,
        CHINESE,
        PASSAGE,
        SECTION,
        SPEAKER,
        TITLE,
        FIRM,
        STATE,
        FINDINGS,
        NOTE,
        ID;

        /** The titles by which it is known. */
        List<String> titles() {
            return switch (this) {
                case ENGLISH -> List.of("english");
                case CHINESE -> List.of("chinese");
                case PASSAGE -> List.of("¶");
                case SECTION -> List.of("section");
                case SPEAKER -> List.of("speaker", "講者", "讲者", "發言人", "发言人");
                case TITLE ->
                    List.of(
                            "title",
                            "position",
                            "job title",
                            "role",
                            "job",
                            "designation",
                            "職稱",
                            "职称",
                            "職務",
                            "职务",
                            "職位",
                            "职位",
                            "頭銜",
                            "头衔");
                case FIRM ->
                    List.of("firm", "company", "affiliation", "organization", "organisation", "機構", "机构", "單位", "单位");
                case STATE -> List.of("state", "status", "狀態", "状态");
                case FINDINGS -> List.of("findings", "問題", "问题");
                case NOTE ->
                    List.of("note", "notes", "comment", "comments", "remark", "remarks", "備註", "备注", "附註", "附注");
                case ID -> List.of("id");
            };
        }
    }

    private Columns(Map<Content, Integer> columns, int first) {
        this.columns = columns;
        this.first = first;
    }

    /** The columns of a table, if it has an English and a Chinese one. */
    public static Optional<Columns> of(List<List<String>> table) {
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Map<Content, Integer> columns = titled(table.getFirst());
        boolean titles = !columns.isEmpty();
        if (!columns.containsKey(Content.ENGLISH) || !columns.containsKey(Content.CHINESE)) {
            columns.remove(Content.ENGLISH);
            columns.remove(Content.CHINESE);
            Integer english = fullest(table, Writing.ENGLISH, columns);
            Integer chinese = fullest(table, Writing.CHINESE, columns);
            if ((english == null || chinese == null) && !columns.containsKey(Content.SPEAKER)) {
                // "Company | 公司" may also be the first row of texts.
                columns.remove(Content.TITLE);
                columns.remove(Content.FIRM);
                titles = !columns.isEmpty();
                english = fullest(table, Writing.ENGLISH, columns);
                chinese = fullest(table, Writing.CHINESE, columns);
            }
            if (english == null || chinese == null) {
                return Optional.empty();
            }
            columns.put(Content.ENGLISH, english);
            columns.put(Content.CHINESE, chinese);
        }
        if (isSame(table, columns.get(Content.FIRM))) {
            columns.remove(Content.FIRM);
        }
        boolean headed = titles || isTitle(table.getFirst(), columns);
        if (!columns.containsKey(Content.SPEAKER)) {
            NameColumn.in(table, columns.values()).ifPresent(column -> columns.put(Content.SPEAKER, column));
        }
        return Optional.of(new Columns(columns, headed ? 1 : 0));
    }

    /** Whether a column says the same in all rows below its title: of the call, and not of who speaks. */
    private static boolean isSame(List<List<String>> table, @Nullable Integer column) {
        return column != null
                && table.size() > 2
                && table.stream()
                                .skip(1)
                                .map(row -> cell(row, column).strip())
                                .distinct()
                                .count()
                        == 1;
    }

    private static Map<Content, Integer> titled(List<String> row) {
        Map<Content, Integer> columns = new EnumMap<>(Content.class);
        for (int column = 0; column < Math.min(row.size(), WIDEST); column++) {
            String title = title(row.get(column));
            for (Content content : Content.values()) {
                if (content.titles().contains(title)) {
                    columns.putIfAbsent(content, column);
                }
            }
        }
        return columns;
    }

    /** Whether a first row names its columns: both cells are single words, where texts are longer. */
    private static boolean isTitle(List<String> row, Map<Content, Integer> columns) {
        String english = cell(row, columns.get(Content.ENGLISH));
        String chinese = cell(row, columns.get(Content.CHINESE));
        List<String> names = List.of(
                "en",
                "en-us",
                "source",
                "original",
                "eng",
                "英文",
                "英語",
                "英语",
                "原文",
                "源文",
                "zh",
                "zh-tw",
                "zh-cn",
                "zh-hant",
                "zh-hans",
                "target",
                "translation",
                "中文",
                "繁體中文",
                "繁体中文",
                "簡體中文",
                "简体中文",
                "traditional chinese",
                "simplified chinese",
                "譯文",
                "译文",
                "翻譯",
                "翻译");
        // Where the other rows are Chinese, a few words of English name the column if one names a language.
        boolean foreign = Writing.han(chinese) == 0
                && Writing.words(chinese) <= FEW
                && Writing.words(english) <= FEW
                && (LANGUAGE.matcher(chinese).find()
                        || LANGUAGE.matcher(english).find());
        return foreign || names.contains(title(english)) || names.contains(title(chinese));
    }

    /** A title without what it says of itself in brackets: "English (source)", "繁體中文（譯文）". */
    private static String title(String cell) {
        return SpeakerShape.withoutBrackets(cell.strip()).toLowerCase(Locale.ROOT);
    }

    private static @Nullable Integer fullest(List<List<String>> table, Writing writing, Map<Content, Integer> taken) {
        Integer fullest = null;
        long most = 0;
        int widest = table.stream().mapToInt(List::size).max().orElse(0);
        for (int column = 0; column < Math.min(widest, WIDEST); column++) {
            long words = taken.containsValue(column) ? 0 : words(table, column, writing);
            if (words > most) {
                most = words;
                fullest = column;
            }
        }
        return fullest;
    }

    /** How many words or characters of a language a column has; 0 where it is mostly in another. */
    private static long words(List<List<String>> table, int column, Writing writing) {
        int filled = 0;
        int own = 0;
        long words = 0;
        for (List<String> row : table) {
            String cell = cell(row, column).strip();
            if (!cell.isEmpty()) {
                filled++;
                if (Writing.of(cell) == writing) {
                    own++;
                    words += writing == Writing.ENGLISH ? Writing.words(cell) : Writing.han(cell);
                }
            }
        }
        return own >= MOSTLY * filled ? words : 0;
    }

    private static String cell(List<String> row, @Nullable Integer column) {
        return column == null || column >= row.size() ? "" : row.get(column);
    }

    /** The first row that holds texts and no titles. */
    public int first() {
        return first;
    }

    /** Whether this program wrote the table. */
    public boolean isOwn() {
        return columns.containsKey(Content.ID) && columns.containsKey(Content.PASSAGE);
    }

    /** All rows below the titles that hold a text. */
    public List<ExchangeRow> rows(List<List<String>> table) {
        List<ExchangeRow> rows = new ArrayList<>();
        for (List<String> cells : table.subList(first, table.size())) {
            ExchangeRow row = row(cells);
            if (!row.isEmpty()) {
                rows.add(row);
            }
        }
        return rows;
    }

    /** A row. */
    public ExchangeRow row(List<String> cells) {
        String state = text(cells, Content.STATE);
        String word =
                state == null ? "" : state.strip().toLowerCase(Locale.ROOT).replaceFirst(",.*", "");
        String passage = text(cells, Content.PASSAGE);
        String id = text(cells, Content.ID);
        return new ExchangeRow(
                ExchangeRow.isOwn(id) ? id : null,
                passage != null && passage.strip().matches("[1-9]\\d{0,8}") ? Integer.valueOf(passage.strip()) : null,
                blankToNull(text(cells, Content.SECTION)),
                speaker(cells),
                cell(cells, columns.get(Content.ENGLISH)),
                cell(cells, columns.get(Content.CHINESE)),
                List.of("initial", "translated", "reviewed", "final").contains(word) ? word : null,
                state != null && state.toLowerCase(Locale.ROOT).contains("needs review"),
                text(cells, Content.NOTE));
    }

    /** The name, and what other columns say of that person, as a speaker line has it. */
    private @Nullable String speaker(List<String> cells) {
        String named = blankToNull(text(cells, Content.SPEAKER));
        String name = named == null ? null : inOneLine(named);
        if (name == null
                || SpeakerShape.isOperator(name)
                || SpeakerShape.DASH.matcher(name).find()) {
            return name;
        }
        String firm = blankToNull(text(cells, Content.FIRM));
        String position = blankToNull(text(cells, Content.TITLE));
        String title = position == null || SIDE.matcher(position).matches() ? null : position;
        String plain = SpeakerShape.withoutBrackets(name);
        if (firm == null && title == null && !plain.equals(name)) {
            String within = name.substring(plain.length()).replaceAll("^[\\s(（]+|[)）\\s]+$", "");
            return Label.isRemark(within) ? plain : plain + (SpeakerShape.isRole(within) ? " - " : "--") + within;
        }
        return name + (firm == null ? "" : "--" + firm) + (title == null ? "" : " - " + title);
    }

    /** What stands below a name in its cell is the position or the house. */
    private static String inOneLine(String cell) {
        List<String> lines =
                cell.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
        String behind = String.join(", ", lines.subList(1, lines.size()));
        return lines.getFirst() + (behind.isEmpty() ? "" : (SpeakerShape.isRole(behind) ? " - " : "--") + behind);
    }

    private @Nullable String text(List<String> cells, Content content) {
        return columns.containsKey(content) ? cell(cells, columns.get(content)) : null;
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
