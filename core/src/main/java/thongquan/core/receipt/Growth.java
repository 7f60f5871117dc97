package thongquan.core.receipt;

import java.util.List;

/**
 * A batch of entries added to the tree, not yet accepted: store the completed tiles and the signed head with the batch,
 * and hold {@code tree} from then on; or forget it, and nothing has happened. The grown tree answers proofs at once,
 * before its completed tiles can be read from the source.
 *
 * @param tree the tree with the batch
 * @param firstIndex index of the first entry of the batch
 * @param completed tiles that became complete, lower levels first where one completes the other
 */
public record Growth(Tree tree, long firstIndex, List<Tile> completed) {

    /** Number of entries with the batch. */
    public long size() {
        return tree.size();
    }

    /** Root hash with the batch. */
    public Hash root() {
        return tree.root();
    }

    /** The proofs of the entries of the batch, in their order, at the head that signs the batch. */
    public List<InclusionProof> inclusions() {
        return tree.inclusions(firstIndex, tree.size());
    }
}
