package io.scrutineer.limits;

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

    RateAnswer ofClient(Object client) {
        return this.client.count(client);
    }

    RateAnswer ofAddress(String address) {
        return this.address.count(address);
    }
}
