package app.diptych.library;

import app.diptych.analysis.Analyzer;
import app.diptych.analysis.Progress;
import app.diptych.document.Document;
import app.diptych.document.DocumentException;
import app.diptych.document.ModelJson;
import app.diptych.importing.Problem;
import app.diptych.importing.TranscriptReader;
import app.diptych.importing.UnreadableException;
import app.diptych.importing.format.Format;
import app.diptych.model.Transcript;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Opens whatever it is given: a document as it was written, any other file by importing and analysing it. Told by the
 * content, not by the name. Thread-safe.
 */
public final class Opener {
    /** A document is some ten times as large as its transcript, which may have 64 MB; no call comes near. */
    private static final int LIMIT_MB = 256;

    private static final int LIMIT = LIMIT_MB << 20;
    private static final int HEAD = 4096;
    private static final Pattern DOCUMENT = Pattern.compile(
            "\\A\\uFEFF?\\s*\\{(?:\\s*\\}|(?s:[^{]{0,400}?)\"format\"\\s*:|\\s*\"transcript\"\\s*:\\s*\\{)");

    /** How JSON begins, and not a text in brackets: "[Music]". */
    private static final Pattern JSON =
            Pattern.compile("\\A\\uFEFF?\\s*(?:\\{\\s*[\"}]|\\[\\s*(?:[{\"\\]]|-?\\d[\\d.eE+-]*\\s*,))");

    private static final String ENDING = ".diptych";

    private final TranscriptReader reader;
    private final Analyzer analyzer;
    private final ModelJson json;

    /**
     * @param reader reads transcripts
     * @param analyzer analyses them
     * @param json reads documents
     */
    public Opener(TranscriptReader reader, Analyzer analyzer, ModelJson json) {
        this.reader = reader;
        this.analyzer = analyzer;
        this.json = json;
    }

    /**
     * Opens a file.
     *
     * @throws UnreadableException if it cannot be made a document; its message says why
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Document open(Path file, Progress progress) throws UnreadableException {
        progress.report(0);
        if (isDocument(file)) {
            return document(file);
        }
        try {
            return analysed(read(file), progress);
        } catch (UnreadableException e) {
            // By its name a document was meant: then it is no help that no transcript was found in it.
            throw e.problem() == Problem.NO_TRANSCRIPT && isNamedDocument(file) && begins(file, JSON)
                    ? notADocument(file.getFileName().toString(), "it has no \"format\": \"diptych/…\"")
                    : e;
        }
    }

    private static boolean isNamedDocument(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(ENDING);
    }

    private static UnreadableException notADocument(String name, String found) {
        return new UnreadableException(
                Problem.NOT_A_DOCUMENT,
                name + " is JSON, but no Diptych document that can be read: " + found
                        + ". Open the transcript itself, or a document saved by Diptych.",
                name,
                found);
    }

    /**
     * Opens what is in memory: a sample, or a text that was dropped or pasted.
     *
     * @param name what the source is to be called
     * @param bytes a transcript in any encoding that a file may have
     * @throws UnreadableException if it cannot be made a document; its message says why
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Document open(String name, byte[] bytes, Progress progress) throws UnreadableException {
        progress.report(0);
        return analysed(read(name, bytes), progress);
    }

    /**
     * Imports a file, whatever it looks like, without analysing it.
     *
     * @throws UnreadableException if it cannot be made a call; its message says why
     */
    public Transcript read(Path file) throws UnreadableException {
        return reader.read(file);
    }

    /**
     * The same of what is in memory.
     *
     * @param name what the source is to be called
     * @throws UnreadableException if it cannot be made a call; its message says why
     */
    public Transcript read(String name, byte[] bytes) throws UnreadableException {
        return reader.read(name, bytes);
    }

    /**
     * The same of a file that has the format that somebody says it has.
     *
     * @throws UnreadableException if it is no call in that format; its message says why
     */
    public Transcript read(Path file, Format format) throws UnreadableException {
        return reader.read(file, format);
    }

    /**
     * The document of a call that was read. Tells of the call before it is analysed.
     *
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Document analysed(Transcript call, Progress progress) {
        progress.read(call);
        return new Document(analyzer.analyze(call, progress));
    }

    /**
     * The same document with its call changed, analysed anew.
     *
     * @param call of the same passages
     * @throws java.util.concurrent.CancellationException if {@code progress} asks to stop
     */
    public Document reopen(Document document, Transcript call, Progress progress) {
        return document.analysed(analyzer.analyze(call, document.analysis().sentences(), progress));
    }

    /** Whether a file is JSON that says its format, or has a transcript's parts: other JSON is a publisher's. */
    public static boolean isDocument(Path file) {
        return Files.isRegularFile(file) && begins(file, DOCUMENT);
    }

    private static boolean begins(Path file, Pattern with) {
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD), StandardCharsets.UTF_8);
            return with.matcher(head).find();
        } catch (IOException e) {
            return false; // The reader meets the same trouble and says it properly.
        }
    }

    private Document document(Path file) throws UnreadableException {
        String name = file.getFileName().toString();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = in.readNBytes(LIMIT + 1);
            if (bytes.length > LIMIT) {
                throw new UnreadableException(
                        Problem.TOO_LARGE,
                        name + " has more than " + LIMIT_MB + " MB; a document of a single call was expected.",
                        name,
                        String.valueOf(Files.size(file) >> 20),
                        String.valueOf(LIMIT_MB));
            }
            return json.read(bytes);
        } catch (IOException e) {
            throw new UnreadableException(
                    Problem.NOT_READABLE,
                    name + " cannot be read: " + e.getMessage() + ". Check the path and its permissions.",
                    name,
                    String.valueOf(e.getMessage()));
        } catch (DocumentException e) {
            if (e.isNewer()) {
                throw new UnreadableException(
                        Problem.NEWER_FORMAT,
                        name + " has the format " + e.getMessage() + "; this version reads up to " + ModelJson.FORMAT
                                + ". Open it with a newer Diptych.",
                        name,
                        String.valueOf(e.getMessage()),
                        ModelJson.FORMAT);
            }
            if (e.isBroken()) {
                throw new UnreadableException(
                        Problem.BROKEN_DOCUMENT,
                        name + " is a Diptych document that is damaged: " + e.getMessage()
                                + ". Open its previous version, " + name + "~, if there is one.",
                        name,
                        String.valueOf(e.getMessage()));
            }
            throw notADocument(name, String.valueOf(e.getMessage()));
        }
    }
}
