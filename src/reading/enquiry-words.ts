// What pages are called on which one writes to a bank, a shop or an office, by language.
import type { PageLanguage } from './languages.ts';
import { plainWords } from './plain-words.ts';

/** Words parted by `|`, as `plainWords` writes them. */
const enquiryVocabulary: Readonly<Record<PageLanguage, string>> = {
  'zh-Hans': '咨询|投诉|反馈|工单|留言板|联系我们|联系客服|在线客服|给我们留言|意见建议|报障|报错|求助|申诉',
  'zh-Hant': '諮詢|投訴|申訴|客訴|意見回饋|意見反映|工單|聯絡我們|聯絡客服|線上客服|給我們留言|求助|回報問題',
  en: 'contact us|contact form|contact support|support request|support ticket|help request|get help|enquiry|inquiry|complaint|feedback|message us|write to us|secure message|new message|report a problem|report an issue|ask a question|query about|question about',
  es: 'contacto|contactanos|contactenos|consulta|reclamacion|queja|sugerencia|escribenos|soporte|mensaje al banco|solicitud de ayuda|incidencia',
  pt: 'contacto|contato|fale conosco|contacte nos|reclamacao|sugestao|duvida|suporte|mensagem ao banco|pedido de ajuda|ouvidoria',
  de: 'anliegen|anfrage|ruckfrage|beschwerde|kontaktformular|kontakt|nachricht an die bank|nachricht an uns|neue nachricht|nachricht schreiben|support|problem melden|ihre frage|nachforschung',
  fr: 'nous contacter|contactez nous|formulaire de contact|demande d assistance|reclamation|question|message a la banque|messagerie|nouveau message|signaler un probleme|ecrivez nous',
  it: 'contattaci|contatti|modulo di contatto|richiesta di assistenza|reclamo|segnalazione|assistenza|messaggio alla banca|nuovo messaggio|scrivici',
  ja: '問い合わせ|問合せ|お問合わせ|ご相談|ご意見|ご要望|サポート依頼',
  ko: '문의|상담|불편사항|신고하기|고객의 소리|건의',
  hi: 'संपर्क करें|शिकायत|पूछताछ|सहायता अनुरोध|प्रतिक्रिया|सुझाव',
  vi: 'lien he|khieu nai|gop y|yeu cau ho tro|phan hoi|hoi dap|tra soat',
  id: 'hubungi kami|keluhan|pengaduan|pertanyaan|permintaan bantuan|masukan|kirim pesan',
  th: 'ติดต่อเรา|ร้องเรียน|สอบถาม|ข้อเสนอแนะ|แจ้งปัญหา|ขอความช่วยเหลือ',
  ru: 'обращение|жалоба|обратная связь|вопрос|написать нам|написать в банк|сообщить о проблеме|запрос в поддержку',
  ar: 'اتصل بنا|تواصل معنا|شكوى|استفسار|طلب مساعدة|الدعم|ملاحظاتكم',
  tr: 'iletisim|bize ulasin|bize yazin|sikayet|destek talebi|oneri|sorun bildir|soru sor',
  pl: 'kontakt|zapytanie|zgloszenie|skarga|formularz kontaktowy|napisz do nas|zglos problem|wiadomosc do banku|nowa wiadomosc',
  nl: 'contact|contactformulier|vraag|klacht|bericht aan de bank|nieuw bericht|hulpverzoek|probleem melden|stel een vraag',
};

const unspaced = /[\u0e00-\u0e7f\u3040-\u9fff\uac00-\ud7af]/u;

const words = Object.values(enquiryVocabulary).flatMap((list) => list.split('|'));
const pattern = new RegExp(
  words.map((word) => (unspaced.test(word) ? word : `(?<!\\p{L})${word}(?!\\p{L})`)).join('|'),
  'u',
);

/** Whether a title or a heading says that somebody is asked or told something, and nobody paid. */
export function asksSomebody(text: string): boolean {
  return pattern.test(plainWords(text));
}
