/**
 * People and companies around a creator, in the languages of the headings: beginnings of words, whose endings differ by case
 * and gender. Whole words where a beginning would be that of another word as well.
 */
const BEGINNINGS =
  'manager|manageur|management|agent|agenc|agenz|agency|agensi|agentur|agentschap|assist|asist|represent|rappresent|vertreter|vertretung|vertegenwoordig|publicist|guardian|impresari|empresari|assessor|gerente|menedzer|menadzer|menajer|manajer|manajemen|temsilci|perwakilan|asystent|ajans|агент|менеджер|представител|ассистент|помощник|продюсер|मैनेजर|प्रबंधक|एजेंट|एजेंसी|सहायक';
const WHOLE =
  'mgmt|mgr|rep|reps|mcn|owner|eltern|parent|parents|agen|مدير|المدير|وكيل|الوكيل|وكالة|الوكالة|مساعد|المساعد';
const UNSPACED =
  'マネージャ|マネジャ|マネジメント|事務所|代理店|代理人|エージェン|担当者|매니저|소속사|에이전시|대행사|담당자|经纪|經紀|代理|机构|機構|助理';
const PERSON = new RegExp(
  `(?<!\\p{L})(?:(?:${BEGINNINGS})\\p{L}*|(?:${WHOLE})(?!\\p{L}))|(?:${UNSPACED})`,
  'u',
);

/**
 * Whether a heading is about somebody beside the creator, such as "Manager email" and "Agency phone". `heading` in the form of
 * `headingText`.
 */
export const isOfAnotherPerson = (heading: string): boolean => PERSON.test(heading);
