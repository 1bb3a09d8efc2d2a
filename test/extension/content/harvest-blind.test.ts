// @vitest-environment happy-dom
// Small pages with the structures that a blind set of pages had, in other languages; written before their first reading.
import { expect, test } from 'vitest';
import { decimalString } from '../../../src/transfer/amount.ts';
import { payeeOf, readingOn } from './reading-on.ts';

interface Said {
  readonly press: 'commit' | 'none';
  readonly payee: string | null;
  readonly amount: string | null;
  readonly purpose: string | null;
}

type Page = readonly [what: string, language: string, html: string, said: Said];

const pages: readonly Page[] = [
  [
    'a red packet by a keyboard’s sheet',
    'zh-TW',
    `<div><span>✕</span>發紅包給 小慧</div><div><span>金額</span><span>NT$ 600</span></div><p>祝福：新婚快樂</p><button id="go">放入紅包並送出</button>`,
    { press: 'commit', payee: '小慧', amount: '600.00', purpose: '新婚快樂' },
  ],
  [
    'a plan of transfers that is switched on',
    'de',
    `<h2>Dauerauftrag</h2><dl><dt>Empfänger</dt><dd>Jutta Brandl</dd><dt>IBAN</dt><dd>DE02 1203 0000 0000 2020 51</dd><dt>Betrag</dt><dd>80,00 €</dd><dt>Verwendungszweck</dt><dd>Taschengeld Mia</dd></dl><button id="go">Aktivieren</button>`,
    { press: 'commit', payee: 'Jutta Brandl', amount: '80.00', purpose: 'Taschengeld Mia' },
  ],
  [
    'a card that is switched on',
    'en-GB',
    `<h2>Your new card</h2><dl><dt>Card</dt><dd>Visa debit ending 4410</dd><dt>Daily limit</dt><dd>£500.00</dd></dl><button id="go">Activate</button>`,
    { press: 'none', payee: null, amount: null, purpose: null },
  ],
  [
    'labels below their values',
    'fr',
    `<div><div>125,00 €<div>Montant</div></div><div>Camille Royer<div>Bénéficiaire</div></div><div>Cours de violon<div>Message au bénéficiaire</div></div></div><button id="go">Confirmer le virement</button>`,
    { press: 'commit', payee: 'Camille Royer', amount: '125.00', purpose: 'Cours de violon' },
  ],
  [
    'labels and values with a dot between them',
    'ja',
    `<div role="dialog"><h2>送金の確認</h2><p>受取人 · 西村 葵</p><p>金額 · 12,000円</p><p>メモ · 合宿の部屋代</p><p>手数料 · 無料</p><button id="go">送金する</button></div>`,
    { press: 'commit', payee: '西村 葵', amount: '12000', purpose: '合宿の部屋代' },
  ],
  [
    'a row of words with dots',
    'en-GB',
    `<p>Recipient · Amount · Note</p><p>To: Priya Nair</p><p>Amount: £20.00</p><p>Note · optional</p><button id="go">Send £20.00</button>`,
    { press: 'commit', payee: 'Priya Nair', amount: '20.00', purpose: null },
  ],
  [
    'what is paid, to whom and where, in one sentence',
    'es-ES',
    `<p>Estás pagando tu <b>recibo del agua de octubre</b> a <b>Aguas de Valdehierro</b> por el piso de Calle Sol 4.</p><p>Importe: 38,20 €</p><button id="go">Pagar recibo</button>`,
    {
      press: 'commit',
      payee: 'Aguas de Valdehierro',
      amount: '38.20',
      purpose: 'recibo del agua de octubre',
    },
  ],
  [
    'what a person is paid for, with nothing set apart',
    'de',
    `<p>Sie senden 45,00 € an Lena Vogt für Konzertkarten im Mai.</p><p>Von: Girokonto</p><button id="go">Jetzt senden</button>`,
    { press: 'commit', payee: 'Lena Vogt', amount: '45.00', purpose: 'Konzertkarten im Mai' },
  ],
  [
    'an association with "for" in its name',
    'fr',
    `<p>Vous envoyez 30,00 € à Fondation Mercier pour la recherche.</p><button id="go">Envoyer 30,00 €</button>`,
    { press: 'commit', payee: 'Fondation Mercier pour la recherche', amount: '30.00', purpose: null },
  ],
  [
    'sums to choose from, and the chosen one on the button',
    'pt-BR',
    `<div><p><span>Valor</span><span class="c">R$ 20</span><span class="c on">R$ 50</span><span class="c">R$ 100</span></p></div><p>Recebedor: Instituto Maré Alta</p><button id="go">Doar R$ 50,00</button>`,
    { press: 'commit', payee: 'Instituto Maré Alta', amount: '50.00', purpose: null },
  ],
  [
    'a company in a sheet over a platform’s page',
    'ko',
    `<main><h2>수채화 입문 강의</h2><p>할인가 89,000원</p></main><form><p>비밀번호 입력</p><p>주식회사 물빛아카데미</p><p>79,000원</p><p>상품명 <b>수채화 입문 12강</b></p><input type="password" value="123456"><button id="go">결제하기</button></form>`,
    { press: 'commit', payee: '주식회사 물빛아카데미', amount: '79000', purpose: '수채화 입문 12강' },
  ],
  [
    'a cause that is chosen from a list',
    'it',
    `<h1>Fondazione Riva Chiara</h1><form><p>Destinazione della donazione: <select><option>Dove serve di più</option><option selected>Scuola nel bosco</option></select></p><p>Importo: 40,00 €</p><input autocomplete="cc-number" value="4111111111111111"><button id="go">Dona ora 40,00 €</button></form>`,
    { press: 'commit', payee: 'Fondazione Riva Chiara', amount: '40.00', purpose: 'Scuola nel bosco' },
  ],
  [
    'a kind of bill',
    'vi',
    `<h2>Thanh toán hóa đơn</h2><table><tr><td>Nhà cung cấp</td><td>Cấp nước Sông Hậu</td></tr><tr><td>Loại hóa đơn</td><td>Tiền nước tháng 11</td></tr><tr><td>Số tiền</td><td>214.000 đ</td></tr></table><button id="go">Thanh toán 214.000 đ</button>`,
    { press: 'commit', payee: 'Cấp nước Sông Hậu', amount: '214000', purpose: 'Tiền nước tháng 11' },
  ],
  [
    'goods on a cashier’s page',
    'ru',
    `<h1>Оплата</h1><p>Товар: Набор керамической посуды «Лес»</p><p>Получатель: ООО «Гончарная слобода»</p><p>К оплате: 4 350 ₽</p><button id="go">Оплатить 4 350 ₽</button>`,
    {
      press: 'commit',
      payee: 'ООО «Гончарная слобода»',
      amount: '4350.00',
      purpose: 'Набор керамической посуды «Лес»',
    },
  ],
  [
    'a coin’s sum with what it comes to',
    'tr',
    `<h2>USDT çek</h2><p><label>Adres <input value="TQm7sVx2kR9bYwJd4cNpLz8HfA3uGe6TqX"></label></p><div><span>Alıcıya ulaşacak miktar</span><input value="120"><span>USDT ≈ ₺4.980,00</span></div><button id="go">Çekimi onayla</button>`,
    { press: 'commit', payee: 'TQm7sVx2kR9bYwJd4cNpLz8HfA3uGe6TqX', amount: '120.000000', purpose: null },
  ],
  [
    'what a link is for, below whom it pays',
    'pl',
    `<div><small>Płacisz dla</small><h1>Pracownia Ceramiki Glinka</h1><p>Gdańsk · ★ 4,8 (96 opinii)</p><p>Warsztaty lepienia, grupa sobotnia</p><p>Do zapłaty: 260,00 zł</p><button id="go">Zapłać</button></div>`,
    {
      press: 'commit',
      payee: 'Pracownia Ceramiki Glinka',
      amount: '260.00',
      purpose: 'Warsztaty lepienia, grupa sobotnia',
    },
  ],
];

test.each(pages)('%s (%s)', (_, language, html, said) => {
  const reading = readingOn(html, language);
  const { press, amount, purpose } = reading;
  expect({
    press,
    payee: payeeOf(reading),
    amount: amount === null ? null : decimalString(amount.value),
    purpose: purpose?.value ?? null,
  }).toEqual(said);
});
