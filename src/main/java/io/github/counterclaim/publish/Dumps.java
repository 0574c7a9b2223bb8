package io.github.counterclaim.publish;

import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.store.Archive;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The files that hold the version that serves. */
final class Dumps {

    private final Archive archive;
    private final LiveData data;
    private final Links links;

    Dumps(Archive archive, LiveData data, Links links) {
        this.archive = archive;
        this.data = data;
        this.links = links;
    }

    /** Returns the files; who asks first waits until they are written. */
    Archive.Shelf shelf() {
        Snapshot now = data.current();
        return archive.shelf(now.union(), now.version());
    }

    /** Returns what there is to download, as the description of the data set lists it. */
    List<Download> downloads() {
        return shelf().files().stream()
                .map(file -> new Download(file.name(), DumpTypes.of(file.name()), DumpTypes.isPacked(file.name()),
                        file.bytes(), file.sha256()))
                .toList();
    }

    /** Answers with the checksums of all files. */
    Reply sums() {
        Path file = shelf().sums();
        byte[] bytes = read(file);
        return Reply.ok(DumpTypes.contentType(file.getFileName().toString()), () -> bytes)
                .tagged(Iris.hash(new String(bytes, StandardCharsets.UTF_8)))
                .since(data.current().loaded())
                .with("Link", signposts());
    }

    private static byte[] read(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String path() {
        return links.path("dumps/");
    }

    /** Returns the links of a file to what it is a part of. */
    String signposts() {
        return "<" + path() + ">; rel=\"collection\", <" + links.path("dataset") + ">; rel=\"describedby\", <"
                + DocumentWriter.LICENSE + ">; rel=\"license\"";
    }
}
