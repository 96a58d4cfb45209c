/** A real Keycloak with the realm of deploy/keycloak: only with -Dkeycloak, as it is fetched for this alone. */
@NullMarked
package io.scrutineer.system.identity;

import org.jspecify.annotations.NullMarked;
