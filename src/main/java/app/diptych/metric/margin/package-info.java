/** What a bare "margin" of a business is the margin of. */
@NullMarked
package app.diptych.metric.margin;

import org.jspecify.annotations.NullMarked;
