import { say } from './catalogue/say';

type PlainExpectation =
  | 'whole-text'
  | 'words'
  | 'whole-number'
  | 'amount'
  | 'share'
  | 'flag'
  | 'moment'
  | 'date'
  | 'handle'
  | 'platform'
  | 'handle-or-address'
  | 'channel-id'
  | 'no-cell';

/** What a cell of a file should be, as a code, for the user who corrects the file. */
export type Expectation =
  | PlainExpectation
  | { code: 'one-of-platforms'; ids: readonly string[] }
  /** The platform by its name. */
  | { code: 'same-platform' | 'handle-on'; platform: string }
  | { code: 'same-account'; handle: string }
  /** So many rows are inside the cell. */
  | { code: 'one-text'; rows: number }
  /** A number that two readers would read differently. */
  | { code: 'either'; expected: PlainExpectation; smaller: number; larger: number };

/** "a whole number, such as 1200" */
export function expectationWords(expects: Expectation): string {
  if (typeof expects === 'string') return say(`csv.expects.${expects}`);
  switch (expects.code) {
    case 'one-of-platforms':
      // As the cell must have them, so in no language's way of listing.
      return say('csv.expects.one-of-platforms', { ids: expects.ids.join(', ') });
    case 'same-platform':
    case 'handle-on':
      return say(`csv.expects.${expects.code}`, { platform: expects.platform });
    case 'same-account':
      return say('csv.expects.same-account', { handle: expects.handle });
    case 'one-text':
      return say('csv.expects.one-text', { rows: expects.rows });
    case 'either':
      return say('csv.expects.either', {
        expected: expectationWords(expects.expected),
        smaller: String(expects.smaller),
        larger: String(expects.larger),
      });
  }
}
