/** Who has the keyboard. */
@NullMarked
package app.diptych.ui.support.keys;

import org.jspecify.annotations.NullMarked;
