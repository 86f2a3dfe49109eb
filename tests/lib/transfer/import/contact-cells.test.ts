import { describe, expect, it } from 'vitest';
import { planOf } from './plan-of';

describe('cells of contacts', () => {
  const contactsIn = (heading: string, ...cells: string[]) => {
    const filler = ['@one_a\tone@x.example', '@two_b\ttwo@x.example', '@tre_c\ttre@x.example'];
    const rows = cells.map((cell, at) => `@user_${at}${at}\t${cell}`);
    const plan = planOf(`Instagram\t${heading}\n${[...rows, ...filler].join('\n')}`);
    return {
      plan,
      found: plan.creators.slice(0, cells.length).map(({ email, phone, notes }) => ({
        email: email[0]?.value,
        phone: phone[0]?.value,
        notes,
      })),
    };
  };

  it.each([
    ['+44 7700 900123', undefined, '+44 7700 900123', false],
    ['0171-5550177', undefined, '0171-5550177', false],
    ['eva@fir.example / +44 7700 900123', 'eva@fir.example', '+44 7700 900123', false],
    ['Tel. 040 5550199, Mail: nord@fir.example', 'nord@fir.example', '040 5550199', false],
    ['Frau Kern, kern@fir.example', 'kern@fir.example', undefined, true],
    ['gia@hop.example / mgmt@hop.example', 'gia@hop.example', undefined, true],
    ['2026-03-01', undefined, undefined, true],
    ['ask Jo', undefined, undefined, true],
  ])('a column of addresses may have numbers: %s', (cell, email, phone, isNoted) => {
    const [found] = contactsIn('E-mail', cell).found;
    expect(found).toEqual({ email, phone, notes: isNoted ? [`E-mail: ${cell}`] : [] });
  });

  it('a column of numbers may have addresses', () => {
    const plan = planOf(
      'Instagram,Phone\n@ann.lee,+44 7700 900123\n@bob_t,040 5550199\n@cy.moss,cy@x.example',
    );
    expect(plan.creators.map(({ email, phone }) => (email[0] ?? phone[0])?.value)).toEqual([
      '+44 7700 900123',
      '040 5550199',
      'cy@x.example',
    ]);
  });

  it('cells of a column of contacts that are none are counted', () => {
    const { plan } = contactsIn('E-mail', 'ask her manager Jo', 'see bio', '0171-5550177');
    expect(plan.remarks).toEqual([{ code: 'contacts-in-note', at: 1, cells: 2 }]);
  });

  it('"do not contact" survives in whichever column it stands', () => {
    const plan = planOf(
      'Instagram,Contact info\nmaya_q,do not contact\ntom_q,tom@rides.example\nann_q,contact through Lina',
    );
    expect(
      plan.creators.map(({ doNotContact, email, notes }) => [doNotContact, email[0]?.value, ...notes]),
    ).toEqual([
      [true, undefined, 'Contact info: do not contact'],
      [false, 'tom@rides.example'],
      [false, undefined, 'Contact info: contact through Lina'],
    ]);
    const flagged = planOf('Instagram,Blacklist\nmaya_q,x\ntom_q,');
    expect(flagged.creators.map(({ doNotContact }) => doNotContact)).toEqual([true, false]);
  });

  it('several contacts of a cell are said, and the first is taken', () => {
    const plan = planOf(
      'Instagram\tE-Mail\nmaya_q\tmaya@lind.example; booking@lind.example\ntom_q\ttom@rides.example',
    );
    expect(plan.creators.map(({ email }) => email[0]?.value)).toEqual([
      'maya@lind.example',
      'tom@rides.example',
    ]);
    expect(plan.creators[0]?.notes).toEqual(['E-Mail: maya@lind.example; booking@lind.example']);
    expect(plan.remarks).toEqual([{ code: 'more-contacts-in-note', at: 1, cells: 1 }]);
  });

  it.each([
    ['kontakt (at) lind.example', 'kontakt@lind.example'],
    ['maya[at]lind[dot]example', 'maya@lind.example'],
    ['maya (ät) lind.example', 'maya@lind.example'],
  ])('the address in %s is found', (cell, address) => {
    const plan = planOf(`Instagram\tE-Mail\nmaya_q\t${cell}\ntom_q\ttom@rides.example`);
    expect(plan.creators[0]?.email[0]?.value).toBe(address);
  });

  it.each([
    ["'+44 7700 900102", '+44 7700 900102'],
    ['٠٥٠١٢٣٤٥٦٧', '0501234567'],
  ])('the number in %s is found', (cell, number) => {
    expect(planOf(`Instagram\tPhone\nmaya_q\t${cell}`).creators[0]?.phone[0]?.value).toBe(number);
  });
});
