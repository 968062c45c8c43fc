package app.diptych.ui.shell;

import javafx.scene.layout.Region;

/**
 * What the frame holds and does not make itself. Made anew when the interface changes its language.
 *
 * @param reader the two columns, in the middle
 * @param metrics the pane at the right
 * @param page the metrics as a page, in the place of all of that
 * @param release lets go of what the two listen to; run when they are thrown away
 */
public record Panes(Region reader, Region metrics, Region page, Runnable release) {}
