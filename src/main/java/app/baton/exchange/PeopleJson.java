package app.baton.exchange;

import app.baton.journal.DeskId;
import app.baton.people.PeopleNews;
import app.baton.people.PersonCard;
import app.baton.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Who works here, as the content of a document; the schema is {@code schema/people.json}. Nothing in it opens anything:
 * neither login nor password nor PIN has a member. An introduction speaks of the document's own person on the desk that
 * wrote it, so that nobody introduces somebody else.
 */
final class PeopleJson {

    static final String INTRODUCED = "introduced";
    static final String KEPT = "kept";

    private PeopleJson() { }

    static ObjectNode write(PeopleNews news) {
        ObjectNode content = JsonNodeFactory.instance.objectNode().put("what", news.introduction() ? INTRODUCED : KEPT);
        ArrayNode list = content.putArray("people");
        for (PersonCard card : news.people()) {
            ObjectNode person = list.addObject().put("person", card.id().toString()).put("desk", card.desk().toString())
                    .put("name", card.name()).put("title", card.title());
            ArrayNode roles = person.putArray("roles");
            card.roles().forEach(roles::add);
            person.put("active", card.active()).put("revision", card.revision());
        }
        return content;
    }

    /** Whether it is somebody's word about himself only, which takes no more than a receipt does. */
    static boolean introduces(SignedFile file) {
        return switch (file.fields().text("what")) {
            case INTRODUCED -> true;
            case KEPT -> false;
            default -> throw file.fields().wrong("what", "is not a word that this version of Baton knows");
        };
    }

    static PeopleNews read(SignedFile file) {
        Fields content = file.fields();
        boolean introduction = introduces(file);
        List<PersonCard> cards = new ArrayList<>();
        for (Fields each : content.objects("people")) {
            PersonCard card = card(each);
            if (introduction && (!card.id().value().equals(file.by().id()) || !card.desk().equals(file.issuer())
                    || !card.active())) {
                throw each.wrong("person", "is not the one who wrote the document, at work on the desk that wrote it");
            }
            cards.add(card);
        }
        try {
            return new PeopleNews(introduction, cards);
        } catch (IllegalArgumentException refused) {
            throw content.wrong("people", "is no such list: " + refused.getMessage());
        }
    }

    private static PersonCard card(Fields person) {
        PersonId id = person.read("person", PersonId::parse, "is not a UUID");
        DeskId desk = person.read("desk", DeskId::parse, "is not a UUID");
        String name = person.text("name");
        String title = person.textOr("title");
        List<String> roles = person.texts("roles");
        boolean active = person.flag("active");
        int revision = person.count("revision");
        try {
            return new PersonCard(id, desk, name, title, roles, active, revision);
        } catch (IllegalArgumentException refused) {
            throw person.wrong("name", "or another member of it cannot stand: " + refused.getMessage());
        }
    }
}
