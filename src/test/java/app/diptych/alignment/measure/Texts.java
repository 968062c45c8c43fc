package app.diptych.alignment.measure;

import app.diptych.Engine;
import app.diptych.analysis.Analysis;
import app.diptych.analysis.Progress;
import app.diptych.importing.TranscriptReader;
import app.diptych.model.Passage;
import app.diptych.model.Transcript;
import app.diptych.model.Transcripts;
import app.diptych.quantity.measure.Corpus;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The calls and translations of the corpus, analysed. */
final class Texts {
    private final Engine engine = Engine.standard();

    /** The calls in both scripts. */
    static List<Path> calls() throws IOException {
        List<Path> calls = new ArrayList<>();
        try (var files = Files.walk(Corpus.folder().resolve("bilingual"))) {
            files.filter(file -> file.toString().endsWith(".txt")).sorted().forEach(calls::add);
        }
        return calls;
    }

    static List<Path> tables() {
        return List.of(
                        "ntrex_en_zho-TW",
                        "ntrex_en_zho-CN",
                        "wmt21_en-zh_A",
                        "wmt22_en-zh_A",
                        "mt_wmt22_en-zh_ONLINE-B",
                        "earnings-calls.en-zhCN")
                .stream()
                .map(name -> Corpus.folder().resolve("parallel/" + name + ".tsv"))
                .filter(Files::exists)
                .toList();
    }

    Transcript read(Path file) throws Exception {
        return file.toString().endsWith(".tsv")
                ? table(file)
                : new TranscriptReader().read(file.getFileName().toString(), Files.readAllBytes(file));
    }

    Analysis analyze(Transcript transcript) {
        return engine.analyzer().analyze(transcript, Progress.NONE);
    }

    private static Transcript table(Path file) throws IOException {
        List<String> english = new ArrayList<>();
        List<String> chinese = new ArrayList<>();
        for (String line : Files.readAllLines(file).stream().skip(1).toList()) {
            String[] cells = line.split("\t", -1);
            if (cells.length > 2 && !cells[1].isBlank() && !cells[2].isBlank()) {
                english.add(cells[1]);
                chinese.add(cells[2]);
            }
        }
        String script = file.toString().contains("TW") ? "zh-Hant" : "zh-Hans";
        return of(english, chinese, script);
    }

    /** A transcript of nothing but passages; either text of a passage may be null. */
    static Transcript of(List<String> english, List<String> chinese, String script) {
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < english.size(); i++) {
            passages.add(new Passage(i, 0, english.get(i), chinese.get(i), i + 1, i + 1));
        }
        return Transcripts.of("Texts", null, script, passages);
    }
}
