package io.scrutineer.inspection;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.transaction.Transactional;

/** The rules of the code; ArchUnit fails a rule that matches no class, so none is vacuous. */
@AnalyzeClasses(packages = "io.scrutineer.inspection", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_have_no_cycles =
            slices().matching("io.scrutineer.inspection.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule the_heart_depends_on_no_feature = noClasses()
            .that()
            .resideInAPackage("io.scrutineer.inspection")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("io.scrutineer.inspection.*..");

    @ArchTest
    static final ArchRule nothing_imports_another_service = noClasses()
            .that()
            .resideInAPackage("io.scrutineer.inspection..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.scrutineer.grading..", "io.scrutineer.publication..");

    @ArchTest
    static final ArchRule the_heart_knows_neither_http_nor_messaging = noClasses()
            .that()
            .resideInAPackage("io.scrutineer.inspection")
            .or()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.ws.rs..", "io.scrutineer.http..", "io.scrutineer.messaging..", "io.vertx..");

    @ArchTest
    static final ArchRule only_use_cases_are_transactional = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat(
                    nameMatching(
                            ".*\\.(Plan|Record|Amend|Exchange|Register|Complete|Load|Move|Assign|End|Declare|Draw|Withdraw|Import)[A-Z]\\w+"));

    @ArchTest
    static final ArchRule requests_views_and_resources_stay_inside_their_feature = classes()
            .that(nameMatching(".*(View|Resource)"))
            .and(resideInAPackage("io.scrutineer.inspection.."))
            .should()
            .bePackagePrivate();
}
