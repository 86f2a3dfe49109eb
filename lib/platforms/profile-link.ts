import type { PlatformId } from '../model/platform';
import { plainPlaceIn } from './account-in';
import { ADDRESSES } from './addresses';

/** What comes before the handle in a link, such as `https://www.tiktok.com/@`, and what may follow it there. */
interface LinkStart {
  text: string;
  platform: PlatformId;
  isHandle(text: string, start: number, end: number): boolean;
}

/** By their length, to find the right one with one comparison. A list has links of a few forms. */
const startsOfLength: LinkStart[][] = [];
const unusable = new Set<string>();
const MAX_STARTS = 500;

/** A name that no page of any site has. */
const SAMPLE = 'sample_9_name';
/** Longer names, among them the ids of channels, are read with more care. */
const MAX_NAME = 23;

const [SLASH, AT, POINT, UNDERSCORE] = [47, 64, 46, 95];

/**
 * The handle of a link to a profile in the usual form: `https://`, a site, a handle, and nothing else but a slash. It stays where it
 * stands in the text: of most links of a long list, only the handle differs from one before, and nobody asks for it by itself.
 */
export class LinkedHandle {
  platform: PlatformId = 'instagram';
  text = '';
  start = 0;
  end = 0;

  /** Moves on to a link, which may be a part of the text. False for any other text, about which this says nothing. */
  find(text: string, from = 0, to = text.length): boolean {
    const end = to - (text.charCodeAt(to - 1) === SLASH ? 1 : 0);
    let start = end;
    while (start > from && isOfName(text.charCodeAt(start - 1))) start -= 1;
    const length = end - start;
    if (length <= 0 || length > MAX_NAME || start === from || text.charCodeAt(start) === POINT) return false;
    const before = text.charCodeAt(start - 1);
    if (before !== SLASH && before !== AT) return false;
    const known = knownStart(text, from, start - from) ?? learned(text.slice(from, start));
    if (!known?.isHandle(text, start, end)) return false;
    this.platform = known.platform;
    this.text = text;
    this.start = start;
    this.end = end;
    return true;
  }

  get handle(): string {
    return this.text.slice(this.start, this.end);
  }
}

function knownStart(text: string, from: number, length: number): LinkStart | null {
  const starts = startsOfLength[length] ?? [];
  for (let n = 0; n < starts.length; n++) {
    const start = starts[n] as LinkStart;
    if (text.startsWith(start.text, from)) return start;
  }
  return null;
}

/** Letters without accents, digits, "_" and "." */
const isOfName = (code: number): boolean =>
  (code >= 97 && code <= 122) ||
  (code >= 48 && code <= 57) ||
  (code >= 65 && code <= 90) ||
  code === UNDERSCORE ||
  code === POINT;

/** Null for the beginning of a link that is not one of a profile, whatever follows. */
function learned(text: string): LinkStart | null {
  if (!text.startsWith('https://')) return null;
  if (unusable.has(text)) return null;
  const place = unusable.size > MAX_STARTS ? null : plainPlaceIn(text + SAMPLE);
  const isHandle = place && handleTest(text, place.platform);
  if (!isHandle || place.kind !== 'profile' || place.handle !== SAMPLE || place.postId !== null) {
    if (unusable.size <= MAX_STARTS) unusable.add(text);
    return null;
  }
  const found: LinkStart = { text, platform: place.platform, isHandle };
  startsOfLength[text.length] = [...(startsOfLength[text.length] ?? []), found];
  return found;
}

/** Behind an "@", a site has nothing but profiles. Elsewhere only some platforms tell their pages from handles. */
function handleTest(start: string, platform: PlatformId): LinkStart['isHandle'] | null {
  if (start.endsWith('/@')) return beginsPlainly;
  const path = start.slice('https://'.length);
  const { isHandle } = ADDRESSES[platform];
  if (!isHandle || path.indexOf('/') !== path.length - 1) return null;
  return (text, from, to) => isHandle(text.slice(from, to));
}

/** Of those platforms, some have handles that begin with "_", and some have none. */
const beginsPlainly: LinkStart['isHandle'] = (text, start) => text.charCodeAt(start) !== UNDERSCORE;
