/** What every window of the program has to do with keyboard and screen. */
@NullMarked
package app.diptych.ui.support.window;

import org.jspecify.annotations.NullMarked;
