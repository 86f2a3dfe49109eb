import type { Span } from '../../metrics/measures/span';
import type { PlatformId } from '../../model/platform';
import type { OddSignal, OddSignalId, PlainReason, UnseenSignal, Usual } from './signal';
import { SIGNAL_FACTS } from './signal-facts';

/** The result of a check: the signal, or why it could not be checked. */
export type Checked = OddSignal | UnseenSignal;

interface Judged {
  value: Span;
  sampleSize: number;
  /** Set if the thresholds come from elsewhere, such as a table's bands. */
  usual?: Usual;
  source?: Pick<OddSignal, 'source' | 'sourceUrl' | 'year'>;
}

/** Compares a value with its usual range. The result is `ask` only if the whole range lies outside. */
export function judge(id: OddSignalId, { value, sampleSize, usual, source }: Judged): OddSignal {
  const facts = SIGNAL_FACTS[id];
  const bounds = usual ?? facts.usual;
  const side = sideOf(value, bounds);
  const certain = side !== null || within(value, bounds);
  return {
    id,
    result: side ? 'ask' : certain ? 'usual' : 'uncertain',
    side,
    value,
    unit: facts.unit,
    usual: bounds,
    sampleSize,
    source: source?.source ?? facts.source,
    sourceUrl: source ? source.sourceUrl : facts.sourceUrl,
    year: source ? source.year : facts.year,
  };
}

export function unseen(id: OddSignalId, because: PlainReason): UnseenSignal {
  return { id, because };
}

export function isOn(platform: PlatformId, id: OddSignalId): boolean {
  const { platforms } = SIGNAL_FACTS[id];
  return platforms === 'all' || platforms.includes(platform);
}

function sideOf(value: Span, { low, high, highExcluded }: Usual): 'below' | 'above' | null {
  if (low !== null && value.high < low) return 'below';
  if (high === null) return null;
  return value.low > high || (highExcluded && value.low === high) ? 'above' : null;
}

function within(value: Span, { low, high, highExcluded }: Usual): boolean {
  if (low !== null && value.low < low) return false;
  return high === null || value.high < high || (value.high === high && !highExcluded);
}
