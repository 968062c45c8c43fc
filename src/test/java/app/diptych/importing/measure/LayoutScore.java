package app.diptych.importing.measure;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.io.PrintStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What agrees in the files of one layout. */
final class LayoutScore {
    static final String HEADING = "%-34s %5s %6s %6s %8s %8s %8s %8s %8s %6s"
            .formatted(
                    "layout",
                    "files",
                    "failed",
                    "turns",
                    "t. right",
                    "passages",
                    "in turn",
                    "speaker",
                    "section",
                    "extra");

    /** A turn too many, or one that is missing, must not put all that follow in the wrong. */
    private static final int AHEAD = 4;

    final String layout;
    private int files;
    private int failed;
    private int turns;
    private int rightTurns;
    private int passages;
    private int inTurn;
    private int speakers;
    private int sections;
    private int extra;

    LayoutScore(String layout) {
        this.layout = layout;
    }

    void fail() {
        files++;
        failed++;
    }

    /** Counts a call whose truth is not known otherwise than by reading it. */
    void count(Transcript call) {
        files++;
        turns += call.turns().size();
        passages += call.passages().size();
    }

    void compare(Transcript call, List<TrueTurn> truth, boolean english, @Nullable PrintStream details) {
        files++;
        turns += truth.size();
        List<Turn> found = call.turns().stream()
                .filter(turn -> turn.section() != Section.SUMMARY)
                .toList();
        extra += Math.max(0, found.size() - truth.size());
        int next = 0;
        for (TrueTurn wanted : truth) {
            passages += wanted.paragraphs().size();
            int at = find(call, found, next, wanted, english);
            compare(call, at < 0 ? null : found.get(at), wanted, english, details);
            next = at < 0 ? next : at + 1;
        }
    }

    /** The next turns, of which one must share a paragraph with the true one, or be as empty. */
    private static int find(Transcript call, List<Turn> found, int from, TrueTurn wanted, boolean english) {
        for (int i = from; i < Math.min(found.size(), from + AHEAD); i++) {
            Set<String> said = said(call, found.get(i), english);
            if (wanted.paragraphs().stream().anyMatch(text -> said.contains(plain(text)))
                    || (said.isEmpty() && wanted.paragraphs().isEmpty())) {
                return i;
            }
        }
        return -1;
    }

    private static Set<String> said(Transcript call, Turn turn, boolean english) {
        Function<Passage, @Nullable String> side = english ? Passage::english : Passage::chinese;
        return call.passages().stream()
                .filter(passage -> passage.turn() == turn.id())
                .map(side)
                .filter(Objects::nonNull)
                .map(LayoutScore::plain)
                .collect(Collectors.toSet());
    }

    private void compare(Transcript call, @Nullable Turn turn, TrueTurn wanted, boolean english, @Nullable PrintStream details) {
        Integer id = turn == null ? null : turn.speaker();
        Speaker speaker = id == null ? null : call.speakers().get(id);
        Set<String> said = turn == null ? Set.of() : said(call, turn, english);
        int right = (int) wanted.paragraphs().stream()
                .filter(text -> said.contains(plain(text)))
                .count();
        boolean called = speaker != null && plain(speaker.name()).equals(plain(wanted.speaker()));
        boolean inSection = turn != null && turn.section() == wanted.section();
        inTurn += right;
        speakers += called ? wanted.paragraphs().size() : 0;
        sections += inSection ? wanted.paragraphs().size() : 0;
        boolean all = called && right == wanted.paragraphs().size() && inSection;
        rightTurns += all ? 1 : 0;
        if (!all && details != null) {
            details.println(layout + " " + call.source().file() + " turn " + (turn == null ? null : turn.id()) + ": "
                    + wanted.speaker() + " / " + (speaker == null ? null : speaker.name()) + ", " + wanted.section()
                    + " / " + (turn == null ? null : turn.section()) + ", " + right + " of "
                    + wanted.paragraphs().size());
        }
    }

    private static String plain(String text) {
        return text.replaceAll("[\\s\\u00A0\\u200B]+", " ").strip();
    }

    String row(boolean known) {
        return known
                ? "%-34s %5d %6d %6d %8d %8d %8s %8s %8s %6d"
                        .formatted(
                                layout,
                                files,
                                failed,
                                turns,
                                rightTurns,
                                passages,
                                percent(inTurn),
                                percent(speakers),
                                percent(sections),
                                extra)
                : "%-34s %5d %6d %6d %8s %8d %8s".formatted(layout, files, failed, turns, "by eye", passages, "by eye");
    }

    private String percent(int count) {
        return "%.1f %%".formatted(passages == 0 ? 0 : 100.0 * count / passages);
    }
}
