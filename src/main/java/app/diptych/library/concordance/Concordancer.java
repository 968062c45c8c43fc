package app.diptych.library.concordance;

import app.diptych.alignment.SentencePair;
import app.diptych.analysis.Analysis;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Finds how words are rendered. Knows no dictionary: what stands in the translations of the sentences that have the
 * words, and seldom elsewhere, is their rendering. So it needs words that are used at least twice. Thread-safe.
 */
public final class Concordancer {
    /** Of the sentences that have a piece, so many must have the words asked for; else the piece is of another thing. */
    private static final double LEAST_SHARE = 0.5;

    /** What can be found by chance in the counterpart of a single use says nothing. */
    private static final int LEAST_USES = 2;

    /** English letters to a Chinese character, in finance terms. */
    private static final double LETTERS = 3.4;

    /** How much a place at the other end of a sentence weighs against a rendering twice as long as expected. */
    private static final double PLACE = 2;

    /** More renderings than these no term has. */
    private static final int MOST = 12;

    /** A stretch of text with its translation: a sentence pair, or a passage where those are not known. */
    private record Pair(int passage, Span here, Span there) {}

    /**
     * What is known of one pair.
     *
     * @param pieces of the other side
     * @param uses of the words asked for, on this side
     * @param at where the first use stands, as a share of this side
     */
    private record Known(Pair pair, Map<String, Span> pieces, List<Span> uses, double at) {}

    /** The uses of some words. Empty where they do not occur. */
    public Concordance find(Analysis call, String asked) {
        String words = asked.strip();
        Language language = words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
        if (words.isEmpty()) {
            return new Concordance(words, language, List.of());
        }
        Pattern pattern = pattern(words, language);
        List<Pair> pairs = pairs(call, language);
        List<Known> known = new ArrayList<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (Pair pair : pairs) {
            Passage passage = call.transcript().passages().get(pair.passage());
            String other = text(passage, language.other(), pair.there());
            Map<String, Span> in = Pieces.of(other, language.other());
            in.keySet().forEach(piece -> everywhere.merge(piece, 1, Integer::sum));
            String text = text(passage, language, pair.here());
            List<Span> uses = uses(pattern, text);
            if (!uses.isEmpty()) {
                known.add(new Known(pair, in, uses, uses.getFirst().start() / (double) text.length()));
            }
        }
        return new Concordance(words, language, renderings(known, everywhere, expected(words, language)));
    }

    /** How long a rendering usually is: a Chinese character says what some three letters say. */
    private static double expected(String words, Language language) {
        return language == Language.EN ? Math.max(2, words.length() / LETTERS) : words.length() * LETTERS;
    }

    private static List<Rendering> renderings(List<Known> known, Map<String, Integer> everywhere, double length) {
        List<Known> open = new ArrayList<>(known);
        Map<String, Integer> withWords = counts(known);
        Map<String, List<Use>> found = new LinkedHashMap<>();
        while (!open.isEmpty() && found.size() < MOST) {
            String best = best(open, everywhere, withWords, length);
            if (best == null) {
                break;
            }
            List<Use> rendered = new ArrayList<>();
            open.removeIf(each -> {
                Span there = each.pieces().get(best);
                if (there != null) {
                    rendered.addAll(placed(each.pair(), each.uses(), there));
                }
                return there != null;
            });
            found.put(best, rendered);
        }
        List<Rendering> renderings = new ArrayList<>();
        found.forEach((words, rendered) -> renderings.add(new Rendering(words, rendered)));
        renderings.sort(
                Comparator.<Rendering>comparingInt(each -> each.uses().size()).reversed());
        List<Use> unknown = new ArrayList<>();
        open.forEach(each -> unknown.addAll(placed(each.pair(), each.uses(), null)));
        if (!unknown.isEmpty()) {
            renderings.add(new Rendering("", unknown));
        }
        return renderings;
    }

    private static Map<String, Integer> counts(List<Known> known) {
        Map<String, Integer> counts = new HashMap<>();
        known.forEach(each -> each.pieces().keySet().forEach(piece -> counts.merge(piece, 1, Integer::sum)));
        return counts;
    }

    /**
     * The piece that explains most of what is left, weighed by how seldom it stands elsewhere. Of equals the one that is
     * as long as a rendering usually is, and stands where the words stand.
     */
    private static @Nullable String best(
            List<Known> open, Map<String, Integer> everywhere, Map<String, Integer> withWords, double length) {
        Map<String, Integer> left = counts(open);
        double most = 0;
        List<String> best = new ArrayList<>();
        for (Map.Entry<String, Integer> each : left.entrySet()) {
            int with = withWords.getOrDefault(each.getKey(), 0);
            double share = with / (double) everywhere.getOrDefault(each.getKey(), 1);
            double weight = each.getValue() * share * share;
            if (with < LEAST_USES || share < LEAST_SHARE || weight < most) {
                continue;
            }
            if (weight > most) {
                best.clear();
                most = weight;
            }
            best.add(each.getKey());
        }
        return best.stream()
                .min(Comparator.<String>comparingDouble(piece -> oddity(piece, open, length))
                        .thenComparing(Comparator.naturalOrder()))
                .orElse(null);
    }

    /** How far a piece is from what is expected: in its length, and in its place where it first occurs. */
    private static double oddity(String piece, List<Known> open, double length) {
        double odd = Math.abs(piece.length() - length) / length;
        for (Known each : open) {
            Span there = each.pieces().get(piece);
            if (there != null) {
                double at = there.start() / (double) each.pair().there().length();
                return odd + PLACE * Math.abs(at - each.at());
            }
        }
        return odd;
    }

    private static List<Use> placed(Pair pair, List<Span> uses, @Nullable Span there) {
        Span rendering = there == null ? null : moved(there, pair.there().start());
        return uses.stream()
                .map(use -> new Use(pair.passage(), moved(use, pair.here().start()), rendering))
                .toList();
    }

    private static Span moved(Span span, int by) {
        return new Span(span.start() + by, span.end() + by);
    }

    /** Words with any space between them, in any case, in the singular and the plural; Chinese as it stands. */
    private static Pattern pattern(String words, Language language) {
        if (language == Language.ZH) {
            return Pattern.compile(Pattern.quote(words));
        }
        StringBuilder pattern = new StringBuilder("(?<![\\p{L}\\p{N}])");
        String[] each = words.split("\\s+", -1);
        for (int i = 0; i < each.length; i++) {
            pattern.append(i == 0 ? "" : "\\s+").append(Pattern.quote(each[i]));
        }
        pattern.append("(?:s|es)?(?![\\p{L}\\p{N}])");
        return Pattern.compile(pattern.toString(), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static List<Span> uses(Pattern pattern, String text) {
        List<Span> uses = new ArrayList<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            uses.add(new Span(matcher.start(), matcher.end()));
        }
        return uses;
    }

    private static String text(Passage passage, Language language, Span span) {
        String text = passage.text(language);
        return text == null ? "" : span.of(text);
    }

    private static List<Pair> pairs(Analysis call, Language language) {
        Map<Integer, List<SentencePair>> sentences = new HashMap<>();
        call.sentences()
                .forEach(pair -> sentences
                        .computeIfAbsent(pair.passage(), _ -> new ArrayList<>())
                        .add(pair));
        List<Pair> pairs = new ArrayList<>();
        for (Passage passage : call.transcript().passages()) {
            List<SentencePair> known = sentences.get(passage.id());
            if (known == null) {
                pairs.add(new Pair(passage.id(), whole(passage, language), whole(passage, language.other())));
                continue;
            }
            for (SentencePair pair : known) {
                Span english = pair.english() == null ? new Span(0, 0) : pair.english();
                Span chinese = pair.chinese() == null ? new Span(0, 0) : pair.chinese();
                boolean forth = language == Language.EN;
                pairs.add(new Pair(passage.id(), forth ? english : chinese, forth ? chinese : english));
            }
        }
        return pairs;
    }

    private static Span whole(Passage passage, Language language) {
        String text = passage.text(language);
        return new Span(0, text == null ? 0 : text.length());
    }
}
