import { median } from 'simple-statistics';

export { median };

export function ms(value: number): string {
  return `${value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : 1)} ms`;
}

interface Aim {
  words: string;
  /** Text says why it cannot be told. */
  met: boolean | string;
}

/** One line with a figure, its basis and its target. */
export function line(name: string, figure: string, aim?: Aim): string {
  const verdict = aim ? `${verdictOf(aim.met).padEnd(7)}  aim: ${aim.words}` : '';
  return `  ${name.padEnd(24)}${figure.padEnd(76)}${verdict}`.trimEnd();
}

function verdictOf(met: Aim['met']): string {
  if (typeof met === 'string') return met;
  return met ? 'met' : 'NOT MET';
}
