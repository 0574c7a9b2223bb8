package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.publish.page.Citation;
import io.github.counterclaim.publish.page.CitationReader;
import java.time.ZoneOffset;
import java.util.List;

/** How to cite: {@code /cite/{kind}/{slug}.bib} and {@code .json}, and {@code /cite/dataset.bib} for the whole. */
final class CiteResource implements Resource {

    private static final String BIBTEX = "bib";
    private static final String CSL = "json";

    private final LiveData data;
    private final Links links;

    CiteResource(LiveData data, Links links) {
        this.data = data;
        this.links = links;
    }

    @Override
    public Reply answer(Exchange exchange) {
        List<String> segments = exchange.segments();
        String last = segments.isEmpty() ? "" : segments.get(segments.size() - 1);
        int dot = last.lastIndexOf('.');
        String ending = last.substring(dot + 1);
        if (dot <= 0 || !List.of(BIBTEX, CSL).contains(ending)) {
            throw new HttpProblem(404, "'" + String.join("/", segments) + "' is no citation. Ask for "
                    + links.path("cite/dataset.bib") + ", or for " + links.path("cite/article/{slug}.json"));
        }
        Citation citation = citation(segments, last.substring(0, dot));
        String text = ending.equals(BIBTEX) ? citation.bibtex() : citation.csl();
        Reply reply = Reply.text(
                ending.equals(BIBTEX) ? "application/x-bibtex; charset=utf-8" : "application/vnd.citationstyles.csl+json", text);
        return reply.tagged(Iris.hash(text)).with("Content-Disposition", "inline; filename=\"" + citation.key() + "." + ending + "\"");
    }

    private Citation citation(List<String> segments, String slug) {
        Snapshot now = data.current();
        if (segments.size() == 1 && slug.equals("dataset")) {
            String day = now.loaded().atOffset(ZoneOffset.UTC).toLocalDate().toString();
            return new Citation("counterclaim-" + now.version().replaceAll("[^A-Za-z0-9]", ""), true,
                    "Who claims what, and where the claims conflict", List.of(), "Counterclaim", day, links.base(),
                    "Version " + now.version());
        }
        if (segments.size() != 2) {
            throw new HttpProblem(404, "'" + String.join("/", segments) + "' is neither an article nor a claim");
        }
        Links.Name name = new Links.Name(segments.get(0), slug);
        return now.read(model -> new CitationReader(model, links).read(name)).orElseThrow(() -> new HttpProblem(
                404, "'" + String.join("/", segments) + "' is neither an article nor a claim. Search: " + links.path("search")));
    }
}
