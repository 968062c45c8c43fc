package app.diptych.importing;

import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.json.JsonCall;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.plain.PlainText;
import java.util.List;

/** The sentences that say why a file cannot be read: which file, what was expected, what was found, what to do. */
final class Refusals {
    private static final String EXPECTED = "the text of an earnings call was expected";

    static final String HTML = "an HTML page";
    static final String JSON = "JSON";
    static final String PDF = "a PDF document";
    static final String WORD = "a Word document (DOCX)";
    static final String CAPTIONS = "captions of a recording";
    static final String DOCUMENT = "a document of this program";

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

    static ExchangeException noExchange() {
        return new ExchangeException("it is none of these, or has no table in it");
    }

    static UnreadableException extraction(String file, ExtractionException found) {
        String what = String.valueOf(found.getMessage());
        return switch (found.reason()) {
            case DAMAGED ->
                new UnreadableException(
                        Problem.DAMAGED,
                        "\"" + file + "\" cannot be read (" + what + "); a whole file was expected: download or save it"
                                + " again.",
                        file,
                        what);
            case NO_TEXT ->
                new UnreadableException(
                        Problem.NO_TEXT,
                        "\"" + file + "\" has pictures and no text (" + what + "); a text that can be selected was"
                                + " expected: get the transcript as text, or let a text recognition program read it first.",
                        file,
                        what);
            case PROTECTED ->
                new UnreadableException(
                        Problem.PROTECTED,
                        "\"" + file + "\" is protected (" + what
                                + "); an open file was expected: open it where it can be"
                                + " opened, and save it without a password.",
                        file,
                        what);
            case TOO_LARGE ->
                new UnreadableException(
                        Problem.TOO_MUCH,
                        "\"" + file + "\" is too large (" + what
                                + "); a single call was expected: split it and open the" + " parts.",
                        file,
                        what);
        };
    }

    static UnreadableException noCall(String file, Manuscript manuscript, boolean named) {
        int count = manuscript.items().size();
        if (count == 0) {
            return manuscript.importer().equals(JsonCall.NAME) ? noCallInJson(file) : empty(file);
        }
        String of = manuscript.importer().equals(PlainText.NAME) ? " lines" : " paragraphs";
        return noTranscript(file, (named ? "speaker lines but no word said in " : "no speaker line in ") + count + of);
    }

    private static UnreadableException noCallInJson(String file) {
        String found = "JSON without the text of a call";
        return new UnreadableException(
                Problem.NO_TRANSCRIPT,
                "\"" + file + "\" has " + found + "; " + EXPECTED
                        + ", as a list of turns with \"speaker\" and \"text\" or as one long text: check that it is a"
                        + " transcript, or copy its text and paste it.",
                file,
                found);
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
