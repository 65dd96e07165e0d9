package app.baton.lead.radar;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Slips of fingers and ears: what becomes of a word or a number while it is typed. */
final class Slips {

    private static final List<String> KEYS = List.of("1234567890", "qwertyuiop", "asdfghjkl", "zxcvbnm");
    /** Short forms that people use, the whole name first. */
    private static final Map<String, List<String>> NICKNAMES = nicknames("""
            robert bob rob bobby; william bill will billy; richard rick dick; james jim jimmy; john jack johnny;
            michael mike; thomas tom tommy; charles charlie chuck; joseph joe joey; daniel dan danny; matthew matt;
            anthony tony; donald don; steven steve; andrew andy drew; kenneth ken kenny; joshua josh; edward ed eddie
            ted; ronald ron; timothy tim; jeffrey jeff; jacob jake; nicholas nick; jonathan jon; stephen steve; larry
            lawrence; benjamin ben; samuel sam; gregory greg; alexander alex; patrick pat; raymond ray; gerald jerry;
            zachary zach; nathan nate; peter pete; walter walt; lawrence larry; vincent vince; philip phil; patricia
            pat patty trish; jennifer jen jenny; elizabeth liz beth betty; barbara barb; susan sue; jessica jess;
            margaret peggy maggie meg; sandra sandy; kimberly kim; deborah deb debbie; stephanie steph; rebecca becky;
            cynthia cindy; kathleen kathy; pamela pam; samantha sam; katherine kathy kate katie; christine chris tina;
            catherine cathy; janet jan; victoria vicky; christina chris tina; judith judy; jacqueline jackie; teresa
            terri; theresa terri; kathryn kathy kate; virginia ginny; andrew andy; dorothy dot; melissa missy; debra
            deb; gabriel gabe; eugene gene; frances fran; abigail abby; russell russ; albert al; danielle dani;
            douglas doug""");

    private final SplittableRandom dice;

    Slips(SplittableRandom dice) {
        this.dice = dice;
    }

    private static Map<String, List<String>> nicknames(String text) {
        Map<String, List<String>> map = new TreeMap<>();
        Stream.of(text.split(";")).map(line -> line.strip().split("\\s+")).forEach(words ->
                map.put(words[0], List.of(words).subList(1, words.length)));
        return map;
    }

    /** One letter too few, too many, another one, or two in each other's place; the first letter goes wrong least. */
    String typo(String word) {
        if (word.length() < 2) {
            return word;
        }
        for (int tries = 0; tries < 20; tries++) {
            int at = dice.nextDouble() < 0.07 ? 0 : 1 + dice.nextInt(word.length() - 1);
            String wrong = switch (dice.nextInt(10)) {
                case 0, 1, 2 -> word.substring(0, at) + word.substring(at + 1);
                case 3, 4 -> word.substring(0, at) + near(word.charAt(at)) + word.substring(at);
                case 5, 6, 7 -> word.substring(0, at) + near(word.charAt(at)) + word.substring(at + 1);
                default -> transposed(word, at);
            };
            if (!wrong.isBlank() && !wrong.equals(word)) {
                return wrong;
            }
        }
        return word;
    }

    private static String transposed(String word, int at) {
        int left = Math.min(at, word.length() - 2);
        return word.substring(0, left) + word.charAt(left + 1) + word.charAt(left) + word.substring(left + 2);
    }

    /** A key beside this one. */
    private char near(char letter) {
        char plain = Character.toLowerCase(letter);
        for (String row : KEYS) {
            int at = row.indexOf(plain);
            if (at >= 0) {
                return row.charAt(at == 0 ? 1 : at == row.length() - 1 ? at - 1 : at + (dice.nextBoolean() ? 1 : -1));
            }
        }
        return 'e';
    }

    /** Two digits that stand beside each other and differ, exchanged; the same text where there are none after {@code from}. */
    String digits(String number, int from) {
        List<Integer> places = new ArrayList<>();
        for (int i = from; i + 1 < number.length(); i++) {
            if (Character.isDigit(number.charAt(i)) && Character.isDigit(number.charAt(i + 1))
                    && number.charAt(i) != number.charAt(i + 1)) {
                places.add(i);
            }
        }
        return places.isEmpty() ? number : transposed(number, places.get(dice.nextInt(places.size())));
    }

    /** A short form, or the whole name of one; the name itself where it has none. */
    String nickname(String first) {
        String plain = first.toLowerCase(Locale.ROOT);
        List<String> forms = NICKNAMES.getOrDefault(plain, List.of());
        return forms.isEmpty() ? first : forms.get(dice.nextInt(forms.size()));
    }

    /** The same without accents, as somebody types it who does not find them on the keys. */
    static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "").replace('ł', 'l').replace('Ł', 'L')
                .replace('ø', 'o').replace('Ø', 'O');
    }

    static boolean accented(String name) {
        return !plain(name).equals(name);
    }

    /** A number as people write it, in one of their ways. */
    String written(String e164) {
        String ten = e164.substring(2);
        String area = ten.substring(0, 3);
        String exchange = ten.substring(3, 6);
        String line = ten.substring(6);
        return switch (dice.nextInt(4)) {
            case 0 -> "(" + area + ") " + exchange + "-" + line;
            case 1 -> area + "-" + exchange + "-" + line;
            case 2 -> area + "." + exchange + "." + line;
            default -> ten;
        };
    }

    static Set<String> names() {
        return NICKNAMES.keySet();
    }
}
