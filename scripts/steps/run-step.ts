import { spawn } from 'node:child_process';
import { delimiter, resolve } from 'node:path';

/** One command of `npm test`. */
export interface Step {
  name: string;
  command: readonly string[];
}

export interface StepResult {
  name: string;
  passed: boolean;
  seconds: number;
  /** Everything that it printed. */
  output: string;
}

/** Runs a step to its end and collects its output. The project's own programs come first on the PATH, as in npm scripts. */
export function runStep({ name, command }: Step): Promise<StepResult> {
  const [program = '', ...args] = command;
  const startedAtMs = performance.now();
  // The output is stored, so it must not contain colours, which some programs print if CI is set.
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: [resolve('node_modules/.bin'), process.env.PATH].join(delimiter),
  };
  return new Promise((finish) => {
    const output: string[] = [];
    const end = (passed: boolean) =>
      finish({ name, passed, seconds: (performance.now() - startedAtMs) / 1000, output: output.join('') });
    const child = spawn(program, args, {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    child.stdout.on('data', (text: Buffer) => output.push(text.toString()));
    child.stderr.on('data', (text: Buffer) => output.push(text.toString()));
    child.on('error', (error) => {
      output.push(error.message);
      end(false);
    });
    child.on('close', (code) => end(code === 0));
  });
}
