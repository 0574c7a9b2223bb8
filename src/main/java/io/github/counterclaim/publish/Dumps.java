package io.github.counterclaim.publish;

import io.github.counterclaim.store.Archive;
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

    String path() {
        return links.path("dumps/");
    }
}
