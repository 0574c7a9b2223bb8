package io.github.counterclaim.extract;

import io.github.counterclaim.claim.Source;
import io.github.counterclaim.lexicon.Lexicon;
import io.github.counterclaim.text.Sentence;
import java.util.List;
import java.util.concurrent.CancellationException;

/** Extracts the claims of one article. Shared by all threads: what it learns of an article lives in one call. */
public final class ClaimExtractor {

    private final Lexicon lexicon;

    /** Makes an extractor that knows a lexicon's names and wordings. */
    public ClaimExtractor(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Extracts the claims of an article.
     *
     * @param source its metadata, for its own voice and its date
     * @param text its clean text, into which the sentences' offsets point
     * @param sentences its sentences, in order
     * @throws CancellationException when the thread is interrupted
     */
    public Extraction extract(Source source, String text, List<Sentence> sentences) {
        HiddenGerunds gerunds = new HiddenGerunds(lexicon);
        Charges charges = new Charges(lexicon);
        Namings namings = new Namings(lexicon);
        Comments comments = new Comments(lexicon);
        Joints joints = new Joints(lexicon);
        SecondSayings sayings = new SecondSayings(lexicon);
        Gifts gifts = new Gifts(lexicon);
        Participles participles = new Participles(lexicon);
        Relatives relatives = new Relatives(lexicon);
        List<Sentence> mended = sentences.stream().map(gerunds::mend).map(charges::mend).map(namings::mend).map(joints::mend).map(sayings::mend).map(gifts::mend).map(participles::mend)
                .map(relatives::mend).map(comments::mend).toList();
        Scene scene = new Scene(source, lexicon, mended);
        ArticleClaims claims = read(scene, text);
        if (scene.guessedTooSoon()) {
            // "Chadian drones hit the port ... Chad sold the drones to Kenya": read again, knowing that
            Scene again = new Scene(source, lexicon, mended);
            again.learnFrom(scene);
            scene = again;
            claims = read(again, text);
        }
        return new Extraction(claims.claims(), Mentions.named(scene));
    }

    private static ArticleClaims read(Scene scene, String text) {
        ArticleClaims claims = new ArticleClaims(scene, text);
        for (Sentence sentence : scene.sentences()) {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The article is given up");
            }
            claims.read(sentence);
        }
        return claims;
    }
}
