package app.baton.people;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** First names and the short forms that go with them in the United States, in small letters without accents. */
public final class FirstNames {

    /** Each name with its forms; a form may belong to several names, and two names of one form are not each other's. */
    private static final String SHORT_FORMS = """
            alexander alex al; andrew andy drew; anthony tony; barbara barb barbie; benjamin ben benny; catherine katherine
            kathryn cathy kathy kate katie kat; charles charlie chuck; christina christine chris tina; christopher chris kit;
            cynthia cindy; daniel dan danny; david dave; deborah debra deb debbie; donald don donny; dorothy dot dottie; edward
            ed eddie ted ned; elizabeth liz lizzie beth betty betsy eliza; frances fran; francis frank; frederick fred freddy;
            gabriel gabe; gerald jerry gerry; gregory greg; harold hal harry; henry hank harry; jacob jake; jacqueline jackie;
            james jim jimmy jamie; janet jan; jeffrey jeff; jennifer jen jenny; jessica jess jessie; john jack johnny jon;
            jonathan jon; joseph joe joey; joshua josh; judith judy; kenneth ken kenny; kimberly kim; lawrence larry; leonard
            len lenny; leslie les; margaret maggie meg peggy; matthew matt; melissa mel missy; michael mike mikey mick; nancy
            nan; nathaniel nathan nate; nicholas nick; pamela pam; patricia pat patty tricia trish; patrick pat paddy; peter
            pete; philip phillip phil; rebecca becky becca; richard rick ricky dick rich; robert bob bobby rob robbie; ronald
            ron ronny; russell russ; samantha sam; samuel sam sammy; sandra sandy; stephanie steph; stephen steven steve;
            stewart stuart stu; susan sue susie; theodore ted teddy theo; theresa teresa terry; thomas tom tommy; timothy tim;
            valerie val; vincent vince; virginia ginny; walter walt; william bill billy will liam; zachary zach; abigail abby;
            albert al bert; alfred al fred; allison ally; amanda mandy; arthur art; bradley brad; calvin cal; christian chris;
            clifford cliff; danielle dani; douglas doug; eugene gene; evelyn evie; gabrielle gabby; geoffrey geoff jeff;
            isabella bella izzy; jeremy jerry; jessie jesse; joanne jo; jordan jordy; josephine jo josie; kathleen kathy kate
            katie; lillian lily; louis lou; madison maddie; martin marty; maurice mo; natalie nat; nathan nate; norman norm;
            raymond ray; rodney rod; roger rog; stanley stan; victoria vicky tori; victor vic; wesley wes; terri theresa teresa;
            lauren laurie; lawrence laurence larry; jacquelyn jackie; kristina kris tina; kristen kris; gwendolyn gwen; leonardo
            leo; leon leo; emily em; erica ricki; mitchell mitch; roberta bobbie; adriana adri; alejandro alex; alexandra alex
            sandy lexi; francisco frank paco; jose joe pepe; guadalupe lupe; ignacio nacho; enrique rick; eduardo eddie; miguel
            mike; antonio tony; penelope penny; tabitha tabby; sylvia syl; phyllis phyl; eleanor ellie nell; annette ann; anna
            ann annie; suzanne sue suzy; debora deb; jonathon jon; zachariah zach; nicole nikki; michelle shelly; rachel rae;
            cassandra cassie; veronica ronnie; harriet hattie; jill jillian gillian
            """;
    private static final Map<String, Set<String>> FORMS = read();

    private FirstNames() { }

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> forms = new HashMap<>();
        for (String line : SHORT_FORMS.strip().split("\\s*;\\s*")) {
            Set<String> names = Set.of(line.split("\\s+"));
            names.forEach(name -> forms.computeIfAbsent(name, _ -> new TreeSet<>()).addAll(names));
        }
        forms.replaceAll((_, names) -> Set.copyOf(names));
        return Map.copyOf(forms);
    }

    /** The names that somebody of this first name may go by, itself among them; empty where none is known. */
    public static Set<String> forms(String plainFirst) {
        return FORMS.getOrDefault(plainFirst, Set.of());
    }
}
