import { rememberedImports } from '../../lib/settings/stored-settings';
import { say } from '../../lib/words/catalogue/say';
import { separated } from '../../lib/words/lists';
import { storeSetting, useSetting } from '../data/use-setting';
import { Button } from '../ui/Button';
import { FieldGroup } from '../ui/FieldGroup';
import { showToastWithUndo } from '../ui/toast-with-undo';
import styles from './Settings.module.css';

/** The lists whose columns the user has settled, each by its headings, and how to forget one. */
export function ImportSettings() {
  const remembered = useSetting(rememberedImports);
  const forget = (fingerprint: string) => {
    storeSetting(
      rememberedImports,
      remembered.filter((one) => one.fingerprint !== fingerprint),
    );
    showToastWithUndo(
      () => say('import.remembered.forgotten'),
      () => rememberedImports.write(remembered),
      () => say('import.remembered.still'),
    );
  };
  return (
    <FieldGroup legend={say('import.remembered.legend')}>
      <p className={styles.hint}>{say('import.remembered.hint')}</p>
      {remembered.length === 0 && <p>{say('import.remembered.none')}</p>}
      <ul>
        {remembered.map(({ fingerprint }) => {
          const columns = separated(fingerprint.split('|').filter((heading) => heading !== ''));
          return (
            <li key={fingerprint} className={styles.table}>
              <span dir="auto">{columns}</span>
              <Button
                variant="quiet"
                atEdge
                name={say('import.remembered.forget-name', { columns })}
                onPress={() => forget(fingerprint)}
              >
                {say('import.remembered.forget')}
              </Button>
            </li>
          );
        })}
      </ul>
    </FieldGroup>
  );
}
