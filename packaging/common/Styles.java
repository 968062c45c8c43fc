import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.css.CssParser;
import javafx.css.Stylesheet;

/**
 * Leaves beside each style sheet of a folder the binary form that JavaFX looks for first: {@code java Styles.java FOLDER}.
 * Reading the text costs a start of the program about 40 ms. What JavaFX does not understand ends it with status 1.
 */
public final class Styles {
    private Styles() {}

    /** @param args the folder */
    public static void main(String[] args) throws IOException {
        try (DirectoryStream<Path> sheets = Files.newDirectoryStream(Path.of(args[0]), "*.css")) {
            for (Path sheet : sheets) {
                String name = sheet.getFileName().toString();
                Path binary = sheet.resolveSibling(name.substring(0, name.length() - "css".length()) + "bss");
                Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
            }
        }
        if (!CssParser.errorsProperty().isEmpty()) {
            CssParser.errorsProperty().forEach(error -> System.err.println(error.getMessage()));
            System.exit(1);
        }
    }
}
