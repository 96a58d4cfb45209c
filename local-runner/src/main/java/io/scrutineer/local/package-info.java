/** The whole system on one machine: its services as processes, and the command that runs it all. */
@NullMarked
package io.scrutineer.local;

import org.jspecify.annotations.NullMarked;
