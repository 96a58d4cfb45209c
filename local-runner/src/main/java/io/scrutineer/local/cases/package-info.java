/** The five published cases, played through the public REST APIs as an agency's client would. */
@NullMarked
package io.scrutineer.local.cases;

import org.jspecify.annotations.NullMarked;
