import { POST_COUNTS } from '../../../model/post';
import { PROFILE_COUNTS } from '../../../model/profile';
import type { Reading } from '../../../model/reading';
import type { CellValue } from '../file-column';
import { isoTime, type ResearchColumn, type ResearchRow } from './research-column';

/** Seven columns for each count of a post, and for each count of its profile in the same snapshot. */
export const countColumns = (): ResearchColumn[] => [
  ...POST_COUNTS.flatMap((count) => columnsOf(count, `${count} of the post`, ({ post }) => post[count])),
  ...PROFILE_COUNTS.flatMap((count) =>
    columnsOf(
      `profile_${count}`,
      `${count} of the profile at the time of the snapshot`,
      ({ snapshot }) => snapshot.profile[count],
    ),
  ),
];

type FoundReading = Extract<Reading, { found: true }>;

function columnsOf(name: string, what: string, readingOf: (row: ResearchRow) => Reading): ResearchColumn[] {
  const found = (row: ResearchRow): FoundReading | null => {
    const reading = readingOf(row);
    return reading.found ? reading : null;
  };
  const column = (
    part: string,
    type: ResearchColumn['type'],
    [meaning, unit, source]: readonly [string, string, string],
    value: (row: ResearchRow) => CellValue,
  ): ResearchColumn => ({
    heading: part === '' ? name : `${name}_${part}`,
    ...{ type, meaning, unit, source, value },
  });
  const page = 'the page';
  return [
    column('', 'whole', [`The ${what}, as shown.`, 'count', page], (row) => found(row)?.value ?? null),
    column(
      'low',
      'whole',
      [`The smallest number that the page may have meant by the ${what}.`, 'count', 'precision and language'],
      (row) => found(row)?.low ?? null,
    ),
    column(
      'high',
      'whole',
      [`The largest number that the page may have meant by the ${what}.`, 'count', 'precision and language'],
      (row) => found(row)?.high ?? null,
    ),
    column(
      'precision',
      'text',
      [`Whether the page showed the ${what} in full (exact) or shortened (rounded).`, 'exact, rounded', page],
      (row) => found(row)?.precision ?? null,
    ),
    column(
      'reader',
      'text',
      [
        `The part of Yardstick that read the ${what}, which says where on the page it was.`,
        'name',
        'Yardstick',
      ],
      (row) => found(row)?.reader ?? null,
    ),
    column(
      'read_at',
      'moment',
      [`When the ${what} was read or found missing.`, 'ISO 8601, UTC', 'clock of the device'],
      (row) => isoTime(readingOf(row).takenAtMs),
    ),
    column(
      'missing',
      'text',
      [
        `Why the ${what} is unknown: hidden by the author, private account, signed-out visitor, off, not-shown on this kind of page, not-ready, unreadable. Empty if it is known.`,
        'reason',
        page,
      ],
      (row) => {
        const reading = readingOf(row);
        return reading.found ? null : reading.why;
      },
    ),
  ];
}
