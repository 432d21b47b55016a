package de.erfahrungsschatz.indexer.extract.worker;

/// What the system tells a process. The class behind it, in every JDK but in no standard, can only be named at run time.
final class Signals {

    private Signals() {}

    /// Makes this process, and those it starts, deaf to signals.
    static void ignore(String... names) throws ReflectiveOperationException {
        Class<?> signal = Class.forName("sun.misc.Signal");
        Class<?> handler = Class.forName("sun.misc.SignalHandler");
        Object ignored = handler.getField("SIG_IGN").get(null);
        for (String name : names) {
            signal.getMethod("handle", signal, handler).invoke(null,
                    signal.getConstructor(String.class).newInstance(name),
                    ignored);
        }
    }
}
