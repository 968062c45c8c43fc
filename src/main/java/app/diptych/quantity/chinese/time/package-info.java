/** Dates and periods in Chinese. */
package app.diptych.quantity.chinese.time;
