package app.diptych.check.term.file;

import app.diptych.check.term.base.Termbase;
import app.diptych.model.folding.Characters;
import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Opens termbases. Thread-safe. */
public final class TermFiles {
    private static final String SHIPPED = "/app/diptych/check/term/termbase.tsv";

    private final Characters characters = new Characters();

    /** Read when it is first asked for, and once: checks, folders and the window of the terms all begin with it. */
    private static final class Shipped {
        static final Termbase BASE = readShipped();
    }

    /** The termbase that comes with the program. */
    public Termbase shipped() {
        return Shipped.BASE;
    }

    private static Termbase readShipped() {
        try (InputStream stream = TermFiles.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Termbase(TermTable.read("termbase.tsv", reader.lines(), false).rows().stream()
                    .map(row -> row.own().term())
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (TermFileException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The shipped termbase with a person's own laid over it.
     *
     * @param own a file in UTF-8: TBX if it begins with {@code <}, else tab-separated lines
     * @throws TermFileException if it cannot be used
     */
    public Termbase with(Path own) throws TermFileException {
        return with(shipped(), own);
    }

    /**
     * A termbase with a person's own laid over it.
     *
     * @param own a file in UTF-8: TBX if it begins with {@code <}, else tab-separated lines
     * @throws TermFileException if it cannot be used
     */
    public Termbase with(Termbase base, Path own) throws TermFileException {
        TermSheet sheet = read(own, false);
        for (TermFault fault : sheet.faults(base)) {
            // A wrong form may name a term of the base, so only the whole is checked.
            if (fault != null && fault.problem() == TermProblem.NAMES) {
                throw TermFileException.of(String.valueOf(own.getFileName()), fault);
            }
        }
        return with(base, sheet);
    }

    /** A termbase with the complete entries of a person's own laid over it. */
    public Termbase with(Termbase base, TermSheet own) {
        return base.with(own.terms(base), this::fold);
    }

    /**
     * A person's own termbase as it is written.
     *
     * @param own a file in UTF-8: TBX if it begins with {@code <}, else tab-separated lines
     * @throws TermFileException if it cannot be used
     */
    public TermSheet read(Path own) throws TermFileException {
        return read(own, true);
    }

    private static TermSheet read(Path own, boolean waiting) throws TermFileException {
        String name = String.valueOf(own.getFileName());
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(own))) {
            if (beginsWithMarkup(stream)) {
                return new TermSheet(
                        List.of(),
                        TbxReader.read(name, stream).stream()
                                .map(term -> TermText.of(term, false))
                                .toList());
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return TermTable.read(name, new BufferedReader(new InputStreamReader(stream, decoder)).lines(), waiting);
        } catch (UncheckedIOException e) {
            throw TermFileException.of(
                    name,
                    TermFault.of(
                            e.getCause() instanceof CharacterCodingException
                                    ? TermProblem.NOT_UTF8
                                    : TermProblem.UNREADABLE));
        } catch (IOException e) {
            throw TermFileException.of(name, TermFault.of(TermProblem.UNREADABLE));
        }
    }

    private static boolean beginsWithMarkup(InputStream stream) throws IOException {
        stream.mark(64);
        byte[] head = stream.readNBytes(64);
        stream.reset();
        return new String(head, StandardCharsets.UTF_8)
                .replace("\ufeff", "")
                .stripLeading()
                .startsWith("<");
    }

    private String fold(String form) {
        StringBuilder folded = new StringBuilder(form);
        for (int i = 0; i < folded.length(); i++) {
            folded.setCharAt(i, characters.fold(folded.charAt(i)));
        }
        return folded.toString();
    }
}
