import { useEffect, useMemo } from 'react';
import { create } from 'zustand';
import { rememberedImports } from '../../../lib/settings/stored-settings';
import { workerImport } from '../../../lib/transfer/import/worker-import';
import { useShortlist } from '../../data/use-shortlist';
import { type ImportFlow, importFlow } from './import-flow';
import { rememberImport } from './remembered-imports';

/** Whether the dialog is open, and where its focus goes first. */
export const importDialog = create<{ open: boolean; wants: 'file' | 'text' }>(() => ({
  open: false,
  wants: 'file',
}));

/** The import into the workspace of the screen. Ends with it. */
export function useImportFlow(): ImportFlow {
  const { name } = useShortlist();
  const flow = useMemo(
    () =>
      importFlow({
        client: () => workerImport(name),
        remembered: () => rememberedImports.read(),
        remember: rememberImport,
      }),
    [name],
  );
  useEffect(() => () => flow.cancel(), [flow]);
  return flow;
}
