package io.github.counterclaim.publish;

import io.github.counterclaim.publish.page.Ref;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of an answer as a page shows them: where one holds names and another the things that are called so, in
 * every row, they are one column whose names lead to the things.
 *
 * @param heads the columns' heads
 * @param rows the cells
 */
record FoldedColumns(List<String> heads, List<List<Ref>> rows) {

    static FoldedColumns of(List<String> heads, List<List<Ref>> rows) {
        int[] things = new int[heads.size()];
        boolean[] folded = new boolean[heads.size()];
        for (int name = 0; name < heads.size(); name++) {
            things[name] = name;
            for (int thing = 0; thing < heads.size(); thing++) {
                if (!folded[thing] && !rows.isEmpty() && isNameOf(name, thing, rows)) {
                    things[name] = thing;
                    folded[thing] = true;
                    break;
                }
            }
        }
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < folded.length; i++) {
            if (!folded[i]) {
                kept.add(i);
            }
        }
        return new FoldedColumns(
                kept.stream().map(heads::get).toList(),
                rows.stream().map(row -> kept.stream().map(i -> row.get(things[i])).toList()).toList());
    }

    private static boolean isNameOf(int name, int thing, List<List<Ref>> rows) {
        return name != thing && rows.stream().allMatch(row -> row.get(name).href() == null
                && row.get(thing).href() != null
                && row.get(name).label().equals(row.get(thing).label()));
    }
}
