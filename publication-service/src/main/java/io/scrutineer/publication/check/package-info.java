/** Whether a report says what the data say: rules on its sentences, without a database or a network in sight. */
@NullMarked
package io.scrutineer.publication.check;

import org.jspecify.annotations.NullMarked;
