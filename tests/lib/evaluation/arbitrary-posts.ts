import fc from 'fast-check';
import { absenceReasonSchema, postKindSchema } from '../../../lib/model/schemas/readings';
import { DAY_MS, NOW_MS, post } from './invented';

const whole = fc.oneof(fc.constantFrom(0, 1, 999, 1_000, 10_000, 1_000_000), fc.nat(2_000_000));
export const given = fc.oneof(
  { weight: 6, arbitrary: whole },
  { weight: 3, arbitrary: fc.tuple(whole, fc.nat(1_000)).map(([low, more]) => [low, low + more] as const) },
  { weight: 2, arbitrary: fc.constantFrom(...absenceReasonSchema.options) },
);
const text = fc.oneof(
  fc.constantFrom('', '#ad', 'wow', '😍', '买了', '\u202e#ad', '@a @b', 'I bought it?'),
  fc.string({ unit: 'grapheme', maxLength: 30 }),
);

/** Few ids, so that some posts come twice; dates missing, of today and of tomorrow. */
export const postGiven = fc
  .record({
    id: fc.constantFrom(...'abcdefghijklmnop'),
    likes: given,
    comments: given,
    views: given,
    shares: given,
    pinned: fc.constantFrom(true, false, false, null),
    aboveNewer: fc.constantFrom(true, false, null),
    paidPartnership: fc.constantFrom(true, false, null),
    kind: fc.constantFrom(...postKindSchema.options),
    caption: fc.option(text),
    visibleComments: fc.array(text, { maxLength: 4 }),
    ageDays: fc.oneof(fc.constantFrom(null, -3, 0, 0.5, 1), fc.nat(400)),
    takenAgoMs: fc.nat(2),
  })
  .map(({ id, ageDays, takenAgoMs, ...rest }) => ({
    ...post(id, { ...rest, takenAtMs: NOW_MS - takenAgoMs }),
    postedAtMs: ageDays === null ? null : NOW_MS - ageDays * DAY_MS,
  }));
