import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import type { ListClient } from '../../../lib/lists/list-client';
import type { ListQuery } from '../../../lib/lists/list-query';
import { say } from '../../../lib/words/catalogue/say';
import { Dialog } from '../../ui/Dialog';
import { FailureBoundary } from '../../ui/FailureBoundary';
import { ExportContent } from './ExportContent';
import type { ExportCounts, ExportWhat } from './export-what';
import { useExport } from './use-export';
import { useResearchExport } from './use-research-export';

interface ExportDialogProps {
  settings: EvaluationSettings;
  nowMs: number;
  client: ListClient;
  query: ListQuery;
  counts: ExportCounts;
  /** The profiles to export when it opens; null while it is closed. */
  open: ExportWhat | null;
  onOpenChange(what: ExportWhat | null): void;
}

/** Exports profiles as a file or to the clipboard: which ones, for whom, and how it will look. */
export function ExportDialog({ open, onOpenChange, counts, ...rest }: ExportDialogProps) {
  const exporting = useExport(rest.settings);
  const researching = useResearchExport();
  const [targetId, setTargetId] = useState('yardstick');
  const first: ExportWhat = counts.filtered === null ? 'all' : 'filtered';
  return (
    <Dialog
      title={say('export.dialog.title')}
      opener={say('export.dialog.open')}
      openerVariant="plain"
      openerProps={{ disabled: counts.all === 0 }}
      width="wide"
      open={open !== null}
      onOpenChange={(isOpen) => onOpenChange(isOpen ? first : null)}
    >
      {open !== null && (
        <FailureBoundary part={say('export.dialog.title')}>
          <ExportContent
            {...rest}
            counts={counts}
            what={open}
            onWhat={onOpenChange}
            targetId={targetId}
            onTarget={setTargetId}
            exporting={exporting}
            researching={researching}
          />
        </FailureBoundary>
      )}
    </Dialog>
  );
}
