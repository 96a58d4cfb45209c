package io.scrutineer.benchmark.unguarded;

import io.quarkus.security.spi.runtime.AuthorizationController;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

/** Has no endpoint ask who may use it. */
@Alternative
@Priority(2)
@ApplicationScoped
class NoRights extends AuthorizationController {

    @Override
    public boolean isAuthorizationEnabled() {
        return false;
    }
}
