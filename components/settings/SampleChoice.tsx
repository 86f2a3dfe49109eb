import { useState } from 'react';
import { sampleSize } from '../../lib/settings/choices';
import { TextField } from '../ui/TextField';
import { sayProblem } from '../ui/toast';
import styles from './Settings.module.css';

/** More than this could not be repeated from what is saved of a profile. */
const MOST = 60;

/** How many of the newest posts make the sample. */
export function SampleChoice({ stored }: { stored: number }) {
  const [typed, setTyped] = useState(String(stored));
  const change = (text: string) => {
    setTyped(text);
    const size = sizeIn(text);
    if (size !== null)
      void sampleSize.write(size).then((kept) => !kept.ok && sayProblem(kept.problem.happened));
  };
  return (
    <fieldset className={styles.group}>
      <legend>Sample</legend>
      <TextField
        label="Newest posts that make the sample"
        value={typed}
        onChange={change}
        hint={`Usually ${sampleSize.fallback}. The median needs six or more.`}
        problem={
          sizeIn(typed) === null ? `A whole number from 1 to ${MOST}. Until then ${stored} holds.` : null
        }
      />
    </fieldset>
  );
}

function sizeIn(text: string): number | null {
  const size = /^\s*\d{1,3}\s*$/.test(text) ? Number(text) : 0;
  return size >= 1 && size <= MOST ? size : null;
}
