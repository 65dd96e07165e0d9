package app.baton.ui.admin;

import app.baton.journal.DeskId;
import app.baton.journal.Texts;
import app.baton.people.Member;
import app.baton.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** People of this desk and of others in words. */
final class PersonWords {

    private final Texts texts;
    private final DeskId self;

    PersonWords(Texts texts, DeskId self) {
        this.texts = texts;
        this.self = self;
    }

    /** The first line: how many work at the dealership, how many sign in here, and how many of those cannot. */
    String lead(List<Member> everybody) {
        long working = everybody.stream().filter(member -> member.card().active() || member.here()).count();
        long here = everybody.stream().filter(Member::here).count();
        long locked = everybody.stream().filter(member -> member.here() && !member.password()).count();
        if (here < working) {
            return locked == 0 ? texts.say("admin.people-lead-all", working, here)
                    : texts.say("admin.people-lead-all-locked", working, here, locked);
        }
        return locked == 0 ? texts.say("admin.people-lead", working) : texts.say("admin.people-lead-locked", working, locked);
    }

    /** "Sales manager, Salesperson", and how many are of a newer version. */
    String roles(Member member) {
        String known = names(member.card().known());
        int strange = member.card().roles().size() - member.card().known().size();
        if (strange == 0) {
            return known;
        }
        String newer = texts.say("admin.newer-roles", strange);
        return known.isEmpty() ? newer : texts.say("admin.roles-and-newer", known, newer);
    }

    /** Which desks have named nobody yet, or an empty text: their people are missing wherever readers are counted. */
    String silent(List<Member> everybody, Map<DeskId, String> inForce) {
        Set<DeskId> heard = everybody.stream().map(member -> member.card().desk()).collect(Collectors.toSet());
        String silent = inForce.entrySet().stream().filter(desk -> !heard.contains(desk.getKey()) && !desk.getKey().equals(self))
                .map(Map.Entry::getValue).sorted().collect(Collectors.joining(", "));
        return silent.isEmpty() ? "" : texts.say("admin.silent-desks", silent);
    }

    /** Where somebody was entered. */
    String desk(Member member, Map<DeskId, String> names) {
        DeskId home = member.card().desk();
        return home.equals(self) ? texts.say("admin.entered-here") : names.getOrDefault(home, texts.say("admin.unlisted-desk"));
    }

    /** What has to be known before somebody is changed here, or an empty text. */
    String note(Member member, Map<DeskId, String> names) {
        String who = member.card().name();
        if (member.here() && !member.card().active()) {
            return texts.say("admin.note-left", who);
        }
        if (member.rolesWait()) {
            return texts.say("admin.note-roles-wait", roles(member), names(member.rights()));
        }
        boolean ours = member.card().desk().equals(self);
        if (!member.changeable()) {
            String desk = ours ? texts.say("admin.another-desk") : desk(member, names);
            return member.here() ? texts.say("admin.note-theirs", desk)
                    : texts.say("admin.note-theirs-no-way-in", desk, who);
        }
        if (ours && member.person() != null) {
            return "";
        }
        return member.here() ? texts.say("admin.note-shared", desk(member, names))
                : texts.say("admin.note-shared-no-way-in", desk(member, names), who);
    }

    private String names(Collection<Role> roles) {
        return roles.stream().sorted().map(texts::name).collect(Collectors.joining(", "));
    }
}
