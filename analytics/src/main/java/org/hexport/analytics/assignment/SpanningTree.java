package org.hexport.analytics.assignment;

import java.util.Arrays;

/**
 * The basis of the network simplex: every node hangs by one arc under another, the last node is the root.
 *
 * <p>Children are doubly linked lists, so a subtree is cut, turned and hung elsewhere in the length of the turned path.
 */
final class SpanningTree {

    private static final int NONE = -1;

    final int[] parent;
    /** The arc to the parent. */
    final int[] arc;
    /** Whether that arc points to the parent. */
    final boolean[] upward;

    final int[] depth;
    private final int[] firstChild;
    private final int[] next;
    private final int[] previous;

    SpanningTree(int nodesAndRoot) {
        parent = new int[nodesAndRoot];
        arc = new int[nodesAndRoot];
        upward = new boolean[nodesAndRoot];
        depth = new int[nodesAndRoot];
        firstChild = new int[nodesAndRoot];
        next = new int[nodesAndRoot];
        previous = new int[nodesAndRoot];
        Arrays.fill(parent, NONE);
        Arrays.fill(arc, NONE);
        Arrays.fill(firstChild, NONE);
    }

    void hang(int node, int under, int by, boolean pointsUp) {
        parent[node] = under;
        arc[node] = by;
        upward[node] = pointsUp;
        depth[node] = depth[under] + 1;
        int sibling = firstChild[under];
        next[node] = sibling;
        previous[node] = NONE;
        if (sibling != NONE) previous[sibling] = node;
        firstChild[under] = node;
    }

    private void cut(int node) {
        if (previous[node] == NONE) firstChild[parent[node]] = next[node];
        else next[previous[node]] = next[node];
        if (next[node] != NONE) previous[next[node]] = previous[node];
    }

    /** The node where the ways of both to the root meet. */
    int meetingOf(int one, int other) {
        int u = one;
        int v = other;
        while (u != v) {
            if (depth[u] >= depth[v]) u = parent[u];
            else v = parent[v];
        }
        return u;
    }

    /** Cuts the subtree of {@code top} off, makes {@code inner} its top, and hangs it elsewhere. */
    void rehang(int top, int inner, int under, int by, boolean pointsUp) {
        int node = inner;
        int newParent = under;
        int newArc = by;
        boolean newUpward = pointsUp;
        while (true) {
            int oldParent = parent[node];
            int oldArc = arc[node];
            boolean oldUpward = upward[node];
            cut(node);
            hang(node, newParent, newArc, newUpward);
            if (node == top) return;
            newParent = node;
            newArc = oldArc;
            newUpward = !oldUpward;
            node = oldParent;
        }
    }

    /** Adds to every value in the subtree, and sets the depths there right. */
    void shift(int top, long[] values, long by) {
        int node = top;
        while (true) {
            values[node] += by;
            depth[node] = depth[parent[node]] + 1;
            if (firstChild[node] != NONE) {
                node = firstChild[node];
                continue;
            }
            while (node != top && next[node] == NONE) node = parent[node];
            if (node == top) return;
            node = next[node];
        }
    }
}
