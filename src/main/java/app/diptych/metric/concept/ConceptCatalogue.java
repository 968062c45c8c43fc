package app.diptych.metric.concept;

import app.diptych.quantity.Kind;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/**
 * The measures that are known, in the order of their file. For each line of the file there are three concepts: the
 * level, its growth, its change, and what something did to it.
 */
public final class ConceptCatalogue {
    /** By their names: incomes, earnings and cash flows. */
    private static final Pattern SIGNED = Pattern.compile("(?:Income|CashFlow|PerShare)$|^ebitda$");

    private static final String MARGIN = "Margin";
    private static final String OF_MARGIN = " margin";

    private static final String FILE = "concepts.tsv";

    private final Supplier<Tables> tables;

    /**
     * @param reader of a catalogue as the shipped file's head describes it
     * @throws IOException if it cannot be read
     * @throws IllegalArgumentException if a line is not well formed or a name is given twice; the message says which
     */
    public ConceptCatalogue(Reader reader) throws IOException {
        Tables read = new Tables(reader);
        tables = () -> read;
    }

    private ConceptCatalogue(Supplier<Tables> tables) {
        this.tables = tables;
    }

    /** Read once a process, by whoever first asks for a measure. */
    private static final class Shipped {
        static final Tables TABLES = read();

        private static Tables read() {
            try (InputStream file = ConceptCatalogue.class.getResourceAsStream(FILE)) {
                if (file == null) {
                    throw new FileNotFoundException(FILE);
                }
                return new Tables(new InputStreamReader(file, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** The catalogue that the program ships. */
    public static ConceptCatalogue shipped() {
        return new ConceptCatalogue(() -> Shipped.TABLES);
    }

    /** All concepts, in the order of the file. */
    public List<Concept> concepts() {
        return List.copyOf(tables.get().byName.values());
    }

    /** The concept of a name; empty where the catalogue does not know it, as in a document of a newer version. */
    public Optional<Concept> find(String name) {
        return Optional.ofNullable(tables.get().byName.get(name));
    }

    /** The growth rate of a level; the level itself where that is a rate of change, as comparable sales are. */
    public Optional<Concept> growthOf(Concept level) {
        return Optional.ofNullable(tables.get().growthOf.get(level.name()));
    }

    /** What something did to a measure; of its growth or change, to the level. A measure that is an effect has no other. */
    public Optional<Concept> effectOf(Concept concept) {
        return Optional.ofNullable(
                tables.get().effectOf.get(concept.level() == null ? concept.name() : concept.level()));
    }

    /** The share of sales that a profit is; empty for what has no margin of its own. */
    public Optional<Concept> marginOf(Concept profit) {
        return Optional.ofNullable(tables.get().marginOf.get(profit.name()));
    }

    /** The change of a level. */
    public Optional<Concept> changeOf(Concept level) {
        return Optional.ofNullable(tables.get().changeOf.get(level.name()));
    }

    /**
     * The profit that a loss is the opposite of: the concept of the same element of the taxonomy of which more is
     * better; empty for anything but a loss.
     */
    public Optional<Concept> profitOf(Concept loss) {
        String element = loss.element();
        return loss.preference() != Preference.LOWER || element == null
                ? Optional.empty()
                : Optional.ofNullable(tables.get().gainOf.get(element));
    }

    /** Whether a measure is a profit or a flow of cash, which may be below zero. */
    public boolean canBeLoss(Concept concept) {
        return concept.preference() == Preference.HIGHER
                && concept.kinds().contains(Kind.MONEY)
                && SIGNED.matcher(concept.name()).find();
    }

    /** English wordings that contain a concept's name and mean something else ("sales force"). */
    public List<String> decoys() {
        return tables.get().decoys;
    }

    /** What the file holds, indexed. */
    private static final class Tables {
        final Map<String, Concept> byName = new LinkedHashMap<>();
        final Map<String, Concept> growthOf = new LinkedHashMap<>();
        final Map<String, Concept> changeOf = new LinkedHashMap<>();
        final Map<String, Concept> effectOf = new LinkedHashMap<>();
        final Map<String, Concept> marginOf = new LinkedHashMap<>();
        /** By the element of the taxonomy, the first concept of which more is better. */
        final Map<String, Concept> gainOf = new LinkedHashMap<>();

        final List<String> decoys;

        Tables(Reader reader) throws IOException {
            CatalogueFile file = new CatalogueFile(new BufferedReader(reader));
            decoys = List.copyOf(file.decoys());
            for (CatalogueFile.Entry entry : file.entries()) {
                add(entry.level());
                if (entry.growth().isDerived()) {
                    add(entry.growth());
                }
                add(entry.change());
                if (entry.effect().isDerived()) {
                    add(entry.effect());
                }
                growthOf.put(entry.level().name(), entry.growth());
                changeOf.put(entry.level().name(), entry.change());
                effectOf.put(entry.level().name(), entry.effect());
            }
            file.entries().forEach(entry -> addMargin(entry.level()));
        }

        /** Notes the margin of a profit, told by their wordings: "operating income" and "operating margin". */
        private void addMargin(Concept margin) {
            for (String wording : margin.name().endsWith(MARGIN) ? margin.english() : List.<String>of()) {
                Set<String> profits = wording.endsWith(OF_MARGIN)
                        ? profits(wording.substring(0, wording.length() - OF_MARGIN.length()))
                        : Set.of();
                for (Concept profit : profits.isEmpty() ? List.<Concept>of() : byName.values()) {
                    if (profit.kinds().contains(Kind.MONEY)
                            && !profit.isDerived()
                            && profit.english().stream().anyMatch(profits::contains)) {
                        marginOf.putIfAbsent(profit.name(), margin);
                    }
                }
            }
        }

        /** "operating", "operating income", "operating profit", "operating earnings". */
        private static Set<String> profits(String stem) {
            return stem.isEmpty() ? Set.of() : Set.of(stem, stem + " income", stem + " profit", stem + " earnings");
        }

        private void add(Concept concept) {
            if (byName.put(concept.name(), concept) != null) {
                throw new IllegalArgumentException(concept.name() + " is there twice");
            }
            if (concept.element() != null && concept.preference() == Preference.HIGHER) {
                gainOf.putIfAbsent(concept.element(), concept);
            }
        }
    }
}
