package app.diptych.ui.shell.outline;

import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Who talks how much, by words. */
final class TalkTime {
    /** Below this share a speaker only lengthens the list. */
    private static final double LEAST = 0.01;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+(?:['’.,-][\\p{L}\\p{N}]+)*");

    private TalkTime() {}

    /** The company's speakers by share, then the analysts together; the operator counts in the whole only. */
    static List<Entry.Talk> of(Transcript transcript) {
        boolean characters = transcript.passages().stream().allMatch(passage -> passage.english() == null);
        Map<String, Long> words = new LinkedHashMap<>();
        long analysts = 0;
        long all = 0;
        for (Passage passage : transcript.passages()) {
            Speaker speaker = transcript.speakerOf(passage);
            if (speaker == null) {
                continue;
            }
            long count = words(passage, characters);
            all += count;
            if (speaker.role() == Role.ANALYST) {
                analysts += count;
            } else if (speaker.role() != Role.OPERATOR) {
                words.merge(speaker.name(), count, Long::sum);
            }
        }
        return all == 0 ? List.of() : shares(words, analysts, (double) all, characters);
    }

    private static List<Entry.Talk> shares(Map<String, Long> words, long analysts, double all, boolean characters) {
        List<Entry.Talk> talks = new ArrayList<>();
        words.forEach((name, count) -> talks.add(new Entry.Talk(name, count / all, count, characters)));
        talks.sort(Comparator.comparingDouble(Entry.Talk::share).reversed());
        talks.add(new Entry.Talk(null, analysts / all, analysts, characters));
        talks.removeIf(talk -> talk.share() < LEAST);
        return talks;
    }

    /** English words; where the English is missing, the Chinese at about 1.6 characters for a word. */
    private static long words(Passage passage, boolean characters) {
        String english = passage.english();
        if (english != null) {
            return WORD.matcher(english).results().count();
        }
        String chinese = passage.chinese();
        long count = chinese == null
                ? 0
                : chinese.codePoints().filter(Character::isIdeographic).count();
        return characters ? count : Math.round(count / 1.6);
    }
}
