package app.diptych.ui.shell.dialog;

import app.diptych.importing.UnreadableException;
import app.diptych.ui.support.Texts;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Says in the interface's language what the importers say in English: what they had to mend, and what they found in a
 * file that they refuse. The English sentences stand in the parsed model and in messages on the command line, so they are
 * known here by their form: the English bundle has each with places for what varies in it.
 */
public final class ImporterWords {
    private static final List<String> KEYS = List.of(
            "mended.unpaired",
            "mended.noEnglish",
            "mended.noChinese",
            "mended.englishJoined",
            "mended.chineseJoined",
            "mended.untranslated",
            "mended.repeated",
            "mended.bothLanguages",
            "mended.surplus",
            "mended.translated",
            "mended.differing",
            "mended.once",
            "mended.silent",
            "mended.allOnce",
            "mended.printsTogether",
            "mended.textFirst",
            "mended.speakerFirst",
            "mended.callWithoutEnglish",
            "mended.callWithoutChinese",
            "mended.unbroken",
            "mended.alone",
            "mended.halves",
            "mended.otherFormat",
            "mended.pageWithoutText",
            "mended.outside",
            "mended.otherHalf",
            "mended.several",
            "mended.signs",
            "mended.pictures",
            "reason.missing",
            "reason.folder",
            "reason.denied",
            "reason.none",
            "found.word",
            "found.office",
            "found.zip",
            "found.pdf",
            "found.png",
            "found.gif",
            "found.jpeg",
            "found.gzip",
            "found.sevenZip",
            "found.rar",
            "found.oldOffice",
            "found.database",
            "found.program",
            "found.rtf",
            "found.html",
            "found.captions",
            "found.json",
            "found.ownDocument",
            "found.jsonWithoutCall",
            "found.noSpeakersInParagraphs",
            "found.noWordsInParagraphs",
            "found.malformedJson",
            "found.noText",
            "found.unknownEncoding",
            "mended.foreign",
            "mended.nameless",
            "found.binary",
            "found.noSpeakers",
            "found.noWords",
            "found.noFormat",
            "found.noTranscript",
            "found.otherFormat",
            "found.tooManyDigits",
            "found.place",
            "found.manyRows",
            "found.manyLines",
            "found.manyTags",
            "found.manyValues",
            "found.oneLanguage",
            "found.deep",
            "found.entity",
            "found.malformed",
            "found.manyFiles",
            "found.bomb",
            "found.outside",
            "found.workbook",
            "found.noSheet",
            "found.document",
            "found.noTable",
            "found.noExchange",
            "found.notEnglish",
            "found.notChinese",
            "found.documentType",
            "found.expands",
            "found.pages",
            "found.work",
            "found.locked",
            "found.badPdf",
            "found.pictures",
            "found.long",
            "found.emptyWord",
            "found.noText",
            "found.noTimes",
            "found.noPage");

    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Texts english = new Texts("importer", Locale.ENGLISH);
    private final Texts spoken;

    /** @param language of the interface */
    public ImporterWords(Locale language) {
        spoken = new Texts("importer", language);
    }

    /** The sentence in the interface's language; as it is, where it is not known. */
    public String of(String sentence) {
        for (String key : KEYS) {
            Matcher match = form(english.get(key)).matcher(sentence);
            if (match.matches()) {
                return spoken.get(
                        key,
                        IntStream.rangeClosed(1, match.groupCount())
                                .mapToObj(match::group)
                                .toArray());
            }
        }
        return sentence;
    }

    /** Whether what cannot be read is a folder. */
    boolean isFolder(UnreadableException cause) {
        return cause.arguments().contains(english.get("reason.folder"));
    }

    /** Whether a sentence is known. */
    boolean knows(String sentence) {
        return KEYS.stream()
                .anyMatch(key -> form(english.get(key)).matcher(sentence).matches());
    }

    /** The form of a sentence: its words, and anything where it has a place. */
    private static Pattern form(String text) {
        Matcher places = PLACE.matcher(text);
        StringBuilder form = new StringBuilder();
        int from = 0;
        while (places.find()) {
            form.append(Pattern.quote(text.substring(from, places.start()))).append("(.+)");
            from = places.end();
        }
        return Pattern.compile(form + Pattern.quote(text.substring(from)), Pattern.DOTALL);
    }
}
