/** Which way a sentence says that something goes, where no figure tells. */
package app.diptych.check.number.course;
