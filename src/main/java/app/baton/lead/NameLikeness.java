package app.baton.lead;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whether two names may be one person's who left the same number or address. A family has one phone, so the number alone says
 * nothing: the last name has to be the same and the first one has to go with it, short form or initial included.
 */
final class NameLikeness {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");
    /** Usual short forms of first names in the United States, each line one name. */
    private static final List<Set<String>> SHORT_FORMS = Stream.of("alexander alex al", "andrew andy drew", "anthony tony",
            "barbara barb barbie", "benjamin ben benny", "catherine katherine kathryn cathy kathy kate katie kat",
            "charles charlie chuck", "christina christine chris tina", "christopher chris kit", "cynthia cindy",
            "daniel dan danny", "david dave", "deborah debra deb debbie", "donald don donny", "dorothy dot dottie",
            "edward ed eddie ted ned", "elizabeth liz lizzie beth betty betsy eliza", "frances fran", "francis frank",
            "frederick fred freddy", "gabriel gabe", "gerald jerry gerry", "gregory greg", "harold hal harry", "henry hank harry",
            "jacob jake", "jacqueline jackie", "james jim jimmy jamie", "janet jan", "jeffrey jeff", "jennifer jen jenny",
            "jessica jess jessie", "john jack johnny jon", "jonathan jon", "joseph joe joey", "joshua josh", "judith judy",
            "kenneth ken kenny", "kimberly kim", "lawrence larry", "leonard len lenny", "leslie les", "margaret maggie meg peggy",
            "matthew matt", "melissa mel missy", "michael mike mikey mick", "nancy nan", "nathaniel nathan nate", "nicholas nick",
            "pamela pam", "patricia pat patty tricia trish", "patrick pat paddy", "peter pete", "philip phillip phil",
            "rebecca becky becca", "richard rick ricky dick rich", "robert bob bobby rob robbie", "ronald ron ronny",
            "russell russ", "samantha sam", "samuel sam sammy", "sandra sandy", "stephanie steph", "stephen steven steve",
            "stewart stuart stu", "susan sue susie", "theodore ted teddy theo", "theresa teresa terry", "thomas tom tommy",
            "timothy tim", "valerie val", "vincent vince", "virginia ginny", "walter walt", "william bill billy will liam",
            "zachary zach").map(line -> Set.of(line.split(" "))).toList();

    private NameLikeness() { }

    /** Whether these may be one person; a name that was not said speaks against nobody. */
    static boolean mayBeOne(String one, String other) {
        String first = plain(one);
        String second = plain(other);
        return first.isEmpty() || second.isEmpty() || last(first).equals(last(second)) && together(first(first), first(second));
    }

    private static boolean together(String one, String other) {
        boolean initial = one.length() == 1 || other.length() == 1;
        return one.equals(other) || initial && one.charAt(0) == other.charAt(0)
                || SHORT_FORMS.stream().anyMatch(forms -> forms.contains(one) && forms.contains(other));
    }

    private static String first(String plain) {
        return plain.split(" ", 2)[0];
    }

    private static String last(String plain) {
        return plain.substring(plain.lastIndexOf(' ') + 1);
    }

    private static String plain(String name) {
        String bare = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        return BETWEEN_WORDS.matcher(bare.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}
