package app.diptych.importing;

import app.diptych.model.Passage;
import app.diptych.model.Section;
import app.diptych.model.Speaker;
import app.diptych.model.Transcript;
import app.diptych.model.Turn;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * Compares the importer with the hand-checked calls of the corpus and prints a table.
 *
 * <p>The corpus is looked for beside the project, or where the system property {@code diptych.corpus} says. Gold texts
 * are simplified; a traditional file has the same lines, so its Chinese side is compared by line with the simplified
 * file of the same name.
 */
public final class GoldComparison {
    /** What has to be reached, in percent. */
    static final double WANTED = 99;

    private final Path corpus;
    private final ObjectMapper json = new ObjectMapper();
    private final TranscriptReader reader = new TranscriptReader();

    GoldComparison(Path corpus) {
        this.corpus = corpus;
    }

    /** Prints the table; exits with 1 if a total is below {@value #WANTED} %. */
    public static void main(String[] arguments) throws IOException, UnreadableException {
        GoldComparison comparison = new GoldComparison(corpus());
        List<Score> scores = comparison.scores();
        System.out.println(Score.HEADING);
        scores.forEach(score -> System.out.println(score.row()));
        Score total = scores.stream().reduce(new Score("total"), Score::plus);
        System.out.println(total.row());
        System.out.println(total.percentages());
        System.exit(total.least() >= WANTED ? 0 : 1);
    }

    static Path corpus() {
        return Path.of(System.getProperty("diptych.corpus", "../shared/corpus"));
    }

    List<Score> scores() throws IOException, UnreadableException {
        List<Score> scores = new ArrayList<>();
        for (String script : List.of("zh-CN", "zh-TW")) {
            try (Stream<Path> files = Files.list(corpus.resolve("bilingual").resolve(script))) {
                for (Path file : files.sorted().toList()) {
                    scores.add(score(script, file));
                }
            }
        }
        return scores;
    }

    private Score score(String script, Path file) throws IOException, UnreadableException {
        String name = file.getFileName().toString().replace(".txt", "");
        Transcript transcript = reader.read(file);
        List<Passage> spoken = transcript.passages().stream()
                .filter(passage -> transcript.turnOf(passage).section() != Section.SUMMARY)
                .toList();
        List<String> simplified = Files.readAllLines(corpus.resolve("bilingual/zh-CN/" + name + ".txt"));
        JsonNode gold = json.readTree(Files.readString(corpus.resolve("bilingual/gold/" + name + ".json")));
        Score score = new Score(script + " " + name);
        int at = 0;
        int turn = 0;
        for (JsonNode goldTurn : gold.get("turns")) {
            for (JsonNode pair : goldTurn.get("paras")) {
                Passage passage = at < spoken.size() ? spoken.get(at) : null;
                score.passages++;
                if (passage != null) {
                    compare(score, transcript, passage, goldTurn, turn, pair, simplified);
                }
                at++;
            }
            turn++;
        }
        score.surplus = spoken.size() - at;
        score.warnings = transcript.warnings().size();
        return score;
    }

    private static void compare(
            Score score,
            Transcript transcript,
            Passage passage,
            JsonNode goldTurn,
            int turn,
            JsonNode pair,
            List<String> simplified) {
        Turn found = transcript.turnOf(passage);
        Speaker speaker = transcript.speakerOf(passage);
        int first = transcript.turns().getFirst().section() == Section.SUMMARY ? 1 : 0;
        String section = found.section() == Section.QUESTIONS ? "qa" : "prepared";
        String chinese = chinese(passage, simplified);
        score.turns += found.id() - first == turn ? 1 : 0;
        score.speakers +=
                speaker != null && called(speaker, goldTurn.get("speaker").asString()) ? 1 : 0;
        score.titles +=
                speaker != null && hasTitle(speaker, goldTurn.get("role").asString()) ? 1 : 0;
        score.sections += section.equals(goldTurn.get("section").asString()) ? 1 : 0;
        boolean english = Objects.requireNonNullElse(passage.english(), "")
                .equals(pair.get(0).asString());
        boolean equal = english && chinese.equals(pair.get(1).asString());
        score.pairs += equal ? 1 : 0;
        if (!equal && Boolean.getBoolean("diptych.verbose")) {
            System.out.println(score.name + " ¶" + passage.number() + "\n  " + passage.english() + "\n  " + chinese
                    + "\n  " + pair);
        }
    }

    private static String chinese(Passage passage, List<String> simplified) {
        Integer line = passage.chineseLine();
        return line == null ? "" : simplified.get(line - 1).strip();
    }

    /** Gold has the firm behind the name: "Ann Lee--Example Bank". */
    private static boolean called(Speaker speaker, String gold) {
        String[] parts = gold.split("--", 2);
        return speaker.name().equals(parts[0]) && (parts.length == 1 || parts[1].equals(speaker.firm()));
    }

    /** Gold's role is the title, empty where the speaker line has none. */
    private static boolean hasTitle(Speaker speaker, String gold) {
        @Nullable String title = speaker.title();
        return gold.isEmpty() ? title == null : gold.equals(title);
    }

    /** What agrees in a call, in passages. */
    static final class Score {
        static final String HEADING = "%-20s %8s %8s %8s %8s %8s %8s %8s %8s"
                .formatted("call", "passages", "turn", "speaker", "title", "section", "pair", "surplus", "warnings");

        final String name;
        int passages;
        int turns;
        int speakers;
        int titles;
        int sections;
        int pairs;
        int surplus;
        int warnings;

        Score(String name) {
            this.name = name;
        }

        Score plus(Score other) {
            Score sum = new Score(name);
            sum.passages = passages + other.passages;
            sum.turns = turns + other.turns;
            sum.speakers = speakers + other.speakers;
            sum.titles = titles + other.titles;
            sum.sections = sections + other.sections;
            sum.pairs = pairs + other.pairs;
            sum.surplus = surplus + Math.abs(other.surplus);
            sum.warnings = warnings + other.warnings;
            return sum;
        }

        double least() {
            int least = Math.min(Math.min(Math.min(turns, speakers), Math.min(titles, sections)), pairs);
            return 100.0 * least / Math.max(1, passages);
        }

        String row() {
            return "%-20s %8d %8d %8d %8d %8d %8d %8d %8d"
                    .formatted(name, passages, turns, speakers, titles, sections, pairs, surplus, warnings);
        }

        String percentages() {
            double all = Math.max(1, passages) / 100.0;
            return "%-20s %8s %8.2f %8.2f %8.2f %8.2f %8.2f"
                    .formatted("percent", "", turns / all, speakers / all, titles / all, sections / all, pairs / all);
        }
    }
}
