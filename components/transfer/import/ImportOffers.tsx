import { say } from '../../../lib/words/catalogue/say';
import { Button } from '../../ui/Button';
import styles from './ImportOffers.module.css';
import { importDialog } from './use-import-flow';

/** The first two ways to fill an empty list. */
export function ImportOffers() {
  return (
    <ul className={styles.offers}>
      <li>
        <Button variant="primary" onPress={() => importDialog.setState({ open: true, wants: 'text' })}>
          {say('import.offer.paste')}
        </Button>
        <span>{say('import.offer.paste-hint')}</span>
      </li>
      <li>
        <Button onPress={() => importDialog.setState({ open: true, wants: 'file' })}>
          {say('import.offer.file')}
        </Button>
        <span>{say('import.offer.file-hint')}</span>
      </li>
    </ul>
  );
}
