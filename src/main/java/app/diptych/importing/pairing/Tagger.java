package app.diptych.importing.pairing;

import app.diptych.importing.text.SourceLine;
import app.diptych.importing.text.Writing;
import app.diptych.model.Warning;
import java.util.ArrayList;
import java.util.List;

/**
 * Decides the language of each line of a block: by its characters, by its place where they leave it open. Lines in both
 * languages are taken apart, an English line in the place of its translation counts as Chinese, repeated prints go.
 */
final class Tagger {
    private final List<SourceLine> lines;
    private final boolean bilingual;
    private final List<Warning> warnings;
    private final List<Tagged> result = new ArrayList<>();

    private Tagger(List<SourceLine> lines, boolean bilingual, List<Warning> warnings) {
        this.lines = lines;
        this.bilingual = bilingual;
        this.warnings = warnings;
    }

    /** The lines with their languages; {@code bilingual} is false where the whole file has one language. */
    static List<Tagged> tag(List<SourceLine> lines, boolean bilingual, List<Warning> warnings) {
        Tagger tagger = new Tagger(lines, bilingual, warnings);
        for (int i = 0; i < lines.size(); i++) {
            tagger.take(i);
        }
        return tagger.result;
    }

    private void take(int at) {
        SourceLine line = lines.get(at);
        boolean awaitsChinese = !result.isEmpty() && result.getLast().isEnglish();
        boolean isEnglish = isEnglish(line, awaitsChinese);
        boolean repeated =
                bilingual && !result.isEmpty() && result.getLast().line().text().equals(line.text());
        if (repeated) {
            repeat(at, isEnglish);
        } else if (isEnglish || !split(line, awaitsChinese, at)) {
            result.add(new Tagged(line, isEnglish));
        }
    }

    private boolean isEnglish(SourceLine line, boolean awaitsChinese) {
        return switch (Writing.of(line.text())) {
            case ENGLISH -> true;
            case CHINESE -> false;
            case DOUBTFUL -> bilingual ? !awaitsChinese : Writing.han(line.text()) == 0;
        };
    }

    /** A line like the one before: left untranslated, if no translation follows, else printed once too often. */
    private void repeat(int at, boolean isEnglish) {
        SourceLine line = lines.get(at);
        boolean awaitsChinese = result.getLast().isEnglish();
        boolean translated = at + 1 < lines.size()
                && !isEnglish(lines.get(at + 1), true)
                && Evidence.borderToChinese(lines.get(at + 1).text()) == 0;
        if (awaitsChinese && !translated) {
            result.add(new Tagged(line, false));
            if (isEnglish) {
                warn(
                        line,
                        "The English line is repeated where its translation belongs; it was kept as the Chinese side.");
            }
        } else {
            warn(line, "This line repeats the line before; it was left out.");
        }
    }

    /** Takes a line of both languages apart, if its neighbours say that each part has a place of its own. */
    private boolean split(SourceLine line, boolean awaitsChinese, int at) {
        boolean chineseFollows =
                at + 1 < lines.size() && Writing.of(lines.get(at + 1).text()) == Writing.CHINESE;
        int border = Evidence.borderToChinese(line.text());
        boolean isEnglishFirst = border > 0 && (!awaitsChinese || (!chineseFollows && isNew(line.text(), border)));
        if (!isEnglishFirst) {
            border = awaitsChinese && chineseFollows ? Evidence.borderToEnglish(line.text()) : 0;
        }
        if (border == 0 || !bilingual) {
            return false;
        }
        String first = line.text().substring(0, border).strip();
        String second = line.text().substring(border).strip();
        result.add(new Tagged(new SourceLine(line.number(), first, line.afterBlank()), isEnglishFirst));
        result.add(new Tagged(new SourceLine(line.number(), second, false), !isEnglishFirst));
        warn(line, "English and Chinese stand in one line; they were taken apart.");
        return true;
    }

    /** Whether the English beginning of a line is another text than the line before, which waits for its translation. */
    private boolean isNew(String text, int border) {
        String beginning = text.substring(0, border).strip();
        return Writing.words(beginning) >= 5 && !result.getLast().line().text().contains(beginning);
    }

    private void warn(SourceLine line, String message) {
        warnings.add(new Warning(line.number(), message));
    }
}
