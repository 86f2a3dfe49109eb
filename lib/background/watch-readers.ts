import { fieldsSeen, type HandedOver, pageKindOf } from '../health/fields-seen';
import type { HealthField, Observation, PageKind } from '../health/reader-health';
import { accountKey } from '../model/candidate';
import { turns } from '../model/in-turn';
import type { SessionArea } from '../sample/sample-store';

/** A field that is missing this long after the first look at a page will not come by itself. */
const SETTLED_MS = 2_500;
/** Which profiles were counted for which field, for this browser session. */
const COUNTED_KEY = 'counted-looks';
const MAX_COUNTED = 400;

/** One stay of a tab at one page. */
interface Stay {
  key: string;
  page: PageKind;
  shown: Set<HealthField>;
  lacked: Set<HealthField>;
  timer: ReturnType<typeof setTimeout>;
}

export interface ReaderWatch {
  /** Takes a look that a tab handed over. */
  look(tabId: number, look: HandedOver): void;
}

/**
 * Turns the looks of all tabs into observations of the readers' health. What was found counts at once. What was missing
 * counts only if the tab stayed and no later look found it, and once for each profile. Which profiles those were is
 * remembered until the browser closes, like the samples, and is not part of the record.
 */
export function watchReaders(
  session: SessionArea,
  record: (seen: Observation) => Promise<unknown>,
): ReaderWatch {
  const stays = new Map<number, Stay>();
  const queue = turns();
  const inTurn = (work: () => Promise<unknown>) => void queue.inTurn(work).catch(() => undefined);

  const report = ({ sample }: HandedOver, { key, page }: Stay, shown: HealthField[], lacked: HealthField[]) =>
    inTurn(async () => {
      const stored = (await session.get(COUNTED_KEY))[COUNTED_KEY];
      const counted = new Set<unknown>(Array.isArray(stored) ? stored : []);
      const isNew = (what: string) => !counted.has(what) && Boolean(counted.add(what));
      const seen = {
        ...{ platform: sample.platform, page, atMs: sample.updatedAtMs },
        shown: shown.map((field) => ({ field, isNew: isNew(`${key} ${field}`) })),
        lacked: lacked.filter((field) => isNew(`${key} ${field} lacked`)),
      };
      await session.set({ [COUNTED_KEY]: [...counted].slice(-MAX_COUNTED) });
      await record(seen);
    });

  const begin = (tabId: number, look: HandedOver, key: string, page: PageKind): Stay => {
    const end = () =>
      report(
        look,
        stay,
        [],
        [...stay.lacked].filter((field) => !stay.shown.has(field)),
      );
    const stay = {
      key,
      page,
      shown: new Set<HealthField>(),
      lacked: new Set<HealthField>(),
      timer: setTimeout(end, SETTLED_MS),
    };
    stays.set(tabId, stay);
    return stay;
  };

  return {
    look(tabId, look) {
      const { sample, place } = look;
      const page = pageKindOf(place);
      const before = stays.get(tabId);
      const key = `${page} ${accountKey(sample.platform, sample.handle)} ${place.postId ?? ''}`;
      if (before && before.key !== key) {
        clearTimeout(before.timer);
        stays.delete(tabId);
      }
      if (page === null) return;
      const stay = stays.get(tabId) ?? begin(tabId, look, key, page);
      const { shown, lacked } = fieldsSeen(look);
      const news = [...shown].filter((field) => !stay.shown.has(field));
      for (const field of shown) stay.shown.add(field);
      for (const field of lacked) stay.lacked.add(field);
      if (news.length > 0) report(look, stay, news, []);
    },
  };
}
