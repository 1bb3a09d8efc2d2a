// What the words on buttons mean, in every language, with the labels that only look like a payment.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ControlWord, controlWord, saysSlide } from '../../../src/reading/commit-words.ts';
import { controlVocabulary } from '../../../src/reading/control-vocabulary.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';
import { plainWords } from '../../../src/reading/plain-words.ts';

type Labels = Readonly<Record<ControlWord, readonly string[]>>;

const labels: Readonly<Record<PageLanguage, Labels>> = {
  'zh-Hans': {
    pays: [
      '确认转账',
      '立即支付',
      '确认付款 ¥99.00',
      '去支付',
      '同意协议并付款',
      '提交订单',
      '确认提现',
      '提币',
      '支付 99.00 元',
      '确 认 支 付',
      '确定转入',
    ],
    confirms: ['确定', '确认', '提交', '确 认', '确认提交', '确认无误'],
    'goes-on': ['下一步', '继续', '去结算'],
    other: [
      '请求付款',
      '转账记录',
      '付款方式',
      '获取验证码',
      '取消支付',
      '支付密码',
      '登录支付宝',
      '收款',
      '我已付款',
      '支付完成',
      '加入购物车',
      '联系客服',
    ],
  },
  'zh-Hant': {
    pays: ['確認轉入', '確認轉帳', '確認匯款', '立即付款', '確認付款', '轉賬'],
    confirms: ['確認', '確定', '送出'],
    'goes-on': ['繼續', '結帳'],
    other: ['轉帳紀錄', '取消', '約定轉帳設定', '獲取驗證碼'],
  },
  en: {
    pays: [
      'Pay now',
      'Place order',
      'PURCHASE',
      'Send money',
      'Confirm payment',
      'Pay $25.00',
      'Pay US$25',
      'Send $50.00',
      'Confirm and pay',
      'Agree & Pay',
      'Save card and pay',
      'Yes, send money',
      'Withdraw',
      'Complete purchase',
      'Place Order. Subtotal: $52.48, Shipping: FREE, Order Total: $52.48',
    ],
    confirms: ['Confirm', 'Submit', 'OK', 'Yes', 'Send', 'Confirm and send', 'Looks good – send it'],
    'goes-on': [
      'Next',
      'Continue',
      'Review',
      'Continue to payment',
      'Proceed to checkout',
      'Review and continue',
    ],
    other: [
      '',
      '→',
      'Cancel payment',
      'Add payment method',
      'Pay later?',
      'Request money',
      'Save',
      'Send message',
      'Send code',
      'Back',
      'Edit',
      'Payment history',
      'Transfer details',
      'Subscribe to newsletter',
      'Add to cart',
      'Payments',
      'Sign me up!',
      'Ship to This Address',
    ],
  },
  es: {
    pays: ['Realizar pago', 'Confirmar transferencia', 'Pagar 25,00 €', 'Comprar'],
    confirms: ['Confirmar', 'Enviar'],
    'goes-on': ['Siguiente', 'Continuar'],
    other: ['Método de pago', 'Solicitar pago', 'Cancelar', 'Pagar más tarde'],
  },
  pt: {
    pays: ['Confirmar pagamento', 'Enviar Pix', 'Pagar agora', 'Transferir', 'Finalizar compra'],
    confirms: ['Confirmar', 'Enviar'],
    'goes-on': ['Próximo', 'Continuar'],
    other: ['Cancelar', 'Histórico de pagamentos', 'Pagar depois', 'Entrar'],
  },
  de: {
    pays: [
      'Jetzt kaufen',
      'Zahlungspflichtig bestellen',
      'Überweisung ausführen',
      'Überweisung freigeben',
      'Jetzt überweisen',
      'Zahlung auslösen',
    ],
    confirms: ['Bestätigen', 'Absenden', 'Ja'],
    'goes-on': ['Weiter', 'Zur Kasse'],
    other: ['Zahlungsart ändern', 'Abbrechen', 'Anmelden', 'Später bezahlen'],
  },
  fr: {
    pays: ['Payer 25,00 €', 'Valider le virement', 'Effectuer le virement', 'Passer la commande'],
    confirms: ['Valider', 'Confirmer'],
    'goes-on': ['Suivant', 'Continuer'],
    other: ['Moyen de paiement', 'Connexion', 'Annuler', 'Payer plus tard'],
  },
  it: {
    pays: ['Conferma bonifico', 'Paga ora', 'Acquista'],
    confirms: ['Conferma', 'Invia'],
    'goes-on': ['Avanti', 'Continua'],
    other: ['Annulla', 'Metodo di pagamento', 'Accedi'],
  },
  ja: {
    pays: ['振込を実行する', 'この内容で振り込む', '注文を確定する', '支払う', '送金する'],
    confirms: ['確定', '実行', '送信', 'この内容で送る'],
    'goes-on': ['次へ', '続ける'],
    other: ['振込履歴', 'キャンセル', 'パスワードを忘れた', '戻る', '支払方法'],
  },
  ko: {
    pays: ['결제하기', '송금하기', '이체하기', '보내기'],
    confirms: ['확인', '제출', '맞아요'],
    'goes-on': ['다음', '계속'],
    other: ['결제수단', '취소', '송금 요청', '이체내역'],
  },
  hi: {
    pays: ['भुगतान करें', 'पैसे भेजें', 'भुगतान की पुष्टि करें'],
    confirms: ['पुष्टि करें', 'सबमिट करें', 'सही है'],
    'goes-on': ['आगे', 'जारी रखें'],
    other: ['रद्द करें', 'भुगतान रद्द करें', 'लॉगिन'],
  },
  vi: {
    pays: ['Thanh toán', 'Chuyển tiền', 'Xác nhận giao dịch'],
    confirms: ['Xác nhận', 'Gửi'],
    'goes-on': ['Tiếp tục'],
    other: ['Lịch sử giao dịch', 'Hủy chuyển tiền', 'Phương thức thanh toán'],
  },
  id: {
    pays: ['Bayar Sekarang', 'Kirim uang', 'Konfirmasi Pembayaran'],
    confirms: ['Konfirmasi', 'Kirim'],
    'goes-on': ['Lanjut', 'Berikutnya'],
    other: ['Riwayat transfer', 'Batal', 'Bayar nanti'],
  },
  th: {
    pays: ['ชำระเงิน', 'โอนเงิน', 'ยืนยันการโอน'],
    confirms: ['ยืนยัน', 'ตกลง', 'ถูกต้อง'],
    'goes-on': ['ถัดไป'],
    other: ['ยกเลิก', 'ประวัติการโอน', 'วิธีการชำระเงิน'],
  },
  ru: {
    pays: ['Оплатить', 'Перевести', 'Подтвердить платёж', 'Отправить перевод'],
    confirms: ['Подтвердить', 'Отправить', 'Всё верно'],
    'goes-on': ['Далее', 'Продолжить'],
    other: ['История платежей', 'Отмена', 'Войти', 'Способ оплаты'],
  },
  ar: {
    pays: ['ادفع الآن', 'تأكيد التحويل', 'إرسال الأموال'],
    confirms: ['تأكيد', 'إرسال', 'صحيح'],
    'goes-on': ['التالي'],
    other: ['إلغاء', 'إلغاء التحويل', 'طريقة الدفع'],
  },
  tr: {
    pays: ['Öde', 'Şimdi öde', 'Para Gönder', 'Ödemeyi tamamla', 'Siparişi onayla'],
    confirms: ['Onayla', 'Gönder', 'Doğru, onayla'],
    'goes-on': ['Devam', 'İleri'],
    other: ['İptal', 'Ödeme yöntemi', 'Giriş yap'],
  },
  pl: {
    pays: ['Zapłać', 'Wykonaj przelew', 'Kupuję i płacę'],
    confirms: ['Potwierdź', 'Zatwierdź'],
    'goes-on': ['Dalej'],
    other: ['Anuluj', 'Historia przelewów', 'Zaloguj się'],
  },
  nl: {
    pays: ['Betalen', 'Nu betalen', 'Bestelling plaatsen', 'Geld overmaken'],
    confirms: ['Bevestigen', 'Akkoord'],
    'goes-on': ['Volgende', 'Doorgaan'],
    other: ['Annuleren', 'Betaalmethode', 'Inloggen'],
  },
};

describe.each(Object.entries(labels))('%s', (_language, byMeaning) => {
  const rows = Object.entries(byMeaning).flatMap(([meaning, words]) =>
    words.map((word) => [word, meaning] as const),
  );
  test.each(rows)('%j %s', (word, meaning) => {
    expect(controlWord(word)).toBe(meaning);
  });
});

test.each(['pay now', 'PAY NOW', '  Pay\n now ', 'Ｐａｙ ｎｏｗ', 'Pay now →', '» Pay now!'])(
  '%j is "Pay now"',
  (word) => {
    expect(controlWord(word)).toBe('pays');
  },
);

test('any text has one of the four meanings', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 400 }), (text) => {
      expect(['pays', 'confirms', 'goes-on', 'other']).toContain(controlWord(text));
    }),
  );
});

test.each([
  ['Slide to pay', true],
  ['Swipe to confirm transfer', true],
  ['滑动付款', true],
  ['Zum Bezahlen wischen', true],
  ['Desliza para pagar', true],
  ['Transfer amount', false],
  ['转账金额', false],
  ['Repayment per month', false],
])('%j says that its control is pulled: %s', (label, slides) => {
  expect(saysSlide(label)).toBe(slides);
});

test.each(['Send EIP 1559 Transaction', 'Sign in', 'Sign document'])(
  '%j is no payment by its words',
  (label) => {
    expect(controlWord(label)).toBe('other');
  },
);

test.each(['Slide to confirm', 'Swipe to confirm', '向右滑动确认'])('%j confirms', (label) => {
  expect(controlWord(label)).toBe('confirms');
});

test('a long sentence is no command', () => {
  expect(
    controlWord('By pressing this button you agree that we may pay the amount shown to the seller'),
  ).toBe('other');
});

test.each(Object.entries(controlVocabulary))(
  '%s: every word stands as labels are compared',
  (_language, words) => {
    for (const word of Object.values(words).join('|').split('|')) {
      expect(plainWords(word)).toBe(word);
    }
  },
);

describe('what is done with a payment and sends none', () => {
  test.each([
    'Save transfer',
    'Save as draft',
    '充值优惠',
    '保存转账模板',
    '儲存轉帳範本',
    'Guardar transferencia',
    'Salvar transferência',
    'Überweisung als Vorlage speichern',
    'Enregistrer le virement',
    'Salva bonifico',
    '振込を保存',
    '이체 저장',
    'ट्रांसफर सहेजें',
    'Lưu chuyển khoản',
    'Simpan transfer',
    'บันทึกการโอน',
    'Сохранить перевод',
    'حفظ التحويل',
    'Transferi kaydet',
    'Zapisz przelew',
    'Overboeking opslaan',
    'Anular transferencia',
    'Überweisung stornieren',
  ])('%j', (label) => {
    expect(controlWord(label)).toBe('other');
  });
});

describe('what asks for a payout, or approves one, pays', () => {
  test.each([
    'Request withdrawal',
    '申请提现',
    '確認發放',
    'Solicitar retiro',
    'Solicitar saque',
    'Auszahlung beantragen',
    'Demander un retrait',
    'Richiedi prelievo',
    '出金申請',
    '출금 신청',
    'Ajukan penarikan',
    'Yêu cầu rút tiền',
    'Запросить вывод',
    'طلب سحب',
    'Para çekme talebi',
    'Zleć wypłatę',
    'Opname aanvragen',
    'Add money',
    'Approve payment',
    '已核对，确认转账',
  ])('%j', (label) => {
    expect(controlWord(label)).toBe('pays');
  });
});

test.each<[string, ControlWord]>([
  ['Give $50 today', 'pays'],
  ['Geef 20 €', 'pays'],
  ['Give 5 stars', 'other'],
  ['Give feedback', 'other'],
  ['確認簽約', 'confirms'],
  ['签约记录', 'other'],
  ['即刻畀錢', 'pays'],
  ['塞进红包并发出', 'pays'],
  ['确认开通', 'confirms'],
  ['确认开通快捷支付', 'other'],
  ['开通', 'other'],
  ['Aktivieren', 'confirms'],
  ['Activate card', 'other'],
])('%s: %s', (label, word) => {
  expect(controlWord(label)).toBe(word);
});
