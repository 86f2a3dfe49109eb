import type { PageReport } from '../model/page-report';
import type { Place } from '../model/place';
import type { PlatformId } from '../model/platform';
import type { Sample } from '../model/sample';

/** Screens connect to a tab's reader under this name. */
export const SCREEN_PORT = 'yardstick-screen';

/**
 * - `elsewhere`: a supported site, but neither a profile nor a post
 * - `reading`: the page has not caught up with its address yet
 * - `read`: the report stands
 * - `failed`: reading itself broke; nothing is shown rather than something doubtful
 */
export type ReaderStatus = 'elsewhere' | 'reading' | 'read' | 'failed';

export type MeasuringEnd = 'done' | 'user' | 'navigation' | 'hidden' | 'stopped';

/** How far pointing at posts, one after the other, has come. */
export interface Measuring {
  running: boolean;
  pointedAt: number;
  of: number;
  /** Posts that showed their numbers. */
  answered: number;
  end: MeasuringEnd | null;
}

/** All that a screen needs to know about one tab. */
export interface TabState {
  readerVersion: string;
  place: Place | null;
  status: ReaderStatus;
  report: PageReport | null;
  sample: Sample | null;
  measuring: Measuring | null;
  /** How many posts `measure` would point at now. */
  measurable: number;
}

/** Screen to reader, over the port. */
export type ScreenMessage = { type: 'look' } | { type: 'measure' } | { type: 'stop-measuring' };

/** Reader to screen, over the port: sent on connection and after every change. */
export type ReaderMessage = { type: 'state'; state: TabState };

/** Reader to background, one-shot, with the reply's type beside it. */
export interface BackgroundRequests {
  'keep-sample': { message: { type: 'keep-sample'; sample: Sample }; reply: undefined };
  'sample-of': {
    message: { type: 'sample-of'; platform: PlatformId; handle: string };
    reply: Sample | null;
  };
}
export type BackgroundMessage = BackgroundRequests[keyof BackgroundRequests]['message'];

/** Reader to every extension page: the tab's reader is there (again), connect now. */
export type Announcement = { type: 'reader-ready' };
