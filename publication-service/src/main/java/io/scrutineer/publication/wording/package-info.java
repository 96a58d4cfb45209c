/** How data reads as English: numbers in words, dates as precise as they are known, the grade sentence and back. */
@NullMarked
package io.scrutineer.publication.wording;

import org.jspecify.annotations.NullMarked;
