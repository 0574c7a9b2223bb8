package io.github.counterclaim.text;

import edu.stanford.nlp.time.SUTime;
import io.github.counterclaim.claim.Source;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When an article was written, by which the relative times in it are resolved.
 *
 * @param reference the day, or one in the middle of the month or year where no more is known
 * @param issued the day, month or year, as EDTF
 * @param day the reference, as the rules for times want it
 */
record Written(LocalDate reference, String issued, SUTime.Time day) {

    private static final int DAY_LENGTH = 10;

    /** Returns when a source was written, or null where nothing is known of it. */
    static @Nullable Written of(Source source) {
        String issued = source.issued();
        if (issued == null) {
            return null;
        }
        LocalDate reference = switch (issued.length()) {
            case DAY_LENGTH -> LocalDate.parse(issued);
            case 7 -> YearMonth.parse(issued).atDay(15);
            default -> Year.parse(issued).atDay(183);
        };
        return new Written(reference, issued, SUTime.parseDateTime(reference.toString(), true));
    }

    /** Returns a time in its context, as far as it is certain. */
    String resolve(String edtf, List<String> words, boolean ahead) {
        String resolved = Timex.inContext(edtf, words, ahead, reference);
        return issued.length() == DAY_LENGTH ? resolved : Timex.coarse(resolved, words, issued);
    }
}
