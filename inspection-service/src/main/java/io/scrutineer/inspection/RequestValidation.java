package io.scrutineer.inspection;

import io.quarkus.hibernate.validator.ValidatorFactoryCustomizer;
import jakarta.inject.Singleton;
import jakarta.validation.Path;
import jakarta.validation.Path.Node;
import jakarta.validation.TraversableResolver;
import java.lang.annotation.ElementType;
import org.hibernate.validator.BaseHibernateValidatorConfiguration;

/**
 * What is validated are requests, which are there as a whole. For each field of each of them it would be asked, by
 * reflection, whether it is an entity's that is still to be loaded.
 */
@Singleton
class RequestValidation implements ValidatorFactoryCustomizer {

    @Override
    public void customize(BaseHibernateValidatorConfiguration<?> configuration) {
        configuration.traversableResolver(new AllIsThere()).enableTraversableResolverResultCache(false);
    }

    private static final class AllIsThere implements TraversableResolver {

        @Override
        public boolean isReachable(Object bean, Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }

        @Override
        public boolean isCascadable(Object bean, Node property, Class<?> root, Path path, ElementType type) {
            return true;
        }
    }
}
