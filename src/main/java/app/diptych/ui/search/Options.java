package app.diptych.ui.search;

import app.diptych.library.search.Query;
import app.diptych.model.Language;
import app.diptych.model.Section;
import app.diptych.ui.reader.row.Columns;
import javafx.beans.Observable;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is asked for, as properties that the find bar binds to. */
public final class Options {
    private final StringProperty text = new SimpleStringProperty("");
    private final BooleanProperty matchCase = new SimpleBooleanProperty();
    private final BooleanProperty wholeWord = new SimpleBooleanProperty();
    private final BooleanProperty expression = new SimpleBooleanProperty();
    private final ObjectProperty<@Nullable Language> language = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Integer> speaker = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Section> section = new SimpleObjectProperty<>();

    /** The words, the amount or the regular expression. */
    public StringProperty text() {
        return text;
    }

    /** Whether capital and small letters differ. */
    public BooleanProperty matchCase() {
        return matchCase;
    }

    /** Whether a hit may not begin or end inside a word. */
    public BooleanProperty wholeWord() {
        return wholeWord;
    }

    /** Whether the text is a regular expression. */
    public BooleanProperty expression() {
        return expression;
    }

    /** The side to look in; null for both. */
    public ObjectProperty<@Nullable Language> language() {
        return language;
    }

    /** Id of the speaker to look at; null for all. */
    public ObjectProperty<@Nullable Integer> speaker() {
        return speaker;
    }

    /** The section to look in; null for all. */
    public ObjectProperty<@Nullable Section> section() {
        return section;
    }

    /** Everything that makes another search. */
    Observable[] all() {
        return new Observable[] {text, matchCase, wholeWord, expression, language, speaker, section};
    }

    /** The query as it stands; a side that is not shown is not looked in. */
    Query query(Columns shown) {
        Language side = switch (shown) {
            case BOTH -> language.get();
            case ENGLISH -> Language.EN;
            case CHINESE -> Language.ZH;
        };
        return new Query(
                text.get(), matchCase.get(), wholeWord.get(), expression.get(), side, speaker.get(), section.get());
    }
}
