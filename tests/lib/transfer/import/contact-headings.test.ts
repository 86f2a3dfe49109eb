import { describe, expect, it } from 'vitest';
import { listCandidates } from '../../../../lib/store/find-candidates';
import { saysDoNotContact } from '../../../../lib/transfer/import/do-not-contact';
import { freshShortlist } from '../../store/fresh-database';
import { importText } from './import-text';
import { planOf } from './plan-of';

async function imported(heading: string, ...cells: string[]) {
  const db = freshShortlist();
  const rows = cells.map((cell, at) => `@person.${at}x\tPerson ${at}\t${cell}`);
  await importText(db, `Instagram\tFull name\t${heading}\n${rows.join('\n')}`);
  return (await listCandidates(db)).candidates.toSorted((a, b) => a.handle.localeCompare(b.handle));
}

describe('an address or number of somebody beside the creator', () => {
  it.each([
    ...['Manager email', 'Agency email', 'Manager E-Mail', 'Mgmt email', 'Email (agent)', 'Agent’s e-mail'],
    ...[
      'Account manager email',
      'Assistant email',
      'Talent agency mail',
      'Agentur-E-Mail',
      'E-Mail des Managements',
    ],
    ...[
      'E-mail agence',
      'Email de l’agent',
      'Correo del representante',
      'Correo de la agencia',
      'E-mail do agente',
    ],
    ...['E-mail da assessoria', 'Email agenzia', 'E-mail manager', 'E-mail agencji', 'E-mail menedżera'],
    ...[
      'Menajer e-posta',
      'Ajans e-postası',
      'Почта менеджера',
      'Email агента',
      'マネージャーのメール',
      '事務所メール',
    ],
    ...[
      '매니저 이메일',
      '소속사 이메일',
      '经纪人邮箱',
      '机构邮箱',
      'بريد المدير',
      'بريد الوكالة',
      'मैनेजर ईमेल',
    ],
    ...['Email manajer', 'Email agensi'],
  ])('is a note and not the creator’s e-mail: %s', async (heading) => {
    const [maya] = await imported(heading, 'tom@agency.example', 'ida@agency.example');
    expect(maya).toMatchObject({ email: null, notes: `${heading}: tom@agency.example` });
  });

  it.each([
    ...['Agent phone', 'Manager mobile', 'Agentur Telefon', 'Téléphone de l’agent', 'Teléfono del manager'],
    ...['Telefone do agente', 'Telefono agenzia', 'Telefoon manager', 'Telefon agenta', 'Menajer telefonu'],
    ...[
      'Телефон агента',
      '事務所 電話',
      '매니저 전화',
      '经纪人电话',
      'هاتف الوكيل',
      'एजेंट फोन',
      'Telepon manajer',
    ],
  ])('is a note and not the creator’s phone: %s', async (heading) => {
    const [maya] = await imported(heading, '+49 30 7654321', '+49 30 7654322');
    expect(maya?.phone).toBeUndefined();
    expect(maya?.notes).toBe(`${heading}: +49 30 7654321`);
  });

  it.each(['Manager Instagram', 'Agency handle'])('makes no profile: %s', async (heading) => {
    const list = await imported(heading, '@the.agency', '@other.agency');
    expect(list.map(({ handle }) => handle)).toEqual(['person.0x', 'person.1x']);
    expect(list[0]?.notes).toBe(`${heading}: @the.agency`);
  });

  it.each([
    'Email',
    'Business email',
    'Contact email',
    'Booking email',
    'Creator e-mail',
    'Influencer email',
  ])('is not meant by %s', async (heading) => {
    const [maya] = await imported(heading, 'maya@bakes.example', 'tom@rides.example');
    expect(maya).toMatchObject({ email: 'maya@bakes.example', notes: '' });
  });

  it('below a merged heading keeps its name', async () => {
    const db = freshShortlist();
    await importText(
      db,
      'Creator,,Manager,\nInstagram,Full name,Name,Email\n@maya.bakes,Maya,Tom,tom@agency.example\n@ida.cooks,Ida,Tom,tom@agency.example',
    );
    const { candidates } = await listCandidates(db);
    expect(candidates.map(({ email }) => email)).toEqual([null, null]);
    expect(candidates[0]?.notes).toBe('Manager Email: tom@agency.example');
    expect(candidates.map(({ displayName }) => displayName).toSorted()).toEqual(['Ida', 'Maya']);
  });
});

describe('who must not be contacted', () => {
  it.each([
    ...[
      'Don’t contact',
      "Don't contact?",
      'Dont contact',
      'DNC',
      'DNC?',
      'Do not email',
      'Do Not Contact (y/n)',
    ],
    ...['do_not_contact', 'Do not contact since', 'Opted out', 'Unsubscribed', 'Blacklist', 'No contact'],
    ...[
      'Nicht kontaktieren',
      'Ne pas contacter',
      'No contactar',
      'Não contatar',
      'Non contattare',
      'Do not DM',
    ],
  ])('is told by a heading: %s', async (heading) => {
    const [yes, no] = await imported(heading, heading.includes('since') ? '2026-03-01' : 'yes', '');
    expect([yes?.doNotContact, no?.doNotContact]).toEqual([true, undefined]);
  });

  it.each([
    ...[
      'No contact since',
      'No contact since (date)',
      'No contact yet',
      'Days without contact',
      'Not contacted since',
    ],
    ...[
      'No contact for days',
      'Days of no contact',
      'Kein Kontakt seit',
      'Sans contact depuis',
      'Sin contacto desde',
    ],
    ...['Sem contato desde', 'Last contact', 'No contact info', 'No contact details', 'Senza contatto da'],
  ])('is not told by a heading about the last contact: %s', async (heading) => {
    for (const cell of ['2026-03-01', '12', 'yes', 'x']) {
      const list = await imported(heading, cell, cell);
      expect(list.map(({ doNotContact }) => doNotContact)).toEqual([undefined, undefined]);
    }
  });

  it.each([
    ...['DNC', 'do not contact', 'No contact', 'Please do not email her', 'no contact!', 'opted out in May'],
    ...['RGPD – ne pas recontacter', 'ne plus solliciter', 'STOP', 'désinscrit', 'Ne pas relancer'],
    ...[
      'Ne souhaite pas être contactée',
      'möchte nicht kontaktiert werden',
      'non ricontattare',
      'no escribir',
    ],
    ...['não quer ser contatada', 'niet meer benaderen', 'uitgeschreven', 'does not want to be contacted'],
    ...['Don’t DM', 'kein Kontakt', 'Kein Kontakt mehr', `${'a '.repeat(4_000)}. Do not contact.`],
    ...['do-not-contact', 'Do_Not_Contact', 'no-contact', 'opt_out', 'nicht-kontaktieren'],
    ...[
      'asked us to stop emailing her',
      'no longer wants to be contacted',
      'no further contact',
      'off limits',
    ],
    ...['remove from all outreach', 'please take me off your list', 'no more emails', "don't follow up"],
    ...['GDPR erasure request', 'hat um Löschung gebeten (DSGVO)', 'Werbewiderspruch', 'nicht anrufen'],
    ...['keine Anfragen mehr', 'ne plus jamais contacter', 'ne pas appeler', 'no quiere que la contacten'],
    ...['no llamar', 'não ligar', 'non chiamare', 'geen contact opnemen', 'не звонить', 'kontakta inte'],
    ...['連絡NG', '연락 불가', '别联系', 'ممنوع التواصل', 'không liên hệ', 'ห้ามติดต่อ', 'nekontaktovat'],
  ])('is told by a cell: %s', (cell) => expect(saysDoNotContact(cell)).toBe(true));

  it.each([
    ...['No contact since March, try again', 'no contact yet', 'No contact info found', 'No contact details'],
    ...[
      'Still no contact',
      'no contact for 3 weeks',
      'Kein Kontakt seit März',
      'bisher kein Kontakt',
      'not contacted',
    ],
    ...[
      'never contacted',
      'no contact e-mail',
      'no contact person',
      'stop motion videos',
      'Contactée, relancer en mai',
    ],
    ...['contacted twice, do follow up', 'no more contact details', 'removed from the shortlist: too small'],
    ...['stop by the studio', 'keine Anfragen bisher', 'follow-up sent', 'deletion of the second story'],
  ])('is not told by a cell about what has not happened: %s', (cell) =>
    expect(saysDoNotContact(cell)).toBe(false),
  );

  it.each([
    ['a column without a heading', ''],
    ['one that is left out', 'Rank'],
    ['one of next steps', 'Next step'],
    ['one of names', 'Name'],
  ])('is told by a cell of %s', (_, heading) => {
    const rows = ['ann.lee,do not contact', 'bob.t,3rd of five', 'cy.moss,call back soon'];
    const { creators } = planOf(`Instagram,${heading}\n${rows.map((row) => `@${row}`).join('\n')}`, {
      meanings: heading === '' || heading === 'Rank' ? { 1: { meaning: 'ignore' } } : {},
    });
    expect(creators.map(({ doNotContact }) => doNotContact)).toEqual([true, false, false]);
  });
});
