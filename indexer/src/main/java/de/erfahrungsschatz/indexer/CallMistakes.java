package de.erfahrungsschatz.indexer;

import java.util.stream.Collectors;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;

/// Says in one German sentence what is wrong with a call, and where its help is.
final class CallMistakes implements IParameterExceptionHandler {

    @Override
    public int handleParseException(ParameterException mistake, String[] arguments) {
        CommandLine line = mistake.getCommandLine();
        line.getErr().println(sentence(mistake) + " Hilfe: " + line.getCommandSpec().qualifiedName() + " --help");
        return ExitCode.USAGE;
    }

    private static String sentence(ParameterException mistake) {
        return switch (mistake) {
            case UnmatchedArgumentException unknown when unknown.isUnknownOption() ->
                "Die Option " + unknown.getUnmatched().getFirst() + " gibt es nicht." + meant(unknown);
            case UnmatchedArgumentException tooMany ->
                "\"" + String.join(" ", tooMany.getUnmatched()) + "\" ist hier zu viel." + meant(tooMany);
            case MissingParameterException missing -> "Es fehlt "
                    + missing.getMissing().stream().map(CallMistakes::name).collect(Collectors.joining(", ")) + ".";
            case OverwrittenOptionException twice -> name(twice.getOverwritten()) + " steht zweimal da.";
            default -> mistake.getArgSpec() == null
                    ? "Es fehlt ein Befehl."
                    : "\"" + mistake.getValue() + "\" geht nicht als " + name(mistake.getArgSpec()) + ": "
                            + String.join(" ", mistake.getArgSpec().description());
        };
    }

    private static String meant(UnmatchedArgumentException unknown) {
        return unknown.getSuggestions().stream().findFirst().map(near -> " Ist " + near + " gemeint?").orElse("");
    }

    private static String name(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? option.longestName() + " " + option.paramLabel() : argument.paramLabel();
    }
}
