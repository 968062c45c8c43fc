/** Links quantities across the languages: which says the same, which says another amount, and which has no counterpart. */
package app.diptych.alignment.link;
