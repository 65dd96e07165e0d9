package app.baton.exchange;

import static app.baton.exchange.Verifier.refused;

import app.baton.campaign.Acknowledgement;
import app.baton.campaign.Approval;
import app.baton.campaign.Arrivals;
import app.baton.campaign.Brief;
import app.baton.campaign.BriefHeader;
import app.baton.campaign.FrictionEvent;
import app.baton.incentive.ProgramReading;
import app.baton.journal.ActivityLog;
import app.baton.journal.Actor;
import app.baton.journal.DeskId;
import app.baton.journal.Problem;
import app.baton.journal.SealedDocument;
import app.baton.people.PeopleNews;
import app.baton.people.PersonId;
import app.baton.vehicle.StockNews;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;

/** Takes one believed document into the books: its effect and its place in the ledger in one unit of work. */
final class Intake {

    private final DeskId self;
    private final ShareBooks books;
    private final Contents contents;
    private final Arrivals arrivals;
    private final CustomerReader customers;

    Intake(DeskId self, ShareBooks books, Contents contents, Arrivals arrivals, CustomerReader customers) {
        this.self = self;
        this.books = books;
        this.contents = contents;
        this.arrivals = arrivals;
        this.customers = customers;
    }

    /** What a document does to the books; it answers what a person should be told although it was taken. */
    private interface Effect {
        List<Problem> on(ActivityLog log);
    }

    /** The number of a brief before anything else of it is read, or the largest where it has none. */
    static long number(SignedFile file) {
        try {
            return file.fields().integer("number");
        } catch (Problem none) {
            return Long.MAX_VALUE;
        }
    }

    /** Whether a document is over and nobody needs to hear of it; a brief in force that is over is another matter. */
    boolean passedOver(SignedFile file, Instant now) {
        if (file.type() == DocumentType.BRIEF || !now.isAfter(file.expires())) {
            return false;
        }
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.documents().applied(file.sealed(), now);
            log.note(Inbox.passedOver(file));
            return true;
        });
        return true;
    }

    /**
     * Whether a document is sealed to other desks only. Its place in the chain is kept, so that what follows it is still
     * checked; it can never be read here, and if this desk is entitled later, its writer seals the paper again.
     */
    boolean sealedToOthers(SignedFile file, Instant now) {
        if (!file.type().secret() || Envelope.read(file).slot(self).isPresent()) {
            return false;
        }
        books.unitOfWork().write(Actor.SYSTEM, log -> {
            books.documents().applied(file.sealed(), now);
            return true;
        });
        return true;
    }

    /**
     * Takes a document.
     *
     * @return what a person should be told although the document was taken
     * @throws Problem when it is refused; then nothing of it is kept
     */
    List<Problem> take(Root root, SignedFile file, boolean newest, Instant now) {
        // an older brief that a newer one has replaced is history, whether it would still be good or not
        if (newest || file.type() != DocumentType.BRIEF) {
            Verifier.checkTime(file, now);
        }
        Effect effect = effect(root, file);
        return books.unitOfWork().write(file.by(), log -> {
            List<Problem> told = effect.on(log);
            books.documents().applied(file.sealed(), now);
            return told;
        });
    }

    /** What all that was taken leaves open together, by what it is about. */
    SortedMap<String, Problem> unsettled() {
        return books.unitOfWork().read(arrivals::unsettled);
    }

    /** What people of desks that count no more said of themselves is forgotten; what such a desk sent otherwise stays history. */
    void forget(Root root) {
        Set<DeskId> ended = root.desks().stream().filter(desk -> !desk.inForce()).map(RootDesk::id).collect(Collectors.toSet());
        if (!ended.isEmpty() && books.unitOfWork().read(() -> arrivals.remembers(ended))) {
            books.unitOfWork().write(Actor.SYSTEM, log -> {
                arrivals.forget(ended, log);
                return true;
            });
        }
    }

    /** Another document took the number of one that was applied: a brief is not in force any more. */
    void setAside(SealedDocument document) {
        if (document.type().equals(DocumentType.BRIEF.wire())) {
            long number = number(SignedFile.read(document.json()));
            books.unitOfWork().write(Actor.SYSTEM, log -> {
                books.briefs().setAside(number);
                return true;
            });
        }
    }

    private Effect effect(Root root, SignedFile file) {
        return switch (file.type()) {
            case PROGRAMS -> {
                ProgramReading reading = contents.programs(file);
                yield log -> {
                    List<Problem> told = new ArrayList<>(arrivals.programs(reading.good(), log));
                    reading.refused().forEach(each -> told.add(Problem.badInput("programs.unreadable", each.pointer(),
                            each.sentence())));
                    return told;
                };
            }
            case PROPOSAL -> {
                Contents.Proposal proposal = contents.proposal(file);
                yield log -> {
                    arrivals.proposal(proposal.campaign(), proposal.programs(), proposal.answerBy(), log);
                    return List.of();
                };
            }
            case APPROVAL -> {
                Approval approval = contents.approval(file);
                yield log -> {
                    arrivals.approval(approval, log);
                    return List.of();
                };
            }
            case BRIEF -> brief(root, file);
            case RECEIPT -> {
                Acknowledgement receipt = contents.receipt(file);
                yield log -> {
                    arrivals.receipt(receipt, log);
                    return List.of();
                };
            }
            case FRICTION -> {
                FrictionEvent event = FrictionJson.read(file);
                yield log -> {
                    arrivals.friction(event, log);
                    return List.of();
                };
            }
            case PEOPLE -> {
                PeopleNews news = PeopleJson.read(file);
                yield log -> arrivals.people(news, file.issuer(), file.by(), log);
            }
            case STOCK -> {
                StockNews news = Contents.stock(file);
                yield log -> arrivals.stock(news, file.issued(), new PersonId(file.by().id()), log);
            }
            case DEAL, REVIEW, LEAD -> {
                CustomerPaper paper = CustomerPaper.of(file, Sealer.open(file, self, books.keys()).orElseThrow());
                yield log -> customers.take(paper, log);
            }
            case ROOT, JOIN, HEAD -> throw refused("share.wrong-type", "Such a document has no place among these.");
        };
    }

    private Effect brief(Root root, SignedFile file) {
        Brief brief = new BriefCheck(contents, new Verifier(root)).check(file);
        long highest = books.briefs().highest();
        Optional<BriefHeader> same = books.briefs().header(brief.number());
        if (same.isPresent() && same.get().hash().equals(file.hash())) {
            return log -> List.of();
        }
        if (same.isPresent()) {
            return log -> {
                books.briefs().setAside(brief.number());
                return List.of(refused("brief.same-number", "Two different briefs have the number " + brief.number()
                        + ". Neither is in force any more; the last good brief stays. Marketing must publish again."));
            };
        }
        if (brief.number() < highest) {
            throw refused("brief.older", "Brief " + brief.number() + " is older than brief " + highest
                    + ", which this desk has already. It was not taken.");
        }
        if (highest > 0 && brief.number() - highest > Head.FARTHEST) {
            throw refused("share.jump", "The number of the brief, " + brief.number() + ", jumps absurdly far ahead.");
        }
        return log -> arrivals.brief(brief, file.hash(), log);
    }
}
