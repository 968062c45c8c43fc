package app.diptych.importing;

import app.diptych.importing.exchange.Exchange;
import app.diptych.importing.exchange.ExchangeException;
import app.diptych.importing.exchange.call.ExchangeCall;
import app.diptych.importing.exchange.detect.ExchangeReader;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
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
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a call from a text file, English and Chinese interleaved or one of them alone, or from a bilingual file of another
 * program. Takes any encoding that such files come in, mends lines out of step and says so in the transcript's warnings.
 * Stateless and thread-safe.
 */
public final class TranscriptReader {
    /** The largest file read, in bytes; the text of a call has some hundred thousand. */
    public static final long LIMIT = 64L << 20;

    private static final String PASTED = "pasted text";

    private final Decoder decoder = new Decoder();

    /**
     * Reads a file.
     *
     * @throws UnreadableException if it is not there, larger than {@link #LIMIT} (it is not loaded then) or no call
     */
    public Transcript read(Path file) throws UnreadableException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        return read(name, bytes(file, name));
    }

    /**
     * Reads a call from memory.
     *
     * @param name the file's name, for messages and as the title if the call does not say what it is
     * @param bytes of the file; pasted text comes in UTF-8
     * @throws UnreadableException if they are too many or no call
     */
    public Transcript read(String name, byte[] bytes) throws UnreadableException {
        String file = name.isBlank() ? PASTED : name.strip();
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(file, bytes.length, LIMIT);
        }
        if (bytes.length == 0) {
            throw Refusals.empty(file);
        }
        try {
            Optional<Exchange> exchange = ExchangeReader.read(bytes);
            return exchange.isPresent() ? call(exchange.get(), file, null, bytes) : text(file, bytes);
        } catch (ExchangeException e) {
            throw Refusals.exchange(file, e);
        }
    }

    private Transcript text(String file, byte[] bytes) throws UnreadableException, ExchangeException {
        return switch (decoder.decode(bytes)) {
            case Decoding.NotText other -> throw Refusals.notText(file, other.what());
            case Decoding.Invalid invalid -> throw Refusals.encoding(file, invalid.tried());
            case Decoding.Text text -> {
                Optional<Exchange> table = ExchangeReader.read(text.value());
                yield table.isPresent()
                        ? call(table.get(), file, text.charset(), bytes)
                        : InterleavedImporter.read(
                                text.value(),
                                new Source(file, InterleavedImporter.NAME, text.charset(), sha256(bytes)));
            }
        };
    }

    private static Transcript call(Exchange exchange, String file, @Nullable String charset, byte[] bytes) {
        return ExchangeCall.of(exchange, new Source(file, exchange.importer(), charset, sha256(bytes)));
    }

    /**
     * Reads a bilingual file as rows: a translation memory, XLIFF, a table.
     *
     * @throws UnreadableException if it cannot be read, is no bilingual file or one that cannot be taken in
     */
    public Exchange exchange(Path file) throws UnreadableException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        byte[] bytes = bytes(file, name);
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(name, bytes.length, LIMIT);
        }
        try {
            Optional<Exchange> exchange = ExchangeReader.read(bytes);
            if (exchange.isEmpty() && decoder.decode(bytes) instanceof Decoding.Text text) {
                exchange = ExchangeReader.read(text.value());
            }
            return exchange.orElseThrow(() -> new ExchangeException("it is none of these, or has no table in it"));
        } catch (ExchangeException e) {
            throw Refusals.exchange(name, e);
        }
    }

    /**
     * The text of a file, in whatever encoding it is.
     *
     * @throws UnreadableException if it is not there, too large or no text
     */
    public String text(Path file) throws UnreadableException {
        Path last = file.getFileName();
        String name = last == null ? file.toString() : last.toString();
        byte[] bytes = bytes(file, name);
        if (bytes.length > LIMIT) {
            throw Refusals.tooLarge(name, bytes.length, LIMIT);
        }
        return switch (decoder.decode(bytes)) {
            case Decoding.NotText other -> throw Refusals.notText(name, other.what());
            case Decoding.Invalid invalid -> throw Refusals.encoding(name, invalid.tried());
            case Decoding.Text text -> text.value();
        };
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
