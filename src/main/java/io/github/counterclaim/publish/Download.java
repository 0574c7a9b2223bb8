package io.github.counterclaim.publish;

/**
 * A file that holds the data set or a part of it.
 *
 * @param name its file name under {@code /dumps/}
 * @param mediaType its media type, of the content within where it is compressed
 * @param compressed whether it is compressed with gzip
 * @param bytes its size
 * @param sha256 its checksum, 64 hexadecimal digits
 */
public record Download(String name, String mediaType, boolean compressed, long bytes, String sha256) {}
