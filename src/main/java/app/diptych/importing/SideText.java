package app.diptych.importing;

import app.diptych.importing.assembly.Assembly;
import app.diptych.importing.format.Format;
import app.diptych.importing.manuscript.Item;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.manuscript.Place;
import app.diptych.importing.parallel.TextSide;
import app.diptych.importing.plain.PlainText;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Language;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.model.Warning;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file that is to be one of the two texts of a call. A plain text is taken a paragraph a line, any other format by the
 * call that its importer finds in it, and where nobody is named in it by its paragraphs.
 *
 * @param file its name
 * @param lines its paragraphs, where no call was found in it
 * @param plain the same lines with their speakers, where they were looked for already, or null
 * @param call the call, or null
 * @param words what tells it from other texts
 * @param warnings what could not be read in it
 */
record SideText(
        String file,
        List<SourceLine> lines,
        @Nullable TextSide plain,
        @Nullable Transcript call,
        String words,
        List<Warning> warnings) {
    /** Lines that were put together to so few paragraphs were broken at a width. */
    private static final double BROKEN = 0.7;

    static SideText read(TranscriptReader reader, Path path) throws UnreadableException {
        Loaded loaded = reader.load(path);
        Optional<Format> format = reader.detect(loaded);
        if (format.isEmpty() || format.get() == Format.TEXT || format.get() == Format.INTERLEAVED) {
            return text(loaded.name(), reader.text(loaded));
        }
        String hash = loaded.sha256();
        if (format.get() == Format.BILINGUAL) {
            return table(reader, loaded, hash);
        }
        Optional<Manuscript> manuscript = reader.manuscript(loaded, format.get());
        return manuscript.isPresent()
                ? of(loaded.name(), manuscript.get(), hash)
                : of(loaded.name(), reader.read(loaded, format.get()), hash);
    }

    private static SideText of(String file, Transcript call, String words) {
        return new SideText(file, List.of(), null, call, words, call.warnings());
    }

    /** A table of both languages; a text with tabs or commas in it that is none after all is a text. */
    private static SideText table(TranscriptReader reader, Loaded loaded, String hash) throws UnreadableException {
        try {
            return of(loaded.name(), reader.read(loaded, Format.BILINGUAL), hash);
        } catch (UnreadableException none) {
            if (none.problem() != Problem.NOT_BILINGUAL || reader.isMarked(loaded)) {
                throw none;
            }
            return text(loaded.name(), reader.text(loaded));
        }
    }

    private static SideText text(String file, String text) throws UnreadableException {
        List<SourceLine> lines = Lines.of(text);
        if (lines.isEmpty()) {
            throw Refusals.empty(file);
        }
        Manuscript manuscript = PlainText.read(lines);
        TextSide plain = TextSide.of(lines);
        SideText laidOut = of(file, manuscript, text);
        Transcript call = laidOut.call();
        if (call != null && spoken(call) > plain.speakers()) {
            return laidOut;
        }
        return manuscript.items().size() < BROKEN * lines.size()
                ? new SideText(file, paragraphs(manuscript), null, null, text, List.of())
                : new SideText(file, lines, plain, null, text, List.of());
    }

    private static SideText of(String file, Manuscript manuscript, String words) {
        List<Warning> warnings = manuscript.flaws().stream()
                .map(flaw -> new Warning(flaw.place().line(), flaw.message()))
                .toList();
        Source source = new Source(file, manuscript.importer(), null, Loaded.sha256(new byte[0]));
        Optional<Transcript> call = Assembly.of(manuscript, source).call().filter(found -> spoken(found) > 0);
        return new SideText(file, paragraphs(manuscript), null, call.orElse(null), words, warnings);
    }

    private static long spoken(Transcript call) {
        return call.turns().stream().filter(turn -> turn.speaker() != null).count();
    }

    private static List<SourceLine> paragraphs(Manuscript manuscript) {
        return manuscript.items().stream().map(SideText::line).toList();
    }

    private static SourceLine line(Item item) {
        Place place = item.place();
        Integer line = place.line();
        String affiliation = item instanceof Item.Speaker speaker ? speaker.affiliation() : null;
        String text = affiliation == null ? item.text() : item.text() + " - " + affiliation;
        return new SourceLine(line == null ? 0 : line, text, false);
    }

    /** Whether it can be the text in a language: most of it is in it, or it has both. */
    boolean is(Language language) {
        if (call != null) {
            return 2 * said(language) >= call.passages().size();
        }
        return language == Language.ZH
                ? written(Writing.CHINESE) > written(Writing.ENGLISH)
                : written(Writing.CHINESE) <= written(Writing.ENGLISH);
    }

    /** The part of what tells that is Chinese, 0 to 1; a half where nothing tells. */
    double chineseShare() {
        double chinese = call == null ? written(Writing.CHINESE) : said(Language.ZH);
        double all = call == null ? lines.size() - written(Writing.DOUBTFUL) : said(Language.EN) + said(Language.ZH);
        return all == 0 ? 0.5 : chinese / all;
    }

    private long written(Writing writing) {
        return lines.stream().filter(line -> Writing.of(line.text()) == writing).count();
    }

    private long said(Language language) {
        return call == null
                ? 0
                : call.passages().stream()
                        .filter(passage -> passage.text(language) != null)
                        .count();
    }

    /** What is laid beside the other text. */
    TextSide side(Language language) {
        if (call != null) {
            return TextSide.of(call, language);
        }
        return plain == null ? TextSide.of(lines) : plain;
    }
}
