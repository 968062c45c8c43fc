package app.diptych.importing.caption;

import app.diptych.importing.format.ExtractionException;
import app.diptych.importing.format.ExtractionException.Reason;
import app.diptych.importing.format.Extractor;
import app.diptych.importing.manuscript.Known;
import app.diptych.importing.manuscript.Manuscript;
import app.diptych.importing.text.Decoder;
import app.diptych.importing.text.Decoding;
import java.util.List;

/** Reads captions, SubRip or WebVTT: what is said and by whom; times are dropped. Who calls it has counted their lines. */
public final class CaptionImporter implements Extractor {
    /** The importer's name. */
    public static final String NAME = "captions";

    private final Decoder decoder = new Decoder();

    @Override
    public Manuscript read(String name, byte[] bytes) throws ExtractionException {
        if (!(decoder.decode(bytes) instanceof Decoding.Text text)) {
            throw new ExtractionException(Reason.DAMAGED, "it is no text");
        }
        List<Cue> cues = CueReader.cues(text.value());
        if (cues.isEmpty()) {
            throw new ExtractionException(Reason.DAMAGED, "it has no times");
        }
        return new Manuscript(NAME, CueJoiner.join(cues), List.of(), Known.NOTHING, List.of(), text.charset());
    }
}
