package app.diptych.ui.imports;

import app.diptych.importing.format.Format;
import app.diptych.ui.support.Texts;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.util.StringConverter;
import org.jspecify.annotations.Nullable;

/** The formats that a file can be read as, with the one it was read as chosen. */
record FormatChoice(String importer, @Nullable String chosen, Texts texts) {
    /** Those that a person may choose; documents are told without doubt. */
    private static final List<Format> CHOICES = List.of(
            Format.INTERLEAVED,
            Format.TEXT,
            Format.HTML,
            Format.JSON,
            Format.PDF,
            Format.DOCX,
            Format.CAPTIONS,
            Format.BILINGUAL);

    /** The format that an importer reads. */
    static Format of(String importer) {
        return switch (importer) {
            case "interleaved", "parallel" -> Format.INTERLEAVED;
            case "html" -> Format.HTML;
            case "json" -> Format.JSON;
            case "pdf" -> Format.PDF;
            case "word" -> Format.DOCX;
            case "captions" -> Format.CAPTIONS;
            case "tmx", "xliff", "table", "xlsx", "docx" -> Format.BILINGUAL;
            default -> Format.TEXT;
        };
    }

    ComboBox<Format> box() {
        ComboBox<Format> box = new ComboBox<>();
        box.setId("imports-format");
        box.setAccessibleText(texts.get("fact.format"));
        box.getItems().setAll(CHOICES);
        box.setConverter(new StringConverter<>() {
            @Override
            public String toString(@Nullable Format format) {
                return format == null ? "" : name(format);
            }

            @Override
            public @Nullable Format fromString(String text) {
                return null;
            }
        });
        box.setValue(of(importer));
        return box;
    }

    private String name(Format format) {
        return switch (format) {
            case INTERLEAVED -> texts.get("format.interleaved");
            case TEXT -> texts.get("format.text");
            case HTML -> texts.get("format.html");
            case JSON -> texts.get("format.json");
            case PDF -> texts.get("format.pdf");
            case DOCX -> texts.get("format.docx");
            case CAPTIONS -> texts.get("format.captions");
            case BILINGUAL -> texts.get("format.bilingual");
            case DOCUMENT -> texts.get("format.document");
        };
    }
}
