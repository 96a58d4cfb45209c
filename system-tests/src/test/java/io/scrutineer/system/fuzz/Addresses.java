package io.scrutineer.system.fuzz;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;

/** Addresses of operations, with ids of the stories, of others, of nobody and strange ones. */
final class Addresses {

    /** What is right in a query. */
    private static final Map<String, String> KNOWN =
            Map.of("limit", "5", "population", "500", "confidence", "95", "margin", "5");

    private final List<String> otherIds;
    private final Random random;
    private final Mutation mutation;

    Addresses(List<String> otherIds, Random random, Mutation mutation) {
        this.otherIds = otherIds;
        this.random = random;
        this.mutation = mutation;
    }

    String of(Operation operation, Subject subject, String role, boolean right) {
        String path = operation
                .path()
                .replace("{inspectionId}", encoded(right ? subject.inspection().inspectionId() : inspectionId(subject)))
                .replace(
                        "{activityId}",
                        oftenRight(right, subject.activity().path("id").asText()))
                .replace(
                        "{findingId}",
                        oftenRight(right, subject.finding().path("id").asText()))
                .replace("{person}", oftenRight(right, FuzzRequest.person(role)))
                .replace("{id}", oftenRight(right, id(operation, subject)))
                .replace(
                        "{version}",
                        oftenRight(right, Documents.VERSIONS.get(random.nextInt(Documents.VERSIONS.size()))))
                .replace("{actionId}", oftenRight(right, comingAgain()))
                .replace("{amendmentId}", oftenRight(right, comingAgain()))
                .replace("{memberId}", oftenRight(right, comingAgain()))
                .replace("{readingId}", oftenRight(right, comingAgain()))
                .replace("{surveyId}", oftenRight(right, comingAgain()))
                .replace("{concernId}", oftenRight(right, comingAgain()))
                .replace("{escalationId}", oftenRight(right, comingAgain()))
                .replace("{conflictId}", oftenRight(right, comingAgain()))
                .replace("{whatIfId}", oftenRight(right, comingAgain()))
                .replace("{commentId}", oftenRight(right, comingAgain()))
                .replace("{quoteId}", oftenRight(right, comingAgain()))
                .replace("{withdrawalId}", oftenRight(right, comingAgain()))
                .replace("{code}", oftenRight(right, "context"))
                .replaceAll("\\{\\w+}", encoded(mutation.strange()));
        StringBuilder query = new StringBuilder();
        for (String name : operation.queryParameters()) {
            if (right ? operation.requires(name) : random.nextInt(3) == 0) {
                query.append(query.isEmpty() ? '?' : '&')
                        .append(name)
                        .append('=')
                        .append(value(operation, name, right));
            }
        }
        return path + query;
    }

    private String value(Operation operation, String name, boolean right) {
        boolean isKnown = name.equals("limit") || operation.requires(name);
        String known = isKnown ? KNOWN.get(name) : null;
        return known == null ? encoded(mutation.strange()) : oftenRight(right, known);
    }

    private String inspectionId(Subject subject) {
        return switch (random.nextInt(12)) {
            case 0 -> mutation.strange();
            case 1 -> new UUID(random.nextLong(), random.nextLong()).toString();
            case 2, 3 -> otherIds.get(random.nextInt(otherIds.size()));
            default -> subject.inspection().inspectionId();
        };
    }

    /** One of so few that they come again. */
    private String comingAgain() {
        return new UUID(1, random.nextInt(20)).toString();
    }

    private static String id(Operation operation, Subject subject) {
        return operation.path().contains("partnerships")
                ? subject.inspection().partnership().path("id").asText()
                : Documents.ID;
    }

    /** Always, or four times of five. */
    private String oftenRight(boolean always, String value) {
        return encoded(always || random.nextInt(5) > 0 ? value : mutation.strange());
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
