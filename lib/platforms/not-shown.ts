import type { CountField } from './contract';

/** A count that no page of the platform shows. */
export const notShown: CountField<unknown> = { readers: [], otherwise: () => 'not-shown' };
