/** The termbase: English terms of finance, what may stand for them in Chinese, and what must not. */
package app.diptych.check.term.base;
