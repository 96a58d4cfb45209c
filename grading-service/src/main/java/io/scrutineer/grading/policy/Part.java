package io.scrutineer.grading.policy;

/** One voice among those from which a grade is made: the median of a kind of source, or the grade of an indicator. */
record Part(String code, String title, int weight, int value) {

    Part at(int other) {
        return new Part(code, title, weight, other);
    }
}
