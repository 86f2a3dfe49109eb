import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { exportRow } from '../../../lib/transfer/export/export-row';
import type { ExportSource } from '../../../lib/transfer/export/file-column';
import type { ExportTarget } from '../../../lib/transfer/export/targets/target';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { toolVersion } from '../../data/tool-version';
import { creatorsIn, type NamedBy } from './creators-in';

/** What the rows of a file are filled from. */
export interface SourcesInPart {
  sources: ExportSource[];
  /** How many profiles have been read for them. */
  profiles: number;
}

interface Reading {
  db: ShortlistDatabase;
  target: Pick<ExportTarget, 'isByCreator'>;
  settings: EvaluationSettings;
  namedBy: NamedBy;
}

/** The rows of a file in their order, part by part: profiles, or creators with all their profiles. */
export async function* sourcesFor(
  entries: AsyncIterable<readonly Entry[]>,
  { db, target, settings, namedBy }: Reading,
): AsyncIterable<SourcesInPart> {
  const sourceOf = sourceReader(settings);
  if (!target.isByCreator) {
    for await (const part of entries) yield { sources: part.map(sourceOf), profiles: part.length };
    return;
  }
  for await (const { creators, profiles } of creatorsIn(entries, { db, settings, namedBy })) {
    const sources = creators.map(([first, ...others]) => ({
      ...sourceOf(first),
      ...(others.length > 0 && { others: others.map(sourceOf) }),
    }));
    yield { sources, profiles };
  }
}

function sourceReader(settings: EvaluationSettings): (entry: Entry) => ExportSource {
  const rest = {
    tiers: settings.tiers,
    toolVersion: toolVersion(),
    settingsHash: settingsHash(settings),
  };
  return (entry) => ({ row: exportRow({ ...entry, ...rest }), candidate: entry.candidate });
}
