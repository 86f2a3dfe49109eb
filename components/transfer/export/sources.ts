import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { Entry } from '../../../lib/lists/entries';
import { profilesOfSameCreator } from '../../../lib/store/creators-profiles';
import type { ShortlistDatabase } from '../../../lib/store/database';
import { nameOfCreator } from '../../../lib/transfer/export/creator-name';
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
    for await (const part of entries) {
      const creators = await sharedCreators(db, part);
      const sources = part.map((entry) => sourceOf(entry, creators.get(entry.candidate.id)));
      yield { sources, profiles: part.length };
    }
    return;
  }
  for await (const { creators, profiles } of creatorsIn(entries, { db, settings, namedBy })) {
    const sources = creators.map(([first, ...others]) => ({
      ...sourceOf(first),
      ...(others.length > 0 && { others: others.map((one) => sourceOf(one)) }),
    }));
    yield { sources, profiles };
  }
}

/** The name that all saved profiles of a creator have in common, by the id of each profile, for creators with several. */
async function sharedCreators(
  db: ShortlistDatabase,
  entries: readonly Entry[],
): Promise<ReadonlyMap<string, string>> {
  const candidates = new Map(entries.map(({ candidate }) => [candidate.id, candidate]));
  const others = await profilesOfSameCreator(db, [...candidates.keys()]);
  return new Map(
    [...others].flatMap(([id, rest]) => {
      const own = candidates.get(id);
      return own ? [[id, nameOfCreator([own, ...rest])] as const] : [];
    }),
  );
}

function sourceReader(settings: EvaluationSettings): (entry: Entry, creator?: string) => ExportSource {
  const rest = {
    tiers: settings.tiers,
    toolVersion: toolVersion(),
    settingsHash: settingsHash(settings),
  };
  return (entry, creator) => ({
    row: exportRow({ ...entry, ...rest, ...(creator !== undefined && { creator }) }),
    candidate: entry.candidate,
  });
}
