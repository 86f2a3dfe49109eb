import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { InWorkspace } from '../../data/InWorkspace';
import { useEmptiedTrash } from '../../data/use-emptied-trash';
import { useEvaluationSettings } from '../../data/use-evaluation-settings';
import { useWaitingSaves } from '../../data/use-waiting-saves';
import { Trash } from '../../shortlist/Trash';
import { Toasts } from '../../ui/Toasts';
import { SavedProfiles } from './SavedProfiles';
import styles from './ShortlistPage.module.css';

/** The shortlist page: filter, sort, edit and export. */
export function ShortlistPage() {
  return (
    <InWorkspace>
      <Content />
    </InWorkspace>
  );
}

function Content() {
  useWaitingSaves();
  const settings = useEvaluationSettings();
  const [nowMs] = useState(() => Date.now());
  return (
    <Toasts edge="bottom">
      <main className={styles.page}>{settings && <Workspace settings={settings} nowMs={nowMs} />}</main>
    </Toasts>
  );
}

function Workspace({ settings, nowMs }: { settings: EvaluationSettings; nowMs: number }) {
  useEmptiedTrash();
  return (
    <SavedProfiles settings={settings} nowMs={nowMs}>
      <Trash nowMs={nowMs} />
    </SavedProfiles>
  );
}
