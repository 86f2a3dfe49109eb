import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import type { ExportCounts, ExportWhat } from './export-what';
import type { useExport } from './use-export';
import type { useResearchExport } from './use-research-export';

/** What the content of the export dialog works on. */
export interface ExportContentProps {
  settings: EvaluationSettings;
  nowMs: number;
  client: ListClient;
  query: ListQuery;
  counts: ExportCounts;
  what: ExportWhat;
  onWhat(what: ExportWhat): void;
  targetId: string;
  onTarget(id: string): void;
  exporting: ReturnType<typeof useExport>;
  researching: ReturnType<typeof useResearchExport>;
}
