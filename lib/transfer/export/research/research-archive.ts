import { strToU8, Zip, ZipDeflate } from 'fflate';
import { ENGINE_VERSION } from '../../../metrics/metrics-hash';
import { type Protocol, protocolHash } from '../../../metrics/protocol';
import type { Candidate, Snapshot } from '../../../model/candidate';
import { codebook, protocolFile, type ResearchCounts } from './codebook';
import { Pseudonyms } from './pseudonyms';
import type { ResearchFacts } from './research-column';
import { type ResearchKind, researchHeading, researchRows, researchText } from './research-rows';

export interface ResearchOptions {
  kind: ResearchKind;
  isPseudonymised: boolean;
  protocol: Protocol;
  /** Whether the user fixed the protocol, so that it does not just repeat today's settings. */
  isFixed: boolean;
  /** The name of the list; null for all profiles. */
  list: string | null;
  toolVersion: string;
}

/**
 * The archive of a research export: the file of posts, the codebook and the protocol, which cannot be parted in it. One
 * row per post and snapshot. It is compressed while it grows.
 */
export class ResearchArchive {
  readonly #options: ResearchOptions;
  readonly #facts: ResearchFacts;
  readonly #parts: Uint8Array<ArrayBuffer>[] = [];
  readonly #zip: Zip;
  readonly #posts: ZipDeflate;
  readonly counts: ResearchCounts = { profiles: 0, snapshots: 0, snapshotsWithoutPosts: 0, posts: 0 };

  constructor(options: ResearchOptions) {
    this.#options = options;
    this.#facts = factsOf(options);
    this.#zip = new Zip((error, part) => {
      if (error) throw error;
      this.#parts.push(part as Uint8Array<ArrayBuffer>);
    });
    this.#posts = this.#file(options.kind === 'csv' ? 'posts.csv' : 'posts.jsonl');
    this.#posts.push(strToU8(researchHeading(options.kind)));
  }

  /** Every post of every snapshot of one profile, oldest snapshot first. */
  add(candidate: Candidate, snapshots: readonly Snapshot[]): void {
    const { kind, protocol } = this.#options;
    this.counts.profiles += 1;
    for (const snapshot of oldestFirst(snapshots)) {
      const rows = researchRows(candidate, snapshot, protocol, this.#facts);
      this.counts.snapshots += 1;
      this.counts.posts += rows.length;
      if (rows.length === 0) this.counts.snapshotsWithoutPosts += 1;
      else this.#posts.push(strToU8(researchText(rows, kind)));
    }
  }

  /** The parts of the archive. Nothing can be added after that. */
  finish(atMs: number): Uint8Array<ArrayBuffer>[] {
    const { protocol, list } = this.#options;
    this.#posts.push(new Uint8Array(), true);
    this.#file('codebook.csv').push(strToU8(codebook()), true);
    const text = protocolFile(protocol, { facts: this.#facts, list, counts: this.counts, atMs });
    this.#file('protocol.json').push(strToU8(text), true);
    this.#zip.end();
    return this.#parts;
  }

  #file(name: string): ZipDeflate {
    const file = new ZipDeflate(name, { level: 6 });
    this.#zip.add(file);
    return file;
  }
}

/** The beginning of the file of posts, exactly as it is written, if this profile comes first. */
export function firstPosts(
  options: ResearchOptions,
  candidate: Candidate,
  snapshots: readonly Snapshot[],
  max: number,
): string {
  const facts = factsOf(options);
  const rows = oldestFirst(snapshots).flatMap((snapshot) =>
    researchRows(candidate, snapshot, options.protocol, facts),
  );
  return researchHeading(options.kind) + researchText(rows.slice(0, max), options.kind);
}

const factsOf = ({ toolVersion, protocol, isFixed, isPseudonymised }: ResearchOptions): ResearchFacts => ({
  toolVersion,
  engineVersion: ENGINE_VERSION,
  settingsHash: protocolHash(protocol),
  protocolFixedAtMs: isFixed ? protocol.fixedAtMs : null,
  pseudonyms: isPseudonymised ? new Pseudonyms() : null,
});

const oldestFirst = (snapshots: readonly Snapshot[]): Snapshot[] =>
  snapshots.toSorted((a, b) => a.takenAtMs - b.takenAtMs);
