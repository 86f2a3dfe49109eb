import { median } from 'simple-statistics';

export { median };

export function ms(value: number): string {
  return `${value.toFixed(value < 0.1 ? 4 : value < 10 ? 2 : 1)} ms`;
}

/** One line with a figure, its basis and its target. */
export function line(name: string, figure: string, aim?: { words: string; met: boolean }): string {
  const verdict = aim ? `${aim.met ? 'met    ' : 'NOT MET'}  aim: ${aim.words}` : '';
  return `  ${name.padEnd(24)}${figure.padEnd(66)}${verdict}`.trimEnd();
}
