package app.diptych.ui.terms.view;

import app.diptych.check.term.file.TermReasons;
import app.diptych.check.term.file.TermText;
import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Lifetime;
import app.diptych.ui.support.Texts;
import app.diptych.ui.terms.Origin;
import app.diptych.ui.terms.TermRow;
import app.diptych.ui.terms.TermsViewModel;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import javafx.collections.FXCollections;
import javafx.collections.transformation.FilteredList;
import javafx.collections.transformation.SortedList;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.textfield.TextFields;
import org.jspecify.annotations.Nullable;

/** The termbase: a table that can be searched, beside it the entry that is chosen, below it where changes are kept. */
public final class TermsView extends BorderPane {
    private final TermsViewModel model;
    private final TermWords words;
    private final Lettering lettering;
    private final Lifetime lifetime = new Lifetime();
    private final javafx.collections.ObservableList<TermRow> all = FXCollections.observableArrayList();
    private final FilteredList<TermRow> listed = new FilteredList<>(all);
    private final TermColumns columns;
    private final TableView<TermRow> table;
    private final TermForm form;
    private final TextField search = TextFields.createClearableTextField();
    private final Label count = new Label();
    private final Set<Origin> origins = EnumSet.noneOf(Origin.class);
    private boolean waiting;
    /** Whether the table is being filled, and the person has not chosen anything. */
    private boolean following;

    /**
     * @param questions asks for files
     * @param texts the words of bundle {@code terms}
     */
    public TermsView(TermsViewModel model, FileQuestions questions, Lettering lettering, Texts texts) {
        this.model = model;
        this.lettering = lettering;
        words = new TermWords(texts, TermReasons.shipped());
        columns = new TermColumns(words, lettering);
        table = columns.table();
        form = new TermForm(words, lettering, this::edited, this::removed);
        setId("terms");
        getStyleClass().add("terms");
        SortedList<TermRow> sorted = new SortedList<>(listed);
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.getSelectionModel().selectedItemProperty().addListener((_, before, now) -> chosen(before, now));
        table.addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
        SplitPane both = new SplitPane(table, form);
        both.setDividerPositions(0.67);
        SplitPane.setResizableWithParent(form, false);
        setTop(top());
        setCenter(both);
        setBottom(new TermsFoot(model, words, lettering, lifetime, questions, this::add, form::flush).build());
        addEventFilter(KeyEvent.KEY_PRESSED, this::shortcut);
        lifetime.hold(model.rows().subscribe(this::fill));
        lifetime.hold(model.editable()
                .subscribe(_ -> form.show(form.row(), model.editable().getValue())));
    }

    /** Keeps what was typed and lets go of the model; the view is of no use afterwards. */
    public void release() {
        form.flush();
        lifetime.end();
    }

    /** Keeps what was typed. */
    public void flush() {
        form.flush();
    }

    /** Gives the keyboard to the search. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** Ends a search; says whether there was one. */
    boolean clearSearch() {
        boolean searching = !search.getText().isEmpty();
        search.clear();
        return searching;
    }

    /** Shows the entry of the term that a text uses by these words; where there is none, begins one. */
    public void edit(String used) {
        TermRow row = model.find(used);
        if (row == null) {
            begin(new TermText(used, "term", "", "", "", "", "", false));
        } else {
            choose(row);
            form.focusFirst();
        }
    }

    /** Begins an entry, unless its wording has one: that is shown then. */
    public void begin(TermText text) {
        TermRow known = text.english().isEmpty() ? null : model.find(text.english());
        if (known != null) {
            edit(text.english());
            return;
        }
        form.flush();
        choose(model.add(text));
        form.begin();
    }

    private void add() {
        begin(TermText.EMPTY);
    }

    private void choose(TermRow row) {
        if (!listed.contains(row)) {
            search.clear();
            origins.clear();
            waiting = false;
            filter();
        }
        table.getSelectionModel().select(row);
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 2));
    }

    private VBox top() {
        Texts texts = words.texts();
        search.setId("terms-search");
        search.setPromptText(texts.get("search"));
        search.setAccessibleText(texts.get("search"));
        search.setPrefWidth(280);
        lettering.cover(search, search.textProperty().map(typed -> typed.isEmpty() ? texts.get("search") : typed));
        search.textProperty().addListener((_, _, _) -> filter());
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
                table.requestFocus();
                if (table.getSelectionModel().isEmpty()) {
                    table.getSelectionModel().selectFirst();
                }
                event.consume();
            }
        });
        count.setId("terms-count");
        count.getStyleClass().add("terms-count");
        lettering.cover(count);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox line = new HBox(
                search, count, gap, new ScopeChoice(model, words.texts(), lettering, lifetime, form::flush).build());
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().add("terms-line");
        VBox top = new VBox(line, chips());
        top.getStyleClass().add("terms-top");
        return top;
    }

    private FlowPane chips() {
        Texts texts = words.texts();
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("finding-chips");
        chips.getChildren()
                .addAll(
                        chip("terms-own", texts.get("filter.own"), Set.of(Origin.OWN, Origin.CHANGED)),
                        chip("terms-shipped", texts.get("filter.shipped"), Set.of(Origin.SHIPPED)),
                        chip("terms-off", texts.get("filter.off"), Set.of(Origin.OFF)));
        ToggleButton incomplete = toggle("terms-waiting", texts.get("filter.waiting"));
        incomplete.selectedProperty().subscribe(on -> {
            waiting = on;
            filter();
        });
        ToggleButton traditional = toggle("terms-traditional", texts.get("filter.traditional"));
        ToggleButton simplified = toggle("terms-simplified", texts.get("filter.simplified"));
        traditional.setSelected(true);
        simplified.setSelected(true);
        Region gap = new Region();
        gap.setPrefWidth(18);
        chips.getChildren().addAll(incomplete, gap, traditional, simplified);
        for (ToggleButton script : List.of(traditional, simplified)) {
            script.selectedProperty().subscribe(_ -> columns.show(traditional.isSelected(), simplified.isSelected()));
        }
        return chips;
    }

    private ToggleButton chip(String id, String text, Set<Origin> of) {
        ToggleButton chip = toggle(id, text);
        chip.selectedProperty().subscribe(on -> {
            if (on) {
                origins.addAll(of);
            } else {
                origins.removeAll(of);
            }
            filter();
        });
        return chip;
    }

    private ToggleButton toggle(String id, String text) {
        ToggleButton button = new ToggleButton(text);
        button.setId(id);
        button.getStyleClass().add("finding-chip");
        lettering.cover(button);
        return button;
    }

    private void filter() {
        TermRow now = table.getSelectionModel().getSelectedItem();
        following = now != null;
        listed.setPredicate(new TermSearch(search.getText(), origins, waiting)::lists);
        following = false;
        if (now != null && !now.equals(table.getSelectionModel().getSelectedItem())) {
            form.flush();
            if (listed.contains(now)) {
                table.getSelectionModel().select(now);
            } else {
                table.getSelectionModel().clearSelection();
                form.show(null, true);
            }
        }
        count();
    }

    private void count() {
        count.setText(words.texts().get("count", listed.size(), all.size()));
    }

    private void fill(List<TermRow> rows) {
        TermRow now = form.row();
        following = true;
        all.setAll(rows);
        TermRow same = now == null ? null : same(now, rows);
        table.getSelectionModel().clearSelection();
        if (same != null) {
            table.getSelectionModel().select(same);
        }
        following = false;
        form.show(same, model.editable().getValue());
        count();
    }

    /** The line that a line has become: it may say something else now, or have become one's own. */
    private static @Nullable TermRow same(TermRow row, List<TermRow> rows) {
        return rows.stream()
                .filter(each -> row.own() >= 0 && each.own() == row.own() && related(each, row))
                .findFirst()
                .or(() -> rows.stream().filter(each -> related(each, row)).findFirst())
                .orElse(null);
    }

    private static boolean related(TermRow one, TermRow other) {
        boolean sameEntry = one.own() >= 0 && one.own() == other.own();
        List<String> forms = TermText.forms(one.text().english());
        return sameEntry || TermText.forms(other.text().english()).stream().anyMatch(forms::contains);
    }

    private void chosen(@Nullable TermRow before, @Nullable TermRow now) {
        if (following || (now == null && before == null)) {
            return;
        }
        TermRow typedIn = form.row();
        if (typedIn != null && !typedIn.equals(now)) {
            int wanted = now == null ? -1 : model.rows().getValue().indexOf(now);
            form.flush();
            // To keep what was typed may have made the lines anew; the one that was clicked is still meant.
            TermRow still = wanted < 0 ? null : stillThere(now, wanted);
            if (still != null && !still.equals(table.getSelectionModel().getSelectedItem())) {
                following = true;
                table.getSelectionModel().select(still);
                following = false;
            }
            form.show(still, model.editable().getValue());
        } else {
            form.show(now, model.editable().getValue());
        }
    }

    private @Nullable TermRow stillThere(@Nullable TermRow wanted, int index) {
        List<TermRow> rows = model.rows().getValue();
        return wanted == null || rows.contains(wanted)
                ? wanted
                : same(wanted, rows) == null ? rows.get(index) : same(wanted, rows);
    }

    private void edited(TermRow row, TermText text) {
        model.edit(row, text);
    }

    private void removed(TermRow row) {
        TermRow now = form.row();
        model.remove(now == null ? row : now);
    }

    private void pressed(KeyEvent event) {
        TermRow row = table.getSelectionModel().getSelectedItem();
        boolean plain = !event.isShortcutDown() && !event.isAltDown() && !event.isShiftDown();
        if (row == null || !plain) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, F2 -> form.focusFirst();
            case DELETE -> removed(row);
            default -> {
                return;
            }
        }
        event.consume();
    }

    private void shortcut(KeyEvent event) {
        if (!event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        boolean typing = getScene().getFocusOwner() instanceof javafx.scene.control.TextInputControl;
        switch (event.getCode()) {
            case N -> add();
            case F -> focusSearch();
            case Z -> {
                if (typing) {
                    return;
                }
                if (event.isShiftDown()) {
                    model.redo();
                } else {
                    model.undo();
                }
            }
            case Y -> {
                if (typing) {
                    return;
                }
                model.redo();
            }
            default -> {
                return;
            }
        }
        event.consume();
    }
}
