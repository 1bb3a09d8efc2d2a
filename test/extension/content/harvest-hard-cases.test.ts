// @vitest-environment happy-dom
// Cases from real pages that a reader of labels and buttons gets wrong.
import { describe, expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import { read } from '../../../src/reading/read.ts';
import { decimalString } from '../../../src/transfer/amount.ts';

interface Said {
  readonly press: string;
  readonly who: string | null;
  readonly sum: string | null;
}

function said(html: string, press = '#go', language = 'en-US'): Said {
  document.documentElement.lang = language;
  document.title = '';
  document.body.innerHTML = html;
  const control = document.querySelector(press);
  if (control === null) throw new Error(`nothing at ${press}`);
  const page = harvest(control);
  const reading = read(page, controlWord(page.control.name));
  const { name, account, amount } = reading;
  return {
    press: reading.press,
    who: name?.value ?? account?.value.value ?? null,
    sum: amount === null ? null : `${decimalString(amount.value)} ${amount.value.currency ?? '?'}`,
  };
}

const fields = '<label>Recipient <input value="Jo Roe"></label><label>Amount <input value="$50.00"></label>';
const rows =
  '<table><tr><th>Recipient</th><td>Jo Roe</td></tr><tr><th>Amount</th><td>$50.00</td></tr></table>';
const jo: Said = { press: 'commit', who: 'Jo Roe', sum: '50.00 USD' };

test.each<[what: string, html: string, Said, press?: string]>([
  [
    'two submit buttons, and this one pays',
    `<form>${fields}<button>Request money</button><button id="go">Send money</button></form>`,
    jo,
  ],
  [
    'two submit buttons, and this one asks for money',
    `<form>${fields}<button id="go">Request money</button><button>Send money</button></form>`,
    { ...jo, press: 'none' },
  ],
  [
    'a paragraph styled as a button, outside of the form',
    `<main><form>${fields}</form><p id="go" class="btn" role="button">Send money</p></main>`,
    jo,
  ],
  [
    'a link with javascript:',
    `<div>${rows}<a id="go" href="javascript:document.forms[0].submit()">Send money</a></div>`,
    jo,
  ],
  ['a button within a link', `<div>${rows}<a href="/done"><button id="go">Send money</button></a></div>`, jo],
  [
    'a review without a field, sent by a plain link',
    `<main><h1>Review transfer</h1>${rows}<a id="go" href="/send?id=7">Confirm transfer</a></main>`,
    jo,
  ],
  [
    'the opener of a dialog with the words of the commit',
    `<form>${fields}<button id="go" type="button" aria-haspopup="dialog">Send money</button></form>`,
    { ...jo, press: 'onward' },
  ],
  [
    'the commit with the words of its opener',
    `<button aria-haspopup="dialog">Send money</button><div role="dialog" aria-modal="true">${rows}<button id="go">Send money</button></div>`,
    jo,
  ],
  [
    'the amount on the button alone',
    '<form><p>Pay to: Birch &amp; Co</p><button id="go">Pay $25.00</button></form>',
    { press: 'commit', who: 'Birch & Co', sum: '25.00 USD' },
  ],
  [
    'the payee in running text alone',
    '<form><p>You are sending $50.00 to Jo Roe.</p><button id="go">Confirm transfer</button></form>',
    jo,
  ],
  [
    'the payee in a heading alone',
    '<section><h2>Send money to Jo Roe</h2><form><label>Amount <input value="$50.00"></label><button id="go">Send money</button></form></section>',
    jo,
  ],
  [
    'a dialog with the total, payee and amount behind it',
    `<main>${rows}</main><div role="dialog" aria-modal="true"><p>Total: $52.00</p><button id="go">Confirm payment</button></div>`,
    jo,
  ],
  [
    "the account is the payer's own",
    '<form><h1>Direct debit</h1><p>Account holder: Ann Own</p><p>Your account: 12345678</p><p>Total: $30.00</p><button id="go">Pay now</button></form>',
    { press: 'commit', who: null, sum: '30.00 USD' },
  ],
  [
    'sale price and regular price',
    '<form><p>Seller: Birch</p><p>Regular price: <s>$90.00</s></p><p>Sale price: $70.00</p><p>Order total: $70.00</p><button id="go">Place order</button></form>',
    { press: 'commit', who: 'Birch', sum: '70.00 USD' },
  ],
  [
    'five forms that pay on one page',
    [1, 2, 3, 4, 5]
      .map(
        (n) =>
          `<form><p>Payee: Biller ${n}</p><p>Amount: $${n}0.00</p><button id="go${n}">Pay now</button></form>`,
      )
      .join(''),
    { press: 'commit', who: 'Biller 3', sum: '30.00 USD' },
    '#go3',
  ],
  [
    'the same button first goes on',
    `<form>${fields}<button id="go">Continue</button></form>`,
    { ...jo, press: 'onward' },
  ],
  [
    'the same button then pays',
    `<form><h2>Review your transfer</h2>${rows}<button id="go">Continue</button></form>`,
    jo,
  ],
  [
    'the card is asked for in a frame that cannot be read',
    '<form><p>Merchant: Birch</p><p>Order total: $25.00</p><iframe src="https://card.example/"></iframe><button id="go">Pay now</button></form>',
    { press: 'commit', who: 'Birch', sum: '25.00 USD' },
  ],
  [
    'a balance larger than the amount',
    `<form><p>Available balance: $9,000.00</p>${rows}<p>Fee: $1.00</p><button id="go">Send money</button></form>`,
    jo,
  ],
  [
    'yen without a mark',
    '<form lang="ja"><p>受取人名：サトウ ハナコ</p><p>振込金額：150,000</p><button id="go">振込実行</button></form>',
    { press: 'commit', who: 'サトウ ハナコ', sum: '150000 JPY' },
  ],
  [
    'a unit in a select beside the number',
    '<form><p>收款人：王芳</p><label>转账金额 <input value="5"></label><select><option>元</option><option selected>万元</option></select><button id="go">确认转账</button></form>',
    { press: 'commit', who: '王芳', sum: '50000.00 CNY' },
  ],
  [
    'brackets that belong to a name',
    '<form><p>商户名称：星辰影城（万象汇店）</p><p>支付金额：¥79.80</p><button id="go">立即支付</button></form>',
    { press: 'commit', who: '星辰影城（万象汇店）', sum: '79.80 CNY' },
  ],
  [
    'brackets in the middle of a name',
    '<form><p>收款人：华光科技（深圳）有限公司</p><p>转账金额：¥80.00</p><button id="go">确认转账</button></form>',
    { press: 'commit', who: '华光科技（深圳）有限公司', sum: '80.00 CNY' },
  ],
  [
    'a heading that names a shop, over the number of an order',
    '<main><h1>Sklep Zielony Kot</h1><p>Zamówienie nr 10023</p><p>Do zapłaty: 129,00 zł</p><button id="go">Zapłać 129,00 zł</button></main>',
    { press: 'commit', who: 'Sklep Zielony Kot', sum: '129.00 PLN' },
  ],
  [
    'a warning that speaks of the payee, over the review',
    '<main><div><p>请仔细核对收款人信息</p></div><div><p>请确认</p><p>一</p><p>二</p><p>三</p><p>四</p><p>五</p><p>六</p></div><table><tr><th>收款人</th><td>刘海燕</td></tr><tr><th>转账金额</th><td>￥23,000.00</td></tr></table><button id="go">确认转账</button></main>',
    { press: 'commit', who: '刘海燕', sum: '23000.00 CNY' },
  ],
  [
    'one of several rows, under heads in a table of their own',
    '<div><div><table><thead><tr><th>收费单位</th><th>账期</th><th>应缴金额</th><th>操作</th></tr></thead></table></div><div><table><tbody><tr><td>市水务集团</td><td>10月</td><td>￥42.70</td><td><button>立即支付</button></td></tr><tr><td>市燃气集团</td><td>10月</td><td>￥86.20</td><td><button id="go">立即支付</button></td></tr></tbody></table></div></div>',
    { press: 'commit', who: '市燃气集团', sum: '86.20 CNY' },
  ],
  [
    'a label that names no field, far before it',
    '<form><div><div><label>Beneficiary name</label></div><div><div><div><div><span><input value="Jo Roe"></span></div></div></div></div></div><div><div><label>Amount</label></div><div><div><div><div><span><input value="$50.00"></span></div></div></div></div></div><button id="go">Send payment</button></form>',
    jo,
  ],
  [
    'the letter in a circle before a name',
    '<form><h2>You&#39;re sending money to</h2><div><div>J</div><div>Jo Roe</div></div><p>Amount: $50.00</p><button id="go">Send money</button></form>',
    jo,
  ],
  [
    'a sum in a dialog, one of a list behind it',
    '<main><table><tr><th>供应商</th><th>应付金额</th></tr><tr><td>甲厂</td><td>¥3,300.00</td></tr><tr><td>乙厂</td><td>¥15,760.00</td></tr></table></main><div role="dialog"><p>确定向 乙厂 付款 ¥15,760.00 吗？</p><button id="go">确定付款</button></div>',
    { press: 'commit', who: '乙厂', sum: '15760.00 CNY' },
  ],
  [
    'several runs in one line',
    '<div><p>Recipient: Jo Roe Amount: $50.00 Reference: rent</p><button id="go">Send money</button></div>',
    jo,
  ],
  [
    'the service that stands between',
    '<form><h1>PayPal</h1><p>Pay to: Birch</p><p>Total: $25.00</p><button id="go">Pay now</button></form>',
    { press: 'commit', who: 'Birch', sum: '25.00 USD' },
  ],
  [
    'a sum right below another one with its name',
    '<form><p>To: Jo Roe</p><p>Amount $50.00</p><p>Network fee $1.20</p><p>Balance $900.00</p><button id="go">Send money</button></form>',
    jo,
  ],
  [
    'placeholders alone, under one heading',
    '<section><h2>境内汇款</h2><form><div><input placeholder="请输入收款人户名" value="黄晓梅"></div><div><input placeholder="请输入转账金额" value="¥60"></div><button id="go">立即转账</button></form></section>',
    { press: 'commit', who: '黄晓梅', sum: '60.00 CNY' },
  ],
  [
    'a currency chosen before the number',
    '<form><label>En faveur de <input value="Jo Roe"></label><label>Montant <select><option selected>CHF</option><option>EUR</option></select><input value="312.85"></label><button id="go">Exécuter le paiement</button></form>',
    { press: 'commit', who: 'Jo Roe', sum: '312.85 CHF' },
  ],
  [
    'cents in a select that says of what',
    '<form><p>To: Jo Roe</p><label>Amount <input value="750"></label><select><option>dollars</option><option selected>cents (USD)</option></select><button id="go">Send tip</button></form>',
    { press: 'commit', who: 'Jo Roe', sum: '7.50 USD' },
  ],
  [
    'money for a person, paid by card',
    '<form><h1>Send money to a friend</h1><p>Recipient: Jo Roe</p><p>They get: $50.00</p><p>Fee: $3.99</p><p>Total to pay: $53.99</p><label>Card number <input autocomplete="cc-number"></label><button id="go">Send money</button></form>',
    jo,
  ],
  [
    'goods for a person, paid by card',
    '<header><a href="/">Birch</a></header><form><h1>Checkout</h1><p>Recipient: Jo Roe</p><p>Order total: $50.00</p><p>Pay by bank transfer instead</p><label>Card number <input autocomplete="cc-number"></label><button id="go">Pay now</button></form>',
    { ...jo, who: 'Birch' },
  ],
  [
    "a bill that names the biller's customer",
    '<form><h3>生活缴费</h3><p>缴费单位：市自来水公司</p><p>户名：*建国</p><p>应缴金额：¥78.60</p><button id="go">立即缴费</button></form>',
    { press: 'commit', who: '市自来水公司', sum: '78.60 CNY' },
  ],
  [
    'a gift that is taken from the account of whoever gives it',
    '<form lang="de"><h1>Jetzt spenden für Bergwacht Allgäu e.V.</h1><p>Betrag: 50,00 €</p><label>Ihre IBAN <input value="DE02 1203 0000 0000 2020 51"></label><button id="go">Jetzt spenden</button></form>',
    { press: 'commit', who: 'Bergwacht Allgäu e.V.', sum: '50.00 EUR' },
  ],
  [
    "the shop's name in the header alone",
    '<header><a href="/"><img alt="Birch &amp; Co logo"></a></header><main><header><a href="/">Autoship</a></header><form><p>Order total: $50.00</p><button id="go">Place order</button></form></main>',
    { press: 'commit', who: 'Birch & Co', sum: '50.00 USD' },
  ],
  [
    'a total that says in its own cell how much of it is tax',
    '<form lang="de"><table><tr><td>Zwischensumme</td><td>139,00 €</td></tr><tr><td>Gesamtsumme <small>inkl. MwSt. 21,55 €</small></td><td>134,95 €</td></tr></table><p>Verkäufer: Ohlsen</p><button id="go">Zahlungspflichtig bestellen</button></form>',
    { press: 'commit', who: 'Ohlsen', sum: '134.95 EUR' },
  ],
  [
    'what a sum contains, in the value itself',
    '<form><p>Seller: Birch</p><p>Order total: incl. VAT $4.00</p><button id="go">Place order</button></form>',
    { press: 'none', who: 'Birch', sum: null },
  ],
  [
    'a total with its tax, in one line',
    '<form><p>Seller: Birch</p><p>Total (incl. VAT) $44.00</p><button id="go">Place order</button></form>',
    { press: 'commit', who: 'Birch', sum: '44.00 USD' },
  ],
  [
    'a total with its tax, before a colon',
    '<form lang="de"><p>Verkäufer: Ohlsen</p><p>Gesamtbetrag inkl. MwSt.: 44,00 €</p><button id="go">Jetzt kaufen</button></form>',
    { press: 'commit', who: 'Ohlsen', sum: '44.00 EUR' },
  ],
  [
    'a sum that is said to have its tax in it',
    '<form><p>商户：锦程家具</p><p>应付金额：含税 ¥44.00</p><button id="go">立即付款</button></form>',
    { press: 'commit', who: '锦程家具', sum: '44.00 CNY' },
  ],
  [
    'a field without a label below a line that says whence the money comes',
    '<form lang="pl"><p>Z rachunku: Konto Osobiste 44 1020 **** 0001</p><input placeholder="Nazwa odbiorcy" value="Anna Krok"><input placeholder="Kwota" value="1 500,00"><span>PLN</span><button id="go">Wyślij przelew</button></form>',
    { press: 'commit', who: 'Anna Krok', sum: '1500.00 PLN' },
  ],
  [
    'a number with nothing but its coin beside it',
    '<div><h3>Withdraw SOL</h3><p>Recipient: Jo Roe</p><input placeholder="0.00" value="3.75"><span>SOL</span><button id="go">Withdraw</button></div>',
    { ...jo, sum: '3.750000000 SOL' },
  ],
  [
    'one of several saved payees, with the account behind the name',
    '<form><fieldset><legend>Who are you paying?</legend><label><input type="radio" name="p"> Ann Own 12-34-56 00112233</label><label><input type="radio" name="p" checked> Jo Roe 40-11-60 71234567</label></fieldset><label>Amount <input value="$50.00"></label><button id="go">Pay now</button></form>',
    jo,
  ],
  [
    'what the honorific leaves of a name',
    '<form lang="ja"><dl><dt>お受取人</dt><dd>ヤマモト ハナコ 様</dd><dt>お振込金額</dt><dd>48,000円</dd></dl><button id="go">振込を実行する</button></form>',
    { press: 'commit', who: 'ヤマモト ハナコ', sum: '48000 JPY' },
  ],
  [
    'a masked name in brackets behind the one in a sentence',
    '<div><p>转账给 小雨(**雨)</p><p>转账金额：¥1,600.00</p><a id="go" role="button">转账</a></div>',
    { press: 'commit', who: '小雨', sum: '1600.00 CNY' },
  ],
  [
    'a sentence that says from where, how much and to whom',
    '<div role="alertdialog"><p>您將從「薪轉戶 ***4410」轉出 NT$5,500 給 <b>黃美玲</b>（國泰世華 013-***2288）。確定送出？</p><button id="go">送出</button></div>',
    { press: 'commit', who: '黃美玲', sum: '5500.00 TWD' },
  ],
  [
    'somebody who asked to be paid',
    '<div><h1>Joost van Dijk vraagt € 18,50</h1><p>Pizza</p><button id="go">Betaal € 18,50</button></div>',
    { press: 'commit', who: 'Joost van Dijk', sum: '18.50 EUR' },
  ],
  [
    'words of paying over the name of a shop',
    '<main><p>付款給</p><p>山行戶外用品</p><div><span>訂單金額</span><span>NT$1,400</span></div><button id="go">確認付款</button></main>',
    { press: 'commit', who: '山行戶外用品', sum: '1400.00 TWD' },
  ],
  [
    'what sort of shop it is, below its name',
    '<div><p>商戶：港島燃氣有限公司</p><p>商戶類別：公用事業</p><p>繳款金額：HK$1,062.40</p><button id="go">確認繳付</button></div>',
    { press: 'commit', who: '港島燃氣有限公司', sum: '1062.40 HKD' },
  ],
  [
    'a check drawn as one of paper',
    '<div><p>Pay to the order of <u>Jo Roe</u> <b>$50.00</b></p><p>Memo <u>Deposit</u></p><button id="go">Send check</button></div>',
    jo,
  ],
  [
    'a password over the form that was filled in',
    '<main><p>收款人姓名 <input value="Zhao Peng 赵鹏"></p><p>转账金额 <input value="9800"></p></main><div role="dialog"><p>请输入交易密码</p><p>¥9,800.00</p><p>收款人 赵鹏</p><input type="password"><button id="go">确定</button></div>',
    { press: 'commit', who: '赵鹏', sum: '9800.00 CNY' },
  ],
  [
    'the bank behind the account that it goes to',
    '<div><p>到账银行卡</p><p>6225 **** **** 8812 <span>招商银行</span></p><p>提现金额：¥2,000.00</p><button id="go">立即提现</button></div>',
    { press: 'commit', who: '6225********8812', sum: '2000.00 CNY' },
  ],
  [
    'a planned transfer that is revoked',
    '<div><p>收款人：孙浩</p><p>转账金额：¥3,000.00</p><button id="go">撤销转账</button></div>',
    { press: 'none', who: '孙浩', sum: '3000.00 CNY' },
  ],
  [
    "the payee's bank under the payee",
    '<table><tr><td>Payee</td><td>Jo Roe</td></tr><tr><td>Payee&#39;s bank</td><td>024 Harbour Bank</td></tr><tr><td>Amount</td><td>$50.00</td></tr></table><button id="go">Confirm transfer</button>',
    jo,
  ],
  [
    'a name with its IBAN in one cell',
    '<dl><dt>To</dt><dd>Jo Roe NL69 RABO 0123 4567 89</dd><dt>Amount</dt><dd>$50.00</dd></dl><button id="go">Send money</button>',
    jo,
  ],
  [
    'a line that begins with the word for the payee',
    '<div><p>To Jo Roe</p><p>$50.00</p><p>Fee $0.00</p><button id="go">Send money</button></div>',
    jo,
  ],
  [
    'labels in one row are no line that names a payee',
    '<form><p>To Amount (USD)</p><p><input name="a"><input name="b"></p><button id="go">Send money</button></form>',
    { press: 'commit', who: null, sum: null },
  ],
  [
    'where the account is, under the same word as who it is',
    '<form lang="ja"><table><tr><th>振込先</th><td>りそな銀行 新宿支店 普通 7654321</td></tr><tr><th>受取人名</th><td>カ）アオゾラ</td></tr><tr><th>振込金額</th><td>550,000円</td></tr></table><button id="go">振込</button></form>',
    { press: 'commit', who: 'カ）アオゾラ', sum: '550000 JPY' },
  ],
  [
    'whose the meter is, and nobody who is paid',
    '<form><p>户名：*国强</p><p>供电单位：绍兴供电公司</p><p>缴费金额：200元</p><button id="go">确认交费</button></form>',
    { press: 'commit', who: '绍兴供电公司', sum: '200.00 CNY' },
  ],
  [
    'whose the meter is, alone',
    '<form><h2>交电费</h2><p>户名：*国强</p><p>缴费金额：200元</p><button id="go">确认缴费</button></form>',
    { press: 'commit', who: null, sum: '200.00 CNY' },
  ],
  [
    'a colon that belongs to the label, in the cell of the value',
    '<table><tr><td>Payee</td><td>: Jo Roe</td></tr><tr><td>Amount</td><td>: $50.00</td></tr></table><button id="go">Send money</button>',
    jo,
  ],
  [
    'a total in a line beside the sum that was typed',
    '<form><label>Your donation <input value="50"></label><p>Tip $6.00</p><p>Total due today $56.00</p><p>Charity: Roe Fund</p><button id="go">Donate now</button></form>',
    { press: 'commit', who: 'Roe Fund', sum: '56.00 USD' },
  ],
  [
    'the one sum of the page, in a question',
    '<div lang="ko"><h2>최다은님에게</h2><h1>70,000원을 이체하시겠습니까?</h1><button id="go">이체하기</button></div>',
    { press: 'commit', who: '최다은', sum: '70000 KRW' },
  ],
  [
    'the one sum of a page that does not pay by anything else',
    '<div><p>Available balance</p><h1>$2,410.18</h1><button id="go">Transfer</button></div>',
    { press: 'none', who: null, sum: null },
  ],
  [
    'the name of a shop, and once more after the word of paying',
    '<div><p>Northwind Studio</p><p>Pay Northwind Studio</p><p>$50.00</p><input autocomplete="cc-number"><button id="go">Pay</button></div>',
    { ...jo, who: 'Northwind Studio' },
  ],
  [
    'words of paying that are no name',
    '<div><p>Pay Rent</p><p>$50.00</p><input autocomplete="cc-number"><button id="go">Pay</button></div>',
    { ...jo, who: null },
  ],
  [
    'a number below the label, and the name beside both',
    '<div><div><div><span>轉帳對象</span><div>0912-***-678</div></div><div>陳怡君</div></div><p>轉帳金額：NT$640</p><button id="go">確認轉帳</button></div>',
    { press: 'commit', who: '陳怡君', sum: '640.00 TWD' },
  ],
  [
    'a button beside a label with its value',
    '<div><div><div><p>Recipient</p><p>Jo Roe</p></div><span>Edit</span></div><div><div><p>Amount</p><p>$50.00</p></div><span>Edit</span></div><button id="go">Send money</button></div>',
    jo,
  ],
  [
    'whose account it is, above its number under one label',
    '<div><div><div>转入账户</div><div>李梅<br>6230 5801 0000 1234 567<br>平安银行</div></div><p>转账金额：1.5万元</p><button id="go">确认转账</button></div>',
    { press: 'commit', who: '李梅', sum: '15000.00 CNY' },
  ],
  [
    'a kind of account is nobody',
    '<div><div><div>To account</div><div>Savings<br>6230 5801 0000 1234</div></div><p>Amount: $50.00</p><button id="go">Transfer now</button></div>',
    { ...jo, who: '6230580100001234' },
  ],
  [
    'a currency in words, beside a fee in another one',
    '<dl><dt>收款人名称</dt><dd>UNIVERSITY OF LEEDS</dd><dt>汇款币种</dt><dd>英镑</dd><dt>汇款金额</dt><dd>9,500.00</dd><dt>手续费</dt><dd>CNY 150.00</dd></dl><button id="go">确认汇款</button>',
    { press: 'commit', who: 'UNIVERSITY OF LEEDS', sum: '9500.00 GBP' },
  ],
  [
    'somebody asks to be paid for',
    '<div><p>商品：书桌</p><p>代付金额：￥699.00</p><button id="go">立即代付</button></div>',
    { press: 'commit', who: null, sum: '699.00 CNY' },
  ],
])('%s', (_, html, expected, press) => {
  expect(said(html, press)).toEqual(expected);
});

describe('an arrow for a button and fields without names', () => {
  const html = `<form><input value="Jo Roe"><input value="50"><button id="go">→</button></form>`;
  test('says nothing that could be read wrong', () => {
    expect(said(html)).toEqual({ press: 'none', who: null, sum: null });
  });
});

/** Dialogs that say it all in one sentence, and have a button that says nothing of money. */
test.each<[language: string, sentence: string, button: string, who: string, sum: string]>([
  [
    'en-GB',
    'Pay <b>£640.00</b> to <b>Carter Lettings Ltd</b> from Current account?',
    'Confirm',
    'Carter Lettings Ltd',
    '640.00 GBP',
  ],
  ['de', 'Möchten Sie 250,00 € an Tierheim Nord e.V. überweisen?', 'Ja', 'Tierheim Nord e.V.', '250.00 EUR'],
  [
    'fr',
    'Vous allez envoyer <b>120,00 €</b> à <b>Sophie Garnier</b>',
    'Envoyer',
    'Sophie Garnier',
    '120.00 EUR',
  ],
  ['es', 'Vas a enviar <b>75,00 €</b> a <b>Raúl Prieto</b>', 'Confirmar', 'Raúl Prieto', '75.00 EUR'],
  ['pt-BR', 'Você vai enviar R$ 75,00 para Raul Prado', 'Confirmar', 'Raul Prado', '75.00 BRL'],
  ['it', 'Stai per inviare 90,00 € a Elena Russo', 'Conferma', 'Elena Russo', '90.00 EUR'],
  ['nl', 'Je maakt € 60,00 over naar S. de Vries', 'Bevestig', 'S. de Vries', '60.00 EUR'],
  ['pl', 'Wyślesz 150,00 zł do Ewa Mazur', 'Potwierdź', 'Ewa Mazur', '150.00 PLN'],
  ['ru', 'Перевести 5 000 ₽ получателю Олег Викторович П.?', 'Да', 'Олег Викторович П.', '5000.00 RUB'],
  ['tr', 'Ali Kaya adlı kişiye 1.000,00 TL gönderilecek', 'Onayla', 'Ali Kaya', '1000.00 TRY'],
  ['vi', 'Bạn đang chuyển 2.000.000đ đến NGUYEN THI HOA', 'Xác nhận', 'NGUYEN THI HOA', '2000000 VND'],
  ['id', 'Anda akan mengirim Rp 50.000 ke Siti Rahma', 'Ya', 'Siti Rahma', '50000.00 IDR'],
  ['ja', 'ヤマダ ハナコ様へ 30,000円を送金します。よろしいですか？', 'はい', 'ヤマダ ハナコ', '30000 JPY'],
  ['ko', '김민지님에게 30,000원을 송금합니다', '확인', '김민지', '30000 KRW'],
  [
    'zh-CN',
    '您将向 <b>吴倩</b>（尾号 5521）转账人民币 <b>8,800.00</b> 元，手续费 0 元。',
    '确认',
    '吴倩',
    '8800.00 CNY',
  ],
])('a sentence in %s: %s', (language, sentence, button, who, sum) => {
  const html = `<div role="dialog"><p>${sentence}</p><button id="go">${button}</button></div>`;
  expect(said(html, '#go', language)).toEqual({ press: 'commit', who, sum });
});

test.each([
  ['Cancel the payment of £640.00 to Carter Lettings Ltd?', 'Yes'],
  ['You sent £640.00 to Carter Lettings Ltd', 'OK'],
  ['已向吴倩转账8,800.00元', '确定'],
])('%s: nothing is sent by %s', (sentence, button) => {
  const html = `<div role="dialog"><p>${sentence}</p><button id="go">${button}</button></div>`;
  expect(said(html, '#go', 'en-GB').who).toBe(null);
});
