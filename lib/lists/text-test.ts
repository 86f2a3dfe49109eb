import { foldText } from '../model/fold-text';

/** Whether a text contains every word of `wanted`, in whatever case and with whatever accents. */
export function passesText(wanted: string): (text: string | undefined) => boolean {
  const words = foldText(wanted).split(/\s+/).filter(Boolean);
  return (text) => {
    if (text === undefined) return false;
    const folded = foldText(text);
    return words.every((word) => folded.includes(word));
  };
}
