package io.scrutineer.publication;

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

/** The rules of the service's structure; a rule that matches nothing fails. */
@AnalyzeClasses(packages = "io.scrutineer.publication", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule features_form_no_cycle =
            slices().matching("io.scrutineer.publication.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule service_knows_no_other_service = noClasses()
            .that()
            .resideInAPackage("io.scrutineer.publication..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("io.scrutineer.inspection..", "io.scrutineer.grading..", "io.scrutineer.local..");

    @ArchTest
    static final ArchRule aggregates_know_neither_http_nor_messaging = noClasses()
            .that()
            .areAnnotatedWith(Entity.class)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "io.scrutineer.http..", "io.scrutineer.messaging..", "jakarta.ws.rs..", "org.apache.kafka..");

    @ArchTest
    static final ArchRule report_and_wording_are_plain_java = noClasses()
            .that()
            .resideInAnyPackage("..publication.report..", "..publication.wording..", "..publication.check..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "jakarta..",
                    "io.quarkus..",
                    "io.agroal..",
                    "java.sql..",
                    "io.scrutineer.http..",
                    "io.scrutineer.messaging..");

    @ArchTest
    static final ArchRule public_reads_know_no_draft = noClasses()
            .that()
            .resideInAnyPackage("..publication.site..", "..publication.search..", "..publication.document..")
            .or()
            .haveSimpleName("ReportResource")
            .or()
            .haveSimpleName("PublishedReports")
            .or()
            .haveSimpleNameStartingWith("Tombstone")
            .or()
            .haveSimpleNameStartingWith("PublishedAddition")
            .or()
            .haveSimpleName("ImprovementResource")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..publication.draft..");

    @ArchTest
    static final ArchRule templates_see_no_entity = classes()
            .that()
            .haveSimpleName("Pages")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..publication.site..", "io.quarkus.qute..", "java.lang..");

    @ArchTest
    static final ArchRule only_use_cases_are_transactional = methods()
            .that()
            .areAnnotatedWith(Transactional.class)
            .should()
            .beDeclaredInClassesThat()
            .haveNameMatching(".*\\.(ApproveDraft|SignOffDraft|EditSection|OpenAccuracyRound|ContestFact|AnswerComment"
                    + "|CompleteAccuracyRound|PublishReport|SchedulePublication|PublishDue|PrepareToPublish|PublishCorrection"
                    + "|CancelPublication|AskForWithdrawal|DecideWithdrawal|WriteReply|ReleaseReply|PutAction|ReleasePlan|PutQuote"
                    + "|IndexReport)");
}
