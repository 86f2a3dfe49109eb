import { spelling } from '../../store/labels';
import { plainStage } from './compared-fields';

/** What a stage is about, whatever it is called. */
type StageSense =
  | 'found'
  | 'shortlisted'
  | 'contacted'
  | 'replied'
  | 'negotiating'
  | 'agreed'
  | 'declined'
  | 'published'
  | 'paid';

/**
 * Whole names of stages in the languages of the headings. Words that people use for two stages, such as "offen", "pending" or
 * "confirmado" for a received mail, are missing on purpose.
 */
const WORDS: Readonly<Record<StageSense, string>> = {
  found:
    'found|discovered|identified|gefunden|entdeckt|trouvé|trouvée|repéré|repérée|encontrado|encontrada|identificado|identificada|trovato|trovata|individuato|individuata|gevonden|znaleziony|znaleziona|znaleziono|bulundu|найден|найдена|発見|발견|已发现|已發現|تم العثور|मिला|ditemukan',
  shortlisted:
    'shortlisted|shortlist|short list|on shortlist|engere auswahl|in der engeren auswahl|vorausgewählt|présélectionné|présélectionnée|présélection|preseleccionado|preseleccionada|pré-selecionado|pré-selecionada|preselezionato|preselezionata|voorgeselecteerd|wstępnie wybrany|wstępnie wybrana|ön seçim|шорт-лист|в шорт-листе|入围|القائمة المختصرة|शॉर्टलिस्ट|terpilih',
  contacted:
    'contacted|reached out|outreach sent|emailed|e-mailed|messaged|email sent|message sent|kontaktiert|angeschrieben|angefragt|anfrage gesendet|anfrage gestellt|contacté|contactée|démarché|démarchée|contactado|contactada|mensaje enviado|mensagem enviada|contatado|contatada|contattato|contattata|gecontacteerd|benaderd|aangeschreven|skontaktowano|wysłano wiadomość|iletişime geçildi|mesaj gönderildi|связались|написали|連絡済み|連絡済|연락함|연락 완료|연락완료|已联系|已聯繫|已聯絡|تم التواصل|संपर्क किया|संपर्क किया गया|dihubungi|sudah dihubungi',
  replied:
    'replied|responded|answered|geantwortet|hat geantwortet|a répondu|répondu|respondió|ha respondido|respondido|respondeu|ha risposto|risposto|heeft gereageerd|gereageerd|odpowiedział|odpowiedziała|yanıtladı|cevap verdi|ответил|ответила|返信あり|返信済み|답변함|회신|已回复|已回覆|تم الرد|जवाब दिया|sudah membalas|membalas',
  negotiating:
    'negotiating|in negotiation|negotiation|negotiations|in verhandlung|verhandlung|en négociation|négociation|en negociación|negociando|negociación|em negociação|negociação|in trattativa|trattativa|in onderhandeling|onderhandeling|negocjacje|w trakcie negocjacji|görüşülüyor|müzakere|переговоры|в переговорах|交渉中|협상 중|협상중|洽谈中|洽談中|谈判中|قيد التفاوض|बातचीत जारी|negosiasi',
  agreed:
    'agreed|accepted|said yes|zugesagt|zusage|vereinbart|einverstanden|accepté|acceptée|d’accord|accord trouvé|aceptado|aceptada|acordado|acordada|ha aceptado|aceito|aceita|aceitou|accettato|accettata|ha accettato|concordato|akkoord|toegezegd|geaccepteerd|zaakceptowany|zaakceptowana|zaakceptowano|uzgodniono|kabul etti|kabul edildi|anlaşıldı|anlaştık|согласен|согласна|согласился|согласилась|договорились|承諾|承諾済み|합의|합의 완료|수락|已同意|已接受|تم الاتفاق|متفق عليه|सहमत|स्वीकृत|setuju|disetujui',
  declined:
    'declined|rejected|refused|turned down|said no|not interested|abgesagt|absage|abgelehnt|kein interesse|refusé|refusée|décliné|déclinée|pas intéressé|pas intéressée|rechazado|rechazada|no interesado|no interesada|recusado|recusada|recusou|sem interesse|rifiutato|rifiutata|ha rifiutato|non interessato|non interessata|afgewezen|afgezegd|geen interesse|odrzucony|odrzucona|odrzucono|odmówił|odmówiła|reddetti|reddedildi|ilgilenmiyor|отказ|отказался|отказалась|辞退|お断り|거절|거절함|已拒绝|已拒絕|拒绝|拒絕|مرفوض|تم الرفض|अस्वीकृत|अस्वीकार|ditolak|menolak',
  published:
    'posted|published|live|content live|veröffentlicht|gepostet|publié|publiée|publicado|publicada|pubblicato|pubblicata|gepubliceerd|geplaatst|opublikowano|opublikowany|yayınlandı|опубликовано|опубликован|公開済み|投稿済み|게시 완료|게시됨|已发布|已發布|تم النشر|प्रकाशित|dipublikasikan|tayang',
  paid: 'paid|bezahlt|payé|payée|pagado|pagada|pago efetuado|paga|pagato|pagata|betaald|zapłacono|opłacony|ödendi|оплачено|оплачен|支払済み|支払い済み|지급 완료|결제 완료|已付款|已支付|تم الدفع|भुगतान हो गया|sudah dibayar|dibayar',
};

const SENSES: ReadonlyMap<string, StageSense> = new Map(
  Object.entries(WORDS).flatMap(([sense, words]) =>
    words.split('|').map((word) => [plainWord(word), sense as StageSense] as const),
  ),
);

/** A stage of the workspace. `name` is null for one that the product names; in English that name is its id. */
export interface KnownStage {
  id: string;
  name: string | null;
}

export const stageName = ({ id, name }: KnownStage): string => name ?? id;

export interface StageMatch {
  /** As `stageName` has it. */
  stage: string;
  /** Whether the text is only near to a known word: "contacted?" may say that nobody knows. */
  isDoubtful: boolean;
}

/** Finds the stage that a word of a file is another name for, in any language; null for none, and where two would fit. */
export function stageMatcher(stages: readonly KnownStage[]): (text: string) => StageMatch | null {
  const bySense = Map.groupBy(stages.map(stageName), (name) => SENSES.get(plainWord(name)) ?? null);
  return (text) => {
    const word = plainWord(text);
    const bare = word.replace(/[\s.!:…?？¿]+$/u, '').replace(/^¿/, '');
    const sense = SENSES.get(bare);
    const [stage, another] = sense === undefined ? [] : (bySense.get(sense) ?? []);
    if (stage === undefined || another !== undefined) return null;
    return { stage, isDoubtful: /[?？¿]/.test(word) };
  };
}

/** The stage that is called so itself, in whatever letters and with whatever picture before it. */
export function stageCalled(text: string, stages: readonly KnownStage[]): string | null {
  const plain = plainStage(text);
  return stages.map(stageName).find((name) => plainStage(name) === plain) ?? null;
}

function plainWord(text: string): string {
  return spelling(plainStage(text))
    .replace(/['’`´]/g, '’')
    .replace(/\s+/g, ' ');
}

/** Whether a text is a word for a stage in any language. */
export const isStageWord = (text: string): boolean => SENSES.has(plainWord(text));
