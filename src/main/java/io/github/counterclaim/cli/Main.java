package io.github.counterclaim.cli;

import io.github.counterclaim.claim.CounterclaimException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.jena.sys.JenaSystem;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The program. */
@Command(
        name = "counterclaim",
        description = "Reads news and analysis, publishes as linked data who claims what, and where the claims conflict.",
        mixinStandardHelpOptions = true,
        version = "counterclaim 0.1.0",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:fine", "1:findings", "2:wrong usage", "3:failure"})
public final class Main implements Callable<Integer> {

    /** Exit code: all is well. */
    static final int FINE = 0;
    /** Exit code: something was wrong with the data; the rest was done. */
    static final int FINDINGS = 1;
    /** Exit code: the call was wrong. */
    static final int USAGE = 2;
    /** Exit code: it could not be done. */
    static final int FAILURE = 3;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    private Main() {}

    /** Runs a command and ends the program with its exit code. */
    public static void main(String[] arguments) {
        // What reads the articles takes small and large letters as the machine has them: in Turkish "I" has another small one
        Locale.setDefault(Locale.ENGLISH);
        System.exit(run(arguments));
    }

    private static int run(String[] arguments) {
        try {
            return commandLine(new CorpusPipeline(Home.folder())).execute(arguments);
        } catch (CounterclaimException e) {
            return failed(e, new PrintWriter(System.err, true));
        }
    }

    /** Returns the command line over a pipeline; tests give one of their own. */
    static CommandLine commandLine(Pipeline pipeline) {
        // Jena's registries are empty until then, and some commands reach for one of them first
        JenaSystem.init();
        CommandLine line = new CommandLine(new Main());
        line.addSubcommand(new PublishCommand(pipeline));
        line.addSubcommand(new ConvertCommand(pipeline));
        line.addSubcommand(new ServeCommand(pipeline));
        line.addSubcommand(new QueryCommand(pipeline));
        line.addSubcommand(new ShowCommand(pipeline));
        line.addSubcommand(new CheckCommand(pipeline));
        line.addSubcommand(new AddCommand(pipeline));
        line.addSubcommand(new JudgeCommand(pipeline));
        line.addSubcommand(new EvaluateCommand(pipeline));
        line.addSubcommand(new RehearseCommand(pipeline));
        line.setCaseInsensitiveEnumValuesAllowed(true);
        line.setParameterExceptionHandler(Main::wrongUsage);
        line.setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, command.getErr()));
        return line;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(spec.commandLine().getErr());
        return USAGE;
    }

    private static int wrongUsage(ParameterException failure, String[] arguments) {
        CommandLine command = failure.getCommandLine();
        command.getErr().println("counterclaim: " + oneLine(failure.getMessage()) + ". See: "
                + command.getCommandSpec().qualifiedName() + " --help");
        command.getErr().flush();
        return USAGE;
    }

    private static int failed(Throwable failure, PrintWriter err) {
        boolean known = failure instanceof CounterclaimException;
        String message = known || failure instanceof java.io.IOException ? oneLine(failure.getMessage()) : internal(failure);
        err.println("counterclaim: " + message);
        if ("1".equals(System.getenv("COUNTERCLAIM_DEBUG"))) {
            failure.printStackTrace(err);
        }
        err.flush();
        return known && isUsage(((CounterclaimException) failure).code()) ? USAGE : FAILURE;
    }

    private static boolean isUsage(String code) {
        return switch (code) {
            case "bad-base", "unknown-query", "unknown-parameter", "missing-parameter", "bad-parameter" -> true;
            default -> false;
        };
    }

    private static String internal(Throwable failure) {
        // The class says what kind of failure it is, but its name alone frightens: "OutOfMemoryError" reads as words
        String kind = failure.getClass().getSimpleName().replaceAll("(Exception|Error)$", "")
                .replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
        String detail = failure.getMessage() == null ? "" : " (" + oneLine(failure.getMessage()) + ")";
        return "The program failed: " + kind + detail + ". Run it again with COUNTERCLAIM_DEBUG=1 to see where";
    }

    private static String oneLine(@org.jspecify.annotations.Nullable String text) {
        return text == null ? "no reason given" : text.replaceAll("\\s+", " ").strip().replaceAll("\\.$", "");
    }
}
