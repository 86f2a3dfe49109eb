import { useState } from 'react';
import type { EvaluationSettings } from '../../../lib/evaluation/settings';
import { importedSettings, readFileSettings } from '../../../lib/settings/file-settings';
import { definitionsIn } from '../../../lib/store/definitions';
import { settingsFileText } from '../../../lib/transfer/settings-file/settings-file';
import { settingsHash } from '../../../lib/transfer/settings-file/settings-hash';
import { say, sayParts } from '../../../lib/words/catalogue/say';
import { formatDay } from '../../../lib/words/numbers';
import { inOneLine } from '../../../lib/words/problem-words';
import { briefIn } from '../../data/brief-rows';
import { download } from '../../data/download';
import { toolVersion } from '../../data/tool-version';
import { useSetting } from '../../data/use-setting';
import { useShortlist } from '../../data/use-shortlist';
import { Button } from '../../ui/Button';
import { Dialog } from '../../ui/Dialog';
import fieldStyles from '../../ui/Field.module.css';
import { showProblem, showToast } from '../../ui/toast';
import styles from '../backup/Backup.module.css';
import { protocolsHere } from './file-protocols';
import { ImportSettings } from './ImportSettings';
import { undoImport } from './import-settings';

/** Exports the settings as a file, imports one, and shows the hash by which two people can tell that theirs are the same. */
export function SettingsFile({ settings, nowMs }: { settings: EvaluationSettings; nowMs: number }) {
  const db = useShortlist();
  const [open, setOpen] = useState(false);
  const imported = useSetting(importedSettings);
  const hash = settingsHash(settings);
  const save = async () => {
    const { all: briefs } = await definitionsIn(db, 'briefs', briefIn);
    const protocols = await protocolsHere(db);
    const file = {
      toolVersion: toolVersion(),
      settings: { ...(await readFileSettings()) },
      briefs,
      protocols,
    };
    const text = settingsFileText({ ...file, tables: settings.ownTables }, hash);
    download(text, `yardstick-settings-${hash}.json`, 'application/json;charset=utf-8');
    showToast(() => say('settings-file.exported'));
  };
  const undo = async () => {
    const result = await undoImport(db);
    if (result.ok) showToast(() => say('settings-file.undone'));
    else showProblem(() => inOneLine(result.problem));
  };
  return (
    <div className={styles.part}>
      <p className={styles.hint}>{say('settings-file.about')}</p>
      <p className={fieldStyles.hint}>
        {sayParts('settings-file.hash', { hash: <code key="hash">{hash}</code> })}
      </p>
      <div className={styles.actions}>
        <Button onPress={() => void save()}>{say('settings-file.export')}</Button>
        <Dialog
          title={say('settings-file.import')}
          opener={say('settings-file.import')}
          openerVariant="plain"
          open={open}
          onOpenChange={setOpen}
        >
          <ImportSettings settings={settings} onClose={() => setOpen(false)} />
        </Dialog>
      </div>
      {imported && (
        <div className={styles.reminder}>
          <p>{say('settings-file.imported', { day: formatDay(imported.atMs, nowMs) })}</p>
          <Button onPress={() => void undo()}>{say('settings-file.undo')}</Button>
        </div>
      )}
    </div>
  );
}
