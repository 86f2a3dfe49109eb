import type { Brief } from '../../evaluation/brief/brief';
import type { BenchmarkTable } from '../../metrics/benchmarks/table';
import { hashOf } from '../../metrics/metrics-hash';
import type { PlatformId } from '../../model/platform';

/** What importing a settings file does to own tables and briefs. */
export interface DefinitionPlan {
  tables: {
    added: BenchmarkTable[];
    /** In the file with other rows. */
    changed: BenchmarkTable[];
    /** Not in the file: with them, the verdict could be another one. */
    removed: BenchmarkTable[];
    /** All that are in the file, in its order, by the ids they have here. */
    order: string[];
  };
  briefs: { added: Brief[]; changed: Brief[] };
  /** The chosen tables by the ids they have here. */
  comparison: Partial<Record<PlatformId, string>>;
}

interface Definitions {
  tables: readonly BenchmarkTable[];
  briefs: readonly Brief[];
}

/** A table of the same content is the same, whatever its id; briefs that the file does not have stay. */
export function planDefinitions(
  here: Definitions,
  file: Definitions & { comparison: Partial<Record<PlatformId, string>> },
): DefinitionPlan {
  const byContent = new Map(here.tables.map((table) => [contentOf(table), table.id]));
  const byId = new Map(here.tables.map((table) => [table.id, table]));
  const ids = new Map(file.tables.map((table) => [table.id, byContent.get(contentOf(table)) ?? table.id]));
  const kept = new Set(ids.values());
  const isKnown = (table: BenchmarkTable) => byContent.has(contentOf(table));
  const briefsHere = new Map(here.briefs.map((brief) => [brief.id, brief]));
  const briefContents = new Set(here.briefs.map(contentOf));
  const briefs = file.briefs.filter((brief) => !briefContents.has(contentOf(brief)));
  return {
    tables: {
      added: file.tables.filter((table) => !isKnown(table) && !byId.has(table.id)),
      changed: file.tables.filter((table) => !isKnown(table) && byId.has(table.id)),
      removed: here.tables.filter(({ id }) => !kept.has(id)),
      order: file.tables.map(({ id }) => ids.get(id) ?? id),
    },
    briefs: {
      added: briefs.filter(({ id }) => !briefsHere.has(id)),
      changed: briefs.filter(({ id }) => briefsHere.has(id)),
    },
    comparison: Object.fromEntries(
      Object.entries(file.comparison).map(([platform, id]) => [platform, ids.get(id) ?? id]),
    ),
  };
}

function contentOf({ id: _, doubts: __, ...content }: { id: string; doubts?: unknown }): string {
  return hashOf(content);
}
