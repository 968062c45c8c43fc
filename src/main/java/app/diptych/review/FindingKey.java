package app.diptych.review;

import app.diptych.analysis.Analysis;
import app.diptych.check.Finding;
import app.diptych.model.Language;
import app.diptych.model.Passage;
import app.diptych.model.Span;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The name of a finding that stays the same when its call is read again, also from a file in which other passages have
 * changed: by what it says and where it says it, never by a number.
 *
 * @param rule name of the rule
 * @param english the English words concerned, parts separated by " … "
 * @param chinese the Chinese words, likewise
 * @param passage fingerprint of the passage's text: 16 hexadecimal digits
 * @param nth which of several findings alike in one passage, from 0
 */
public record FindingKey(String rule, String english, String chinese, String passage, int nth) {
    private static final String BETWEEN = " … ";
    /** 64 bits: among the few thousand passages of a library two alike by chance are not to be met. */
    private static final int BYTES = 8;

    /** @throws IllegalArgumentException if a part is out of range */
    public FindingKey {
        if (rule.isBlank() || !passage.matches("[0-9a-f]{16}") || nth < 0) {
            throw new IllegalArgumentException("no key of a finding: \"" + rule + "\", " + passage + ", " + nth);
        }
    }

    /** The keys of all findings of an analysis, by their ids. */
    public static List<FindingKey> of(Analysis analysis) {
        Map<FindingKey, Integer> seen = new HashMap<>();
        List<FindingKey> keys = new ArrayList<>();
        for (Finding finding : analysis.findings()) {
            Passage passage = analysis.transcript().passages().get(finding.passage());
            FindingKey first = new FindingKey(
                    finding.rule(),
                    words(passage, Language.EN, finding.english()),
                    words(passage, Language.ZH, finding.chinese()),
                    fingerprint(passage),
                    0);
            int nth = seen.merge(first, 1, Integer::sum) - 1;
            keys.add(new FindingKey(first.rule, first.english, first.chinese, first.passage, nth));
        }
        return List.copyOf(keys);
    }

    /** Whether another finding says the same of the same words, in a passage that may read otherwise around them. */
    public boolean isAlike(FindingKey other) {
        return rule.equals(other.rule) && english.equals(other.english) && chinese.equals(other.chinese);
    }

    /** The exemption of the words that this finding speaks of. */
    public Exemption exemption() {
        return new Exemption(rule, english, chinese);
    }

    /** All of it in 16 hexadecimal digits. */
    public String id() {
        return fingerprint(String.join("\n", rule, english, chinese, passage, Integer.toString(nth)));
    }

    private static String words(Passage passage, Language language, List<Span> spans) {
        String text = passage.text(language);
        return text == null
                ? ""
                : String.join(BETWEEN, spans.stream().map(span -> span.of(text)).toList());
    }

    /** Of both texts; spaces do not count, since a publisher's export breaks lines now here, now there. */
    public static String fingerprint(Passage passage) {
        return fingerprint(bare(passage.english()) + "\n" + bare(passage.chinese()));
    }

    private static String fingerprint(String texts) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(texts.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, BYTES);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static String bare(@Nullable String text) {
        return text == null ? "" : text.replaceAll("[\\s\\u3000]+", "");
    }
}
