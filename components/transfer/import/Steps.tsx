import { say } from '../../../lib/words/catalogue/say';
import { formatNumber } from '../../../lib/words/numbers';
import styles from './Import.module.css';

const STEPS = ['choose', 'columns', 'check'] as const;

/** Where the import is. Each step is announced as it begins. */
export function Steps({ at }: { at: (typeof STEPS)[number] }) {
  const name = say(`import.step.${at}`);
  return (
    <>
      <ol className={styles.steps} aria-label={say('import.steps')}>
        {STEPS.map((step) => (
          <li key={step} aria-current={step === at ? 'step' : undefined}>
            {say(`import.step.${step}`)}
          </li>
        ))}
      </ol>
      <p className="only-heard" role="status">
        {say('import.step.of', { step: formatNumber(STEPS.indexOf(at) + 1), name })}
      </p>
    </>
  );
}
