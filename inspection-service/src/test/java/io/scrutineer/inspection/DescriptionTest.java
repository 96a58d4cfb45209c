package io.scrutineer.inspection;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.scrutineer.testparts.DescriptionContract;
import io.scrutineer.testparts.RealParts;

@QuarkusTest
@QuarkusTestResource(RealParts.class)
class DescriptionTest extends DescriptionContract {}
