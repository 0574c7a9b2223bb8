package io.github.counterclaim.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.http.HttpResponse;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The pages that a reader of a site can reach from its first page: some of each kind. */
final class SitePaths {

    private static final Pattern LINK = Pattern.compile("<a[^>]*?\\shref=\"(/[^\"#]*)");

    private SitePaths() {}

    /** Returns the paths of at most so many pages of each kind, in the order in which links lead to them. */
    static List<String> of(Browser client, int ofEachKind) {
        Map<String, Integer> kinds = new HashMap<>();
        Set<String> seen = new LinkedHashSet<>(List.of("/"));
        List<String> pages = new ArrayList<>();
        Deque<String> open = new ArrayDeque<>(List.of("/", "/dataset", "/dumps/", "/changes", "/articles?offset=1000000"));
        while (!open.isEmpty()) {
            String path = open.remove();
            if (kinds.merge(kind(path), 1, Integer::sum) > ofEachKind) {
                continue;
            }
            HttpResponse<String> response = client.get(path, "Accept", Browser.CHROME);
            if (!Browser.header(response, "Content-Type").startsWith("text/html")) {
                continue;
            }
            assertEquals(200, response.statusCode(), path);
            pages.add(path);
            Matcher link = LINK.matcher(response.body());
            while (link.find()) {
                String next = link.group(1).replace("&amp;", "&");
                if (seen.add(next)) {
                    open.add(next);
                }
            }
        }
        return pages;
    }

    /** Pages of one kind are made by one template: the address without the thing and the values that it names. */
    private static String kind(String path) {
        return path.replaceFirst("(/(?:page|data|cite)/[^/?]+)/.*?(\\.[a-z]+)?$", "$1/x$2").replaceAll("=[^&]*", "=");
    }
}
