package io.scrutineer.grading;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The structure that the packages promise; no rule may be true for want of classes. */
class ArchitectureTest {

    private static final JavaClasses SERVICE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("io.scrutineer.grading");

    private static final DescribedPredicate<JavaClass> AGGREGATES = describe(
            "aggregates", type -> type.isAnnotatedWith(Entity.class) || type.isAnnotatedWith(Embeddable.class));

    @Test
    void features_have_no_cycles() {
        assertThat(List.of(
                        "policy",
                        "agreement",
                        "catalogue",
                        "facts",
                        "moderation",
                        "assessment",
                        "panel",
                        "explanation",
                        "replay",
                        "whatif",
                        "claim",
                        "statistics"))
                .allSatisfy(feature -> assertThat(SERVICE.stream())
                        .anyMatch(type -> type.getPackageName().equals("io.scrutineer.grading." + feature)));
        slices().matching("io.scrutineer.grading.(*)..")
                .should()
                .beFreeOfCycles()
                .check(SERVICE);
    }

    @Test
    void policy_core_is_plain_java() {
        check(
                describe("the policy core", type -> type.getPackageName().equals("io.scrutineer.grading.policy")),
                classes()
                        .that()
                        .resideInAPackage("io.scrutineer.grading.policy")
                        .should()
                        .onlyDependOnClassesThat()
                        .resideInAnyPackage(
                                "io.scrutineer.grading.policy",
                                "java..",
                                "com.fasterxml.jackson.annotation..",
                                "org.jspecify.annotations.."));
    }

    @Test
    void no_value_of_the_policy_core_is_a_binary_floating_point_number() {
        List<JavaClass> values = SERVICE.stream()
                .filter(type -> type.getPackageName().equals("io.scrutineer.grading.policy"))
                .flatMap(type -> Stream.concat(
                        type.getFields().stream().map(JavaField::getRawType),
                        type.getMethods().stream()
                                .flatMap(method -> Stream.concat(
                                        Stream.of(method.getRawReturnType()), method.getRawParameterTypes().stream()))))
                .toList();
        assertThat(values).extracting(JavaClass::getName).contains("int");
        assertThat(values)
                .extracting(JavaClass::getName)
                .doesNotContain("double", "float", "java.lang.Double", "java.lang.Float");
    }

    @Test
    void nothing_reaches_into_another_service() {
        check(
                describe("classes of the service", type -> true),
                noClasses()
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage("io.scrutineer.inspection..", "io.scrutineer.publication.."));
    }

    @Test
    void aggregates_know_neither_http_nor_messaging() {
        check(
                AGGREGATES,
                noClasses()
                        .that(AGGREGATES)
                        .should()
                        .dependOnClassesThat()
                        .resideInAnyPackage(
                                "jakarta.ws.rs..",
                                "io.scrutineer.http..",
                                "io.scrutineer.messaging..",
                                "org.apache.kafka.."));
    }

    @Test
    void transactions_begin_in_use_cases_named_by_a_verb() {
        DescribedPredicate<JavaClass> transactional =
                describe("classes with transactions", type -> type.getMethods().stream()
                        .anyMatch(method -> method.isAnnotatedWith(Transactional.class)));
        check(
                transactional,
                classes()
                        .that(transactional)
                        .should()
                        .haveNameMatching(
                                ".*\\.(Propose|Confirm|Read|Record|Reopen|Keep|Load|Register|Explain|Verify|Try|Cancel|Replay)[A-Z]\\w+"));
    }

    @Test
    void packages_are_null_marked() {
        List<JavaClass> infos = SERVICE.stream()
                .filter(type -> type.getSimpleName().equals("package-info"))
                .toList();
        assertThat(infos).hasSize(13).allMatch(type -> type.isAnnotatedWith(NullMarked.class));
    }

    private static void check(DescribedPredicate<JavaClass> subject, ArchRule rule) {
        assertThat(SERVICE.stream().filter(subject)).as("matched by the rule").isNotEmpty();
        rule.check(SERVICE);
    }
}
