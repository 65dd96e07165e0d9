package app.baton.lead.radar;

/** How many slips lie between two words: a letter more, a letter less, another letter, two in each other's place. */
final class Slip {

    private Slip() { }

    /** The slips, or {@code most + 1} where there are more than {@code most}. */
    static int between(String one, String other, int most) {
        int rows = one.length();
        int columns = other.length();
        if (Math.abs(rows - columns) > most) {
            return most + 1;
        }
        int[] before = new int[columns + 1];
        int[] last = new int[columns + 1];
        int[] next = new int[columns + 1];
        for (int j = 0; j <= columns; j++) {
            last[j] = j;
        }
        for (int i = 1; i <= rows; i++) {
            next[0] = i;
            int least = i;
            for (int j = 1; j <= columns; j++) {
                boolean same = one.charAt(i - 1) == other.charAt(j - 1);
                int slips = Math.min(Math.min(last[j], next[j - 1]) + 1, last[j - 1] + (same ? 0 : 1));
                if (i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1)) {
                    slips = Math.min(slips, before[j - 2] + 1);
                }
                next[j] = slips;
                least = Math.min(least, slips);
            }
            if (least > most) {
                return most + 1;
            }
            int[] spare = before;
            before = last;
            last = next;
            next = spare;
        }
        return Math.min(last[columns], most + 1);
    }
}
