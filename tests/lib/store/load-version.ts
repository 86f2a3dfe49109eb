import { Dexie } from 'dexie';
import version1 from './version-1.json' with { type: 'json' };
import version2 from './version-2.json' with { type: 'json' };
import version3 from './version-3.json' with { type: 'json' };
import version4 from './version-4.json' with { type: 'json' };
import version5 from './version-5.json' with { type: 'json' };
import './fresh-database';

/** A database as an older Yardstick left it: never edited, only added to by a new file for a new version. */
export interface OldDatabase {
  version: number;
  stores: Record<string, string>;
  rows: Record<string, unknown[]>;
}

export const VERSIONS: readonly OldDatabase[] = [
  version1,
  version2,
  withBytes(version3),
  withBytes(version4),
  withBytes(version5),
];

/** Writes it with nothing but its own schema, so that today's code meets it as it was. */
export async function loadVersion(name: string, { version, stores, rows }: OldDatabase): Promise<void> {
  const old = new Dexie(name);
  old.version(version).stores(stores);
  for (const [table, content] of Object.entries(rows)) await old.table(table).bulkAdd(content);
  old.close();
}

/** JSON has no bytes: `{ "bytes": BASE64 }` stands for them. */
function withBytes(old: OldDatabase): OldDatabase {
  return JSON.parse(JSON.stringify(old), (_, value) =>
    typeof value?.bytes === 'string' ? Uint8Array.from(Buffer.from(value.bytes, 'base64')) : value,
  );
}
