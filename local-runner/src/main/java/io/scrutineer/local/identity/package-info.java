/** Access tokens without an identity provider: for one machine, and for tests. */
@NullMarked
package io.scrutineer.local.identity;

import org.jspecify.annotations.NullMarked;
