/** What stands in a bar, and gives way where the bar is narrow: the least important first, and as a whole. */
@NullMarked
package app.diptych.ui.shell.room;

import org.jspecify.annotations.NullMarked;
