package app.baton.exchange;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Approval;
import app.baton.campaign.Brief;
import app.baton.campaign.CampaignFile;
import app.baton.campaign.FrictionEvent;
import app.baton.campaign.Post;
import app.baton.campaign.Promised;
import app.baton.incentive.Program;
import app.baton.incentive.ProgramBook;
import app.baton.incentive.ProgramFormat;
import app.baton.incentive.ProgramId;
import app.baton.incentive.ProgramRef;
import app.baton.incentive.ProgramSheet;
import app.baton.incentive.Rulebook;
import app.baton.journal.Clock;
import app.baton.journal.DeskId;
import app.baton.journal.PageRequest;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.people.PeopleNews;
import app.baton.people.PeoplePost;
import app.baton.people.User;
import app.baton.vehicle.StockNews;
import app.baton.vehicle.StockPost;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ObjectNode;

/** Signs what this desk has to say and keeps it in the desk's own chain; {@link Sync} carries it to the share. */
public final class SignedPost implements Post, StockPost, PeoplePost {

    private static final int PAGE = 500;
    /** Half of how long the word is good: whoever joins meanwhile reads it. */
    private static final Duration PEOPLE_FRESH = DocumentType.PEOPLE.good().dividedBy(2);

    private final DeskId self;
    private final ShareBooks books;
    private final ProgramBook programs;
    private final Contents contents;
    private final Clock clock;
    private final OwnChain chain;

    public SignedPost(DeskId self, ShareBooks books, ProgramBook programs, ProgramFormat format, Clock clock) {
        this.self = self;
        this.books = books;
        this.programs = programs;
        this.contents = new Contents(format);
        this.clock = clock;
        this.chain = new OwnChain(books, self);
    }

    @Override
    public String send(Brief brief, User by) {
        return append(DocumentType.BRIEF, Duty.BRIEF, contents.brief(brief), brief.issued(), brief.expires(), by).hash();
    }

    @Override
    public void propose(CampaignFile file, Instant answerBy, User by) {
        List<ProgramRef> refs = file.campaign().promises().stream().map(Promised::program).distinct().toList();
        List<Program> promised = programs.findAll(refs);
        if (promised.size() < refs.size()) {
            throw Problem.badInput("proposal.program-unknown", "/promises", "The campaign \"" + file.campaign().name()
                    + "\" promises a program that is not in the book. Nothing was sent. Take it out or import it first.");
        }
        append(DocumentType.PROPOSAL, Duty.PROPOSAL,
                contents.proposal(file.campaign(), new ProgramSheet(rulebooks(promised), promised), answerBy), by);
    }

    @Override
    public Approval send(Approval approval, User by) {
        Instant issued = approval.at();
        SealedDocument sealed = append(DocumentType.APPROVAL, Duty.of(approval.kind()), contents.approval(approval), issued,
                issued.plus(DocumentType.APPROVAL.good()), by);
        return approval.sealedAs(sealed.json());
    }

    @Override
    public void send(Acknowledgement acknowledgement, User by) {
        append(DocumentType.RECEIPT, Duty.RECEIPT, contents.receipt(acknowledgement), by);
    }

    @Override
    public void send(FrictionEvent event, User by) {
        Duty duty = event.step() instanceof FrictionEvent.Answered ? Duty.PROPOSAL : Duty.RECEIPT;
        append(DocumentType.FRICTION, duty, FrictionJson.write(event), event.at(),
                event.at().plus(DocumentType.FRICTION.good()), by);
    }

    @Override
    public void send(StockNews news, Instant at, User by) {
        append(DocumentType.STOCK, news.anybodys(by.id()) ? Duty.RECEIPT : Duty.STOCK, Contents.stock(news), at,
                at.plus(DocumentType.STOCK.good()), by);
    }

    @Override
    public boolean tellsChanges() {
        return may(Duty.STOCK);
    }

    @Override
    public boolean tellsHolds() {
        return may(Duty.RECEIPT);
    }

    @Override
    public boolean keepsPeople() {
        return may(Duty.PEOPLE);
    }

    @Override
    public boolean introducesPeople() {
        return may(Duty.RECEIPT);
    }

    @Override
    public boolean peopleFresh() {
        return books.documents().lastOwn(self, DocumentType.PEOPLE.wire())
                .filter(last -> clock.now().isBefore(last.issued().plus(PEOPLE_FRESH))).isPresent();
    }

    @Override
    public void send(PeopleNews news, User by) {
        append(DocumentType.PEOPLE, news.introduction() ? Duty.RECEIPT : Duty.PEOPLE, PeopleJson.write(news), by);
    }

    private boolean may(Duty duty) {
        return books.trusted().filter(root -> books.keys().may(root, self, duty)).isPresent();
    }

    @Override
    public void sendPrograms(User by) {
        List<Program> all = new ArrayList<>();
        Optional<String> next = Optional.empty();
        do {
            var page = programs.usable(clock.today(), new PageRequest(PAGE, next));
            all.addAll(page.rows());
            next = page.next();
        } while (next.isPresent());
        append(DocumentType.PROGRAMS, Duty.PROGRAMS, contents.programs(new ProgramSheet(rulebooks(all), all)), by);
    }

    private List<Rulebook> rulebooks(List<Program> all) {
        Set<ProgramId> named = all.stream().map(program -> program.combination().rulebook()).filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return programs.rulebooks().stream().filter(book -> named.contains(book.id())).toList();
    }

    private SealedDocument append(DocumentType type, Duty duty, ObjectNode content, User by) {
        Instant now = clock.now();
        return append(type, duty, content, now, now.plus(type.good()), by);
    }

    private SealedDocument append(DocumentType type, Duty duty, ObjectNode content, Instant issued, Instant expires, User by) {
        return append(new OwnChain.Word(type, by.actor(), issued, expires), duty, sequence -> content);
    }

    /** Signs what this desk says with a key that the root lets sign it, and keeps it for the share. */
    SealedDocument append(OwnChain.Word word, Duty duty, OwnChain.Content content) {
        Root root = books.root().newest().orElseThrow(() -> Problem.couldNot("share.no-root",
                "This desk belongs to no dealership's share yet. Nothing was sent. Set up or join a dealership first."));
        SigningKey key = books.keys().entitled(root, self, duty);
        SignedFile file = chain.next(root, word, content, key);
        DocumentType type = word.type();
        if (file.bytes().length > type.most()) {
            throw Problem.badInput("share.too-large", "", "The document would be larger than the " + type.most()
                    + " bytes that other desks read. Nothing was sent.");
        }
        if (type == DocumentType.BRIEF) {
            // what every other desk would refuse must not leave this one
            new BriefCheck(contents, new Verifier(root)).check(file);
        }
        SealedDocument sealed = file.sealed();
        books.documents().append(sealed);
        return sealed;
    }
}
