import type { BuyingPhrases } from './buying-phrase';
import { EAST_ASIAN } from './buying-phrases/east-asian';
import { GERMANIC } from './buying-phrases/germanic';
import { OTHER_LATIN } from './buying-phrases/other-latin';
import { OTHER_SCRIPTS } from './buying-phrases/other-scripts';
import { ROMANCE } from './buying-phrases/romance';

export const BUYING_PHRASES: readonly BuyingPhrases[] = [
  ...GERMANIC,
  ...ROMANCE,
  ...OTHER_LATIN,
  ...OTHER_SCRIPTS,
  ...EAST_ASIAN,
];
