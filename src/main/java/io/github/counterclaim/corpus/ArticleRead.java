package io.github.counterclaim.corpus;

import io.github.counterclaim.claim.Finding;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What reading a file gave.
 *
 * @param article the article, or null where the file holds none that can be read
 * @param findings what is wrong with the file, in the order in which it was noticed; empty where all is well
 */
public record ArticleRead(@Nullable Article article, List<Finding> findings) {

    public ArticleRead {
        findings = List.copyOf(findings);
    }
}
