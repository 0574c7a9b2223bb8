package io.github.counterclaim.cache;

import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/** Names the program that runs: another name for whatever may read an article differently, models and Java included. */
public final class ProgramFingerprint {

    private final MessageDigest digest;

    private ProgramFingerprint(MessageDigest digest) {
        this.digest = digest;
    }

    /**
     * Returns the fingerprint, in hexadecimal.
     *
     * @param part a class of the program; what it was loaded from is the program
     * @throws IOException when that cannot be read
     */
    public static String of(Class<?> part) throws IOException {
        try {
            ProgramFingerprint print = new ProgramFingerprint(MessageDigest.getInstance("SHA-256"));
            print.add(System.getProperty("java.version"));
            Path code = Path.of(part.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(code)) {
                print.addClasses(code);
            } else {
                print.addJar(code);
            }
            print.addLibraries(System.getProperty("java.class.path", ""));
            return HexFormat.of().formatHex(print.digest.digest());
        } catch (NoSuchAlgorithmException | URISyntaxException e) {
            throw new IOException("The program cannot tell where it was loaded from", e);
        }
    }

    private void add(String text) {
        digest.update(text.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) '\n');
    }

    private void addClasses(Path folder) throws IOException {
        try (Stream<Path> tree = Files.walk(folder)) {
            List<Path> classes = tree.filter(file -> file.toString().endsWith(".class")).sorted().toList();
            for (Path file : classes) {
                add(folder.relativize(file).toString());
                digest.update(Files.readAllBytes(file));
            }
        }
    }

    // a jar lists a checksum of every class and model that it holds
    private void addJar(Path jar) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            for (ZipEntry entry : zip.stream().<ZipEntry>map(one -> one).toList()) {
                String name = entry.getName();
                if (name.endsWith(".class") || name.startsWith("edu/")) {
                    add(name + " " + entry.getCrc());
                }
            }
        }
    }

    private void addLibraries(String classPath) throws IOException {
        for (String entry : classPath.split(File.pathSeparator)) {
            Path file = Path.of(entry);
            if (Files.isRegularFile(file)) {
                add(file.getFileName() + " " + Files.size(file));
            }
        }
    }
}
