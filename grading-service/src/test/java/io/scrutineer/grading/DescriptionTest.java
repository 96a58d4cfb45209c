package io.scrutineer.grading;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.DescriptionContract;
import io.scrutineer.testparts.RealParts;

@QuarkusTest
@QuarkusTestResource(value = RealParts.class, initArgs = @ResourceArg(name = "database", value = "grading"))
class DescriptionTest extends DescriptionContract {}
