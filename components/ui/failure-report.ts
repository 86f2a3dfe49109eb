import { browser } from 'wxt/browser';
import { say } from '../../lib/words/catalogue/say';

/** What failed, limited to details that may be shared. */
export interface Failure {
  /** "Posts", "The popup"; for an action, "An action". */
  part: string;
  error: unknown;
  /** React's component stack, innermost first; empty if no component failed. */
  componentStack?: string | null | undefined;
}

const MAX_LINES = 12;

/**
 * A report for the maintainers of Yardstick. It contains only code locations and versions. The error's message is left
 * out because it may quote a handle, a note or an address; of the stack, only function names and places in Yardstick's
 * files stay.
 */
export function failureReport({ part, error, componentStack }: Failure): string {
  const kind = error instanceof Error && /^\w{1,40}$/.test(error.name) ? error.name : typeof error;
  return [
    say('ui.report.product', {
      version: browser.runtime.getManifest().version,
      browser: browserName(navigator.userAgent),
    }),
    say('ui.report.failed', { part, kind }),
    ...block(say('ui.report.components'), componentNames(componentStack)),
    ...block(say('ui.report.code'), codePlaces(error)),
  ].join('\n');
}

function block(title: string, lines: string[]): string[] {
  return lines.length === 0 ? [] : [title, ...lines.slice(0, MAX_LINES).map((line) => `  ${line}`)];
}

/** "at Posts (chrome-extension://id/chunks/panel-a1.js:1:20)", in Firefox "Posts@moz-extension://…", as "Posts". */
function componentNames(stack: string | null | undefined): string[] {
  return (stack ?? '').split('\n').flatMap((line) => /^\s*(?:at )?([\w$.]{1,60})\b/.exec(line)?.[1] ?? []);
}

/** The places in Yardstick's files, without folders: "save panel-a1.js:1:20". */
function codePlaces(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  // Browsers begin the stack with the message, which may contain lines that look like places.
  const frames = (error.stack ?? '').replace(error.message, '').split('\n');
  return frames.flatMap((frame) => {
    const [, name = '', place] = FRAME.exec(frame) ?? [];
    return place === undefined ? [] : `${name} ${place}`.trim();
  });
}

const FRAME =
  /^\s*(?:at (?:async )?)?([\w$.]{0,60})[ @]*\(?(?:chrome|moz)-extension:\/\/[\w-]+\/(?:[\w-]+\/)*([\w.-]{1,80}\.js:\d+:\d+)\)?$/;

function browserName(userAgent: string): string {
  const [, name, version] = /(Firefox|Edg|Chrome)\/([\d.]+)/.exec(userAgent) ?? [];
  return name ? `${name} ${version}` : say('ui.report.browser-unknown');
}
