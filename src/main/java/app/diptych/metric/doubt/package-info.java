/**
 * How firmly a fact is known. What stands in the clause itself, or was handed on by a near rule, is firm; what was only
 * assumed is in doubt where the words around it point elsewhere. Cards and charts show firm facts only.
 */
@NullMarked
package app.diptych.metric.doubt;

import org.jspecify.annotations.NullMarked;
