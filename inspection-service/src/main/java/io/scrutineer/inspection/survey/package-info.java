/**
 * Surveys whose answers come as a CSV file. A mapping says what each column means; the answers to a question become one
 * finding, and nothing of a single respondent is kept but comments that were found fit to be quoted.
 */
@NullMarked
package io.scrutineer.inspection.survey;

import org.jspecify.annotations.NullMarked;
