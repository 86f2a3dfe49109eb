import { type MessageKey, say } from './catalogue/say';

type Kind = Extract<MessageKey, `unreadable.${string}`> extends `unreadable.${infer Code}` ? Code : never;

/** Says that entries of another version are not shown, and that they are safe. */
export const unreadableWords = (count: number, kind: Kind): string => say(`unreadable.${kind}`, { count });
