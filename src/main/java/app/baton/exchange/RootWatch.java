package app.baton.exchange;

import app.baton.exchange.Folder.Found;
import app.baton.exchange.SyncReport.Reach;
import app.baton.journal.Activity;
import app.baton.journal.Problem;
import java.io.IOException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Follows the root of trust on the share, version by version, and never back. What is on the share is believed only as
 * far as the root known here vouches for it.
 */
final class RootWatch {

    /** No root is ever that many versions ahead of what is known here. */
    private static final long FARTHEST = 10_000;

    private final ShareBooks books;

    RootWatch(ShareBooks books) {
        this.books = books;
    }

    /** The root to trust in this round, or why there is none. */
    record Look(Reach reach, @Nullable Root root) { }

    Look look(Share share, Round round) throws IOException {
        Optional<SignedFile> trusted = books.root().newestFile();
        if (trusted.isEmpty()) {
            return new Look(Reach.NOT_JOINED, null);
        }
        SignedFile known = trusted.get();
        Root root = RootJson.read(known);
        Optional<Found> found = share.read(Share.ROOT, DocumentType.ROOT);
        if (found.isEmpty()) {
            return new Look(Reach.EMPTY, root);
        }
        SignedFile there;
        try {
            there = SignedFile.read(found.get().bytes(), DocumentType.ROOT);
            checkHouse(there, root);
        } catch (Problem problem) {
            round.trouble(Share.ROOT, problem, found.get().bytes(), found.get().modified());
            return new Look(problem.code().equals("share.other-dealership") ? Reach.NOT_OURS : Reach.REACHED, root);
        }
        return new Look(Reach.REACHED, follow(share, round, known, there, found.get()));
    }

    private Root follow(Share share, Round round, SignedFile known, SignedFile there, Found found) throws IOException {
        Root root = RootJson.read(known);
        try {
            if (there.sequence() < known.sequence()) {
                throw Verifier.refused("root.older", "The root of trust on the share is version " + there.sequence()
                        + ", older than version " + known.sequence() + ", which this desk knows. It was not taken.");
            }
            if (there.sequence() == known.sequence() && !there.hash().equals(known.hash())) {
                throw Verifier.refused("root.two", "Two roots of trust have version " + there.sequence()
                        + " and different content. This desk keeps the one it knows; tell the general manager.");
            }
            if (there.sequence() - known.sequence() > FARTHEST) {
                throw Verifier.refused("share.jump", "The root of trust on the share jumps absurdly far ahead.");
            }
            root = walk(share, round, root, there);
            round.good(Share.ROOT);
        } catch (Problem problem) {
            round.trouble(Share.ROOT, problem, found.bytes(), found.modified());
        }
        if (round.now().isAfter(root.expires())) {
            round.notice("root.expired", "The root of trust was good until " + root.expires()
                    + ". It still stands; the general manager should sign it anew.");
        }
        return root;
    }

    private Root walk(Share share, Round round, Root from, SignedFile newest) throws IOException {
        Root root = from;
        while (root.version() < newest.sequence()) {
            long version = root.version() + 1;
            SignedFile next = newest;
            if (version < newest.sequence()) {
                Optional<Found> found = share.read(Share.rootPath(version), DocumentType.ROOT);
                next = SignedFile.read(found.orElseThrow(() -> Verifier.refused("share.missing", "Version " + version
                        + " of the root of trust is missing on the share, so that later ones cannot be checked.")).bytes(),
                        DocumentType.ROOT);
            }
            Root following = RootJson.following(root, next);
            SignedFile kept = next;
            books.unitOfWork().write(kept.by(), log -> {
                books.root().keep(kept);
                log.note(Activity.of("root.arrived", "root", following.version()).with("hash", kept.hash()));
                return true;
            });
            round.patience().startAnew();
            root = following;
        }
        return root;
    }

    private static void checkHouse(SignedFile there, Root root) {
        if (!there.dealership().equals(root.dealership().id())) {
            throw Verifier.refused("share.other-dealership",
                    "The share belongs to another dealership. Nothing was read from it and nothing written.");
        }
    }
}
