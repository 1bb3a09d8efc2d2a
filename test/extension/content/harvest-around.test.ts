// @vitest-environment happy-dom
// What stands around the payment and is not it: prices before, offers not taken, other rows, other names.
import { expect, test } from 'vitest';
import { decimalString } from '../../../src/transfer/amount.ts';
import { payeeOf, readingOn } from './reading-on.ts';

function saidOn(html: string, language: string): readonly (string | null)[] {
  const reading = readingOn(html, language);
  const { amount, purpose } = reading;
  return [
    payeeOf(reading),
    amount === null ? null : `${Number(decimalString(amount.value))} ${amount.value.currency ?? '?'}`,
    purpose?.value ?? null,
  ];
}

test.each<[what: string, language: string, html: string, said: readonly (string | null)[]]>([
  [
    'a struck price beside the new one, and a fee for the box',
    'zh-CN',
    `<div><p>牛肉粉 ￥22.00</p><p>餐盒费 ￥1.50</p></div>
    <div role="dialog"><p>请付款</p><p>￥23.50 <s>￥30.00</s></p><p><span>商家</span><span>老张牛肉粉</span></p><div id="go" role="button">确认支付</div></div>`,
    ['老张牛肉粉', '23.5 CNY', null],
  ],
  [
    'parts of a year that were not chosen',
    'pl',
    `<form><p>Sprzedawca: Rowery Bałtyk</p><table><tr><th></th><th>Raty</th><th>Razem</th></tr>
    <tr><td><input type="radio" name="r" checked></td><td>1</td><td>2 400,00 zł</td></tr>
    <tr><td><input type="radio" name="r"></td><td>12</td><td>2 652,00 zł</td></tr></table><button id="go">Zapłać</button></form>`,
    ['Rowery Bałtyk', '2400 PLN', null],
  ],
  [
    'coins, what they are worth, and what the wallet holds',
    'en',
    `<table><tr><th>Coin</th><th>Value</th></tr><tr><td>SOL</td><td>$812.00</td></tr><tr><td>ETH</td><td>$95.10</td></tr></table>
    <div role="dialog"><h2>Confirm withdrawal</h2><dl><dt>Amount</dt><dd>0.8 ETH (≈ $2,871.20)</dd>
    <dt>Address</dt><dd>0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67</dd><dt>Network fee</dt><dd>0.002 ETH</dd><dt>Total</dt><dd>0.802 ETH</dd></dl>
    <button id="go">Confirm withdrawal</button></div>`,
    ['0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67', '0.8 ETH', null],
  ],
  [
    'a note that the address book keeps, and no note of the payment',
    'zh-CN',
    `<section><h2>提币</h2><p>提币地址：0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67</p><p>地址备注：交易所主号</p>
    <p>提币数量：25 USDT</p><button id="go">提币</button></section>`,
    ['0x4E9ce36E442e55EcD9025B9a6E0D88485d628A67', '25 USDT', null],
  ],
  [
    'whose notice it is beside who is paid',
    'it',
    `<table><tr><td>Ente creditore</td><td>PROVINCIA DI BIELMONTE</td></tr><tr><td>Intestatario</td><td>ADA RONCHI</td></tr>
    <tr><td>Importo</td><td>€ 88,00</td></tr></table><button id="go">Conferma e paga</button>`,
    ['PROVINCIA DI BIELMONTE', '88 EUR', null],
  ],
  [
    'how many, above how much',
    'zh-CN',
    `<form><ul><li><span>总笔数</span><em>12</em></li><li><span>金额合计</span><em>9,300.00元</em></li><li><span>摘要</span><em>护工费</em></li></ul>
    <button id="go">授权付款</button></form>`,
    [null, '9300 CNY', '护工费'],
  ],
  [
    'the sum before its discount',
    'zh-CN',
    `<div><p><span>收费单位</span><span>青禾物业服务有限公司</span></p><p><span>应缴小计</span><span>¥500.00</span></p>
    <p><span>优惠</span><span>-¥20.00</span></p><p><span>合计：</span><span>¥480.00</span></p><button id="go">立即缴费</button></div>`,
    ['青禾物业服务有限公司', '480 CNY', null],
  ],
  [
    'a caption over the field, and in the field how much it takes',
    'zh-CN',
    `<div><div>收款人姓名</div><div>**霞</div></div><div>转账金额（元）</div>
    <div><div><div>￥</div><div><input value="260" placeholder="单笔最高20000"></div></div></div><div><a id="go" href="javascript:">立即转账</a></div>`,
    ['**霞', '260 CNY', null],
  ],
  [
    'who asked earlier, and was refused',
    'en',
    `<section><h2>Adaeze Okoro</h2><p>@adaeze-o requests</p><p>$31.00</p><button>Decline</button> <button id="go">Pay $31.00</button></section>
    <h3>Earlier</h3><ul><li>Milo Brandt requested $9.00 — declined</li></ul>`,
    ['Adaeze Okoro', '31 USD', null],
  ],
  [
    'a picture that names the shop, and words beside it',
    'es',
    `<header><img alt="Quesos Peñalara" src="data:,"> <span>Envío gratis desde 60 €</span></header>
    <main><p>Total (IVA incl.) <strong>41,20 €</strong></p><button id="go">Realizar pedido y pagar</button></main>`,
    ['Quesos Peñalara', '41.2 EUR', null],
  ],
  [
    'who receives a gift, by a label of charities',
    'zh-CN',
    `<form><p><label>受赠机构</label><span>云岭助学基金会</span></p><p><label>捐赠金额</label><input value="50">元</p><button id="go">立即捐赠</button></form>`,
    ['云岭助学基金会', '50 CNY', null],
  ],
  [
    'what was checked of the payee, and the note to oneself',
    'zh-TW',
    `<dl><dt>轉入戶名</dt><dd>郭○宏</dd><dt>收款人核驗</dt><dd>戶名相符</dd><dt>轉帳金額</dt><dd>NT$ 6,200</dd>
    <dt>附言</dt><dd>鋼琴學費</dd><dt>自己備註</dt><dd>老師 12 月</dd></dl><button id="go">確認轉帳</button>`,
    ['郭○宏', '6200 TWD', '鋼琴學費'],
  ],
  [
    'a name whose check is said in a sentence',
    'fr',
    `<div><p>Vous allez envoyer <b>310,00 €</b> à <b>Paul Mercier</b></p><p>Vérification du bénéficiaire : le nom correspond.</p>
    <p>Libellé : Vélo d'occasion</p><button id="go">Valider le virement</button></div>`,
    ['Paul Mercier', '310 EUR', "Vélo d'occasion"],
  ],
  [
    'a kind of payment called other, and what it is for',
    'tr',
    `<dl><dt>Alıcı Adı Soyadı</dt><dd>Deniz Koç</dd><dt>Tutar</dt><dd>900,00 TL</dd><dt>Ödeme Türü</dt><dd>Diğer</dd><dt>Açıklama</dt><dd>Kreş aidatı</dd></dl>
    <button id="go">Onayla</button>`,
    ['Deniz Koç', '900 TRY', 'Kreş aidatı'],
  ],
  [
    'a number and a bank behind a name',
    'ru',
    `<form><p>Игорь Павлович Л. +7 912 ***-07-33 · Речной Банк</p><label>Сумма <input value="2 100 ₽"></label>
    <label>Сообщение получателю <input value="за билеты"></label><button id="go">Перевести 2 100 ₽</button></form>`,
    ['Игорь Павлович Л.', '2100 RUB', 'за билеты'],
  ],
  [
    'an order by its number, at a shop that is not whoever takes the money',
    'pl',
    `<header>BłyskPay</header><p>Zamówienie nr 5520/26 w sklepie Herbaciarnia Mięta</p><p>84,50 zł</p>
    <form><label>Kod z aplikacji banku <input></label><button id="go">Zapłać</button></form>`,
    ['Herbaciarnia Mięta', '84.5 PLN', null],
  ],
  [
    'a company in a heading, its form behind a comma',
    'es',
    `<main><h1>Comunidad Eléctrica de Ribera, S.L.</h1><table><tr><td>Importe a pagar</td><td>33,10 €</td></tr></table><button id="go">Pagar ahora</button></main>`,
    ['Comunidad Eléctrica de Ribera, S.L.', '33.1 EUR', null],
  ],
  [
    'who collects, as the foot of the page says',
    'zh-CN',
    `<div class="pay"><h3>月卡充值</h3><p>应付：<b>30.00 元</b></p><p>充值款项由苏州云梯信息技术有限公司收取。</p><button id="go">确认支付</button></div>`,
    ['苏州云梯信息技术有限公司', '30 CNY', null],
  ],
  [
    'what is sent, what it costs and what leaves together',
    'ar',
    `<div><h2>تأكيد الحوالة</h2><p>المستفيد: هدى سليم النجار</p><p>المبلغ المرسل: 450.00 AED</p><p>الرسوم: 10.00 AED</p><p>الإجمالي المخصوم: 460.00 AED</p><button id="go">إرسال الحوالة</button></div>`,
    ['هدى سليم النجار', '450 AED', null],
  ],
  [
    'a sum under a word for whoever is paid, and earlier payments beside it',
    'en-GB',
    `<table><tr><th>No.</th><th>Amount</th></tr><tr><td>4411</td><td>£40.00</td></tr></table>
    <div role="dialog"><h5>Confirm payment</h5><div>Paying</div><div>£310.00</div><table><tr><td>To</td><td>Birchwood Joinery Ltd</td></tr></table><button id="go">Make payment</button></div>`,
    ['Birchwood Joinery Ltd', '310 GBP', null],
  ],
  [
    'the one sum alone, what is left of a limit, and who got some before',
    'zh-TW',
    `<div><h3>阿德（林＊德）</h3><p>$480</p><div><div>幣別</div><div>新臺幣</div></div><div><div>今日可轉</div><div>NT$ 20,000</div></div>
    <div><div>上次</div><div>小芬 $60</div></div><button id="go">確認轉帳</button></div>`,
    [null, '480 TWD', null],
  ],
  [
    'the account that is debited, above the field',
    'es-ES',
    `<div>Enviar dinero</div><p>Cargo en: Cuenta Nómina ES** 2210 · 912,40 €</p><p>Beneficiario: Inés Soler</p><label>Importe <input value="31,00 €"></label><button id="go">Enviar dinero</button>`,
    ['Inés Soler', '31 EUR', null],
  ],
  [
    'shillings by their short name',
    'en-KE',
    `<div><p>Send <b>Ksh 1,150.00</b> to <b>Peter Otieno</b>?</p><p>Transaction cost Ksh 23.00.</p><button id="go">Send money</button></div>`,
    ['Peter Otieno', '1150 KES', null],
  ],
  [
    'sums that fill the field by a press',
    'zh-CN',
    `<div><p>转入账户</p><p>联丰期货保证金账号 7712****0045</p><p>转账金额</p><p><input value="8000"></p><p>快捷金额：<a href="#">2万</a> <a href="#">10万</a></p><label>交易密码 <input type="password"></label><button id="go">确定转入</button></div>`,
    ['7712****0045', '8000 CNY', null],
  ],
  [
    'the arrow of a row that opens a list',
    'es-AR',
    `<main><dl><dt>Destinatario</dt><dd>Bruno Ojeda ›</dd><dt>Monto</dt><dd>$ 9.300,00</dd><dt>Motivo</dt><dd>Regalo ▾</dd></dl><button id="go">Transferir</button></main>`,
    ['Bruno Ojeda', '9300 ARS', 'Regalo'],
  ],
  [
    'links to notices beside a row of words with one for a seller',
    'fr',
    `<div><h1>Je soutiens Le Jardin Partagé</h1><form><label>Montant € <input value="40"></label><label>Numéro de carte <input autocomplete="cc-number"></label><button id="go">Donner</button></form><footer>Association loi 1901 · Siret 000 · <a href="#">Mentions légales</a> <a href="#">Contact</a></footer></div>`,
    ['Le Jardin Partagé', '40 EUR', null],
  ],
  [
    'notices behind the seller in one line',
    'ja',
    `<div><dl><dt>ご請求額</dt><dd>2,480円</dd></dl><p>販売業者：文具 つばめ舎　特定商取引法に基づく表記　プライバシーポリシー</p><button id="go">注文を確定する</button></div>`,
    ['文具 つばめ舎', '2480 JPY', null],
  ],
  [
    'the menu in the header of a charity',
    'zh-HK',
    `<header><b>海星兒童之家</b><nav><a href="#">關於我們</a><a href="#">EN</a></nav></header><main><h1>捐款</h1><fieldset><legend>捐款金額（港幣）</legend><label><input type="radio" name="a" checked> HK$500</label><label><input type="radio" name="a"> HK$900</label></fieldset><label>信用卡號碼 <input autocomplete="cc-number"></label><button id="go">立即捐款</button></main>`,
    ['海星兒童之家', '500 HKD', null],
  ],
  [
    'whose the wallet is that is topped up',
    'id',
    `<div><p>Nomor HP tujuan: 0812-7788-1204</p><p>Nama penerima: SARI WULAN</p><p>Nominal top up: Rp200.000</p><p>Biaya admin: Rp1.000</p><p>Total: Rp201.000</p><button id="go">Top Up Sekarang</button></div>`,
    ['SARI WULAN', '200000 IDR', null],
  ],
  [
    'a step of the way beside a word for what is paid',
    'ko',
    `<div><p>납부내역</p><p>확인</p><dl><dt>수납기관</dt><dd>한빛대학교</dd><dt>납부금액</dt><dd>310,000원</dd></dl><button id="go">결제하기</button></div>`,
    ['한빛대학교', '310000 KRW', null],
  ],
])('%s', (_, language, html, said) => {
  expect(saidOn(html, language)).toEqual(said);
});

test.each(['100~200 元', '¥100 ～ ¥200', '$100 – $200'])('%s is from and to, and no sum', (range) => {
  const html = `<div><p>收款人：张文</p><p>转账金额：${range}</p><button id="go">确认转账</button></div>`;
  expect(saidOn(html, 'zh-CN')[1]).toBeNull();
});

test('a company that approves its wages is not paid by itself', () => {
  const html = `<main><h1>Approve pay run, 1–15 March</h1><p>Company: Alder Forge LLC</p><p>Total debit: $8,120.00</p><button id="go">Approve payroll</button></main>`;
  const [who, sum] = saidOn(html, 'en-US');
  expect(sum).toBe('8120 USD');
  expect(who).toBeNull();
});

test('asking for an invoice of what was paid pays nothing', () => {
  const html = `<form><p>抬头 <input value="常州木禾商贸有限公司"></p><p>开票金额 <b>88.00元</b></p><button id="go">提交</button></form>`;
  expect(readingOn(html, 'zh-CN', '申请开票').press).toBe('none');
});
