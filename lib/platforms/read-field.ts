import type { Count } from '../model/count';
import { absent, type Reading } from '../model/reading';
import type { Look } from '../page/look';
import type { CountField, CountReader, Field, Reader } from './contract';

/** A reader that throws spoils its own field alone. */
function attempt<Scope, Value>(reader: Reader<Scope, Value>, scope: Scope, look: Look): Value | null {
  try {
    return reader.read(scope, look);
  } catch {
    return null;
  }
}

/** The first reader that sees something wins. */
export function readField<Scope, Value>(
  readers: Field<Scope, Value>,
  scope: Scope,
  look: Look,
): { value: Value; reader: string } | null {
  for (const reader of readers) {
    const value = attempt(reader, scope, look);
    if (value !== null) return { value, reader: reader.name };
  }
  return null;
}

/**
 * The first reader that sees a number, or knows why there is none, decides; the ones after it can only
 * disagree, and where their range excludes the chosen one the reading says so in `others`.
 */
export function readCount<Scope>(field: CountField<Scope>, scope: Scope, look: Look): Reading {
  const found: (Count & { reader: string })[] = [];
  for (const reader of field.readers) {
    const [chosen] = found;
    if (chosen && reader.lastResort) continue;
    const finding = attempt(reader as CountReader<Scope>, scope, look);
    if (finding === null) continue;
    if ('absent' in finding) {
      if (!chosen) return absent(finding.absent, look.nowMs);
    } else if (!chosen || disagree(chosen, finding)) found.push({ ...finding, reader: reader.name });
  }
  const [chosen, ...others] = found;
  if (!chosen) return absent(field.otherwise(scope, look), look.nowMs);
  return { found: true, ...chosen, takenAtMs: look.nowMs, ...(others.length > 0 && { others }) };
}

function disagree(a: Count, b: Count): boolean {
  return a.high < b.low || b.high < a.low;
}
