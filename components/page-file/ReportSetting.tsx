import type { PageFileAnswer } from '../../lib/messages/contract';
import { say } from '../../lib/words/catalogue/say';
import { FieldGroup } from '../ui/FieldGroup';
import styles from './PageFile.module.css';
import { ReportPage } from './ReportPage';

/** Offers to report the page that was looked at last; `make` is null if there is none. */
export function ReportSetting({ make }: { make: (() => Promise<PageFileAnswer>) | null }) {
  return (
    <FieldGroup legend={say('page-file.settings-legend')}>
      <p className={styles.hint}>{say(make ? 'page-file.settings-hint' : 'page-file.no-page')}</p>
      {make && (
        <div>
          <ReportPage make={make} openerVariant="plain" />
        </div>
      )}
    </FieldGroup>
  );
}
