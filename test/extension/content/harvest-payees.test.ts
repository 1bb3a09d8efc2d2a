// @vitest-environment happy-dom
// Who is paid, on small pages that differ from those of test/corpus: what stands beside a name, around it and instead of it.
import { expect, test } from 'vitest';
import { payeeOf, readingOn } from './reading-on.ts';

type Page = readonly [what: string, language: string, html: string, payee: string | null];

test.each<Page>([
  [
    'a name in small letters, parted from its label by a space',
    'zh-CN',
    '<p>收款人 zhangsan</p><p>转账金额 20.00元</p><button id="go">确认转账</button>',
    'zhangsan',
  ],
  [
    'a label whose colon is a part of the word, and a sum whose currency stands in brackets',
    'de-DE',
    `<p><span>Zahlungsempfänger:in</span><b>Zoë Brandt</b></p><p><span>Betrag (EUR)</span><b>20,00 €</b></p><button id="go">Jetzt überweisen</button>`,
    'Zoë Brandt',
  ],
  [
    'a link that changes it, in the row of the heading',
    'en-GB',
    `<section><div><span>Payee details</span><a href="#">Edit</a></div><div><span>Name</span><span>Priya Nair</span></div><div><span>IBAN</span><span>GB29 NWBK 6016 1331 9268 19</span></div><div><span>Amount</span><span>£20.00</span></div></section><button id="go">Confirm and send</button>`,
    'Priya Nair',
  ],
  [
    'a link that changes it, behind the name',
    'de-DE',
    `<dl><dt>Empfänger</dt><dd>Zoë Brandt <a href="#">Ändern</a></dd><dt>Betrag</dt><dd>20,00 €</dd></dl><button id="go">Jetzt überweisen</button>`,
    'Zoë Brandt',
  ],
  [
    'words that change it and are no link',
    'zh-CN',
    `<div><p><span>收款人</span><span>孟小川 <i>更换 ›</i></span></p><p><span>金额</span><span>¥20.00</span></p></div><button id="go">确认转账</button>`,
    '孟小川',
  ],
  [
    'a link that is a name',
    'en-US',
    `<table><tr><td>Recipient</td><td><a href="/c/4">Lena Ortiz</a></td></tr><tr><td>Amount</td><td>$20.00</td></tr></table><button id="go">Send money</button>`,
    'Lena Ortiz',
  ],
  [
    'the answer of a check behind the name',
    'en-GB',
    `<dl><dt>Payee</dt><dd>Harper Glazing <span>✓ Account name matched</span></dd><dt>Amount</dt><dd>£310.00</dd></dl><button id="go">Make payment</button>`,
    'Harper Glazing',
  ],
  [
    'that the person is verified',
    'zh-CN',
    `<ul><li><span>收款人</span><span>柳梦溪 <em>已实名</em></span></li><li><span>转账金额</span><span>¥310.00</span></li></ul><button id="go">确认转账</button>`,
    '柳梦溪',
  ],
  [
    'that the person is verified, in French',
    'fr-FR',
    `<dl><dt>Bénéficiaire</dt><dd>Garage Morel <small>vérifié</small></dd><dt>Montant</dt><dd>310,00 €</dd></dl><button id="go">Valider le virement</button>`,
    'Garage Morel',
  ],
  [
    'how the check came out, under words for the payee',
    'de-DE',
    `<form><label>Zahlungsempfänger (Name)<input value="Malerbetrieb Otte"></label><p>Empfängerprüfung: Name stimmt überein</p><label>IBAN <input value="DE02 1203 0000 0000 2020 51"></label><label>Betrag <input value="310,00"></label> EUR<button id="go">Überweisung ausführen</button></form>`,
    'Malerbetrieb Otte',
  ],
  [
    'letters for a picture before the name',
    'en',
    `<div><p>To</p><p><b>TW</b><span>Tessa Winter</span></p></div><p>Amount: $44.00</p><button id="go">Send money</button>`,
    'Tessa Winter',
  ],
  [
    'letters for a picture above the name',
    'pl-PL',
    `<div><span>Odbiorca</span><div><div>OK</div><div>Olga Kruk</div><div>PL61 1090 1014 0000 0712 1981 2874</div></div></div><p>Kwota: 44,00 zł</p><button id="go">Wyślij przelew</button>`,
    'Olga Kruk',
  ],
  [
    'the number of an order with letters before it',
    'zh-CN',
    `<form><div><label>收款方姓名</label><input value="范子轩"></div><div><label>转账金额</label><input value="26.80"></div><div><label>商户订单号</label><input value="ZX2026040700019"></div><button id="go">确认转账</button></form>`,
    '范子轩',
  ],
  [
    'a list of earlier payees beside the account that is paid',
    'en',
    `<form><label>Account number</label><div><input value="0147729036"></div><div>OLUWASEUN MARCUS BELLO</div><label>Amount</label><div>₦ <input value="5,000.00"></div><button id="go">Send ₦5,000.00</button></form><div><div>Recipients</div><div><div>AB</div><div>Ade Bankole</div><div>0078811290</div></div></div>`,
    'OLUWASEUN MARCUS BELLO',
  ],
  [
    'the account, where accounts paid before stand there too',
    'zh-TW',
    `<dl><dt>轉入帳號</dt><dd>808-0102030405067</dd><dt>轉帳金額</dt><dd>NT$ 900</dd></dl><button id="go">確認轉帳</button><div><p>最近轉入帳號</p><p>012-0417****3391<br>700-0002****8810</p></div>`,
    '8080102030405067',
  ],
  [
    'whose the identifier is, as the page found out',
    'en-IN',
    `<form><h4>Pay to VPA</h4><div><label>Payee VPA</label><input value="meera.k@okicici"><p>✓ Verified: Meera Krishnan</p></div><div><label>Amount (Rs.)</label><input value="900.00"></div><button id="go">Pay Now</button></form>`,
    'Meera Krishnan',
  ],
  [
    'an address that no known word names',
    'th',
    `<form><p><label>ที่อยู่ปลายทาง</label><input value="rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY"></p><p><label>Destination Tag</label><input value="90881"></p><p><label>จำนวน</label><input value="12"> XRP</p><button id="go">ยืนยันการถอน</button></form>`,
    'rPEPPER7kfTD9w2To4CQk6UCfuHM9c6GDY',
  ],
  [
    'an address by an unusual word, in a dialog',
    'es-ES',
    `<div role="dialog"><h3>Confirmar retiro</h3><div><span>Cantidad</span><span>0.5 ETH</span></div><div><span>Billetera de llegada</span><span>0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67</span></div><button id="go">Confirmar</button></div>`,
    '0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67',
  ],
  [
    'what reaches the payee, under his word',
    'tr',
    `<form><label>Alıcı adresi <input value="bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4"></label><label>Miktar <input value="0,02"></label> BTC<table><tr><td>Alıcıya ulaşan</td><td>0,01995 BTC</td></tr></table><button id="go">Gönder ve onayla</button></form>`,
    'bc1qw508d6qejxtdg4y5r3zarvary0c5xw7kv8f3t4',
  ],
  [
    'what is written for the payee',
    'en-SG',
    `<table><tr><td>Mobile No.</td><td>+65 9*** 6124</td></tr><tr><td>PayNow Name</td><td>LIM J** H***</td></tr><tr><td>Amount</td><td>S$12.00</td></tr><tr><td>Words for Recipient</td><td>Badminton court</td></tr></table><button id="go">Transfer Now</button>`,
    'LIM J** H***',
  ],
  [
    'who levies, by what he is',
    'zh-TW',
    `<h3>裁罰金繳納</h3><table><tr><td>收費機關</td><td>高雄市停車管理中心</td></tr><tr><td>繳費金額</td><td>600 元</td></tr></table><button id="go">確認繳費</button>`,
    '高雄市停車管理中心',
  ],
  [
    'whoever receives, and whoever carries it out',
    'zh-CN',
    `<div><h2>山里孩子的新书包</h2><p>款项接收方：晨光教育发展基金会　执行机构：半山志愿服务中心</p><p>捐款金额：50 元</p><button id="go">立即捐款</button></div>`,
    '晨光教育发展基金会',
  ],
  [
    'whoever organises, on the page of a seller of tickets',
    'de-DE',
    `<header>Karten24</header><main><dl><dt>Veranstaltung</dt><dd>Nacht der Chöre</dd><dt>Veranstalter</dt><dd>Kulturring Lindau e.V.</dd></dl><p>Gesamtbetrag 48,00 €</p><button id="go">Zahlungspflichtig bestellen</button></main>`,
    'Kulturring Lindau e.V.',
  ],
  [
    'a verb and whom, in two parts',
    'zh-CN',
    `<div role="dialog"><p>打赏给 <strong>半夏拾光</strong></p><p>¥5.20</p><button id="go">微信支付</button></div>`,
    '半夏拾光',
  ],
  [
    'a verb and whom, in two lines',
    'zh-HK',
    `<header><b>錢包</b><span>餘額 HK$880.00</span></header><div><p>你正在轉賬畀</p><p>Carmen Yip</p><p>HK$60</p></div><button id="go">付款 HK$60</button>`,
    'Carmen Yip',
  ],
  [
    'a verb and whom, in English',
    'en-GB',
    `<div><p>You’re sending a gift to</p><p>Milo Grant</p><p>Amount: £15.00</p></div><button id="go">Send money</button>`,
    'Milo Grant',
  ],
  [
    'a question in three lines',
    'ko',
    `<div><b>박지후</b>님에게<br>45,000원을<br>보낼까요?</div><div><span>받는 계좌</span><span>국민은행 123456-04-778899</span></div><button id="go">보내기</button>`,
    '박지후',
  ],
  [
    'an account below the name, and its bank behind it',
    'ru',
    `<h1>Перевод по номеру</h1><div><div>Ольга Викторовна М.</div><div>+7 903 ***-**-11 · Альфа-Банк</div></div><p>900,00 ₽</p><button id="go">Перевести</button><div><p>Недавние</p><p>Иван П. — 1 200 ₽</p></div>`,
    'Ольга Викторовна М.',
  ],
  [
    'a gift in a sentence, above what it is for',
    'en-US',
    `<h1>Spring kitten fund</h1><p>Your donation to Harbor Street Cats is tax-deductible.</p><form><label>Gift amount <input value="$25"></label><button id="go">Donate $25</button></form>`,
    'Harbor Street Cats',
  ],
  [
    'the number that a top-up is for, and whose network it is',
    'es-MX',
    `<h2>Recarga</h2><table><tr><td>Número de celular</td><td>5512345678</td></tr><tr><td>Empresa</td><td>Telmex</td></tr><tr><td>Total a pagar</td><td>$100.00</td></tr></table><button id="go">Pagar recarga</button>`,
    '5512345678',
  ],
  [
    'the number that a top-up is for, by a label of its own',
    'zh-CN',
    `<div><div>充值号码</div><input value="138 0013 8000"><div>北京移动</div></div><p>实付金额：¥49.90</p><button id="go">立即充值</button>`,
    '13800138000',
  ],
  [
    'the one chosen of a list of contacts',
    'es-ES',
    `<ul role="listbox" aria-label="Contactos"><li role="option" aria-selected="false">Ana Gil</li><li role="option" aria-selected="true"><i>SV</i><span>Sara Vidal<br><small>+34 655 *** 917</small></span></li></ul><label>Importe <input value="9,00 €"></label><button id="go">Enviar dinero</button>`,
    'Sara Vidal',
  ],
  [
    'a red packet to somebody',
    'zh-CN',
    `<p>发红包给 阿满</p><p>金额：¥66.00</p><button id="go">塞进红包并发出</button>`,
    '阿满',
  ],
  [
    'somebody, and what he is paid for',
    'nl',
    `<p>Je betaalt <b>€ 20,00</b> aan <b>Stichting Kindertuin</b> voor <b>Zomerfeest</b>.</p><button id="go">Betalen</button>`,
    'Stichting Kindertuin',
  ],
  [
    'a name with the word for what it is for in it',
    'nl',
    `<p>Je betaalt € 20,00 aan Stichting voor Dieren.</p><button id="go">Betalen</button>`,
    'Stichting voor Dieren',
  ],
])('%s', (_, language, html, payee) => {
  expect(payeeOf(readingOn(html, language))).toBe(payee);
});

test('a page that hands a bill on is not paid by it, and neither is the firm that pays', () => {
  document.body.innerHTML = '';
  const billOf = (rows: string): string =>
    `<h1>Pay a bill</h1>${rows}<p>Amount due: £20.00</p><button id="go">Pay bill £20.00</button>`;
  const title = 'Pay a bill | Quickly';
  expect(payeeOf(readingOn(billOf('<p>Oakvale Water Ltd</p>'), 'en-GB', title))).toBe('Oakvale Water Ltd');
  expect(payeeOf(readingOn(billOf('<p>Payer</p><p>Roe Joinery Ltd</p>'), 'en-GB', title))).not.toBe(
    'Roe Joinery Ltd',
  );
});

test('a header with what one has in it names nobody', () => {
  const html = `<header><span>Kassa</span><span>Saldo 1.204,50 €</span></header><div><p>Totaal € 12,00</p><button id="go">Betalen</button></div>`;
  expect(payeeOf(readingOn(html, 'nl-NL'))).toBeNull();
});

test('in a list of one’s accounts a transfer begins', () => {
  const html = `<table><thead><tr><th>账户</th><th>币种</th><th>可用余额</th><th>操作</th></tr></thead><tbody><tr><td>6222****0188</td><td>人民币</td><td>9,100.00</td><td><button id="go">转账</button></td></tr></tbody></table>
  <table><tr><td>转给 丁一</td><td>-20.00</td></tr></table>`;
  expect(readingOn(html, 'zh-CN').press).toBe('none');
});

test('in a list of payments each is paid', () => {
  const html = `<table><thead><tr><th>收款人</th><th>金额</th><th>可用余额</th><th>操作</th></tr></thead><tbody><tr><td>丁一</td><td>20.00</td><td>9,100.00</td><td><button id="go">转账</button></td></tr></tbody></table>`;
  expect(readingOn(html, 'zh-CN').press).toBe('commit');
});
