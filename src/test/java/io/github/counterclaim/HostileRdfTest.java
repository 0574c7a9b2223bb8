package io.github.counterclaim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.counterclaim.claim.CounterclaimException;
import io.github.counterclaim.graph.Iris;
import io.github.counterclaim.judgement.Judgements;
import io.github.counterclaim.lexicon.Lexicon;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two hundred hostile documents where a lexicon and judgements are read: each is refused or read, soon and silently. */
@Tag("alone")
class HostileRdfTest {

    private static final int DOCUMENTS = 200;
    private static final long MOST_CPU_NANOS = 5_000_000_000L;
    private static final String PREFIXES = "@prefix cc: <https://w3id.org/counterclaim/ns#> . @prefix owl: <http://www.w3.org/2002/07/owl#> .\n";

    @TempDir
    private Path folder;

    @Test
    void hostileDocumentsAreRefusedOrReadAndFetchNothing() throws IOException {
        int refusedLexicons = 0;
        int refusedJudgements = 0;
        try (ServerSocket listener = new ServerSocket(0, 50, InetAddress.getLoopbackAddress())) {
            List<byte[]> documents = documents("http://localhost:" + listener.getLocalPort() + "/x");
            assertEquals(DOCUMENTS, documents.size());
            for (int i = 0; i < DOCUMENTS; i++) {
                Path lexicon = Files.createDirectories(folder.resolve("l" + i));
                Files.write(lexicon.resolve("entries.ttl"), documents.get(i));
                Path corpus = folder.resolve("c" + i);
                Files.write(Files.createDirectories(corpus.resolve("judgements")).resolve("one.ttl"), documents.get(i));
                refusedLexicons += isRefused(lexicon, i) ? 1 : 0;
                long start = cpu();
                Judgements read = Judgements.read(List.of(corpus));
                assertTrue(cpu() - start < MOST_CPU_NANOS, "judgement " + i);
                assertEquals(1, read.findings().size() + read.all().size(), "judgement " + i);
                refusedJudgements += read.findings().size();
            }
            listener.setSoTimeout(200);
            assertTrue(isSilent(listener), "somebody connected");
        }
        assertTrue(refusedLexicons > DOCUMENTS / 4, refusedLexicons + " lexicons refused");
        assertEquals(DOCUMENTS, refusedJudgements);
    }

    private static boolean isSilent(ServerSocket listener) throws IOException {
        try {
            listener.accept().close();
            return false;
        } catch (SocketTimeoutException nobody) {
            return true;
        }
    }

    private static boolean isRefused(Path lexicon, int number) {
        long start = cpu();
        try {
            Lexicon.read(List.of(lexicon), Iris.DEFAULT_BASE);
            return false;
        } catch (CounterclaimException e) {
            assertTrue(e.code().equals("bad-lexicon"), number + ": " + e);
            return true;
        } finally {
            assertTrue(cpu() - start < MOST_CPU_NANOS, "lexicon " + number + " took " + (cpu() - start) / 1_000_000 + " ms");
        }
    }

    private static long cpu() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static List<byte[]> documents(String there) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int depth : List.of(100, 3_000, 100_000)) {
            texts.add(PREFIXES + "<x> cc:a " + "[ cc:a ".repeat(depth) + "1" + " ]".repeat(depth) + " .");
            texts.add(PREFIXES + "<x> cc:a " + "( ".repeat(depth) + ") ".repeat(depth) + ".");
            texts.add(PREFIXES + "<x> cc:a " + "( 1 ".repeat(depth));
            texts.add(PREFIXES + "<< ".repeat(depth) + "<x> cc:a 1 " + ">> cc:a 1 ".repeat(depth) + ".");
            texts.add(PREFIXES + "<x> cc:a <<( ".repeat(depth));
            texts.add("{ ".repeat(depth));
            texts.add("{\"@context\": " + "[".repeat(depth));
            texts.add(PREFIXES + "<x> cc:roles ( " + "\"a\" ".repeat(depth) + ") .");
            texts.add("@prefix a" + "b".repeat(depth) + ": <" + "c".repeat(depth) + "> .");
            texts.add(PREFIXES + "<x> cc:a \"\"\"" + "\"\n".repeat(depth) + "\"\"\" .");
        }
        for (String link : List.of(there, "file:///etc/passwd", "jar:" + there + "!/x", "ftp://localhost/x")) {
            texts.add("@base <" + link + "> . @prefix cc: <" + link + "#> . <x> a cc:State .");
            texts.add(PREFIXES + "<" + link + "> a owl:Ontology ; owl:imports <" + link + "> .");
            texts.add("{\"@context\": \"" + link + "\", \"@id\": \"x\", \"cc:verdict\": \"y\"}");
            texts.add("<!DOCTYPE x [<!ENTITY y SYSTEM \"" + link + "\">]><rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>&y;</rdf:RDF>");
            texts.add("<?xml version='1.0'?><!DOCTYPE x SYSTEM \"" + link + "\"><rdf:RDF/>");
            texts.add("PREFIX : <" + link + "> @import <" + link + "> .");
        }
        for (String text : List.of("\u0000", "<x\r\nSet-Cookie: a> <y> 1 .", "<x> <y\u0000z> 1 .", "<\\u0000> <y> 1 .", "<x> <y> \"\\uD800\" .",
                "<x> <y> \"\\UFFFFFFFF\" .", "<x> <y> \"1\"^^<x y> .", "<javascript:x> <y> 1 .", "<x> a <x>, <x> ; a <x> .", "_:a _:b _:c .",
                "<x> <y> 9" + "9".repeat(100_000) + " .", "<x> <y> 1e999999999 .", "<x> <y> \"x\"@" + "a-".repeat(10_000) + " .", "@prefix : <x> ,")) {
            texts.add(text);
        }
        List<byte[]> all = new ArrayList<>();
        texts.forEach(text -> all.add(text.getBytes(StandardCharsets.UTF_8)));
        all.add(new byte[] {(byte) 0xff, (byte) 0xfe, '<', 0});
        all.add(new byte[] {'<', (byte) 0xed, (byte) 0xa0, (byte) 0x80, '>', ' '});
        mutate(all);
        return all;
    }

    /** Fills up with files of the lexicon, each with some bytes changed, cut out or doubled. */
    private static void mutate(List<byte[]> all) throws IOException {
        Random random = new Random(20260106);
        byte[] sound = Files.readAllBytes(Path.of("ontology/lexicon/qualities.ttl"));
        while (all.size() < DOCUMENTS) {
            byte[] copy = sound.clone();
            for (int i = 1 + random.nextInt(3); i > 0; i--) {
                int from = random.nextInt(copy.length - 20);
                int to = random.nextInt(copy.length - 20);
                if (random.nextBoolean()) {
                    System.arraycopy(sound, from, copy, to, random.nextInt(20));
                } else {
                    copy[from] = (byte) random.nextInt(256);
                }
            }
            all.add(copy);
        }
    }
}
