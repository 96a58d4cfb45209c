package io.scrutineer.grading.explanation;

import java.util.List;

/** What can be read as plain English as well. */
sealed interface Explained permits IndicatorExplanationView, AssessmentExplanationView {

    /** One a line; a line with two spaces before it belongs to the one above it. */
    List<String> sentences();

    /** Names the grades that are explained. */
    String tag();
}
