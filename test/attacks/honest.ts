// Presses that look like a payment and are none: they must go through in the same tick, and nothing may be held.
import type { Tab } from '../browsers/browser.ts';
import { type Attack, form, paying, review } from './attack.ts';

const click = (selector: string) => (tab: Tab) => tab.click(selector);
const commit = form('<button>Confirm transfer</button>');

const honest = (id: string, fact: string, body: string, act: Attack['act'] = click('#b')): Attack => ({
  id,
  fact,
  body: paying + body,
  ...(act === undefined ? {} : { act }),
  expect: 'untouched',
});

export const honestPresses: readonly Attack[] = [
  honest(
    'Cancel in a filled form',
    'the second button of a form is no payment',
    review +
      form(
        '<button>Confirm transfer</button><button id="b" formaction="/pay?cancelled">Cancel transfer</button>',
      ),
  ),
  honest(
    'Enter in a comment',
    'Enter belongs to the nearest button',
    `${review}${commit}<section><h2>Comments</h2><form method="post" action="/pay?comment"><input id="c" name="c" aria-label="Comment"><button>Post comment</button></form></section>`,
    async (tab) => {
      await tab.focusOn('#c');
      await tab.press('Enter');
    },
  ),
  honest(
    'Enter in an input method',
    'while text is composed, Enter picks a character',
    `${review}${form('<input id="r" name="ref" aria-label="Reference"><button type="button">Confirm transfer</button>')}<script>r.addEventListener('keydown', (e) => { if (e.isComposing) pay(); }); setTimeout(() => r.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', keyCode: 229, isComposing: true, bubbles: true, cancelable: true })), 500)</script>`,
    async () => undefined,
  ),
  honest(
    'Enter where the first button only saves',
    'Enter presses the first button of a form, whatever the second one does',
    `${review}<form method="post" action="/pay?draft"><input id="r" name="ref" aria-label="Reference"><button>Save as draft</button><button formaction="/pay">Confirm transfer</button></form>`,
    async (tab) => {
      await tab.focusOn('#r');
      await tab.press('Enter');
    },
  ),
  honest(
    'an access key of Cancel',
    'an access key clicks its own control only',
    `${review}${form('<button>Confirm transfer</button><button accesskey="k" formaction="/pay?cancelled">Cancel</button>')}`,
    (tab) => tab.accessKey('k'),
  ),
  honest(
    'a slider that chooses the amount',
    'a range is a field like others',
    `${review}${commit}<label>Transfer amount <input id="b" type="range" min="0" max="100" value="0" style="width:200px"></label><script>b.addEventListener('change', pay)</script>`,
  ),
  honest(
    'a box that agrees',
    'what is ticked sends nothing by itself',
    `${review}${commit}<label id="b"><input type="checkbox" onchange="pay()"> I confirm this transfer</label>`,
  ),
  honest(
    'Control and Enter in a comment',
    'keys in a note belong to its own form',
    `${review}${commit}<form method="post" action="/pay?comment"><textarea id="c" name="c" aria-label="Comment"></textarea><button>Post comment</button></form><script>c.addEventListener('keydown', (e) => e.ctrlKey && e.key === 'Enter' && c.form.requestSubmit())</script>`,
    async (tab) => {
      await tab.focusOn('#c');
      await tab.press('Enter', 'Control');
    },
  ),
  honest(
    'a double click on what is no payment',
    'words are chosen by a double click',
    `${review}${commit}<p id="b" ondblclick="pay()">Transfers before 3 pm arrive today.</p>`,
    (tab) => tab.click('#b', { count: 2 }),
  ),
  honest(
    'the middle button on a link',
    'a link opens in a new tab',
    `${review}${commit}<a id="b" href="/pay?help" target="_blank">Help with transfers</a>`,
    (tab) => tab.click('#b', { button: 1 }),
  ),
  honest(
    'a check of the browser in a hidden frame',
    'a form of its own goes to a frame before a payment',
    `${review}${commit}<iframe name="n" hidden></iframe><form id="g" method="post" action="/pay?check" target="n"><input type="hidden" name="threeDSMethodData" value="eyJ0aHJlZURTIjoiNzU4In0"></form><script>setTimeout(() => g.submit(), 400)</script>`,
    async () => undefined,
  ),
  honest(
    'the opener of the transfer dialog',
    'the same words open and commit',
    '<h1>Accounts</h1><p>Balance EUR 12,000.00</p><button id="b" type="button" aria-haspopup="dialog" onclick="pay()">Send money</button>',
  ),
  honest(
    'a menu link',
    'a menu names what it leads to',
    '<nav><a id="b" href="#transfer" onclick="pay()">转账汇款</a></nav><h1>账户总览</h1><p>余额：￥12,000.00</p>',
  ),
  honest(
    'Continue to payment',
    'a step before the payment page',
    '<h1>Your basket</h1><p>Total: EUR 42.00</p><button id="b" type="button" onclick="pay()">Continue to payment</button>',
  ),
  honest(
    'asking somebody for money',
    'a request moves no money from here',
    '<h1>Request money</h1><label>From <input value="Anna Braun"></label><label>Amount <input value="42.00"></label><button id="b" type="button" onclick="pay()">Request money</button>',
  ),
  honest(
    'a loan request',
    'an application is no transfer',
    '<h1>Apply for a loan</h1><label>Loan amount <input value="4200.00"></label><button id="b" type="button" onclick="pay()">Submit application</button>',
  ),
  honest(
    'adding a bank account',
    'nothing is sent yet',
    '<h1>Add a bank account</h1><label>Account holder <input value="Anna Braun"></label><label>IBAN <input value="DE89 3704 0044 0532 0130 00"></label><button id="b" type="button" onclick="pay()">Add bank account</button>',
  ),
  honest(
    'a loan request in Chinese',
    'an application is no transfer',
    '<h1>申请借款</h1><label>借款金额 <input value="42000.00"></label><p>到账账户：尾号 6789</p><button id="b" type="button" onclick="pay()">提交申请</button>',
  ),
  honest(
    'adding a bank card in Chinese',
    'nothing is sent yet',
    '<h1>添加银行卡</h1><label>持卡人姓名 <input value="李娜"></label><label>卡号 <input value="6217 0012 1001 2345 672"></label><button id="b" type="button" onclick="pay()">确认添加</button>',
  ),
  honest(
    'asking somebody for money in Chinese',
    'a request moves no money from here',
    '<h1>发起收款</h1><label>付款人 <input value="李娜"></label><label>收款金额 <input value="420.00"></label><button id="b" type="button" onclick="pay()">发起收款</button>',
  ),
  honest(
    "a chat's Send",
    'Send alone sends a message',
    '<h1>Chat with support</h1><p>Anna: your refund of EUR 42.00 is on its way</p><label>Message <input></label><button id="b" type="button" onclick="pay()">Send</button>',
  ),
  honest(
    'a login',
    'a login shows no transfer',
    '<h1>Log in</h1><form method="post" action="/pay?login"><label>User <input name="u" value="anna"></label><label>Password <input type="password" name="p" value="x"></label><button id="b">Continue</button></form>',
  ),
  honest(
    'a search beside a review',
    'a search has its own form',
    `<form role="search" method="post" action="/pay?search"><input name="q" aria-label="Search" value="rates"><button id="b">Search</button></form>${review}${commit}`,
  ),
  honest(
    'save as draft',
    'keeps the transfer and sends none',
    review +
      form('<button>Confirm transfer</button><button id="b" formaction="/pay?draft">Save as draft</button>'),
  ),
  honest(
    'the code again',
    'asking for a code sends nothing',
    `${review}${form('<input name="otp" autocomplete="one-time-code" aria-label="SMS code"><button>Confirm transfer</button>')}<a id="b" href="#" onclick="pay()">Resend code</a>`,
  ),
  honest(
    'a name check while typing',
    'a fetch may carry payee and amount',
    `<h1>Send money</h1><form><label>Beneficiary name <input id="n"></label><label>Amount <input value="4200.00"></label><button>Continue</button></form><script>n.addEventListener('change', pay)</script>`,
    async (tab) => {
      await tab.type('#n', 'Anna Braun');
      await tab.press('Tab');
    },
  ),
  honest(
    'an autosave',
    'a timer saves what was typed',
    `${review}${commit}<script>setTimeout(pay, 500)</script>`,
    async () => undefined,
  ),
  honest(
    'a code that logs in by itself',
    'the last digit is heard as input, and nothing is pressed',
    `<h1>Log in</h1><p>We have sent you a code</p><div id="c">${'<input maxlength="1" size="1" aria-label="Digit">'.repeat(6)}</div><script>const all = [...c.children]; all.forEach((one, at) => one.addEventListener('input', () => at < 5 ? all[at + 1].focus() : pay()))</script>`,
    async (tab) => {
      for (let at = 1; at <= 6; at += 1) await tab.type(`#c input:nth-child(${at})`, String(at));
    },
  ),
  honest(
    'a password of six that opens an account',
    'the last digit is heard as input, and nothing is pressed',
    `<h1>账户总览</h1><p>可用余额：￥12,300.00</p><div role="dialog"><h2>请输入查询密码</h2><input id="r" type="password" maxlength="6" aria-label="查询密码"></div><script>r.addEventListener('input', () => r.value.length === 6 && pay())</script>`,
    (tab) => tab.type('#r', '246810'),
  ),
  honest(
    'a PIN that unlocks accounts',
    'the last digit is heard as input, and nothing is pressed',
    `<h1>Accounts</h1><p>Giro EUR 1,200.00</p><p>Savings EUR 8,000.00</p><div role="dialog" aria-modal="true"><h2>Enter your PIN to unlock</h2><input id="r" type="password" maxlength="5" aria-label="PIN"></div><script>r.addEventListener('input', () => r.value.length === 5 && pay())</script>`,
    (tab) => tab.type('#r', '24681'),
  ),
  honest(
    'what lies over the whole page',
    'a press beside a dialog closes it',
    `${review}<button type="button">Confirm transfer</button><div id="b" style="position:fixed;inset:0" onclick="pay()"></div>`,
  ),
  honest(
    'a mark that closes what lies over a payment',
    'an empty element can be a button',
    `${review}<button type="button">Confirm transfer</button><div role="dialog" style="position:fixed;inset:40px;background:#fff"><p>Cookies</p><div id="b" style="width:24px;height:24px;position:absolute;right:4px;top:4px" onclick="pay()"></div></div>`,
  ),
  honest(
    'a card that leads to an offer',
    'a card may be a button as a whole',
    `<button id="b" type="button" onclick="pay()"><h3>Send money abroad</h3><p>From EUR 5.00 in fees, to 80 countries, within minutes, whenever you like to.</p><span>Learn more</span></button>`,
  ),
  honest(
    'a hand-over',
    'a page without a button sends itself on',
    `<h1>Taking you to your bank…</h1>${form('', '')}<script>setTimeout(() => f.submit(), 300)</script>`,
    async () => undefined,
  ),
  honest(
    'a step that goes on',
    'the page after it asks again',
    `<h1>Send money</h1><form method="post" action="/pay?step"><label>Beneficiary name <input name="n" value="Anna Braun"></label><label>IBAN <input name="i" value="DE89 3704 0044 0532 0130 00"></label><label>Amount (EUR) <input name="a" value="4200.00"></label><button id="b">Continue</button></form>`,
  ),
  honest(
    'a receipt',
    'what was paid can be printed',
    '<h1>Transfer completed</h1><dl><dt>Beneficiary name</dt><dd>Anna Braun</dd><dt>Amount</dt><dd>EUR 4,200.00</dd></dl><button id="b" type="button" onclick="pay()">Download receipt</button>',
  ),
];
