import { type ScanNode, scanTree } from './scan-tree.ts';

/** Where the ring is: round a node, or at the step that leads out of an opened group. */
export type Ring = { readonly node: ScanNode; readonly out: boolean } | null;

/**
 * Goes from group to group, and within an opened group from one thing to the next. The page may change at any moment: the tree is
 * read anew for every step, and what is gone is left.
 */
export class Scanner {
  readonly #tree: () => ScanNode[];
  /** keys of the opened groups, outermost first */
  #opened: HTMLElement[] = [];
  #at: HTMLElement | 'out' | null = null;

  constructor(tree: () => ScanNode[] = scanTree) { this.#tree = tree; }

  get ring(): Ring {
    const { level, group } = this.#level();
    if (this.#at === 'out' && group) return { node: group, out: true };
    const node = level.find(({ key }) => key === this.#at);
    return node ? { node, out: false } : null;
  }

  next(): void {
    const { level, group } = this.#level();
    const at = this.#at === 'out' ? -1 : level.findIndex(({ key }) => key === this.#at);
    const next = level[at + 1];
    if (next) this.#at = next.key;
    else this.#at = group ? 'out' : (level[0]?.key ?? null);
  }

  /** Opens or leaves a group, and returns null; or returns the one thing to press. */
  choose(): HTMLElement | null {
    const { ring } = this;
    if (!ring) { this.next(); return null; }
    if (ring.out) {
      this.#opened.pop();
      this.#at = ring.node.key;
      return null;
    }
    const [first] = ring.node.children;
    if (!first) return ring.node.key;
    this.#opened.push(ring.node.key);
    this.#at = first.key;
    return null;
  }

  /** The nodes the ring goes through now; groups that are gone are closed. */
  #level(): { level: readonly ScanNode[]; group: ScanNode | null } {
    let level: readonly ScanNode[] = this.#tree(), group: ScanNode | null = null;
    for (const [depth, key] of this.#opened.entries()) {
      const found = level.find((node) => node.key === key && node.children.length > 0);
      if (!found) { this.#opened.length = depth; break; }
      group = found;
      level = found.children;
    }
    return { level, group };
  }
}
