package de.erfahrungsschatz.api.library;

import de.erfahrungsschatz.engine.port.SearchIndex;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.Set;

/// An index that answers as another one does, and tells of each question before.
public final class WatchedIndex {

    /// What can be told without searching.
    private static final Set<String> NO_QUESTIONS = Set.of("vocabularies", "documentCounts", "generation", "refresh",
            "close");

    private WatchedIndex() {}

    /// The same index.
    ///
    /// @param asked what happens on each question, in the thread that asks
    public static SearchIndex of(SearchIndex index, Runnable asked) {
        return (SearchIndex) Proxy.newProxyInstance(WatchedIndex.class.getClassLoader(),
                new Class<?>[]{SearchIndex.class}, (_, method, arguments) -> {
                    if (!NO_QUESTIONS.contains(method.getName())) {
                        asked.run();
                    }
                    try {
                        return method.invoke(index, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
