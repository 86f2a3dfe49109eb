import type { Count } from '../model/count';
import { absent, type FoundReading, type Reading } from '../model/reading';
import type { Look } from '../page/look';
import type { Absence, CountField, CountReader, Field, Reader } from './contract';

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
  let chosen: { count: Count; reader: string } | null = null;
  const others: (Count & { reader: string })[] = [];
  for (const reader of field.readers) {
    if (chosen && reader.lastResort) continue;
    const finding = attempt(reader as CountReader<Scope>, scope, look);
    if (finding === null) continue;
    if (isAbsence(finding)) {
      if (!chosen) return absent(finding.absent, look.nowMs);
    } else if (!chosen) chosen = { count: finding, reader: reader.name };
    else if (disagree(chosen.count, finding)) others.push({ ...finding, reader: reader.name });
  }
  if (!chosen) return absent(field.otherwise(scope, look), look.nowMs);
  const reading: FoundReading = {
    found: true,
    ...chosen.count,
    reader: chosen.reader,
    takenAtMs: look.nowMs,
  };
  return others.length > 0 ? { ...reading, others } : reading;
}

function isAbsence(finding: Count | Absence): finding is Absence {
  return 'absent' in finding;
}

function disagree(a: Count, b: Count): boolean {
  return a.high < b.low || b.high < a.low;
}
