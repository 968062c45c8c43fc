package app.diptych.check.term.file;

import app.diptych.check.term.base.Term;
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

    /** The termbase that comes with the program. */
    public Termbase shipped() {
        try (InputStream stream = TermFiles.class.getResourceAsStream(SHIPPED)) {
            if (stream == null) {
                throw new IllegalStateException(SHIPPED + " is missing from the program");
            }
            var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return new Termbase(TermTable.read("termbase.tsv", reader.lines()));
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
        String name = String.valueOf(own.getFileName());
        List<Term> terms = read(own, name);
        Termbase shipped = shipped();
        try {
            // A wrong form may name a term of the shipped termbase, so only the whole is checked.
            return shipped.with(terms, this::fold);
        } catch (IllegalArgumentException e) {
            throw TermFileException.of(name, e.getMessage() + ".", "Please mend that entry.");
        }
    }

    private static List<Term> read(Path own, String name) throws TermFileException {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(own))) {
            if (beginsWithMarkup(stream)) {
                return TbxReader.read(name, stream);
            }
            var decoder = StandardCharsets.UTF_8.newDecoder();
            return TermTable.read(name, new BufferedReader(new InputStreamReader(stream, decoder)).lines());
        } catch (UncheckedIOException e) {
            throw TermFileException.of(
                    name,
                    e.getCause() instanceof CharacterCodingException
                            ? "it is not written in UTF-8."
                            : "it cannot be read.",
                    "Please save it as UTF-8 text.");
        } catch (IOException e) {
            throw TermFileException.of(name, "it cannot be read.", "Please check that the file is there.");
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
