package io.scrutineer.publication.site;

/** Tells a reader why there is no page, without telling what else there might be. */
record ProblemPage(String title, String explanation) {

    static ProblemPage of(int status) {
        return switch (status) {
            case 404 ->
                new ProblemPage(
                        "Page not found",
                        "There is nothing published at this address. If you typed it, check that it is right.");
            case 422 ->
                new ProblemPage(
                        "This address can not be",
                        "A part of the address after the question mark is not one that this page knows.");
            case 503 ->
                new ProblemPage("Back in a moment", "The reports can not be read just now. Try again in a moment.");
            default ->
                status < 500
                        ? new ProblemPage("This can not be shown", "The request is not one that this page can answer.")
                        : new ProblemPage("Something went wrong", "The page can not be shown. Try again later.");
        };
    }
}
