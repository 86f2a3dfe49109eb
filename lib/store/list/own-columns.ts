import type { ListRow } from '../../metrics/columns';
import { cutText } from '../../model/outside-text';
import type { CandidateRow, NoteRow } from '../rows';
import { ADDED } from '../stamped-row';
import { typedIn } from '../typed-in';

/** Of a pasted page in a note, only the beginning is searched. */
const MAX_SEARCHED = 100_000;

/** What the rows of its creator say about a candidate. */
export interface OfCreator {
  email: string | null;
  doNotContact: boolean;
}

/** The columns of a list that come from the candidate itself, its notes and its creator. */
export function ownColumns(
  row: CandidateRow,
  notes: readonly NoteRow[],
  { email, doNotContact }: OfCreator,
): ListRow {
  const { asked, offered, agreed } = row.price;
  const figures = typedIn(row);
  const typed = figures.find(({ followers }) => followers !== null)?.followers;
  const typedRate = figures.find(({ engagementRate }) => engagementRate !== null)?.engagementRate;
  const action = row.nextAction;
  const entries = notes.filter(({ trashedAtMs }) => trashedAtMs === null).toSorted((a, b) => a.atMs - b.atMs);
  const written = entries.flatMap(({ body, other }) => [body, ...other]).filter((text) => text !== '');
  const earlier = row.handles.map(({ handle }) => handle);
  const newest = entries.findLast(({ body }) => body.trim() !== '');
  return {
    id: row.id,
    numbers: {
      savedAtMs: row.savedAtMs,
      savedOrder: savedOrderOf(row),
      touchedAtMs: row.updatedAtMs,
      seq: row.seq,
      ...(asked && { feeAmount: asked.amount }),
      ...(offered && { offeredAmount: offered.amount }),
      ...(agreed && { agreedAmount: agreed.amount }),
      ...(typed && { typedFollowers: typed.value }),
      ...(typedRate && { typedRate: typedRate.percent }),
      ...(row.rating !== null && { rating: row.rating }),
      ...(action?.day && { nextActionAtMs: Date.parse(action.day) }),
    },
    codes: {
      platform: row.platform,
      stage: row.stageId,
      email: email === null ? 'no' : 'yes',
      trash: row.trashedAtMs === null ? 'no' : 'yes',
      ...(asked && { feeCurrency: asked.currency }),
      ...(offered && { offeredCurrency: offered.currency }),
      ...(agreed && { agreedCurrency: agreed.currency }),
      doNotContact: doNotContact ? 'yes' : 'no',
    },
    texts: withoutEmpty({
      handle: row.handle,
      displayName: row.displayName ?? '',
      profileUrl: row.profileUrl,
      note: newest?.body.trim().split('\n', 1)[0] ?? '',
      searched: cutText(
        [...earlier, ...written, email ?? '', action?.text ?? ''].join('\n').trim(),
        MAX_SEARCHED,
      ),
      tagIds: row.tagIds.join(' '),
      listIds: row.listIds.join(' '),
      ownFields: ownFieldsText(row.fields),
    }),
  };
}

/** Doubles of today's times resolve a millisecond into this many steps. */
const COUNTS_A_MS = 4_096;

/** The stamp of the first save as a number. */
function savedOrderOf({ stamps, savedAtMs }: CandidateRow): number {
  const [ms, counter] = (stamps[ADDED] ?? '').split(':').map(Number);
  // Candidates from before version 3 have no stamp and come before all others: in January 1970, in their own order.
  if (!ms || counter === undefined || Number.isNaN(ms + counter)) return savedAtMs / 2 ** 20;
  return ms + counter / COUNTS_A_MS;
}

function ownFieldsText(fields: CandidateRow['fields']): string {
  const filled = Object.entries(fields).filter(([, value]) => value != null);
  return filled.length === 0 ? '' : JSON.stringify(Object.fromEntries(filled));
}

/** Without U+0000 too, which separates the texts of a chunk. */
function withoutEmpty(texts: Required<ListRow['texts']>): ListRow['texts'] {
  return Object.fromEntries(
    Object.entries(texts)
      .map(([name, text]) => [name, text.replaceAll('\u0000', ' ')] as const)
      .filter(([, text]) => text !== ''),
  );
}
