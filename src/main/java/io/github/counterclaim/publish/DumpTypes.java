package io.github.counterclaim.publish;

import java.util.LinkedHashMap;
import java.util.Map;

/** The media types of the files that hold the data, by the endings of their names. */
final class DumpTypes {

    static final String GZIP = "application/gzip";

    private static final String ANY = "application/octet-stream";

    private static final Map<String, String> BY_ENDING = byEnding();

    private DumpTypes() {}

    private static Map<String, String> byEnding() {
        Map<String, String> types = new LinkedHashMap<>();
        Format.ofData().forEach(format -> types.put("." + format.extension(), format.mediaType()));
        types.put(".csv", "text/csv");
        types.put("csv-metadata.json", "application/csvm+json");
        types.put(".graphml", "application/graphml+xml");
        types.put(".hdt", "application/vnd.hdt");
        types.put(".rdfp", "application/rdf-patch");
        types.put("SHA256SUMS", "text/plain");
        return types;
    }

    /** Returns whether a name is that of a compressed file. */
    static boolean isPacked(String name) {
        return name.endsWith(".gz");
    }

    /** Returns the media type of a file's content, compressed or not. */
    static String of(String name) {
        String plain = isPacked(name) ? name.substring(0, name.length() - 3) : name;
        return BY_ENDING.entrySet().stream()
                .filter(type -> plain.endsWith(type.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(ANY);
    }

    /** Returns the value of the Content-Type header for the file as it lies there. */
    static String contentType(String name) {
        if (isPacked(name)) {
            return GZIP;
        }
        String type = of(name);
        if (type.equals("text/csv")) {
            return "text/csv; charset=utf-8; header=present";
        }
        return type.startsWith("text/") ? type + "; charset=utf-8" : type;
    }
}
