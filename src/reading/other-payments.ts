// Headings of lists of other payments than the one at hand, which were made before or are yet to come, by language.
import type { PageLanguage } from './languages.ts';

/** Whole headings parted by `|`, as `plainWords` writes them; what may as well head this payment's own details is none. */
const otherPayments: Readonly<Record<PageLanguage, string>> = {
  'zh-Hans': '交易记录|最新捐赠|捐赠记录|最新动态|收支明细|充值记录|提现记录|预约转账列表',
  'zh-Hant': '交易紀錄|交易記錄|最新捐款|捐款紀錄|收支明細|儲值紀錄|提領紀錄|預約轉帳列表',
  en: 'saved payees|saved recipients|latest donations|recent donations|account activity|activity|scheduled|past transactions',
  es: 'transferencias programadas|pagos programados|movimientos|historial|historial de transferencias|actividad reciente',
  pt: 'agendamentos|transferencias agendadas|pagamentos agendados|extrato|historico|atividade recente',
  de: 'kurzlich|umsatze|kontoumsatze|umsatzliste|umsatzubersicht|terminuberweisungen|vorgemerkte umsatze',
  fr: 'virements programmes|virements a venir|historique|operations|vos dernieres operations|activite recente',
  it: 'bonifici recenti|operazioni recenti|pagamenti recenti|movimenti recenti|storico|storico bonifici|storico operazioni|bonifici programmati',
  ja: '振込履歴|取引履歴|お取引履歴|入出金明細|送金履歴|支払履歴|お支払い履歴|振込予約一覧',
  ko: '자주 쓰는 계좌|자주쓰는 계좌|최근 보낸 계좌|예약이체 목록|송금 기록',
  hi: 'लेनदेन इतिहास|भुगतान इतिहास|ट्रांसफर इतिहास|निर्धारित भुगतान',
  vi: 'lich su giao dich|lich su chuyen tien|lich su chuyen khoan|lich su thanh toan|giao dich da len lich',
  id: 'riwayat transaksi|riwayat transfer|riwayat pembayaran|aktivitas terbaru|transfer terjadwal',
  th: 'ประวัติการโอน|ประวัติการโอนเงิน|ประวัติการทํารายการ|ประวัติการชําระเงิน|รายการตั้งเวลา',
  ru: 'история операции|история переводов|история платежеи|операции|запланированные платежи',
  ar: 'اخر التحويلات|احدث العمليات|اخر العمليات|سجل التحويلات|سجل العمليات|التحويلات المجدولة',
  tr: 'gecmis islemler|islem gecmisi|hesap hareketleri|odeme gecmisi|transfer gecmisi|ileri tarihli islemler',
  pl: 'historia przelewow|historia transakcji|historia operacji|zaplanowane przelewy|historia',
  nl: 'eerdere betalingen|eerdere overboekingen|geplande overboekingen|transactiegeschiedenis|betaalgeschiedenis',
};

const headings = new Set(Object.values(otherPayments).flatMap((list) => list.split('|')));

/** Whether a heading, in the form of `plainWords`, is one of a list of other payments. */
export const headsOtherPayments = (bare: string): boolean => headings.has(bare);
