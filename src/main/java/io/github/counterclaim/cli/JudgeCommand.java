package io.github.counterclaim.cli;

import io.github.counterclaim.judgement.Judgement;
import io.github.counterclaim.judgement.Verdict;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Keeps a person's judgement in the corpus. */
@Command(name = "judge",
        description = "Keep your judgement on a conflict, or on whether two names mean the same. It counts from the next"
                + " build on and is published with who, when and why.",
        customSynopsis = {
            "counterclaim judge CONFLICT accept|reject --by NAME --why TEXT [--corpus DIR]",
            "   or: counterclaim judge same|different NAME NAME --by NAME --why TEXT [--corpus DIR]"
        },
        mixinStandardHelpOptions = true)
final class JudgeCommand implements Callable<Integer> {

    private final Pipeline pipeline;

    @Parameters(paramLabel = "WHAT", arity = "2..3",
            description = "A conflict's address, or the last part of it, then 'accept' or 'reject'; or 'same' or"
                    + " 'different', then two names")
    @SuppressWarnings("NullAway.Init")
    private List<String> words;

    @Option(names = "--by", paramLabel = "NAME", required = true, description = "Who judges")
    @SuppressWarnings("NullAway.Init")
    private String by;

    @Option(names = "--why", paramLabel = "TEXT", required = true, description = "The reason")
    @SuppressWarnings("NullAway.Init")
    private String why;

    @Option(names = "--corpus", paramLabel = "DIR", description = "The corpus. Default: corpus/")
    private @Nullable Path corpus;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    JudgeCommand(Pipeline pipeline) {
        this.pipeline = pipeline;
    }

    @Override
    public Integer call() {
        Path to = corpus == null ? Home.folder().resolve("corpus") : corpus;
        spec.commandLine().getOut().println(pipeline.judge(judgement(), to));
        spec.commandLine().getOut().flush();
        return Main.FINE;
    }

    private Judgement judgement() {
        boolean onNames = words.size() == 3;
        String word = words.get(onNames ? 0 : 1);
        Verdict verdict = switch (word) {
            case "accept" -> Verdict.ACCEPTED;
            case "reject" -> Verdict.REJECTED;
            case "same" -> Verdict.SAME;
            case "different" -> Verdict.DIFFERENT;
            default -> throw unknown(word);
        };
        if (verdict.isOnConflict() == onNames) {
            throw unknown(word);
        }
        List<String> about = onNames
                ? words.subList(1, 3).stream().map(String::strip).sorted().toList()
                : List.of(Judgement.conflict(words.get(0)));
        return new Judgement(verdict, about, by.strip(), Instant.now().truncatedTo(ChronoUnit.SECONDS), why.strip());
    }

    private ParameterException unknown(String word) {
        return new ParameterException(spec.commandLine(), "'" + word
                + "' is no judgement here. Write CONFLICT accept, CONFLICT reject, same NAME NAME or different NAME NAME");
    }
}
