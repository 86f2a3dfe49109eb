import { accountKey } from '../../../model/candidate';
import type { PlatformId } from '../../../model/platform';

/** What is replaced, and the word that the replacement begins with. */
type Kind = 'creator' | 'name' | 'link' | 'account' | 'post' | 'caption';

/**
 * Replaces what names people by numbers in the order in which they first occur in the file: the same by the same. There
 * is no key, so a file made later has other numbers, and nothing leads back to a person but the numbers that stay.
 */
export class Pseudonyms {
  readonly #known = new Map<string, string>();
  readonly #counts = new Map<Kind, number>();

  /** An account, whichever way its handle is spelled: an author of a post is the same as the account of a profile. */
  account(platform: PlatformId, handle: string): string {
    return this.of('creator', accountKey(platform, handle)) ?? '';
  }

  of(kind: Kind, value: string | null): string | null {
    if (value === null || value === '') return null;
    const key = `${kind} ${value}`;
    const known = this.#known.get(key);
    if (known !== undefined) return known;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const made = `${kind}-${count}`;
    this.#known.set(key, made);
    return made;
  }
}
