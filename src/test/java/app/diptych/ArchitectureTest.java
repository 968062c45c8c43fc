package app.diptych;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The order of the packages, and what holds in all of them. A package that is not listed in {@link #layers} fails. */
class ArchitectureTest {
    /** The composition root: it alone knows every layer. */
    private static final Set<String> ROOT = Set.of(
            Main.class.getName(),
            "app.diptych.Diptych",
            "app.diptych.Engine",
            "app.diptych.Gui",
            "app.diptych.Version");

    private static final Path SOURCES = Path.of("src/main/java");

    private static JavaClasses classes;

    @BeforeAll
    static void readTheClasses() {
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("app.diptych");
    }

    /**
     * @param name the package below {@code app.diptych}, with its sub-packages
     * @param mayUse the packages of ours that it may know, besides itself
     * @param because why no others
     */
    record Layer(String name, Set<String> mayUse, String because) {
        @Override
        public String toString() {
            return name + " uses " + (mayUse.isEmpty() ? "none of ours" : String.join(", ", new TreeSet<>(mayUse)));
        }
    }

    static List<Layer> layers() {
        var model = Set.of("model");
        var quantity = and(model, "quantity");
        var alignment = and(quantity, "alignment");
        var metric = and(alignment, "metric");
        var check = and(metric, "check");
        var analysis = and(check, "analysis");
        var review = and(analysis, "review");
        var document = and(review, "document");
        var engine = and(document, "importing", "exporting", "library");
        var program = and(engine, "host");
        return List.of(
                new Layer("model", Set.of(), "a call is what was printed, before anything is computed from it"),
                new Layer("quantity", model, "what a text states does not depend on what is compared with it"),
                new Layer("alignment", quantity, "a link ties two quantities and knows no measure"),
                new Layer("metric", alignment, "a fact may cite both languages, but never whether they are right"),
                new Layer("check", metric, "a finding may rest on anything the call states"),
                new Layer("analysis", check, "it puts the parts together, and nobody else does"),
                new Layer("importing", alignment, "to read a file one must pair its lines, not understand them"),
                new Layer(
                        "review", analysis, "what a person adds refers to what was computed, not to a file or a view"),
                new Layer("document", review, "a file holds call, analysis and review, and knows no other format"),
                new Layer("exporting", document, "another program gets what a document holds"),
                new Layer("library", and(document, "importing"), "a library opens documents and shows none"),
                new Layer("host", Set.of(), "folders and failures are the same whatever the program shows"),
                new Layer("cli", program, "commands work without a window; Main hands them the drawing"),
                new Layer("ui", program, "the window works without commands"));
    }

    private static Set<String> and(Set<String> names, String... more) {
        Set<String> all = new TreeSet<>(names);
        all.addAll(List.of(more));
        return all;
    }

    @ParameterizedTest
    @MethodSource("layers")
    void packagesKeepTheirOrder(Layer layer) {
        String[] others = layers().stream()
                .map(Layer::name)
                .filter(name -> !name.equals(layer.name()) && !layer.mayUse().contains(name))
                .map(ArchitectureTest::below)
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage(below(layer.name()))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(others)
                .because(layer.because())
                .allowEmptyShould(!Files.isDirectory(SOURCES.resolve("app/diptych/" + layer.name())))
                .check(classes);
    }

    @Test
    void everyClassOfTheSourcesWasSeenAndHasItsLayer() throws IOException {
        Set<String> seen = classes.stream()
                .filter(JavaClass::isTopLevelClass)
                .map(JavaClass::getName)
                .filter(name -> !name.endsWith("package-info"))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(seen).isEqualTo(typesOfTheSources()).hasSizeGreaterThan(40);

        Set<String> packages = seen.stream()
                .filter(name -> !ROOT.contains(name))
                .map(name -> name.split("\\.", -1)[2])
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(layers()).extracting(Layer::name).containsAll(packages);
    }

    private static Set<String> typesOfTheSources() throws IOException {
        try (var files = Files.walk(SOURCES)) {
            return files.map(file -> SOURCES.relativize(file).toString())
                    .filter(file -> file.endsWith(".java") && !file.endsWith("-info.java"))
                    .map(file -> file.replace(".java", "").replace('/', '.').replace('\\', '.'))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("app.diptych.(**)").should().beFreeOfCycles().check(classes);
    }

    @Test
    void nobodyUsesTheCompositionRoot() {
        classes()
                .that()
                .resideInAPackage("app.diptych")
                .should()
                .onlyHaveDependentClassesThat()
                .resideInAPackage("app.diptych")
                .because("it wires the others and is not wired itself")
                .check(classes);
    }

    @Test
    void javaFxIsOnlyInTheWindow() {
        noClasses()
                .that()
                .resideOutsideOfPackage(below("ui"))
                .and()
                // X11 names the windows after the application's class, and it is to be the program's name.
                .doNotBelongToAnyOf(Main.class, Diptych.class)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..", "org.controlsfx..", "impl.org.controlsfx..", "atlantafx..")
                .because("the engine is a plain library for any program")
                .check(classes);
    }

    @Test
    void whereTheMarksOfChartsStandIsPlannedWithoutNodes() {
        noClasses()
                .that()
                .resideInAPackage(below("ui.metrics.plan"))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("javafx..")
                .because("geometry is tested as a table, without a window")
                .check(classes);
    }

    @Test
    void onlyCommandsWriteToTheConsole() {
        noClasses()
                .that()
                .resideOutsideOfPackage(below("cli"))
                .and()
                .doNotBelongToAnyOf(Main.class)
                .should(ACCESS_STANDARD_STREAMS)
                .because("standard output belongs to a command's result")
                .check(classes);
    }

    /** A local socket is a file. Nothing else of {@code java.net} that could reach another machine is used anywhere. */
    @Test
    void nothingReachesForANetwork() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.net..")
                        .and(not(nameMatching("java\\.net\\.(UR[IL]|URISyntaxException|URLEncoder|URLDecoder"
                                + "|UnixDomainSocketAddress|StandardProtocolFamily|ProtocolFamily|SocketAddress)"))))
                .orShould()
                .dependOnClassesThat(nameMatching("java\\.nio\\.channels\\.(Datagram|Multicast|AsynchronousS).*"))
                .because("what is read stays on the machine")
                .check(classes);
        noClasses()
                .that()
                .resideOutsideOfPackage("app.diptych.host.instance")
                .should()
                .dependOnClassesThat(
                        nameMatching("java\\.nio\\.channels\\.(Server)?SocketChannel|java\\.net\\..*Socket.*"))
                .because("a later start is all that is spoken to")
                .check(classes);
    }

    @Test
    void noNameSaysNothing() {
        classes()
                .should()
                .haveNameNotMatching(".*(Manager|Impl|Utils?|Helpers?|Service)(\\$.*)?")
                .because("a name says what a thing is")
                .check(classes);
    }

    @Test
    void noStateIsShared() {
        fields().that()
                .areStatic()
                .should()
                .beFinal()
                .andShould()
                .notHaveRawType(resemblingState())
                .because("the engine is thread-safe and a window can be opened twice")
                .check(classes);
    }

    private static DescribedPredicate<JavaClass> resemblingState() {
        return JavaClass.Predicates.resideInAPackage("java.util.concurrent.atomic")
                .or(JavaClass.Predicates.assignableTo("javafx.beans.value.WritableValue"))
                .or(JavaClass.Predicates.assignableTo(AbstractCollection.class))
                .or(JavaClass.Predicates.assignableTo(AbstractMap.class))
                .or(JavaClass.Predicates.assignableTo(ThreadLocal.class))
                .as("something that is made to change");
    }

    private static String below(String name) {
        return "app.diptych." + name + "..";
    }
}
