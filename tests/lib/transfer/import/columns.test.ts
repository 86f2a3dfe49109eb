import { describe, expect, it } from 'vitest';
import { meaningsOf, planOf, questionsIn } from './plan-of';

const VALUES = 'maya_bakes;Maya Lind;12400;3,2%;maya@bakes.example;450 EUR;food;asked twice';

describe('the columns of a list', () => {
  it.each([
    ['English', 'Username;Full name;Followers;Engagement rate;E-mail;Fee;Niche;Notes'],
    ['German', 'Benutzername;Name;Abonnenten;Interaktionsrate;E-Mail-Adresse;Honorar;Kategorie;Bemerkungen'],
    ['French', 'Pseudo;Prénom;Nombre d’abonnés;Taux d’engagement;Courriel;Tarif;Thématique;Remarques'],
    [
      'Spanish',
      'Usuario;Nombre;Seguidores;Tasa de interacción;Correo electrónico;Tarifa;Categoría;Observaciones',
    ],
    ['Portuguese', 'Usuário;Nome;Seguidores;Taxa de engajamento;E-mail de contato;Cachê;Nicho;Observações'],
    [
      'Italian',
      'Nome utente;Nome e cognome;Seguaci;Tasso di coinvolgimento;Indirizzo email;Compenso;Argomento;Annotazioni',
    ],
    ['Dutch', 'Gebruikersnaam;Naam;Volgers;Betrokkenheid;E-mailadres;Vergoeding;Onderwerp;Opmerkingen'],
    [
      'Polish',
      'Nazwa użytkownika;Imię i nazwisko;Obserwujący;Wskaźnik zaangażowania;Adres e-mail;Stawka/cena;Tematyka;Uwagi',
    ],
    ['Turkish', 'Kullanıcı adı;Ad Soyad;Takipçi sayısı;Etkileşim oranı;E-posta;Ücret;Kategori;Notlar'],
    ['Russian', 'Имя пользователя;ФИО;Подписчики;Вовлечённость;Почта;Стоимость;Тематика;Примечание'],
    ['Japanese', 'アカウント名;氏名;フォロワー数;エンゲージメント率;メールアドレス;報酬;ジャンル;備考'],
    ['Korean', '계정명;이름;팔로워 수;참여율;이메일;단가;카테고리;비고'],
    ['Chinese', '账号;姓名;粉丝数;互动率;邮箱;报价;领域;备注'],
    ['Arabic', 'اسم المستخدم;الاسم;عدد المتابعين;معدل التفاعل;البريد الإلكتروني;السعر;المجال;ملاحظات'],
    ['Hindi', 'उपयोगकर्ता नाम;नाम;फ़ॉलोअर्स;एंगेजमेंट रेट;ईमेल;शुल्क;श्रेणी;टिप्पणी'],
    ['Indonesian', 'Nama pengguna;Nama;Jumlah pengikut;Tingkat keterlibatan;Surel;Harga;Topik;Catatan'],
  ])('are understood in %s', (_, headings) => {
    expect(meaningsOf(`${headings}\n${VALUES}`)).toEqual([
      ...['account', 'name', 'followers', 'engagement-rate', 'email', 'fee-asked', 'tags', 'note'],
    ]);
  });

  it('are told apart by one vowel mark', () => {
    expect(meaningsOf('اسم المستخدم,المتابعون,المتابَعون\nmaya_q,1200,300')).toEqual([
      ...['account', 'followers', 'own-number'],
    ]);
  });

  it.each([
    ['Fake followers', '12', 'own-number'],
    ['Follower growth', '4', 'own-number'],
    ['Expected CPM', '25.5', 'own-number'],
    ['Following', '300', 'own-number'],
    ['Audience quality', 'good', 'own-text'],
  ])('that only resemble a measure are not taken for it: %s', (heading, value, meaning) => {
    expect(meaningsOf(`handle,Followers,${heading}\nmaya_q,1200,${value}`)).toEqual([
      ...['account', 'followers', meaning],
    ]);
  });

  it.each([
    ['名前,Instagram ID,Instagramフォロワー数,X ID,Xフォロワー数', '桜,@saku_q,1200,@saku_x,300'],
    ['Name,Instagram handle,Instagram followers,X handle,X followers', 'Maya,@saku_q,1200,@saku_x,300'],
    ['Nom,Insta,Abonnés Insta,Compte X,Abonnés X', 'Maya,@saku_q,1200,@saku_x,300'],
  ])('have the platform in their heading: %s', (headings, row) => {
    const { columns } = planOf(`${headings}\n${row}`);
    expect(columns.map(({ meaning, platform }) => `${meaning} ${platform}`)).toEqual([
      ...['name null', 'account instagram', 'followers instagram', 'account x', 'followers x'],
    ]);
  });

  it.each([
    ['Red', 'Usuario,Red\n@lolaq,Instagram\n@inesq,TikTok'],
    ['Kanal', 'Profil,Kanal\n@lolaq,Instagram\n@inesq,TikTok / Instagram'],
    ['Where', 'Handle,Where\n@lolaq,IG\n@inesq,YT'],
  ])('of networks are recognized under the heading %s', (heading, text) => {
    expect(planOf(text).columns[1]).toMatchObject({ heading, meaning: 'platform' });
  });

  it.each(['Website', 'Blog', 'Site web'])('of addresses elsewhere hold no accounts: %s', (heading) => {
    const { columns } = planOf(
      `Instagram,${heading}\nmaya_q,https://maya.example/\ntom_q,https://tom.example/`,
    );
    expect(columns[1]).toMatchObject({ meaning: 'own-link', otherPlatform: null });
  });

  it.each(['ID de chaîne', 'チャンネルID', 'Code'])(
    'of channel ids are accounts under any heading: %s',
    (heading) => {
      const { columns } = planOf(
        `${heading};Titre;Abonnés\nUCc2LufYNuydk9sgEWl2agEw;Phare;18900\nUCp1GAawTCEe6OQxLdUaBcDA;Dune;472000`,
      );
      expect(columns.map(({ meaning }) => meaning)).toEqual(['account', 'name', 'followers']);
    },
  );

  it('of nested keys mean what the last key says', () => {
    const { columns } = planOf(
      JSON.stringify([{ user: { unique_id: 'maya.q', nickname: 'Maya' }, stats: { follower_count: 12 } }]),
    );
    expect(columns.map(({ meaning }) => meaning)).toEqual(['account', 'name', 'followers']);
  });

  it.each([
    ...[
      "Don't contact?",
      'Don’t contact',
      'Dont contact',
      'DON´T CONTACT',
      'DNC',
      'DNC?',
      'Opt out?',
      'Opt-out (y/n)',
    ],
    ...[
      'Blacklist',
      'Blocklisted?',
      'do_not_contact',
      'Do not e-mail',
      'Please do not reach out',
      'No contact',
    ],
    ...['Nicht kontaktieren?', 'Nicht mehr anschreiben', 'Sperrliste', 'Ne pas contacter', 'Liste noire ?'],
    ...['No contactar', '¿No contactar?', 'Lista negra', 'Não contatar', 'Non contattare', 'Niet benaderen'],
    ...[
      'Nie kontaktować',
      'İletişim kurmayın',
      'Не связываться',
      '連絡不可',
      '연락 금지',
      '请勿联系',
      'عدم الاتصال',
    ],
    ...['संपर्क न करें', 'Jangan dihubungi'],
  ])('about who must not be contacted mark these creators: %s', (heading) => {
    const plan = planOf(`Instagram\t${heading}\nmaya_q\tyes\ntom_q\tno\nlea_q\tx\nkim_q\t`);
    expect(plan.creators.map(({ doNotContact, notes }) => [doNotContact, ...notes])).toEqual([
      [true],
      [false],
      [true],
      [false],
    ]);
  });

  it('about who must not be contacted mark by a reason or a day too, and keep it', () => {
    const plan = planOf(
      "Instagram\tDon't contact\nmaya_q\tasked us in May\ntom_q\tok\nlea_q\tnein\nkim_q\t2026-03-01",
    );
    expect(plan.creators.map(({ doNotContact, notes }) => [doNotContact, ...notes])).toEqual([
      [true, "Don't contact: asked us in May"],
      [false],
      [false],
      [true, "Don't contact: 2026-03-01"],
    ]);
  });

  it.each([
    ['No contact since', '2026-03-01', 'own-date'],
    ['Contacted?', 'yes', 'own-text'],
    ['OK to contact?', 'her agency knows', 'own-text'],
    ['Contact', 'via her agency', 'note'],
  ])('about contacting mean nothing else by that: %s', (heading, value, meaning) => {
    expect(meaningsOf(`Instagram\tFollowers\t${heading}\nmaya_q\t1200\t${value}`)[2]).toBe(meaning);
  });

  it.each(['OK to contact?', 'Contactar', 'Kontakt erwünscht', 'Контактувати', '連絡可'])(
    'that say who may be contacted forbid it by a no alone: %s',
    (heading) => {
      const plan = planOf(
        `Instagram,${heading}\nmaya_q,yes\ntom_q,no\nlea_q,\nana_q,sí\nzoe_q,nein\nida_q,ні`,
      );
      expect(plan.columns[1]?.meaning).toBe('may-contact');
      expect(plan.creators.map(({ doNotContact }) => doNotContact)).toEqual([
        false,
        true,
        false,
        false,
        true,
        true,
      ]);
    },
  );

  it.each([
    ['YouTube Subscribers', 'followers'],
    ['What is your full name?', 'name'],
    ['Eng. %', 'engagement-rate'],
    ['Total Spend', 'own-number'],
    // Twitch is not read, so its followers are those of no profile.
    ['Twitch Followers', 'own-number'],
  ])('are known by longer headings: %s', (heading, meaning) => {
    const values = meaning === 'name' ? ['Maya Lind', 'Tom Rides'] : ['3.4', '1.2'];
    expect(meaningsOf(`Instagram\t${heading}\nmaya_q\t${values[0]}\ntom_q\t${values[1]}`)[1]).toBe(meaning);
  });

  it('called status are stages only if their values are', () => {
    expect(meaningsOf('handle,status\nmaya_q,contacted\ntom_q,negotiating')[1]).toBe('stage');
    expect(meaningsOf('handle,status\nmaya_q,active\ntom_q,private')[1]).toBe('own-text');
  });

  it('keep what the user chose', () => {
    const { columns } = planOf('handle,place\nmaya_q,Berlin', { meanings: { 1: { meaning: 'tags' } } });
    expect(columns[1]).toMatchObject({ meaning: 'tags', why: 'chosen' });
  });

  it('have the same fingerprint however their headings are spelled', () => {
    const of = (text: string) => planOf(text).fingerprint;
    expect(of('User name,E-Mail\nmaya_q,a@b.example')).toBe(of('user_name,e_mail\nmaya_q,a@b.example'));
    expect(of('Username,Mail\nmaya_q,a@b.example')).not.toBe(of('Mail,Username\na@b.example,maya_q'));
  });
});

describe('a list without headings', () => {
  it('is understood where its values say what they are', () => {
    const plan = planOf('@maya_q\tmaya@bakes.example\tInstagram\n@tom_q\ttom@rides.example\tTikTok');
    expect(plan.headingLine).toBeNull();
    expect(plan.columns.map(({ meaning }) => meaning)).toEqual(['account', 'email', 'platform']);
    expect(questionsIn(plan)).toEqual([]);
  });

  it('is asked about where its values only suggest what they are', () => {
    const plan = planOf('maya.bakes,Maya Lind,12400\ntom_rides,Tom Berg,9100\nlina.z,Lina Zeh,88000');
    expect(questionsIn(plan)).toEqual([
      'column-meaning:0',
      'column-meaning:1',
      'column-meaning:2',
      'platform',
    ]);
  });

  it('takes no number before the user has said what it is', () => {
    const text = 'maya.bakes,12400\ntom_rides,9100\nlina.z,88000';
    const figures = (choices = {}) =>
      planOf(text, { answers: { platform: 'tiktok' }, ...choices }).creators.map(
        ({ profiles }) => profiles[0]?.followers[0]?.value.value,
      );
    expect(figures()).toEqual([undefined, undefined, undefined]);
    expect(figures({ meanings: { 1: { meaning: 'followers' } } })).toEqual([12_400, 9100, 88_000]);
  });

  it('is asked for the platform of each column of handles', () => {
    const text = '@maya_x,@maya.ig\n@tom_x,@tom.ig';
    expect(questionsIn(planOf(text))).toEqual(['platform:0', 'platform:1']);
    const answered = planOf(text, { answers: { 'platform:0': 'x', 'platform:1': 'instagram' } });
    expect(answered.creators.map(({ profiles }) => profiles.map(({ key }) => key))).toEqual([
      ['x:maya_x', 'instagram:maya.ig'],
      ['x:tom_x', 'instagram:tom.ig'],
    ]);
  });

  it('is not asked about where it has no accounts at all', () => {
    expect(planOf('Василина;Москва;40 682\nАртур;Пермь;5 231')).toMatchObject({
      ...{ nothingBecause: 'no-account-column', questions: [] },
    });
  });

  it('may be links alone', () => {
    const plan = planOf('https://www.instagram.com/maya.bakes/\nhttps://www.tiktok.com/@tom.rides?lang=en');
    expect(plan.creators.map(({ profiles }) => profiles[0]?.key)).toEqual([
      'instagram:maya.bakes',
      'tiktok:tom.rides',
    ]);
    expect(questionsIn(plan)).toEqual([]);
  });
});
