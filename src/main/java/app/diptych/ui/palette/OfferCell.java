package app.diptych.ui.palette;

import app.diptych.ui.support.Lettering;
import app.diptych.ui.support.Texts;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Draws an offer: what it is, what it is called, where it is found, its key. */
final class OfferCell extends ListCell<Offer> {
    private static final PseudoClass OFF = PseudoClass.getPseudoClass("off");

    private final Texts texts;
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label kind = new Label();
    private final Label note = new Label();
    private final HBox line = new HBox(title, detail, kind, note);

    OfferCell(Lettering lettering, Texts texts) {
        this.texts = texts;
        getStyleClass().add("palette-cell");
        setPrefWidth(0);
        title.getStyleClass().add("palette-title");
        detail.getStyleClass().add("palette-detail");
        kind.getStyleClass().add("palette-kind");
        note.getStyleClass().add("palette-note");
        lettering.cover(title);
        lettering.cover(detail);
        lettering.cover(kind);
        lettering.cover(note);
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMinWidth(0);
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        note.setMinWidth(Region.USE_PREF_SIZE);
        line.setAlignment(Pos.BASELINE_LEFT);
        // As high as its words, so that the cell puts it into its middle: on a common baseline they stand at the top.
        line.setMaxHeight(Region.USE_PREF_SIZE);
        line.getStyleClass().add("palette-line");
    }

    @Override
    protected void updateItem(@Nullable Offer offer, boolean empty) {
        super.updateItem(offer, empty);
        pseudoClassStateChanged(OFF, offer != null && !offer.enabled());
        setGraphic(offer == null ? null : line);
        setAccessibleText(offer == null ? null : spoken(offer));
        if (offer != null) {
            title.setText(offer.title());
            detail.setText(offer.detail());
            kind.setText(word(offer));
            note.setText(offer.note());
            note.setVisible(!offer.note().isEmpty());
            note.setManaged(note.isVisible());
        }
    }

    private String word(Offer offer) {
        return switch (offer.kind()) {
            case COMMAND -> "";
            case SPEAKER -> texts.get("palette.speaker");
            case EXCHANGE -> texts.get("palette.exchange");
            case CALL -> texts.get("palette.call");
        };
    }

    private String spoken(Offer offer) {
        String whole = String.join(", ", offer.title(), offer.detail(), word(offer), offer.note())
                .replaceAll("(, )+", ", ");
        return offer.enabled() ? whole : texts.get("palette.off", whole);
    }
}
