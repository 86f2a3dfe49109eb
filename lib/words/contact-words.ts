import type { Candidate } from '../model/candidate';
import { say } from './catalogue/say';

type Contacts = Pick<Candidate, 'email' | 'phone' | 'otherContacts'>;

/** The saved contacts of a creator, each with the name of its kind. Contacts of joined profiles come last. */
export function contactWords({
  email,
  phone,
  otherContacts = [],
}: Contacts): { name: string; value: string }[] {
  return [
    ...(email === null ? [] : [{ name: say('import.field.email'), value: email }]),
    ...(phone === undefined ? [] : [{ name: say('import.field.phone'), value: phone }]),
    ...otherContacts.map((value) => ({ name: say('detail.other-contact'), value })),
  ];
}
