package app.diptych;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Small by measurement: a file, a package or a method that outgrows these is several. */
class SizeTest {
    private static final Path MAIN = Path.of("src/main/java");

    @ParameterizedTest
    @ValueSource(strings = {"src/main/java", "src/test/java"})
    void noFileIsLongerThan400Lines(Path sources) throws IOException {
        Map<Path, Integer> lines = new TreeMap<>();
        for (Path file : files(sources)) {
            lines.put(file, Files.readAllLines(file).size());
        }
        assertThat(lines).hasSizeGreaterThan(3);
        lines.values().removeIf(count -> count <= 400);
        assertThat(lines).isEmpty();
    }

    @Test
    void noPackageHasMoreThan15Files() throws IOException {
        Map<Path, Long> counts = files(MAIN).stream()
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(Collectors.groupingBy(Path::getParent, TreeMap::new, Collectors.counting()));
        assertThat(counts).hasSizeGreaterThan(5);
        counts.values().removeIf(count -> count <= 15);
        assertThat(counts).isEmpty();
    }

    @Test
    void noMethodIsLongerThan60Lines() throws IOException {
        Map<String, Long> lengths = methodLengths(files(MAIN));
        assertThat(lengths).hasSizeGreaterThan(50);
        lengths.values().removeIf(length -> length <= 60);
        assertThat(lengths).isEmpty();
    }

    private static List<Path> files(Path sources) throws IOException {
        try (var files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }

    /** From the first annotation to the closing brace, both counted; keyed by file, line and name. */
    private static Map<String, Long> methodLengths(List<Path> files) throws IOException {
        var compiler = ToolProvider.getSystemJavaCompiler();
        Map<String, Long> lengths = new TreeMap<>();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var task = (JavacTask)
                    compiler.getTask(null, manager, null, null, null, manager.getJavaFileObjectsFromPaths(files));
            SourcePositions positions = Trees.instance(task).getSourcePositions();
            for (CompilationUnitTree unit : task.parse()) {
                new MethodLengths(unit, positions, lengths).scan(unit, null);
            }
        }
        return lengths;
    }

    private static final class MethodLengths extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final SourcePositions positions;
        private final Map<String, Long> lengths;

        MethodLengths(CompilationUnitTree unit, SourcePositions positions, Map<String, Long> lengths) {
            this.unit = unit;
            this.positions = positions;
            this.lengths = lengths;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            var map = unit.getLineMap();
            long first = map.getLineNumber(positions.getStartPosition(unit, method));
            long last = map.getLineNumber(positions.getEndPosition(unit, method));
            lengths.put(unit.getSourceFile().getName() + ":" + first + " " + method.getName(), last - first + 1);
            return super.visitMethod(method, null);
        }
    }
}
