package app.diptych.importing.fuzz;

import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.format.Format;
import app.diptych.model.Transcript;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** What is fed with broken files. */
public enum FuzzTarget {
    TEXT(Format.INTERLEAVED),
    ENGLISH(Format.TEXT),
    HTML(Format.HTML),
    JSON(Format.JSON),
    PDF(Format.PDF),
    DOCX(Format.DOCX),
    CAPTIONS(Format.CAPTIONS),
    TMX(Format.BILINGUAL),
    XLIFF(Format.BILINGUAL),
    TABLE(Format.BILINGUAL),
    XLSX(Format.BILINGUAL),
    BILINGUAL_DOCX(Format.DOCX),
    DOCUMENT(null);

    private final @Nullable Format format;

    FuzzTarget(@Nullable Format format) {
        this.format = format;
    }

    /**
     * Reads bytes, as what they tell and, every other time, as what they are supposed to be.
     *
     * @return what came of it, the same for inputs that went the same way
     */
    String read(byte[] bytes, boolean told) {
        try {
            if (format == null) {
                var document = new ModelJson().read(bytes);
                return "read "
                        + size(document.analysis().transcript().passages().size());
            }
            Transcript call = new TranscriptReader().read("call", bytes, told ? format : null);
            return call.source().importer() + " " + size(call.passages().size()) + " "
                    + size(call.turns().size()) + " " + size(call.warnings().size());
        } catch (UnreadableException e) {
            return e.problem() + " "
                    + e.arguments().stream().skip(1).findFirst().orElse("").replaceAll("\\d+", "#");
        } catch (DocumentException e) {
            return "refused " + String.valueOf(e.getMessage()).replaceAll("\\d+|\".*?\"", "#");
        }
    }

    /** Whether what {@link #read} came to is a call or document and no refusal. */
    static boolean wasRead(String way) {
        String first = way.substring(0, way.indexOf(' '));
        return !"refused".equals(first)
                && Arrays.stream(Problem.values())
                        .noneMatch(problem -> problem.name().equals(first));
    }

    private static int size(int count) {
        return 32 - Integer.numberOfLeadingZeros(count);
    }
}
