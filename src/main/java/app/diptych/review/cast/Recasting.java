package app.diptych.review.cast;

import app.diptych.model.Passage;
import app.diptych.model.Role;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import app.diptych.review.FindingKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies corrections to a call. What they speak of and the call does not have is passed over. */
public final class Recasting {
    private Recasting() {}

    /** The call as a person has corrected it. */
    public static Transcript apply(Transcript call, CastCorrections by) {
        List<Speaker> speakers = new ArrayList<>();
        List<Turn> turns = speakers(call, by.speakers(), speakers);
        if (by.questions() != null) {
            turns = sections(call, turns, speakers, by.questions());
        }
        return new Transcript(
                call.title(),
                call.company(),
                call.ticker(),
                call.period(),
                call.date(),
                call.english(),
                call.chinese(),
                call.source(),
                call.notice(),
                call.boilerplate(),
                call.warnings(),
                speakers,
                turns,
                call.passages());
    }

    /** The turns with the speakers that they have now. */
    private static List<Turn> speakers(Transcript call, List<SpeakerCorrection> corrections, List<Speaker> into) {
        Map<String, Integer> seen = new HashMap<>();
        Set<String> touched = new HashSet<>();
        List<Speaker> changed = new ArrayList<>();
        for (Speaker speaker : call.speakers()) {
            int nth = seen.merge(speaker.name(), 1, Integer::sum) - 1;
            SpeakerCorrection correction = corrections.stream()
                    .filter(each -> each.read().equals(speaker.name()) && each.nth() == nth)
                    .findFirst()
                    .orElse(null);
            changed.add(correction == null ? speaker : corrected(speaker, correction));
            if (correction != null) {
                touched.add(key(correction.name()));
            }
        }
        // Those of one name are one person, if somebody has said so by giving the name.
        Map<String, Integer> united = new HashMap<>();
        int[] ids = new int[changed.size()];
        for (Speaker speaker : changed) {
            String key = key(speaker.name());
            Integer known = touched.contains(key) ? united.get(key) : null;
            if (known == null) {
                known = into.size();
                united.put(key, known);
                into.add(new Speaker(known, speaker.name(), speaker.title(), speaker.firm(), speaker.role()));
            } else {
                into.set(known, filled(into.get(known), speaker));
            }
            ids[speaker.id()] = known;
        }
        return call.turns().stream()
                .map(turn -> turn.speaker() == null
                        ? turn
                        : new Turn(turn.id(), ids[turn.speaker()], turn.section(), turn.exchange()))
                .toList();
    }

    private static Speaker corrected(Speaker speaker, SpeakerCorrection by) {
        return new Speaker(speaker.id(), by.name(), by.title(), by.firm(), by.role());
    }

    /** What is known of one print of a person is known of the other. */
    private static Speaker filled(Speaker one, Speaker other) {
        return new Speaker(
                one.id(),
                one.name(),
                one.title() == null ? other.title() : one.title(),
                one.firm() == null ? other.firm() : one.firm(),
                one.role() == Role.OTHER ? other.role() : one.role());
    }

    private static String key(String name) {
        return name.toLowerCase(Locale.ROOT).strip();
    }

    private static List<Turn> sections(Transcript call, List<Turn> turns, List<Speaker> speakers, String questions) {
        int first = questions.isEmpty() ? turns.size() : firstTurn(call, questions);
        if (first < 0) {
            return turns;
        }
        List<Turn> now = new ArrayList<>();
        int exchange = 0;
        Integer asking = null;
        for (Turn turn : turns) {
            if (turn.section() == Section.SUMMARY || turn.id() < first) {
                now.add(new Turn(
                        turn.id(),
                        turn.speaker(),
                        turn.section() == Section.SUMMARY ? Section.SUMMARY : Section.PREPARED,
                        null));
                continue;
            }
            Integer speaker = turn.speaker();
            Role role = speaker == null ? Role.OTHER : speakers.get(speaker).role();
            boolean announced = !now.isEmpty()
                    && now.getLast().section() == Section.QUESTIONS
                    && isOperator(now.getLast(), speakers);
            if (exchange == 0
                    || role == Role.OPERATOR
                    || (role == Role.ANALYST && !announced && !Objects.equals(speaker, asking))) {
                exchange++;
            }
            asking = role == Role.ANALYST ? speaker : role == Role.OPERATOR ? null : asking;
            now.add(new Turn(turn.id(), speaker, Section.QUESTIONS, exchange));
        }
        return now;
    }

    private static boolean isOperator(Turn turn, List<Speaker> speakers) {
        Integer speaker = turn.speaker();
        return speaker != null && speakers.get(speaker).role() == Role.OPERATOR;
    }

    private static int firstTurn(Transcript call, String questions) {
        for (Passage passage : call.passages()) {
            if (FindingKey.fingerprint(passage).equals(questions)) {
                return passage.turn();
            }
        }
        return -1;
    }

    /** The passage with which the questions begin, as it is named in corrections; null where there are none. */
    public static @Nullable String questions(Transcript call) {
        return call.passages().stream()
                .filter(passage -> call.turnOf(passage).section() == Section.QUESTIONS)
                .findFirst()
                .map(FindingKey::fingerprint)
                .orElse(null);
    }
}
