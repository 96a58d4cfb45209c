package io.scrutineer.inspection;

import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.stream.Stream;

/** Requests that are sent at the same moment. */
final class Race {

    private Race() {}

    /** What each was answered, in their order. */
    static <I, A> List<A> answers(Stream<I> each, Function<I, A> request) {
        return each.map(one -> CompletableFuture.supplyAsync(() -> request.apply(one))).toList().stream()
                .map(CompletableFuture::join)
                .toList();
    }
}
