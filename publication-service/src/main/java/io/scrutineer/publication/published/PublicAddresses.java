package io.scrutineer.publication.published;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Absolute addresses as readers outside use them. */
@ApplicationScoped
public class PublicAddresses {

    private final String root;

    PublicAddresses(@ConfigProperty(name = "publication.public-url") String publicUrl) {
        this.root = publicUrl.replaceAll("/+$", "");
    }

    public String of(String path) {
        return root + path;
    }

    public String ofShortLink(String shortCode) {
        return of("/s/" + shortCode);
    }
}
