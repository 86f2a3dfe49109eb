import { decoded } from './escapes';
import type { Replacer } from './replacer';
import { scrubText } from './texts';

const PARTS = /^([a-z][a-z\d+.-]*:)?(?:\/\/([^/?#]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;
/** What schema.org calls things is the same for everyone. */
const VOCABULARY = /^https?:\/\/schema\.org\/[A-Za-z]*$/;

/** An address of the same shape: the platform's own host stays, and of the path what names no account and no post. */
export function scrubLink(raw: string, replacer: Replacer): string {
  const address = raw.trim();
  if (address === '' || address === '#' || VOCABULARY.test(address)) return address;
  replacer.tally.links += 1;
  if (/^(?:data|blob|javascript):/i.test(address)) return address.startsWith('d') ? 'data:,' : '#';
  const [, scheme = '', host, path = '', query = '', hash = ''] = PARTS.exec(address) ?? [];
  if (/^(?:mailto|tel|sms):$/i.test(scheme)) return scheme + scrubText(decoded(path), 'name', replacer);
  if (!/^(?:https?:)?$/i.test(scheme)) return scrubText(address, 'name', replacer);
  return [
    scheme,
    host === undefined ? '' : `//${scrubHost(host, replacer)}`,
    path
      .split('/')
      .map((segment) => scrubSegment(segment, replacer))
      .join('/'),
    query &&
      `?${query
        .slice(1)
        .split('&')
        .map((pair) => scrubPair(pair, replacer))
        .join('&')}`,
    hash && `#${encoded(scrubText(decoded(hash.slice(1)), 'name', replacer))}`,
  ].join('');
}

/** Subdomains that serve the same pages: for phones, and for countries and languages. */
const SUBDOMAIN = /^(?:(?:www|web|m|mobile|mbasic|[a-z]{2}(?:-[a-z]{2})?)\.)?$/;

function scrubHost(host: string, replacer: Replacer): string {
  const name = host.toLowerCase().replace(/^.*@|:\d+$/g, '');
  const own = replacer.hosts.find((one) => name === one || name.endsWith(`.${one}`));
  if (own === undefined) return scrubText(name, 'name', replacer);
  const below = name.slice(0, -own.length);
  return (SUBDOMAIN.test(below) ? below : scrubText(below, 'name', replacer)) + own;
}

function scrubSegment(segment: string, replacer: Replacer): string {
  const plain = decoded(segment);
  if (!isNameInPath(plain, replacer)) return segment;
  return encoded(scrubName(plain, replacer));
}

/** Whether a part of an address names something that is not the same for everyone. */
function isNameInPath(segment: string, { names, paths }: Replacer): boolean {
  const word = segment.toLowerCase();
  return segment !== '' && (names.has(word) || !paths.has(word));
}

/** A segment such as "urn:li:activity:7123…" or "maya_slug-activity-7123…-ab" names its kind before the id. */
function scrubName(name: string, replacer: Replacer): string {
  const pieces = name.split(/([:(),@]|-(?=\d{10})|(?<=[-:][a-z]{3,12})-|-(?=[a-z]{3,12}-\d{10}))/i);
  return pieces
    .map((piece, index) => {
      const isKind =
        pieces.length > 1 && (/^\d/.test(pieces[index + 2] ?? '') || /^[:(]$/.test(pieces[index + 1] ?? ''));
      const stays =
        piece === '' || /^[:(),@-]$/.test(piece) || (isKind && replacer.paths.has(piece.toLowerCase()));
      return stays ? piece : scrubText(piece, 'name', replacer);
    })
    .join('');
}

function scrubPair(pair: string, replacer: Replacer): string {
  const [name = '', ...rest] = pair.split('=');
  const value = decoded(rest.join('=').replaceAll('+', ' '));
  const key =
    /^[a-z_]\w{0,30}$/i.test(name) && !replacer.names.has(name.toLowerCase())
      ? name
      : scrubSegment(name, replacer);
  if (rest.length === 0) return key;
  const isLink = /^(?:https?:)?\/\//.test(value);
  return `${key}=${isLink ? encodeURIComponent(scrubLink(value, replacer)) : scrubSegment(encodeURIComponent(value), replacer)}`;
}

/** Signs that addresses carry as they are stay readable. */
const encoded = (text: string): string =>
  encodeURIComponent(text).replaceAll(/%(?:40|3A|2C|24|2B|3B|3D)/gi, (sign) => decodeURIComponent(sign));
