package io.github.counterclaim.claim;

/**
 * Something wrong with the data, as a value: the rest is converted, and the program ends with exit code 1.
 *
 * @param code a stable name in kebab case, for example {@code empty-file}
 * @param where the file, with a line where there is one
 * @param message what is wrong and what to do about it: one line
 */
public record Finding(String code, String where, String message) {

    @Override
    public String toString() {
        return where + ": " + code + ": " + message;
    }
}
