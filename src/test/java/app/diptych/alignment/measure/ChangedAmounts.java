package app.diptych.alignment.measure;

import app.diptych.alignment.Link;
import app.diptych.alignment.SentencePair;
import app.diptych.alignment.Verdict;
import app.diptych.analysis.Analysis;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import app.diptych.model.Transcript;
import app.diptych.quantity.Quantity;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Changes an amount in the Chinese of every second passage of the calls that agrees, and counts where the links tell: a
 * link that is neither {@code AGREE} nor {@code COMPATIBLE}.
 */
final class ChangedAmounts {
    private static final List<String> KINDS = List.of("digit", "scale", "dropped", "swapped");
    private static final int MOST_PRINTED = 15;

    private ChangedAmounts() {}

    static void run(int most, PrintStream out) throws Exception {
        Texts texts = new Texts();
        Random random = new Random(3);
        Map<String, int[]> counts = new HashMap<>();
        KINDS.forEach(kind -> counts.put(kind, new int[2]));
        List<String> missed = new ArrayList<>();
        for (Path call : Texts.calls()) {
            Transcript transcript = texts.read(call);
            Analysis before = texts.analyze(transcript);
            Set<Integer> clean = clean(before);
            for (String kind : KINDS) {
                Map<Integer, String> changed = new HashMap<>();
                for (int id : clean) {
                    String text = random.nextInt(2) == 0 ? change(before, id, kind, random) : null;
                    if (text != null) {
                        changed.put(id, text);
                    }
                }
                List<Passage> passages = new ArrayList<>();
                for (Passage p : transcript.passages()) {
                    String chinese = changed.getOrDefault(p.id(), p.chinese());
                    passages.add(new Passage(p.id(), p.turn(), p.english(), chinese, p.englishLine(), p.chineseLine()));
                }
                Analysis after = texts.analyze(with(transcript, passages));
                Set<Integer> fine = clean(after);
                for (int id : changed.keySet()) {
                    counts.get(kind)[0]++;
                    if (fine.contains(id)) {
                        missed.add(kind + " " + call.getFileName() + " ¶" + (id + 1) + "\n   "
                                + sentence(before, id, transcript.passages().get(id), changed.get(id)));
                    } else {
                        counts.get(kind)[1]++;
                    }
                }
            }
        }
        KINDS.forEach(kind -> out.printf(
                "%-8s %4d changed, %.1f %% told%n",
                kind, counts.get(kind)[0], 100.0 * counts.get(kind)[1] / Math.max(1, counts.get(kind)[0])));
        java.util.Collections.shuffle(missed, new Random(1));
        missed.stream().limit(Math.min(most, MOST_PRINTED * 10)).forEach(out::println);
    }

    /** The sentence pair that was changed, and the beginning of the change. */
    private static String sentence(Analysis analysis, int id, Passage passage, String changed) {
        String old = passage.chinese();
        int at = 0;
        while (old != null && at < Math.min(old.length(), changed.length()) && old.charAt(at) == changed.charAt(at)) {
            at++;
        }
        for (SentencePair pair : analysis.sentences()) {
            Span span = pair.chinese();
            if (pair.passage() == id && span != null && span.start() <= at && at < span.end()) {
                String english = pair.english() == null ? "-" : pair.english().of(passage.english());
                return english + "\n   " + span.of(old) + "\n   … "
                        + changed.substring(Math.max(0, at - 10), Math.min(changed.length(), at + 15));
            }
        }
        return "?";
    }

    private static Transcript with(Transcript t, List<Passage> passages) {
        return new Transcript(
                t.title(),
                t.company(),
                t.ticker(),
                t.period(),
                t.date(),
                t.english(),
                t.chinese(),
                t.source(),
                t.notice(),
                t.boilerplate(),
                t.warnings(),
                t.speakers(),
                t.turns(),
                passages);
    }

    /** Passages with links that all agree. */
    private static Set<Integer> clean(Analysis analysis) {
        Set<Integer> all = new HashSet<>();
        Set<Integer> differing = new HashSet<>();
        for (Link link : analysis.links()) {
            Integer id = link.english() == null ? link.chinese() : link.english();
            int passage = analysis.quantities().get(id == null ? 0 : id).passage();
            all.add(passage);
            if (link.verdict() != Verdict.AGREE && link.verdict() != Verdict.COMPATIBLE) {
                differing.add(passage);
            }
        }
        all.removeAll(differing);
        return all;
    }

    private static @Nullable String change(Analysis analysis, int passage, String kind, Random random) {
        List<Quantity> amounts = new ArrayList<>();
        for (Link link : analysis.links()) {
            Integer id = link.chinese();
            if (link.verdict() == Verdict.AGREE && id != null) {
                Quantity quantity = analysis.quantities().get(id);
                if (quantity.passage() == passage
                        && quantity.kind().isAmount()
                        && quantity.text().matches(".*\\d.*")) {
                    amounts.add(quantity);
                }
            }
        }
        String text = analysis.transcript().passages().get(passage).chinese();
        if (amounts.isEmpty() || text == null) {
            return null;
        }
        Quantity one = amounts.get(random.nextInt(amounts.size()));
        return switch (kind) {
            case "digit" -> replaced(text, one, digit(one.text(), random));
            case "scale" ->
                one.text().contains("億") || one.text().contains("亿")
                        ? replaced(text, one, one.text().replace('億', '萬').replace('亿', '万'))
                        : null;
            case "dropped" -> replaced(text, one, "");
            default -> swapped(text, one, amounts);
        };
    }

    private static @Nullable String swapped(String text, Quantity one, List<Quantity> amounts) {
        for (Quantity other : amounts) {
            boolean apart = other.mention().start() > one.mention().end();
            if (apart
                    && other.kind() == one.kind()
                    && other.mention().unit().equals(one.mention().unit())
                    && !other.mention().sameAmount(one.mention())) {
                return replaced(replaced(text, other, one.text()), one, other.text());
            }
        }
        return null;
    }

    private static String replaced(String text, Quantity quantity, String by) {
        return text.substring(0, quantity.mention().start())
                + by
                + text.substring(quantity.mention().end());
    }

    private static String digit(String text, Random random) {
        List<Integer> digits = new ArrayList<>();
        for (int i = 0; i < text.length(); i++) {
            if (Character.isDigit(text.charAt(i))) {
                digits.add(i);
            }
        }
        int at = digits.get(random.nextInt(digits.size()));
        char old = text.charAt(at);
        char by = (char) ('1' + (old - '0' + random.nextInt(7)) % 9);
        by = by == old ? (old == '9' ? '1' : (char) (old + 1)) : by;
        return text.substring(0, at) + by + text.substring(at + 1);
    }
}
