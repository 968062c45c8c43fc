package app.diptych.ui.print;

import javafx.scene.Node;

/**
 * What stands on one page or another, but not on both.
 *
 * @param node placed at the top left corner of its room
 * @param height with the air below it
 * @param withNext whether it must not be the last on a page, as a heading
 */
record Piece(Node node, double height, boolean withNext) {}
