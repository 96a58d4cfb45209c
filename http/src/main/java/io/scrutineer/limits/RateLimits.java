package io.scrutineer.limits;

import io.scrutineer.actor.Actor;
import jakarta.enterprise.context.ApplicationScoped;

/** The two rates; settings are not there yet when filters are made, so that these wait for the first request. */
@ApplicationScoped
class RateLimits {

    private final RateLimit client;
    private final RateLimit address;

    RateLimits(LimitSettings settings) {
        this.client = RateLimit.of("client", settings.client(), settings.remembered());
        this.address = RateLimit.of("address", settings.address(), settings.remembered());
    }

    /** Of one who is known: a person is another one in each organisation. */
    RateAnswer ofClient(Actor actor) {
        return client.count(new Client(actor.person(), actor.organisation().toString()));
    }

    /** Of whoever is not known at an address. */
    RateAnswer ofStranger(String address) {
        return client.count(address);
    }

    RateAnswer ofAddress(String address) {
        return this.address.count(address);
    }

    private record Client(String person, String organisation) {}
}
