package app.diptych.importing.assembly;

import app.diptych.importing.call.Header;
import app.diptych.importing.layout.SpeakerShape;
import app.diptych.importing.text.Writing;
import java.util.ArrayList;
import java.util.List;

/**
 * Turns that are printed twice, each in English with its speaker and then in Chinese with the same speaker: they are one.
 * Only where that is the manner of a call; else an English answer to a Chinese question would be taken for its translation.
 */
final class Mirrored {
    private static final int FEWEST = 3;
    /** This part of the turns must have its mirror behind it. */
    private static final double MOST = 0.8;
    /** A translation has as many paragraphs, or nearly. */
    private static final double ALIKE = 0.5;

    private Mirrored() {}

    static List<Scene> united(List<Scene> scenes) {
        int pairs = 0;
        for (int i = 0; i + 1 < scenes.size(); i++) {
            if (isMirrored(scenes, i)) {
                pairs++;
                i++;
            }
        }
        if (pairs < FEWEST || 2 * pairs < MOST * scenes.size()) {
            return scenes;
        }
        List<Scene> united = new ArrayList<>();
        for (int i = 0; i < scenes.size(); i++) {
            Scene scene = scenes.get(i);
            united.add(scene);
            if (i + 1 < scenes.size() && isMirrored(scenes, i)) {
                scene.said().addAll(scenes.get(i + 1).said());
                i++;
            }
        }
        return united;
    }

    private static boolean isMirrored(List<Scene> scenes, int at) {
        Scene one = scenes.get(at);
        Scene other = scenes.get(at + 1);
        if (!isIn(one, Writing.ENGLISH) || other.said().isEmpty()) {
            return false;
        }
        int most = Math.max(one.said().size(), other.said().size());
        boolean alike = isIn(other, Writing.CHINESE)
                && Math.min(one.said().size(), other.said().size()) >= ALIKE * most;
        // The names stand before the first paragraph of each language, and the rest takes turns.
        boolean begins =
                one.said().size() == 1 && Writing.of(other.said().getFirst().text()) == Writing.CHINESE;
        return (alike || begins) && mayBeOne(one.header(), other.header());
    }

    private static boolean isIn(Scene scene, Writing writing) {
        return !scene.said().isEmpty() && scene.said().stream().allMatch(says -> Writing.of(says.text()) == writing);
    }

    /** An operator is no other person; of two names in different scripts nothing more is known. */
    private static boolean mayBeOne(Header one, Header other) {
        boolean translated = Writing.han(other.name()) > 0 && Writing.han(one.name()) == 0;
        return translated
                ? SpeakerShape.isOperator(one.name()) == SpeakerShape.isOperator(other.name())
                : one.name().equalsIgnoreCase(other.name());
    }
}
