/** The forms in which a report can be taken along: plain text, grades as CSV, PDF. */
@NullMarked
package io.scrutineer.publication.document;

import org.jspecify.annotations.NullMarked;
