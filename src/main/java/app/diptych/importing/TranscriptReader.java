package app.diptych.importing;

import app.diptych.importing.assembly.Assembly;
import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.call.ExchangeCall;
import app.diptych.importing.exchange.detect.ExchangeReader;
import app.diptych.importing.exchange.office.SafeZip;
import app.diptych.importing.format.Detection;
import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.format.Format;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.plain.PlainText;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import app.diptych.importing.text.Lines;
import app.diptych.importing.text.SourceLine;
import app.diptych.importing.word.WordImporter;
import app.diptych.model.Source;
import app.diptych.model.Transcript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<Format, Extractor> extractors;

    /** Reads every format that the program knows. */
    public TranscriptReader() {
        this(Extractors.standard());
    }

    /** @param extractors read the formats that come to a manuscript first; the others are read in any case */
    TranscriptReader(Map<Format, Extractor> extractors) {
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
        return read(name(file), bytes(file, name(file)));
    }

    /**
     * Reads a file as the format that somebody says it has.
     *
     * @throws UnreadableException if it is not there, larger than {@link #LIMIT}, or no call in that format
     */
    public Transcript read(Path file, Format format) throws UnreadableException {
        return read(name(file), bytes(file, name(file)), format);
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
        String file = name.isBlank() ? PASTED : name.strip();
        checkSize(file, bytes);
        try {
            Format told = format == null ? Detection.ofBytes(bytes).orElse(null) : format;
            return told == null ? text(file, bytes) : formatted(file, bytes, told);
        } catch (ExchangeException e) {
            throw Refusals.exchange(file, e);
        } catch (ExtractionException e) {
            throw Refusals.extraction(file, e);
        }
    }

    /**
     * The format of a file's bytes; empty where they are nothing that is read.
     *
     * @throws UnreadableException if they are too many, or are text in no encoding that is known
     */
    public Optional<Format> detect(String name, byte[] bytes) throws UnreadableException {
        String file = name.isBlank() ? PASTED : name.strip();
        checkSize(file, bytes);
        Optional<Format> told = Detection.ofBytes(bytes);
        if (told.isPresent()) {
            return told;
        }
        try {
            Decoding.Text text = decoded(file, bytes);
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

    private static void checkSize(String file, byte[] bytes) throws UnreadableException {
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(file, bytes.length, LIMIT);
        }
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
    }

    private Transcript text(String file, byte[] bytes)
            throws UnreadableException, ExchangeException, ExtractionException {
        // An archive or XML of an unknown kind is looked at with care before anything else is done with it.
        Optional<Exchange> exchange = ExchangeReader.read(bytes);
        if (exchange.isPresent()) {
            return ExchangeCall.of(
                    exchange.get(), new Source(file, exchange.get().importer(), null, sha256(bytes)));
        }
        Decoding.Text text = decoded(file, bytes);
        Optional<Exchange> table = ExchangeReader.read(text.value());
        if (table.isPresent()) {
            return ExchangeCall.of(
                    table.get(), new Source(file, table.get().importer(), text.charset(), sha256(bytes)));
        }
        List<SourceLine> lines = Lines.of(text.value());
        Format format = Detection.ofText(text.value(), lines);
        return format == Format.INTERLEAVED || format == Format.TEXT
                ? lines(file, bytes, text, lines, format)
                : formatted(file, bytes, format);
    }

    private Transcript formatted(String file, byte[] bytes, Format format)
            throws UnreadableException, ExchangeException, ExtractionException {
        return switch (format) {
            case INTERLEAVED, TEXT -> {
                Decoding.Text text = decoded(file, bytes);
                yield lines(file, bytes, text, Lines.of(text.value()), format);
            }
            case BILINGUAL -> bilingual(file, bytes);
            case DOCX -> document(file, bytes);
            case HTML -> extracted(file, bytes, format, Refusals.HTML);
            case JSON -> extracted(file, bytes, format, Refusals.JSON);
            case PDF -> extracted(file, bytes, format, Refusals.PDF);
            case CAPTIONS -> extracted(file, bytes, format, Refusals.CAPTIONS);
            case DOCUMENT -> extracted(file, bytes, format, Refusals.DOCUMENT);
        };
    }

    private Transcript lines(String file, byte[] bytes, Decoding.Text text, List<SourceLine> lines, Format format)
            throws UnreadableException {
        if (lines.isEmpty()) {
            throw Refusals.empty(file);
        }
        if (lines.size() == 1) {
            throw Refusals.oneLine(file);
        }
        return format == Format.INTERLEAVED
                ? Interleaved.read(lines, file, text.charset(), sha256(bytes))
                : assembled(PlainText.read(lines), file, bytes, text.charset());
    }

    private Transcript bilingual(String file, byte[] bytes) throws UnreadableException, ExchangeException {
        Optional<Exchange> exchange = ExchangeReader.read(bytes);
        String charset = null;
        if (exchange.isEmpty()) {
            Decoding.Text text = decoded(file, bytes);
            exchange = ExchangeReader.read(text.value());
            charset = text.charset();
        }
        Exchange found = exchange.orElseThrow(Refusals::noExchange);
        return ExchangeCall.of(found, new Source(file, found.importer(), charset, sha256(bytes)));
    }

    /** A Word document is a bilingual file if it has a table of both languages, else a print. */
    private Transcript document(String file, byte[] bytes)
            throws UnreadableException, ExchangeException, ExtractionException {
        SafeZip.names(bytes);
        return !extractors.containsKey(Format.DOCX) || WordImporter.isBilingual(bytes)
                ? bilingual(file, bytes)
                : extracted(file, bytes, Format.DOCX, Refusals.WORD);
    }

    private Transcript extracted(String file, byte[] bytes, Format format, String what)
            throws UnreadableException, ExtractionException {
        Extractor extractor = extractors.get(format);
        if (extractor == null) {
            throw Refusals.notText(file, what);
        }
        Manuscript manuscript = extractor.read(file, bytes);
        return assembled(manuscript, file, bytes, manuscript.charset());
    }

    private static Transcript assembled(Manuscript manuscript, String file, byte[] bytes, @Nullable String charset)
            throws UnreadableException {
        Source source = new Source(file, manuscript.importer(), charset, sha256(bytes));
        Assembly.Outcome outcome = Assembly.of(manuscript, source);
        if (outcome.call().isEmpty()) {
            throw Refusals.noCall(file, manuscript, outcome.namesSpeakers());
        }
        return outcome.call().get();
    }

    private Decoding.Text decoded(String file, byte[] bytes) throws UnreadableException {
        return switch (decoder.decode(bytes)) {
            case Decoding.NotText other -> throw Refusals.notText(file, other.what());
            case Decoding.Invalid invalid -> throw Refusals.encoding(file, invalid.tried());
            case Decoding.Text text -> text;
        };
    }

    /**
     * Reads a bilingual file as rows: a translation memory, XLIFF, a table.
     *
     * @throws UnreadableException if it cannot be read, is no bilingual file or one that cannot be taken in
     */
    public Exchange exchange(Path file) throws UnreadableException {
        String name = name(file);
        byte[] bytes = bytes(file, name);
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(name, bytes.length, LIMIT);
        }
        try {
            Optional<Exchange> exchange = ExchangeReader.read(bytes);
            if (exchange.isEmpty() && decoder.decode(bytes) instanceof Decoding.Text text) {
                exchange = ExchangeReader.read(text.value());
            }
            return exchange.orElseThrow(Refusals::noExchange);
        } catch (ExchangeException e) {
            throw Refusals.exchange(name, e);
        }
    }

    /** A file in memory. */
    static final class Loaded {
        private final String name;
        private final byte[] bytes;

        /**
         * @param name without its folder
         * @param bytes neither none nor more than {@link #LIMIT}; not copied, since nobody writes to them
         */
        Loaded(String name, byte[] bytes) {
            this.name = name;
            this.bytes = bytes;
        }

        String name() {
            return name;
        }

        byte[] bytes() {
            return bytes;
        }
    }

    /** Loads a file. */
    Loaded load(Path file) throws UnreadableException {
        String name = name(file);
        byte[] bytes = bytes(file, name);
        checkSize(name, bytes);
        return new Loaded(name, bytes);
    }

    /** The text of a file, in whatever encoding it is. */
    String text(Loaded file) throws UnreadableException {
        return decoded(file.name(), file.bytes()).value();
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

    private static String name(Path file) {
        Path last = file.getFileName();
        return last == null ? file.toString() : last.toString();
    }

    private static byte[] bytes(Path file, String name) throws UnreadableException {
        try {
            if (!Files.exists(file)) {
                throw Refusals.notReadable(name, "there is no such file");
            }
            if (!Files.isRegularFile(file)) {
                throw Refusals.notReadable(name, "it is no file but a folder or a device");
            }
            if (Files.size(file) > LIMIT) {
                throw Refusals.tooLarge(name, Files.size(file), LIMIT);
            }
            try (InputStream in = Files.newInputStream(file)) {
                return in.readNBytes((int) LIMIT + 1); // it may have grown since it was measured
            }
        } catch (NoSuchFileException gone) {
            throw Refusals.notReadable(name, "there is no such file");
        } catch (AccessDeniedException denied) {
            throw Refusals.notReadable(name, "access is denied");
        } catch (IOException | SecurityException failed) {
            String reason = failed.getMessage();
            throw Refusals.notReadable(name, reason == null ? "the system gives no reason" : reason);
        }
    }

    /** The hash of bytes, in hexadecimal digits. */
    static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
