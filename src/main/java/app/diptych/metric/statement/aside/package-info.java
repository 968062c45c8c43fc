/** What a sentence says by the way: measures that are named and not stated, amounts that belong to something else. */
@org.jspecify.annotations.NullMarked
package app.diptych.metric.statement.aside;
