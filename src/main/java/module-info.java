/** Diptych: a desktop reader for bilingual earnings calls. */
@org.jspecify.annotations.NullMarked
module app.diptych {
    requires java.prefs;
    requires java.desktop;
    requires javafx.controls;
    requires org.controlsfx.controls;
    requires atlantafx.base;
    requires tools.jackson.databind;
    requires com.fasterxml.jackson.annotation;
    requires info.picocli;
    requires com.github.albfernandez.juniversalchardet;
    requires static org.jspecify;

    exports app.diptych to
            javafx.graphics;

    opens app.diptych.cli to
            info.picocli;
}
