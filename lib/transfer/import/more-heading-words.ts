import type { HEADING_WORDS } from './heading-words';

/**
 * What columns are called in Vietnamese, Thai, Ukrainian, Czech, Swedish, Danish and Norwegian, Finnish, Greek, Hebrew,
 * Hungarian, Romanian and Persian: one line each. Only the columns that nearly every list has.
 */
export const MORE_HEADING_WORDS: typeof HEADING_WORDS = {
  account: [
    'tên người dùng|tên tài khoản|tài khoản|liên kết|đường dẫn',
    'ชื่อผู้ใช้|บัญชี|ชื่อบัญชี|ลิงก์|ลิงค์|ยูสเซอร์เนม',
    "ім'я користувача|нік|акаунт|обліковий запис|посилання|посилання на профіль|профіль",
    'uživatelské jméno|účet|odkaz|odkaz na profil|uživatel',
    'användarnamn|konto|länk|profillänk',
    'brugernavn|brukernavn|profillink|lenke|profil link',
    'käyttäjänimi|käyttäjätunnus|tili|linkki|profiili',
    'όνομα χρήστη|λογαριασμός|σύνδεσμος|προφίλ',
    'שם משתמש|חשבון|קישור|פרופיל',
    'felhasználónév|felhasználó|fiók|link|hivatkozás',
    'nume de utilizator|nume utilizator|utilizator|cont',
    'نام کاربری|حساب کاربری|آیدی|لینک|پیوند',
  ].join('|'),
  platform:
    'nền tảng|mạng xã hội|แพลตฟอร์ม|ช่องทาง|соцмережа|síť|sociální síť|alusta|kanava|πλατφόρμα|δίκτυο|פלטפורמה|רשת|közösségi háló|platformă|rețea|پلتفرم|شبکه',
  name: "tên|họ tên|họ và tên|ชื่อ|ชื่อเต็ม|ім'я|ім’я|повне ім'я|jméno|jméno a příjmení|celé jméno|namn|fullständigt namn|navn|fulde navn|fullt navn|nimi|koko nimi|όνομα|ονοματεπώνυμο|שם|שם מלא|név|teljes név|nume|nume complet|نام|نام کامل|نام و نام خانوادگی",
  followers:
    'người theo dõi|lượt theo dõi|số người theo dõi|ผู้ติดตาม|จำนวนผู้ติดตาม|підписники|кількість підписників|читачі|sledující|počet sledujících|odběratelé|följare|antal följare|prenumeranter|følgere|antal følgere|antall følgere|abonnenter|seuraajat|seuraajia|seuraajamäärä|tilaajat|ακόλουθοι|αριθμός ακολούθων|συνδρομητές|עוקבים|מספר עוקבים|מנויים|követők|követők száma|feliratkozók|urmăritori|număr de urmăritori|abonați|دنبال‌کنندگان|دنبال کنندگان|تعداد دنبال‌کنندگان|فالوور|فالوورها',
  'engagement-rate':
    'tỷ lệ tương tác|tương tác|อัตราการมีส่วนร่วม|อัตราการมีส่วนร่วม %|рівень залученості|залученість|míra zapojení|míra interakce|engagemangsgrad|engagement grad|engasjementsrate|engagementprocent|sitoutumisaste|ποσοστό αλληλεπίδρασης|אחוז מעורבות|שיעור מעורבות|elköteleződési arány|rata de implicare|rata de engagement|نرخ تعامل|نرخ مشارکت',
  email:
    'thư điện tử|địa chỉ email|อีเมล|อีเมล์|електронна пошта|пошта|e-mailová adresa|e-postadress|e-post|sähköposti|sähköpostiosoite|ηλεκτρονικό ταχυδρομείο|אימייל|דואר אלקטרוני|דוא״ל|e-mail cím|adresă de email|ایمیل|رایانامه',
  phone:
    'số điện thoại|điện thoại|เบอร์โทร|โทรศัพท์|เบอร์โทรศัพท์|номер телефону|telefonní číslo|telefonnummer|puhelin|puhelinnumero|τηλέφωνο|טלפון|מספר טלפון|telefonszám|număr de telefon|تلفن|شماره تلفن|موبایل',
  'fee-asked':
    'giá|chi phí|báo giá|ราคา|ค่าจ้าง|ค่าใช้จ่าย|ціна|вартість|гонорар|cena|odměna|rozpočet|pris|arvode|kostnad|honorar|hinta|palkkio|kustannus|τιμή|κόστος|αμοιβή|מחיר|עלות|תקציב|ár|díj|költség|preț|cost|onorariu|قیمت|هزینه|دستمزد',
  note: 'ghi chú|หมายเหตุ|บันทึก|примітки|примітка|нотатки|коментар|poznámka|poznámky|anteckningar|anteckning|kommentar|noter|notater|merknad|bemærkninger|muistiinpanot|huomautus|huomiot|σημειώσεις|σχόλια|הערות|הערה|megjegyzés|megjegyzések|jegyzet|observații|note|mențiuni|یادداشت|توضیحات|ملاحظات',
};
