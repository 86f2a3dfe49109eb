import type { Count } from '../model/count';
import { absent, type Reading } from '../model/reading';
import type { Look } from '../page/look';
import type { CountField, CountReader, Field, Reader } from './contract';

/** A reader that throws affects only its own field. */
function attempt<Scope, Value>(reader: Reader<Scope, Value>, scope: Scope, look: Look): Value | null {
  try {
    return reader.read(scope, look);
  } catch {
    return null;
  }
}

/** The first reader that finds something wins. */
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
 * The first reader that finds a number, or knows why it is missing, decides. Later readers cannot change the result. If
 * a later reader's range does not overlap the chosen one, its number is added to `others`.
 */
export function readCount<Scope>(field: CountField<Scope>, scope: Scope, look: Look): Reading {
  let chosen: Found | null = null;
  let others: Found[] | null = null;
  for (const reader of field.readers) {
    if (chosen && reader.lastResort) continue;
    const finding = attempt(reader as CountReader<Scope>, scope, look);
    if (finding === null) continue;
    if ('absent' in finding) {
      if (!chosen) return absent(finding.absent, look.nowMs);
    } else if (!chosen) chosen = { ...finding, reader: reader.name };
    else if (disagree(chosen, finding)) others = [...(others ?? []), { ...finding, reader: reader.name }];
  }
  if (!chosen) return absent(field.otherwise(scope, look), look.nowMs);
  return { found: true, ...chosen, takenAtMs: look.nowMs, ...(others && { others }) };
}

type Found = Count & { reader: string };

function disagree(a: Count, b: Count): boolean {
  return a.high < b.low || b.high < a.low;
}
