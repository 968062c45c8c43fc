/** What is told of a quantity that is pointed at: its value, how it was read, its counterpart and the fact it feeds. */
package app.diptych.ui.reader.tip;
