package app.baton.incentive;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a new revision of a program touches (R24), asked of every room that uses programs. */
public final class Touches implements ProgramUse {

    private final List<ProgramUse> rooms;

    public Touches(List<ProgramUse> rooms) {
        this.rooms = List.copyOf(rooms);
    }

    @Override
    public List<Touch> of(ProgramId code) {
        return rooms.stream().flatMap(room -> room.of(code).stream()).toList();
    }

    @Override
    public Map<ProgramId, List<Touch>> ofAll() {
        Map<ProgramId, List<Touch>> all = new HashMap<>();
        rooms.forEach(room -> room.ofAll().forEach((code, touches) ->
                all.computeIfAbsent(code, none -> new ArrayList<>()).addAll(touches)));
        return all;
    }
}
