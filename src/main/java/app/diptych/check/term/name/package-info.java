/** Names of people and products: whether a call writes them in one way. */
package app.diptych.check.term.name;
