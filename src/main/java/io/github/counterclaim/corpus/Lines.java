package io.github.counterclaim.corpus;

import java.util.ArrayList;
import java.util.List;

/** Cuts scraped text into lines: joins lines that were wrapped, cuts off headings that were glued to sentences. */
final class Lines {

    private static final int WRAP_MIN = 50;
    private static final int WRAP_MAX = 100;
    private static final int SIGNATURE_WORDS = 6;

    private Lines() {}

    /** Returns the lines in order, whitespace normalised, without empty ones. */
    static List<String> of(String text) {
        List<String> lines = unwrapped(text.split("\\R"));
        List<String> cut = new ArrayList<>();
        GluedHeading glue = new GluedHeading(text);
        for (int i = 0; i < lines.size(); i++) {
            String next = i + 1 < lines.size() ? lines.get(i + 1) : "";
            cut.addAll(glue.cut(withoutSignature(lines.get(i), next)));
        }
        return cut;
    }

    /** Joins the lines of each paragraph where the text was wrapped at a width, as mails and books are. */
    private static List<String> unwrapped(String[] raw) {
        boolean wrapped = isWrapped(raw);
        List<String> lines = new ArrayList<>();
        StringBuilder paragraph = new StringBuilder();
        for (String line : raw) {
            String normal = Wording.normal(line);
            if (!wrapped || normal.isEmpty()) {
                add(lines, paragraph);
            }
            paragraph.append(paragraph.isEmpty() ? "" : " ").append(normal);
        }
        add(lines, paragraph);
        return lines;
    }

    private static void add(List<String> lines, StringBuilder paragraph) {
        String line = paragraph.toString().strip();
        if (!line.isEmpty()) {
            lines.add(line);
        }
        paragraph.setLength(0);
    }

    /** Wrapped text: most lines that another follows are of nearly one width and end inside a sentence. */
    private static boolean isWrapped(String[] raw) {
        int followed = 0;
        int inside = 0;
        for (int i = 0; i + 1 < raw.length; i++) {
            if (!raw[i].isBlank() && !raw[i + 1].isBlank()) {
                String line = raw[i].strip();
                followed++;
                inside += line.length() >= WRAP_MIN && line.length() <= WRAP_MAX && !Wording.endsSentence(line) ? 1 : 0;
            }
        }
        return followed >= 3 && inside * 10 >= followed * 6;
    }

    /** A few words glued to the last sentence, above an address, are a signature: "… the end.Name of a list". */
    private static String withoutSignature(String line, String next) {
        int glue = GluedHeading.lastGlue(line);
        boolean signed = glue > 0 && (Boilerplate.isAddress(next) || next.indexOf('@') > 0 && Wording.words(next) < 8);
        boolean few = signed && Wording.words(line.substring(glue)) <= SIGNATURE_WORDS && !Wording.endsSentence(line);
        return few ? line.substring(0, glue) : line;
    }
}
