package app.baton.lead.radar;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/**
 * The names of an invented town, drawn about as often as names are in the United States: a few that everybody knows, and a long
 * tail that only few people have. Names with accents and of two words are among them.
 */
final class TownNames {

    private static final String FIRST = """
            James Mary Robert Patricia John Jennifer Michael Linda David Elizabeth William Barbara Richard Susan
            Joseph Jessica Thomas Sarah Charles Karen Christopher Lisa Daniel Nancy Matthew Betty Anthony Margaret
            Mark Sandra Donald Ashley Steven Kimberly Paul Emily Andrew Donna Joshua Michelle Kenneth Carol Kevin
            Amanda Brian Dorothy George Melissa Timothy Deborah Ronald Stephanie Edward Rebecca Jason Sharon Jeffrey
            Laura Ryan Cynthia Jacob Kathleen Gary Amy Nicholas Angela Eric Shirley Jonathan Anna Stephen Brenda Larry
            Pamela Justin Emma Scott Nicole Brandon Helen Benjamin Samantha Samuel Katherine Gregory Christine
            Alexander Debra Frank Rachel Patrick Carolyn Raymond Janet Jack Catherine Dennis Maria Jerry Heather Tyler
            Diane Aaron Ruth José Julie Adam Olivia Nathan Joyce Henry Virginia Douglas Victoria Zachary Kelly Peter
            Lauren Kyle Christina Ethan Joan Walter Evelyn Noah Judith Jeremy Megan Christian Andrea Keith Cheryl
            Roger Hannah Terry Jacqueline Gerald Martha Harold Gloria Sean Teresa Austin Ann Carl Sara Arthur Madison
            Lawrence Frances Dylan Kathryn Jesse Janice Jordan Jean Bryan Abigail Billy Alice Joe Julia Bruce Judy
            Gabriel Sophia Logan Grace Albert Denise Willie Amber Alan Doris Juan Marilyn Wayne Danielle Elijah
            Beverly Randy Isabella Roy Theresa Vincent Diana Ralph Natalie Eugene Brittany Russell Charlotte Bobby
            Marie Mason Kayla Philip Alexis Louis Lori André René Mónica Verónica Jesús Ramón Sofía Zoë Chloë Renée
            Angélica Ángel Iván Óscar Héctor María-Elena Jean-Paul Mary-Ann Anne-Marie""";
    private static final String LAST = """
            Smith Johnson Williams Brown Jones García Miller Davis Rodríguez Martínez Hernández López González Wilson
            Anderson Thomas Taylor Moore Jackson Martin Lee Pérez Thompson White Harris Sánchez Clark Ramírez Lewis
            Robinson Walker Young Allen King Wright Scott Torres Nguyen Hill Flores Green Adams Nelson Baker Hall
            Rivera Campbell Mitchell Carter Roberts Gómez Phillips Evans Turner Díaz Parker Cruz Edwards Collins Reyes
            Stewart Morris Morales Murphy Cook Rogers Gutiérrez Ortiz Morgan Cooper Peterson Bailey Reed Kelly Howard
            Ramos Kim Cox Ward Richardson Watson Brooks Chávez Wood James Bennett Gray Mendoza Ruiz Hughes Price
            Álvarez Castillo Sanders Patel Myers Long Ross Foster Jiménez Powell Jenkins Perry Russell Sullivan Bell
            Coleman Butler Henderson Barnes Gonzales Fisher Vásquez Simmons Romero Jordan Patterson Alexander Hamilton
            Graham Reynolds Griffin Wallace Moreno West Cole Hayes Bryant Herrera Gibson Ellis Tran Medina Aguilar
            Stevens Murray Ford Castro Marshall Owens Harrison Fernández McDonald Woods Washington Kennedy Wells
            Vargas Henry Chen Freeman Webb Tucker Guzmán Burns Crawford Olson Simpson Porter Hunter Gordon Méndez
            Silva Shaw Snyder Mason Dixon Muñoz Hunt Hicks Holmes Palmer Wagner Black Robertson Boyd Rose Stone
            Salazar Fox Warren Mills Meyer Rice Schmidt Garza Daniels Ferguson Nichols Stephens Soto Weaver Ryan
            Gardner Payne Grant Dunn Kelley Spencer Hawkins Arnold Pierce Hansen Peters Santos Hart Bradley Knight
            Elliott Cunningham Duncan Armstrong Hudson Carroll Lane Riley Andrews Alvarado Ray Delgado Berry Perkins
            Hoffman Johnston Matthews Peña Richards Contreras Willis Carpenter Lawrence Sandoval O'Neill O'Brien
            O'Connor D'Angelo El-Amin Smith-Jones Núñez Müller Schröder Kowalski Nowak Łukasik Bergström Sørensen
            Van_der_Meer De_la_Cruz St._Clair Mac_Donald Di_Stefano Al_Hassan Van_Dyke De_Leon Von_Braun La_Fontaine""";
    private static final String HEADS = """
            Al An Ar As Bal Bar Ben Ber Black Bol Bran Bren Bro Bur Cal Cam Car Chap Col Cor Cran Dal Dan Del Dor Dun
            East El Em Far Fen Fitz Gal Gar Gil Glad Gold Gran Hal Ham Han Har Hart Hath Hay Hol Hor Hur Jan Kel Ken
            Kil Kings Kor Lam Lan Lin Lock Mal Man Mar Mel Mid Mor Mul Nor Oak Ol Or Pal Par Pem Pen Rad Ram Ray Red
            Rick Rob Ros Rus San Sar Sel Shel Sher Stan Ster Stod Sul Sut Tal Tan Thorn Tor Val Van Wal War Wes Whit
            Wil Win Wood Wor Yar Zim""";
    private static final String MIDDLES = "- a e i o el en er in il on or am ed es ing";
    private static final String TAILS = """
            bach berg bert by cott dale den der dez do don dorf fel field ford gan gate ger go ham hurst kamp ki kin
            kins land ler ley lin lock low man mann mer more ner nan nell ness ney nik nis over quist rell ridge ris
            ro sen sey ski skiy son stad stein ster ston sworth ton tre vez vin wald way well wick wood worth wright
            yer zak zel""";

    private final List<String> firsts;
    private final List<String> lasts;
    private final Chance firstChance;
    private final Chance lastChance;

    /** How likely each of a row of names is: the rank decides, and the first few share the top. */
    private record Chance(double[] upTo) {

        static Chance of(int names, double shared) {
            double[] upTo = new double[names];
            double sum = 0;
            for (int i = 0; i < names; i++) {
                sum += 1 / (i + shared);
                upTo[i] = sum;
            }
            return new Chance(upTo);
        }

        int draw(SplittableRandom dice) {
            double at = dice.nextDouble() * upTo[upTo.length - 1];
            int low = 0;
            int high = upTo.length - 1;
            while (low < high) {
                int middle = (low + high) >>> 1;
                if (upTo[middle] < at) {
                    low = middle + 1;
                } else {
                    high = middle;
                }
            }
            return low;
        }
    }

    TownNames(SplittableRandom dice, int surnames) {
        Set<String> first = new LinkedHashSet<>(words(FIRST));
        Set<String> last = new LinkedHashSet<>(words(LAST));
        List<String> heads = words(HEADS);
        List<String> middles = words(MIDDLES);
        List<String> tails = words(TAILS);
        List<String> ends = words("a ia en on ette ina is ard us ie elle vin mar ner do");
        while (first.size() < 1500) {
            first.add(heads.get(dice.nextInt(heads.size())) + ends.get(dice.nextInt(ends.size())));
        }
        while (last.size() < surnames) {
            last.add(heads.get(dice.nextInt(heads.size())) + middles.get(dice.nextInt(middles.size())).replace("-", "")
                    + tails.get(dice.nextInt(tails.size())));
        }
        firsts = List.copyOf(first);
        lasts = List.copyOf(last);
        firstChance = Chance.of(firsts.size(), 8);
        lastChance = Chance.of(lasts.size(), 25);
    }

    String first(SplittableRandom dice) {
        return firsts.get(firstChance.draw(dice));
    }

    String last(SplittableRandom dice) {
        return lasts.get(lastChance.draw(dice));
    }

    static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : text.strip().split("\\s+")) {
            words.add(word.replace('_', ' '));
        }
        return words;
    }
}
