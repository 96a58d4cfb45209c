/** What a report says: assembled from an inspection's facts and grades, without a database or a network in sight. */
@NullMarked
package io.scrutineer.publication.report;

import org.jspecify.annotations.NullMarked;
