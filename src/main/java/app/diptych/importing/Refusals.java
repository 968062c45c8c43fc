package app.diptych.importing;

import app.diptych.importing.exchange.ExchangeException;
import java.util.List;

/** The sentences that say why a file cannot be read: which file, what was expected, what was found, what to do. */
final class Refusals {
    private static final String EXPECTED = "the plain text of an earnings call was expected";

    private Refusals() {}

    static UnreadableException notReadable(String file, String reason) {
        return new UnreadableException(
                Problem.NOT_READABLE,
                "\"" + file + "\" cannot be read (" + reason + "); " + EXPECTED
                        + ": check that the file is there and that you may read it.",
                file,
                reason);
    }

    static UnreadableException empty(String file) {
        return new UnreadableException(
                Problem.EMPTY,
                "\"" + file + "\" has nothing in it; " + EXPECTED
                        + ": save the transcript again, or copy its text and paste it.",
                file);
    }

    static UnreadableException notText(String file, String what) {
        return new UnreadableException(
                Problem.NOT_TEXT,
                "\"" + file + "\" is " + what + "; " + EXPECTED
                        + ": save the transcript as plain text, or copy its text and paste it.",
                file,
                what);
    }

    static UnreadableException tooLarge(String file, long bytes, long limit) {
        String size = (bytes + (1 << 20) - 1) / (1 << 20) + "";
        String most = limit / (1 << 20) + "";
        return new UnreadableException(
                Problem.TOO_LARGE,
                "\"" + file + "\" has " + size + " MB; " + EXPECTED + ", of " + most
                        + " MB at most: open the transcript of a single call.",
                file,
                size,
                most);
    }

    static UnreadableException encoding(String file, List<String> tried) {
        String list = String.join(", ", tried);
        return new UnreadableException(
                Problem.ENCODING,
                "\"" + file + "\" has bytes that are no text in any encoding tried (" + list + "); " + EXPECTED
                        + ": open it in an editor and save it as UTF-8.",
                file,
                list);
    }

    static UnreadableException exchange(String file, ExchangeException found) {
        String what = String.valueOf(found.getMessage());
        return new UnreadableException(
                Problem.NOT_BILINGUAL,
                "\"" + file + "\" cannot be taken in (" + what + "); a file with English and Chinese was expected: TMX,"
                        + " XLIFF, or a table in Word, Excel, CSV or TSV: export it again.",
                file,
                what);
    }

    static UnreadableException language(String file, String found) {
        return new UnreadableException(
                Problem.WRONG_LANGUAGE,
                "\"" + file + "\" is none of an English and a Chinese text: " + found
                        + "; a text of each language was expected: name both files.",
                file,
                found);
    }

    static UnreadableException oneLine(String file) {
        return new UnreadableException(
                Problem.ONE_LINE,
                "\"" + file + "\" has a single line; " + EXPECTED
                        + ", with speaker lines and paragraphs on lines of their own: copy the transcript with its line ends.",
                file);
    }

    static UnreadableException noTranscript(String file, String found) {
        return new UnreadableException(
                Problem.NO_TRANSCRIPT,
                "\"" + file + "\" has " + found + "; " + EXPECTED
                        + ", with speaker lines such as \"Operator\" or \"Jane Doe - CFO\": check that it is a transcript.",
                file,
                found);
    }
}
