/**
 * Does away with differences that do not matter to who searches: Traditional or Simplified, full or half width, accents,
 * case. A folded text knows the way back to the text as it stands.
 */
package app.diptych.model.folding;
