import fc from 'fast-check';
import { shareCounts } from '../../lib/counts/share';
import type { PlatformId } from '../../lib/model/platform';
import type { Platform } from '../../lib/platforms/contract';
import { readPage } from '../../lib/platforms/read-page';
import { PLATFORMS } from '../../lib/platforms/registry';
import { lookAt } from '../lib/platforms/look-at';
import { judge } from './judge';
import { elementsOf, type Mutant, type SaysZero, singleMutants } from './mutators';

/** At least so many changed pages for each of our own; where single changes are fewer, several are made at once. */
const MUTANTS_A_PAGE = 200;

/**
 * The counts that a site leaves out of a post if they are zero: its readers must take such a post for one with none.
 * LinkedIn, signed in, 2025-04.
 */
const LEFT_OUT_AT_ZERO: Partial<Record<PlatformId, string>> = {
  linkedin: '[data-reaction-details], [data-non-reaction-details] button',
};

/** The parts of a post, and no whole one, that hold such a count. */
function saysZeroOn({ id, posts }: Platform): SaysZero {
  const counts = LEFT_OUT_AT_ZERO[id];
  if (!counts) return () => false;
  return (element) =>
    element.parentElement?.closest(posts.item) != null && element.querySelector(counts) !== null;
}

export interface PageTally {
  mutants: number;
  right: number;
  absent: number;
  /** What was read wrong, after which change. */
  wrong: string[];
}

/** Changes one invented page in every way and reads each. Runs in a browser: its documents are the real thing. */
export function mutatePage(platformId: string, html: string, address: string): PageTally {
  const platform = PLATFORMS.find(({ id }) => id === platformId);
  if (!platform) throw new Error(`no platform ${platformId}`);
  const look = lookAt(platform, new DOMParser().parseFromString(html, 'text/html'), address);
  const truth = readPage(platform, look);
  const ids = [look.place.postId ?? [], look.place.handle ?? [], truth.posts.map(({ id }) => id)].flat(2);
  const names = { handle: truth.place.handle, ids, address };
  const mutants = mutantsOf(singleMutants(look.document, names, saysZeroOn(platform)));
  const tally: PageTally = { mutants: mutants.length, right: 0, absent: 0, wrong: [] };
  for (const { name, change } of mutants) {
    const document = look.document.cloneNode(true) as Document;
    change(document, elementsOf(document));
    const { right, absent, wrong } = judge(truth, readPage(platform, { ...look, document }));
    tally.right += right;
    tally.absent += absent;
    tally.wrong.push(...wrong.map((found) => `${name}: ${found}`));
  }
  return tally;
}

/** Always the same choice for the same page, so that a failure can be looked at again. */
function mutantsOf(single: Mutant[]): Mutant[] {
  const missing = Math.max(0, MUTANTS_A_PAGE - single.length);
  const several = fc.uniqueArray(fc.constantFrom(...single), { minLength: 2, maxLength: 4 });
  const combined = fc.sample(several, { numRuns: Math.max(1, missing), seed: 7 }).slice(0, missing);
  return [...single, ...combined.map(together)];
}

function together(parts: Mutant[]): Mutant {
  return {
    name: parts.map(({ name }) => name).join(' + '),
    change: (document, elements) => {
      for (const part of parts) part.change(document, elements);
    },
  };
}

shareCounts();
Object.assign(globalThis, { mutatePage });
