package app.diptych.ui.exchange;

import app.diptych.ui.document.Keeper;
import app.diptych.ui.imports.Imports;
import app.diptych.ui.shell.DocumentCommands;
import java.nio.file.Path;
import java.util.List;

/** What menus ask of documents, done by those who read them, keep them and hand them on. */
public record Documents(Keeper keeper, Exchange exchange, Imports imports, Pairing pairing)
        implements DocumentCommands {
    @Override
    public void save() {
        keeper.save();
    }

    @Override
    public void saveAs() {
        keeper.saveAs();
    }

    @Override
    public void export() {
        keeper.whenRead(exchange::export);
    }

    @Override
    public void takeOver() {
        exchange.takeOver();
    }

    @Override
    public void importTwo() {
        pairing.importTwo();
    }

    @Override
    public void addTranslation() {
        pairing.addTranslation();
    }

    @Override
    public void dropped(List<Path> files, Runnable otherwise) {
        pairing.dropped(files, otherwise);
    }

    @Override
    public void report() {
        imports.report();
    }

    @Override
    public void importMany() {
        imports.many();
    }
}
