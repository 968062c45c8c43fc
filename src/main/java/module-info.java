/** Diptych: a desktop reader for bilingual earnings calls. */
@org.jspecify.annotations.NullMarked
module app.diptych {
    requires java.desktop;
    requires java.logging;
    requires java.xml;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires info.picocli;
    requires com.github.albfernandez.juniversalchardet;
    requires org.apache.poi.poi;
    requires org.apache.poi.ooxml;
    requires org.apache.poi.ooxml.schemas;
    requires org.apache.xmlbeans;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires org.jsoup;
    requires static org.jspecify;

    exports app.diptych to
            javafx.graphics;

    // picocli fills in the commands' options.
    opens app.diptych.cli to
            info.picocli;
    opens app.diptych.cli.manual to
            info.picocli;
    // Jackson reads and writes the records of the parsed model.
    opens app.diptych.model to
            tools.jackson.databind;
    opens app.diptych.quantity to
            tools.jackson.databind;
    opens app.diptych.alignment to
            tools.jackson.databind;
    opens app.diptych.metric to
            tools.jackson.databind;
    opens app.diptych.check to
            tools.jackson.databind;
    opens app.diptych.analysis to
            tools.jackson.databind;
    opens app.diptych.document to
            tools.jackson.databind;
}
