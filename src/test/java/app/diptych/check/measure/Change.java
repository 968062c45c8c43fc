package app.diptych.check.measure;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.quantity.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is done to the Chinese of a passage. */
enum Change {
    /** A digit becomes another. */
    DIGIT,
    /** 億 becomes 萬, 萬 becomes 億. */
    SCALE,
    /** Up becomes down, or a minus is put before. */
    SIGN,
    /** A currency or a unit becomes another. */
    UNIT,
    /** "More than" becomes "less than", and the reverse. */
    BOUND,
    /** A month, a day or a quarter becomes another. */
    DATE,
    /** An amount is dropped. */
    DROP,
    /** An amount is added. */
    ADD,
    /** Two amounts change places. */
    SWAP,
    /** A sentence is dropped. */
    SENTENCE,
    /** The Chinese of two neighbours changes places. */
    SHIFT,
    /** A clause of a sentence is dropped. */
    CLAUSE;

    /** Those that are drawn from where none is named; clauses are counted alone. */
    static final List<Change> USUAL =
            Stream.of(values()).filter(change -> change != CLAUSE).toList();

    private static final String[][] SCALES = {{"億", "萬"}, {"亿", "万"}};
    private static final String[][] UNITS = {
        {"美元", "歐元"},
        {"个百分点", "%"},
        {"個百分點", "%"},
        {"個基點", "個百分點"},
        {"个基点", "个百分点"},
        {"基點", "個百分點"},
        {"基点", "个百分点"},
        {"%", "個百分點"},
        {"个月", "年"},
        {"個月", "年"}
    };
    private static final String[][] BOUNDS = {
        {"超過", "不到"}, {"超过", "不到"}, {"不到", "超过"}, {"以上", "以下"}, {"至少", "至多"}, {"低於", "高於"}, {"低于", "高于"}
    };
    private static final String[][] WAYS = {
        {"增長", "下降"},
        {"增长", "下降"},
        {"成長", "衰退"},
        {"下降", "增长"},
        {"減少", "增加"},
        {"减少", "增加"},
        {"增加", "减少"},
        {"年增", "年減"},
        {"提高", "降低"},
        {"降低", "提高"},
        {"上升", "下降"},
        {"提升", "下滑"}
    };
    /** What a way is called behind its amount. */
    private static final String[][] WAYS_BEHIND = {
        {"增長", "下降"}, {"增长", "下降"}, {"提升", "下滑"}, {"下降", "增长"}, {"改善", "惡化"}, {"改善", "恶化"}, {"逆風", "順風"},
        {"逆风", "顺风"}, {"順風", "逆風"}, {"顺风", "逆风"}, {"不利", "有利"}, {"利好", "利空"}, {"拖累", "助益"}, {"收益", "損失"},
        {"虧損", "獲利"}, {"亏损", "盈利"}
    };

    private static final Pattern TIME = Pattern.compile("(?<!\\d)(1[0-2]|[1-9])( ?)(月|日|號|号)|第([一二三四])(季)");
    private static final int FEWEST = 25;
    /** Chinese characters of a clause: shorter ones introduce ("our view is") more often than they say. */
    private static final int FEWEST_OF_CLAUSE = 10;

    private static final char LAST_OF_MARKS = '\u3100';
    private static final String MARKS = "，；、,;";
    private static final String ENDS = "。！？.!?」”\"）) ";

    boolean isOfNumbers() {
        return this != SENTENCE && this != SHIFT && this != CLAUSE;
    }

    /** The changed Chinese, or null where the passage has nothing to change. */
    @Nullable
    String apply(Analysis call, Passage passage, Random random) {
        String text = passage.chinese();
        if (text == null || passage.english() == null || this == SHIFT) {
            return null;
        }
        List<Span> amounts = amounts(call, passage, text);
        if (this == DATE) {
            return date(text, random);
        }
        if (this == SENTENCE) {
            return sentence(call, passage, text, random);
        }
        if (this == CLAUSE) {
            return clause(call, passage, text, random);
        }
        if (amounts.isEmpty()) {
            return null;
        }
        Span span = amounts.get(random.nextInt(amounts.size()));
        return switch (this) {
            case DIGIT -> digit(text, span, random);
            case SCALE -> replaced(text, span.start(), span.end(), SCALES);
            case UNIT -> replaced(text, span.start(), Math.min(text.length(), span.end()), UNITS);
            case BOUND ->
                replaced(text, Math.max(0, span.start() - 4), Math.min(text.length(), span.end() + 3), BOUNDS);
            case SIGN -> way(text, span);
            case DROP -> text.substring(0, span.start()) + text.substring(span.end());
            case ADD ->
                text.substring(0, span.end()) + "及" + (random.nextInt(70) + 11) + "." + (random.nextInt(8) + 1) + "%"
                        + text.substring(span.end());
            case SWAP -> swap(text, amounts, random);
            default -> null;
        };
    }

    /** Amounts that have a counterpart, so that a change of them is one of the translation. */
    private static List<Span> amounts(Analysis call, Passage passage, String text) {
        List<Span> spans = new ArrayList<>();
        call.links().forEach(link -> {
            Integer id = link.chinese();
            if (id != null && link.english() != null) {
                Quantity quantity = call.quantities().get(id);
                Span span =
                        new Span(quantity.mention().start(), quantity.mention().end());
                if (quantity.passage() == passage.id()
                        && quantity.kind().isAmount()
                        && span.of(text).matches(".*\\d.*")) {
                    spans.add(span);
                }
            }
        });
        return spans;
    }

    private static @Nullable String digit(String text, Span span, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = span.start(); i < span.end(); i++) {
            if (text.charAt(i) >= '0' && text.charAt(i) <= '9') {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        char other = (char) ('1' + (text.charAt(at) - '0' + random.nextInt(8)) % 9);
        return other == text.charAt(at) ? null : text.substring(0, at) + other + text.substring(at + 1);
    }

    private static @Nullable String way(String text, Span span) {
        String before = replaced(text, Math.max(0, span.start() - 5), span.start(), WAYS);
        return before != null
                ? before
                : replaced(text, span.end(), Math.min(text.length(), span.end() + 6), WAYS_BEHIND);
    }

    private static @Nullable String replaced(String text, int from, int to, String[][] pairs) {
        for (String[] pair : pairs) {
            int at = text.indexOf(pair[0], from);
            if (at >= 0 && at + pair[0].length() <= to) {
                return text.substring(0, at) + pair[1] + text.substring(at + pair[0].length());
            }
        }
        return null;
    }

    private static @Nullable String date(String text, Random random) {
        Matcher matcher = TIME.matcher(text);
        List<int[]> found = new ArrayList<>();
        while (matcher.find()) {
            int group = matcher.group(1) == null ? 4 : 1;
            found.add(new int[] {matcher.start(group), matcher.end(group)});
        }
        if (found.isEmpty()) {
            return null;
        }
        int[] at = found.get(random.nextInt(found.size()));
        String old = text.substring(at[0], at[1]);
        int index = "一二三四".indexOf(old);
        String other = index >= 0
                ? String.valueOf("一二三四".charAt((index + 1) % 4))
                : String.valueOf(Integer.parseInt(old) % 12 + 1);
        return text.substring(0, at[0]) + other + text.substring(at[1]);
    }

    private static @Nullable String swap(String text, List<Span> amounts, Random random) {
        if (amounts.size() < 2) {
            return null;
        }
        List<Span> sorted = new ArrayList<>(amounts);
        sorted.sort(java.util.Comparator.comparingInt(Span::start));
        int first = random.nextInt(sorted.size() - 1);
        Span a = sorted.get(first);
        Span b = sorted.get(first + 1);
        if (a.end() > b.start() || a.of(text).equals(b.of(text))) {
            return null;
        }
        return text.substring(0, a.start())
                + b.of(text)
                + text.substring(a.end(), b.start())
                + a.of(text)
                + text.substring(b.end());
    }

    private static @Nullable String sentence(Analysis call, Passage passage, String text, Random random) {
        List<Span> sentences = new ArrayList<>();
        int pairs = 0;
        for (SentencePair pair : call.sentences()) {
            if (pair.passage() == passage.id()) {
                pairs++;
                Span chinese = pair.chinese();
                Span english = pair.english();
                if (chinese != null && english != null && english.length() >= FEWEST) {
                    sentences.add(chinese);
                }
            }
        }
        if (sentences.isEmpty() || pairs < 2) {
            return null;
        }
        Span span = sentences.get(random.nextInt(sentences.size()));
        return text.substring(0, span.start()) + text.substring(span.end());
    }

    /** A clause between marks, or from a mark to the end of its sentence, with one of its marks. */
    private static @Nullable String clause(Analysis call, Passage passage, String text, Random random) {
        List<Span> clauses = new ArrayList<>();
        for (SentencePair pair : call.sentences()) {
            Span chinese = pair.chinese();
            if (pair.passage() == passage.id() && chinese != null && pair.english() != null) {
                int end = chinese.end();
                while (end > chinese.start() && ENDS.indexOf(text.charAt(end - 1)) >= 0) {
                    end--;
                }
                List<Span> parts = new ArrayList<>();
                int from = chinese.start();
                for (int at = from; at <= end; at++) {
                    if (at == end || MARKS.indexOf(text.charAt(at)) >= 0) {
                        parts.add(new Span(from, at));
                        from = at + 1;
                    }
                }
                if (parts.size() > 1) {
                    parts.stream().filter(part -> says(part.of(text))).forEach(clauses::add);
                }
            }
        }
        if (clauses.isEmpty()) {
            return null;
        }
        Span span = clauses.get(random.nextInt(clauses.size()));
        boolean last = span.end() == text.length() || MARKS.indexOf(text.charAt(span.end())) < 0;
        return text.substring(0, span.start() - (last ? 1 : 0)) + text.substring(span.end() + (last ? 0 : 1));
    }

    private static boolean says(String clause) {
        return clause.chars()
                        .filter(c -> c > LAST_OF_MARKS && Character.isLetter(c))
                        .count()
                >= FEWEST_OF_CLAUSE;
    }
}
