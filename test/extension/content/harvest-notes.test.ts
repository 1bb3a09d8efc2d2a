// @vitest-environment happy-dom
// What a payment is for: written under words of many kinds, under none, or named as the one thing that is paid for.
import { expect, test } from 'vitest';
import { readingOn } from './reading-on.ts';

/** The purpose on a page, and how sure it is. */
function purposeOn(html: string, language: string): string | null {
  const { purpose } = readingOn(html, language);
  return purpose === null ? null : `${purpose.value} (${purpose.sure})`;
}

const rowsOf = (rows: readonly (readonly [string, string])[]): string =>
  `<dl>${rows.map(([label, value]) => `<dt>${label}</dt><dd>${value}</dd>`).join('')}</dl>`;

/** A transfer that is confirmed, with further rows. */
function confirmOf(...rows: readonly (readonly [string, string])[]): string {
  return `<h1>Confirm transfer</h1>${rowsOf([['Recipient', 'Asha Menon'], ['Amount', '€ 42.00'], ...rows])}<button id="go">Confirm transfer</button>`;
}

test.each<[label: string, language: string, value: string]>([
  ['Comments to payee', 'en', 'Kayak hire'],
  ['Narration', 'en-NG', 'Stall rent'],
  ['Text für Empfänger', 'de', 'Fahrradreparatur'],
  ['Dopisek', 'pl', 'rata za rower'],
  ['Пояснение', 'ru', 'аренда дачи'],
  ['Tekst', 'nl', 'verjaardag oma'],
  ['款项名称', 'zh-CN', '十月车位费'],
  ['一言', 'ja', '旅行代です'],
  ['받는 분에게 표시', 'ko', '동창회 회비'],
  ['Konu', 'tr', 'Kurs taksiti'],
])('%s (%s) names what a payment is for', (label, language, value) => {
  expect(purposeOn(confirmOf([label, value]), language)).toBe(`${value} (high)`);
});

test.each<[what: string, language: string, html: string, said: string | null]>([
  [
    'words of one’s own beside what a list offers',
    'en-IN',
    confirmOf(['Purpose of payment', 'Family maintenance'], ['Remarks', 'Diwali shopping']),
    'Diwali shopping (high)',
  ],
  [
    'only what a list offers',
    'en-IN',
    confirmOf(['Purpose of payment', 'Family maintenance']),
    'Family maintenance (high)',
  ],
  [
    'what an approver writes beside what it is for',
    'zh-CN',
    `<form><p>收款方户名：周敏</p><p>金额：￥300.00</p><p>用途：印刷费</p><label>审批意见 <textarea>同意</textarea></label><button id="go">同意并付款</button></form>`,
    '印刷费 (high)',
  ],
  [
    'an empty note to oneself before the payee’s',
    'zh-TW',
    confirmOf(['附言（給自己）', '—'], ['存摺備註（給對方）', '球敘']),
    '球敘 (high)',
  ],
  ['a note to oneself', 'en', confirmOf(['Note (only you see this)', 'from savings']), null],
  ['the payer’s own name on the payee’s statement', 'ko', confirmOf(['받는 분에게 표시', '김수현']), null],
  [
    'a reason that is chosen under a question',
    'en',
    `<form><p>To: Ben Hart</p><p>Amount: $15.00</p><fieldset><legend>Why are you sending money?</legend><label><input type="radio" name="w" checked> Paying a bill</label><label><input type="radio" name="w"> Gift</label></fieldset><button id="go">Send money</button></form>`,
    'Paying a bill (high)',
  ],
  [
    'a chip with a picture',
    'en',
    `<form><label>To <input value="Ben Hart"></label><label>Amount <input value="$15.00"></label><div><button type="button" aria-pressed="true">🎳 Bowling</button><button type="button">🎁 Gift</button></div><button id="go">Send</button></form>`,
    '🎳 Bowling (medium)',
  ],
])('%s', (_, language, html, said) => {
  expect(purposeOn(html, language)).toBe(said);
});

/** A sheet with nothing but whom, how much and one more line. */
function sheetOf(whom: string, sum: string, line: string, button: string): string {
  return `<div role="dialog"><div>${whom}</div><div>${sum}</div><div>${line}</div><div><span>Visa</span><span>•• 2210</span></div><button id="go">${button}</button></div>`;
}

test.each<[language: string, whom: string, sum: string, line: string, button: string, said: string | null]>([
  ['zh-CN', '向 *海涛 转账', '¥66.00', '“上周的打车费”', '确认转账', '上周的打车费'],
  ['zh-TW', '轉帳給 陳美惠', 'NT$350', '「火鍋」', '確認轉帳', '火鍋'],
  ['fr', 'Virement à Nina Petit', '25,00 €', '« Cinéma vendredi »', 'Envoyer le virement', 'Cinéma vendredi'],
  ['de', 'An Lena Graf', '45,00 €', 'Konzertkarten', 'Geld senden', 'Konzertkarten'],
  ['es-ES', 'Para Inés Soler', '20,00 €', 'Entradas del partido', 'Enviar dinero', 'Entradas del partido'],
  ['zh-CN', '转账给 李梦瑶', '￥128.00', '猫粮钱', '确认转账', '猫粮钱'],
  ['zh-CN', '转账给 李梦瑶', '￥128.00', '零钱支付', '确认转账', null],
  ['zh-CN', '转账给 李梦瑶', '￥128.00', '壹佰贰拾捌元整', '确认转账', null],
  ['zh-CN', '转账给 李梦瑶', '￥128.00', '招商银行储蓄卡', '确认转账', null],
  ['en', 'Sending to Omar Haddad', '$32.00', 'Arrives in minutes', 'Send money', null],
  ['en', 'Sending to Omar Haddad', '$32.00', 'No fees', 'Send money', null],
  ['de', 'An Lena Graf', '45,00 €', 'Betrag ändern', 'Geld senden', null],
])('%s: %s, %s, %s', (language, whom, sum, line, button, said) => {
  expect(purposeOn(sheetOf(whom, sum, line, button), language)).toBe(
    said === null ? null : `${said} (medium)`,
  );
});

test.each<[sentence: string, said: string | null]>([
  ['You are sending €20.00 to Ben Hart (for the skis).', 'for the skis (medium)'],
  ['You are sending €20.00 to Ben Hart (ending 2210).', null],
  ['You are sending €20.00 to Ben Hart (current account).', null],
  ['You are sending €20.00 to Ben Hart (Benjamin Hart).', null],
])('%s', (sentence, said) => {
  expect(purposeOn(`<div role="dialog"><p>${sentence}</p><button id="go">Send</button></div>`, 'en')).toBe(
    said,
  );
});

test.each<[what: string, language: string, html: string, said: string | null]>([
  [
    'behind who asks for it',
    'nl',
    `<main><h1>Joris Kamp vraagt je € 12,50 te betalen</h1><p>Bowlen zaterdag</p><p>Geldig tot 14 december</p><button id="go">Betaal € 12,50</button></main>`,
    'Bowlen zaterdag (medium)',
  ],
  [
    'behind who asks for it, beside a total',
    'zh-CN',
    `<main><div>韩露 发起的AA收款</div><h3>周日羽毛球</h3><div><span>你需支付</span><span>¥31.20</span></div><button id="go">去支付</button></main>`,
    '周日羽毛球 (medium)',
  ],
  [
    'in brackets within the sentence',
    'zh-CN',
    `<main><p>您将向 孙丽萍 支付 1,200 元（冬季停车费），支付后不可撤销。</p><button id="go">确认支付</button></main>`,
    '冬季停车费 (medium)',
  ],
  [
    'what a buyer says of the shop',
    'en',
    `<main><h1>Checkout</h1><p>Total $20.00</p><p>“The best mugs I ever bought.”</p><button id="go">Pay now</button></main>`,
    null,
  ],
  [
    'the only line of a bill',
    'zh-CN',
    `<main><table><thead><tr><th>征收项目</th><th>所属期</th><th>税额</th><th>滞纳金</th></tr></thead><tbody><tr><td>房产税</td><td>2026</td><td>880.00</td><td>0.00</td></tr></tbody></table><p>缴款金额合计：880.00 元</p><button id="go">立即缴款</button></main>`,
    '房产税 (medium)',
  ],
])('a note %s', (_, language, html, said) => {
  expect(purposeOn(html, language)).toBe(said);
});

/** A page that is paid, with a total and one row. */
function billOf(label: string, value: string, total: string, sum: string, button: string): string {
  return `<main>${rowsOf([
    [label, value],
    [total, sum],
  ])}<button id="go">${button}</button></main>`;
}

test.each<[language: string, label: string, value: string, total: string, sum: string, button: string]>([
  ['en', 'Plan', 'Family annual', 'Total', '$240.00', 'Pay now'],
  ['en-GB', 'Event', 'Harvest Jazz Evening', 'Total to pay', '£36.00', 'Pay £36.00'],
  ['fr', 'Nature', 'Redevance de stationnement', 'Montant à payer', '35,00 €', 'Payer'],
  ['es-ES', 'Tasa', 'Recogida de residuos', 'Importe a pagar', '61,00 €', 'Pagar'],
  ['th', 'แพ็กเกจ', 'เน็ตไม่อั้น 7 วัน', 'ยอดชำระ', '฿150.00', 'ชำระเงิน'],
  ['zh-CN', '税种', '印花税', '应缴金额', '¥1,250.00', '立即缴款'],
  ['zh-CN', '商品', '图画书三册', '应付金额', '¥99.00', '确认付款'],
])('%s: %s names the one thing that is paid for', (language, label, value, total, sum, button) => {
  expect(purposeOn(billOf(label, value, total, sum, button), language)).toBe(`${value} (medium)`);
});

test('several things are no purpose', () => {
  const several = `<main>${rowsOf([
    ['Plan', 'Basic'],
    ['Plan', 'Storage'],
    ['Total', '$9.00'],
  ])}<button id="go">Pay now</button></main>`;
  expect(purposeOn(several, 'en')).toBeNull();
});

test.each([
  ['en', 'Plan', 'See what is covered and how to cancel.', 'Total', '$9.00', 'Pay now'],
  ['de', 'Tarif', 'Mehr zu den Bedingungen lesen.', 'Gesamtbetrag', '9,00 €', 'Jetzt bezahlen'],
  ['zh-CN', '套餐', '点这里看套餐里有什么。', '应付金额', '¥9.00', '确认付款'],
])(
  '%s: a sentence beside %s is a hint, and no name of a thing',
  (language, label, value, total, sum, button) => {
    expect(purposeOn(billOf(label, value, total, sum, button), language)).toBeNull();
  },
);

test.each([
  ['zh-HK', '給收款人的訊息', '補習費'],
  ['de', 'Nachricht an den Empfänger', 'Klavierstunde'],
  ['ru', 'Комментарий для получателя', 'за уроки'],
  ['ja', '受取人へのメッセージ', '月謝です'],
  ['ar', 'رسالة إلى المستفيد', 'دروس البيانو'],
])('%s: what stands over %s is a note', (language, label, value) => {
  const rows = [
    ['Asha Menon', 'Recipient'],
    ['€ 42.00', 'Amount'],
    [value, label],
  ].map(([over, below]) => `<div>${over}<div>${below}</div></div>`);
  expect(purposeOn(`<main>${rows.join('')}<button id="go">Send money</button></main>`, language)).toBe(
    `${value} (high)`,
  );
});

test.each([
  ['Memo · Kayak hire', 'Kayak hire (high)'],
  ['Memo · optional', null],
  ['Memo · Amount · Date', null],
])('%s', (line, said) => {
  expect(
    purposeOn(
      `<main><p>Recipient: Asha Menon</p><p>Amount: € 42.00</p><p>${line}</p><button id="go">Send money</button></main>`,
      'en',
    ),
  ).toBe(said);
});

test.each<[language: string, sentence: string, said: string | null]>([
  ['en-GB', 'We’ll show “Ferry, my half” as the reference.', 'Ferry, my half (medium)'],
  ['de', 'Im Verwendungszweck steht „Anteil Hütte“.', 'Anteil Hütte (medium)'],
  ['zh-TW', '備註「合購禮物」會顯示給對方。', '合購禮物 (medium)'],
  ['es', 'Tu mensaje «Parte del hotel» irá con el dinero.', 'Parte del hotel (medium)'],
  ['nl', 'Omschrijving: “Cadeau juf”', 'Cadeau juf (high)'],
  ['en-GB', 'Friends call this “the quick way”, and it takes seconds.', null],
])('%s: %s', (language, sentence, said) => {
  const html = `<main><h1>You are sending £42.00 to Asha Menon</h1><p>It goes to an account ending 1182.</p><p>${sentence}</p><button id="go">Send it</button></main>`;
  expect(purposeOn(html, language)).toBe(said);
});
