/** Real parts for the tests of the services, and a look at the topics from outside. */
@NullMarked
package io.scrutineer.testparts;

import org.jspecify.annotations.NullMarked;
