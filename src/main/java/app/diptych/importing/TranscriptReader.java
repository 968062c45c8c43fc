package app.diptych.importing;

import app.diptych.alignment.bead.UnitReader;
import app.diptych.importing.assembly.Assembly;
import app.diptych.importing.assembly.line.Unbroken;
import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.call.ExchangeCall;
import app.diptych.importing.exchange.detect.ExchangeReader;
import app.diptych.importing.exchange.office.SafeZip;
import app.diptych.importing.format.Abundance;
import app.diptych.importing.format.Detection;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.format.Format;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.parallel.ParagraphAligner;
import app.diptych.importing.plain.PlainText;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.word.WordImporter;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import app.diptych.quantity.standard.Recognizers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Reads a call from a file in any {@link Format}. Told by the content, not by the name; takes any encoding that such files
 * come in, mends what is out of step and says so in the transcript's warnings. Thread-safe; all that it keeps is what it read
 * last, see {@link Remembering}.
 */
public final class TranscriptReader {
    /** The largest file read, in bytes; the text of a call has some hundred thousand. */
    public static final long LIMIT = 64L << 20;

    private static final String PASTED = "pasted text";

    private final Decoder decoder = new Decoder();
    private final Loading loading = new Loading();
    private final Map<Format, Extractor> extractors;
    private final HalvesReader halves;

    /** Reads every format that the program knows. */
    public TranscriptReader() {
        this(() -> new ParagraphAligner(new UnitReader(), Recognizers.standard()));
    }

    /**
     * The same with an aligner that others use too.
     *
     * @param aligner lays the halves of a file side by side that has the call in one language and then in the other; asked
     *     for when such a file comes
     */
    public TranscriptReader(Supplier<ParagraphAligner> aligner) {
        this(Extractors.standard(), aligner);
    }

    /** @param extractors read the formats that come to a manuscript first; the others are read in any case */
    TranscriptReader(Map<Format, Extractor> extractors, Supplier<ParagraphAligner> aligner) {
        halves = new HalvesReader(aligner);
        Map<Format, Extractor> remembering = new EnumMap<>(Format.class);
        extractors.forEach((format, extractor) -> remembering.put(format, new Remembering(extractor)));
        this.extractors = remembering;
    }

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is not there, larger than {@link #LIMIT} (it is not loaded then) or no call
     */
    public Transcript read(Path file) throws UnreadableException {
        return read(loading.load(file), null);
    }

    /**
     * Reads a file as the format that somebody says it has.
     *
     * @throws UnreadableException if it is not there, larger than {@link #LIMIT}, or no call in that format
     */
    public Transcript read(Path file, Format format) throws UnreadableException {
        return read(loading.load(file), format);
    }

    /**
     * Reads a call from memory.
     *
     * @param name the file's name, for messages and as the title if the call does not say what it is
     * @param bytes of the file; pasted text comes in UTF-8
     * @throws UnreadableException if they are too many or no call
     */
    public Transcript read(String name, byte[] bytes) throws UnreadableException {
        return read(name, bytes, null);
    }

    /**
     * Reads a call from memory as the format that somebody says it has.
     *
     * @param format null where the bytes have to tell
     * @throws UnreadableException if they are too many or no call in that format
     */
    public Transcript read(String name, byte[] bytes, @Nullable Format format) throws UnreadableException {
        return read(named(name, bytes), format);
    }

    private static Loaded named(String name, byte[] bytes) {
        return new Loaded(name.isBlank() ? PASTED : name.strip(), bytes);
    }

    /** Reads a call from a file in memory. */
    Transcript read(Loaded file, @Nullable Format format) throws UnreadableException {
        checkSize(file);
        try {
            Format told = format == null ? Detection.ofBytes(file.bytes()).orElse(null) : format;
            return told == null ? found(file) : formatted(file, told);
        } catch (ExchangeException e) {
            throw Refusals.exchange(file.name(), e);
        } catch (ExtractionException e) {
            throw Refusals.extraction(file.name(), e);
        }
    }

    /**
     * The format of a file's bytes; empty where they are nothing that is read.
     *
     * @throws UnreadableException if they are too many, or are text in no encoding that is known
     */
    public Optional<Format> detect(String name, byte[] bytes) throws UnreadableException {
        return detect(named(name, bytes));
    }

    /** The same of a file in memory. */
    Optional<Format> detect(Loaded file) throws UnreadableException {
        checkSize(file);
        Optional<Format> told = Detection.ofBytes(file.bytes());
        if (told.isPresent()) {
            return told;
        }
        try {
            Decoding.Text text = decoded(file);
            return ExchangeReader.read(text.value()).isPresent()
                    ? Optional.of(Format.BILINGUAL)
                    : Optional.of(Detection.ofText(text.value(), Lines.of(text.value())));
        } catch (ExchangeException table) {
            return Optional.of(Format.BILINGUAL);
        } catch (UnreadableException unknown) {
            if (unknown.problem() == Problem.NOT_TEXT) {
                return Optional.empty();
            }
            throw unknown;
        }
    }

    private static void checkSize(Loaded file) throws UnreadableException {
        if (file.bytes().length > LIMIT) {
            throw Refusals.tooLarge(file.name(), file.bytes().length, LIMIT);
        }
        if (file.bytes().length == 0) {
            throw Refusals.empty(file.name());
        }
    }

    private Transcript found(Loaded file) throws UnreadableException, ExchangeException, ExtractionException {
        // An archive or XML of an unknown kind is looked at with care before anything else is done with it.
        Optional<Exchange> exchange = ExchangeReader.read(file.bytes());
        if (exchange.isPresent()) {
            return ExchangeCall.of(
                    exchange.get(), new Source(file.name(), exchange.get().importer(), null, file.sha256()));
        }
        Decoding.Text text = decoded(file);
        Optional<Exchange> table = ExchangeReader.read(text.value());
        if (table.isPresent()) {
            return ExchangeCall.of(
                    table.get(), new Source(file.name(), table.get().importer(), text.charset(), file.sha256()));
        }
        List<SourceLine> lines = Lines.of(text.value());
        Format format = Detection.ofText(text.value(), lines);
        return switch (format) {
            case INTERLEAVED, TEXT -> lines(file, text, lines, format);
            case CAPTIONS -> extracted(file, format, Refusals.CAPTIONS);
            default -> formatted(file, format);
        };
    }

    private Transcript formatted(Loaded file, Format format)
            throws UnreadableException, ExchangeException, ExtractionException {
        return switch (format) {
            case INTERLEAVED, TEXT -> {
                Decoding.Text text = decoded(file);
                yield lines(file, text, Lines.of(text.value()), format);
            }
            case BILINGUAL -> bilingual(file);
            case DOCX -> document(file);
            case HTML -> extracted(file, format, Refusals.HTML);
            case JSON -> extracted(file, format, Refusals.JSON);
            case PDF -> extracted(file, format, Refusals.PDF);
            case CAPTIONS -> {
                Abundance.checkLines(file.bytes());
                yield extracted(file, format, Refusals.CAPTIONS);
            }
            case DOCUMENT -> extracted(file, format, Refusals.DOCUMENT);
        };
    }

    private Transcript lines(Loaded file, Decoding.Text text, List<SourceLine> lines, Format format)
            throws UnreadableException {
        if (lines.isEmpty()) {
            throw Refusals.empty(file.name());
        }
        boolean single = lines.size() == 1;
        if (single && !Unbroken.isLong(lines.getFirst().text())) {
            throw Refusals.oneLine(file.name());
        }
        if (format != Format.INTERLEAVED || single) {
            return assembled(PlainText.read(lines), file, text.charset());
        }
        Source source = new Source(file.name(), PlainText.NAME, text.charset(), file.sha256());
        Optional<Transcript> twice = halves.read(PlainText.read(lines), source);
        return twice.isPresent() ? twice.get() : Interleaved.read(lines, file.name(), text.charset(), file.sha256());
    }

    private Transcript bilingual(Loaded file) throws UnreadableException, ExchangeException {
        Optional<Exchange> exchange = ExchangeReader.read(file.bytes());
        String charset = null;
        if (exchange.isEmpty()) {
            Decoding.Text text = decoded(file);
            exchange = ExchangeReader.read(text.value());
            charset = text.charset();
        }
        Exchange found = exchange.orElseThrow(Refusals::noExchange);
        return ExchangeCall.of(found, new Source(file.name(), found.importer(), charset, file.sha256()));
    }

    /** A Word document is a bilingual file if it has a table of both languages, else a print. */
    private Transcript document(Loaded file) throws UnreadableException, ExchangeException, ExtractionException {
        SafeZip.names(file.bytes());
        return !extractors.containsKey(Format.DOCX) || WordImporter.isBilingual(file.bytes())
                ? bilingual(file)
                : extracted(file, Format.DOCX, Refusals.WORD);
    }

    private Transcript extracted(Loaded file, Format format, String what)
            throws UnreadableException, ExtractionException {
        Extractor extractor = extractors.get(format);
        if (extractor == null) {
            throw Refusals.notText(file.name(), what);
        }
        Manuscript manuscript = extractor.read(file.name(), file.bytes());
        return assembled(manuscript, file, manuscript.charset());
    }

    private Transcript assembled(Manuscript manuscript, Loaded file, @Nullable String charset)
            throws UnreadableException {
        Source source = new Source(file.name(), manuscript.importer(), charset, file.sha256());
        Optional<Transcript> twice = halves.read(manuscript, source);
        if (twice.isPresent()) {
            return twice.get();
        }
        Assembly.Outcome outcome = Assembly.of(manuscript, source);
        if (outcome.call().isEmpty()) {
            throw Refusals.noCall(file.name(), manuscript, outcome.namesSpeakers());
        }
        return outcome.call().get();
    }

    private Decoding.Text decoded(Loaded file) throws UnreadableException {
        try {
            Abundance.checkLines(file.bytes());
        } catch (ExtractionException e) {
            throw Refusals.extraction(file.name(), e);
        }
        return switch (decoder.decode(file.bytes())) {
            case Decoding.NotText other -> throw Refusals.notText(file.name(), other.what());
            case Decoding.Invalid invalid -> throw Refusals.encoding(file.name(), invalid.tried());
            case Decoding.Text text -> text;
        };
    }

    /**
     * Reads a bilingual file as rows: a translation memory, XLIFF, a table.
     *
     * @throws UnreadableException if it cannot be read, is no bilingual file or one that cannot be taken in
     */
    public Exchange exchange(Path file) throws UnreadableException {
        Loaded loaded = loading.load(file);
        byte[] bytes = loaded.bytes();
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(loaded.name(), bytes.length, LIMIT);
        }
        try {
            Optional<Exchange> exchange = ExchangeReader.read(bytes);
            if (exchange.isEmpty() && decoder.decode(bytes) instanceof Decoding.Text text) {
                exchange = ExchangeReader.read(text.value());
            }
            return exchange.orElseThrow(Refusals::noExchange);
        } catch (ExchangeException e) {
            throw Refusals.exchange(loaded.name(), e);
        }
    }

    /** Loads a file. */
    Loaded load(Path file) throws UnreadableException {
        Loaded loaded = loading.load(file);
        checkSize(loaded);
        return loaded;
    }

    /** The text of a file, in whatever encoding it is. */
    String text(Loaded file) throws UnreadableException {
        return decoded(file).value();
    }

    /** Whether a file is told by its first bytes or its marks, and is no plain text. */
    boolean isMarked(Loaded file) {
        return Detection.ofBytes(file.bytes()).isPresent()
                || !(decoder.decode(file.bytes()) instanceof Decoding.Text text)
                || text.value().stripLeading().startsWith("<");
    }

    /** The paragraphs of a file in a format that comes to a manuscript first; empty for one that does not. */
    Optional<Manuscript> manuscript(Loaded file, Format format) throws UnreadableException {
        Extractor extractor = extractors.get(format);
        try {
            if (format == Format.DOCX) {
                SafeZip.names(file.bytes());
                extractor = WordImporter.isBilingual(file.bytes()) ? null : extractor;
            }
            return extractor == null ? Optional.empty() : Optional.of(extractor.read(file.name(), file.bytes()));
        } catch (ExchangeException e) {
            throw Refusals.exchange(file.name(), e);
        } catch (ExtractionException e) {
            throw Refusals.extraction(file.name(), e);
        }
    }
}
