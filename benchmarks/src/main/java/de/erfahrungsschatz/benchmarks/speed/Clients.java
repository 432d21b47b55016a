package de.erfahrungsschatz.benchmarks.speed;

import de.erfahrungsschatz.benchmarks.Question;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/// Those who ask, all at the same time, each waiting for an answer before asking again.
final class Clients implements AutoCloseable {

    private final int count;
    private final ExecutorService threads;

    /// @param count how many, at least 1
    Clients(int count) {
        this.count = count;
        threads = Executors.newFixedThreadPool(count, Thread.ofPlatform().daemon().name("client-", 1).factory());
    }

    /// Lets each client ask all questions, each beginning with another one.
    Lap ask(Entrant entrant, List<Question> questions) throws InterruptedException {
        List<Callable<List<Long>>> clients = IntStream.range(0, count)
                .mapToObj(client -> (Callable<List<Long>>) () -> ask(entrant, questions, client)).toList();
        List<Long> answers = new ArrayList<>();
        long begin = System.nanoTime();
        List<Future<List<Long>>> asked = threads.invokeAll(clients);
        long nanoseconds = System.nanoTime() - begin;
        try {
            for (Future<List<Long>> client : asked) {
                answers.addAll(client.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException("No answer from " + entrant.name(), e);
        }
        return new Lap(nanoseconds, answers);
    }

    private List<Long> ask(Entrant entrant, List<Question> questions, int client) {
        int first = client * questions.size() / count;
        List<Long> answers = new ArrayList<>(questions.size());
        for (int i = 0; i < questions.size(); i++) {
            Question question = questions.get((first + i) % questions.size());
            long begin = System.nanoTime();
            entrant.ask().accept(question);
            answers.add(System.nanoTime() - begin);
        }
        return answers;
    }

    @Override
    public void close() {
        threads.close();
    }
}
