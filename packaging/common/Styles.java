import java.io.IOException;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.CssParser;
import javafx.css.PseudoClass;
import javafx.css.Stylesheet;

/**
 * Leaves beside each style sheet of a folder the binary form that JavaFX looks for first: {@code java Styles.java FOLDER}.
 * Reading the text costs a start of the program about 40 ms. What JavaFX does not understand ends it with status 1. The
 * same sheets give the same bytes.
 */
public final class Styles {
    private Styles() {}

    /** @param args the folder */
    public static void main(String[] args) throws IOException, ReflectiveOperationException {
        List<Path> sheets;
        try (Stream<Path> files = Files.list(Path.of(args[0]))) {
            // Names of classes are numbered as they come, and written in that order.
            sheets = files.filter(file -> file.toString().endsWith(".css")).sorted().toList();
        }
        for (Path sheet : sheets) {
            new CssParser().parse(sheet.toUri().toURL());
        }
        order();
        for (Path sheet : sheets) {
            String name = sheet.getFileName().toString();
            Path binary = sheet.resolveSibling(name.substring(0, name.length() - "css".length()) + "bss");
            Stylesheet.convertToBinary(sheet.toFile(), binary.toFile());
        }
        if (!CssParser.errorsProperty().isEmpty()) {
            CssParser.errorsProperty().forEach(error -> System.err.println(error.getMessage()));
            System.exit(1);
        }
    }

    /**
     * Puts the pseudo-classes of each selector that was read in the order of their names. JavaFX keeps them in sets made by
     * {@link Set#copyOf}, whose order is another in each process, and asks a map for them when it reads the selector again.
     */
    private static void order() throws ReflectiveOperationException {
        Field field = Class.forName("com.sun.javafx.css.ImmutablePseudoClassSetsCache")
                .getDeclaredField("CACHE");
        field.setAccessible(true);
        @SuppressWarnings("unchecked")
        Map<Set<PseudoClass>, Set<PseudoClass>> sets = (Map<Set<PseudoClass>, Set<PseudoClass>>) field.get(null);
        sets.replaceAll((_, set) -> set.stream()
                .sorted(Comparator.comparing(PseudoClass::getPseudoClassName))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
