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

    /** More renderings than these no term has. */
    private static final int MOST = 12;

    /** A stretch of text with its translation: a sentence pair, or a passage where those are not known. */
    private record Pair(int passage, Span here, Span there) {}

    /** The uses of some words. Empty where they do not occur. */
    public Concordance find(Analysis call, String asked) {
        String words = asked.strip();
        Language language =
                words.codePoints().anyMatch(Character::isIdeographic) ? Language.ZH : Language.EN;
        if (words.isEmpty()) {
            return new Concordance(words, language, List.of());
        }
        Pattern pattern = pattern(words, language);
        List<Pair> pairs = pairs(call, language);
        List<Map<String, Span>> pieces = new ArrayList<>();
        List<List<Span>> uses = new ArrayList<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (Pair pair : pairs) {
            Passage passage = call.transcript().passages().get(pair.passage());
            String other = text(passage, language.other(), pair.there());
            Map<String, Span> in = Pieces.of(other, language.other());
            in.keySet().forEach(piece -> everywhere.merge(piece, 1, Integer::sum));
            pieces.add(in);
            uses.add(uses(pattern, text(passage, language, pair.here())));
        }
        return new Concordance(words, language, renderings(pairs, pieces, uses, everywhere));
    }

    private static List<Rendering> renderings(
            List<Pair> pairs, List<Map<String, Span>> pieces, List<List<Span>> uses, Map<String, Integer> everywhere) {
        List<Integer> open = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            if (!uses.get(i).isEmpty()) {
                open.add(i);
            }
        }
        Map<String, Integer> withWords = new HashMap<>();
        open.forEach(i -> pieces.get(i).keySet().forEach(piece -> withWords.merge(piece, 1, Integer::sum)));
        Map<String, List<Use>> found = new LinkedHashMap<>();
        while (!open.isEmpty() && found.size() < MOST) {
            String best = best(open, pieces, everywhere, withWords);
            if (best == null) {
                break;
            }
            List<Use> rendered = new ArrayList<>();
            open.removeIf(i -> {
                Span there = pieces.get(i).get(best);
                if (there != null) {
                    rendered.addAll(placed(pairs.get(i), uses.get(i), there));
                }
                return there != null;
            });
            found.put(best, rendered);
        }
        List<Rendering> renderings = new ArrayList<>();
        found.forEach((words, rendered) -> renderings.add(new Rendering(words, rendered)));
        renderings.sort(Comparator.<Rendering>comparingInt(each -> each.uses().size()).reversed());
        List<Use> unknown = new ArrayList<>();
        open.forEach(i -> unknown.addAll(placed(pairs.get(i), uses.get(i), null)));
        if (!unknown.isEmpty()) {
            renderings.add(new Rendering("", unknown));
        }
        return renderings;
    }

    /** The piece that explains most of what is left, weighed by how seldom it stands elsewhere; the longest of equals. */
    private static @Nullable String best(
            List<Integer> open,
            List<Map<String, Span>> pieces,
            Map<String, Integer> everywhere,
            Map<String, Integer> withWords) {
        Map<String, Integer> left = new HashMap<>();
        open.forEach(i -> pieces.get(i).keySet().forEach(piece -> left.merge(piece, 1, Integer::sum)));
        String best = null;
        double most = 0;
        for (Map.Entry<String, Integer> each : left.entrySet()) {
            int with = withWords.getOrDefault(each.getKey(), 0);
            double share = with / (double) everywhere.getOrDefault(each.getKey(), 1);
            if (with < LEAST_USES || share < LEAST_SHARE) {
                continue;
            }
            double weight = each.getValue() * share * share;
            boolean better = weight > most
                    || (weight == most && best != null && comesBefore(each.getKey(), best));
            if (better) {
                best = each.getKey();
                most = weight;
            }
        }
        return best;
    }

    /** So that the same call always gives the same concordance. */
    private static boolean comesBefore(String piece, String other) {
        return piece.length() != other.length() ? piece.length() > other.length() : piece.compareTo(other) < 0;
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
        call.sentences().forEach(pair -> sentences.computeIfAbsent(pair.passage(), _ -> new ArrayList<>())
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
