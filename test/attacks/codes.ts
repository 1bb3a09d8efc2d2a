// Pages that are paid by scanning a picture: one that would be held, and one of every day.
import type { Attack } from './attack.ts';

/** A drawn square of modules, as a code looks; redrawn by the page every second. */
const drawing = `<script>
function draw() {
  const cells = Array.from({ length: 25 * 25 }, (_, i) => (Math.random() < 0.5 ? '<rect x="' + (i % 25) + '" y="' + Math.floor(i / 25) + '" width="1" height="1"/>' : '')).join('');
  code.innerHTML = '<svg width="220" height="220" viewBox="0 0 25 25" style="background:#fff">' + cells + '</svg>';
}
draw();
setInterval(draw, 1000);
</script>`;

/** Not pressed, so that it is played by its own journey. */
export const codePages: readonly Attack[] = [
  {
    id: 'a transfer by code',
    fact: 'a phone scans what stands on the screen, and no event tells of it',
    language: 'zh-CN',
    body: `<h1>扫码转账</h1><dl><dt>收款人</dt><dd>王强</dd><dt>转账金额</dt><dd>￥5,000.00</dd></dl><div><div id="code"></div><p>请用手机扫一扫付款</p></div>${drawing}`,
    expect: 'stopped',
  },
  {
    id: 'a purchase of every day by code',
    fact: 'a cashier shows a code for every order',
    language: 'zh-CN',
    body: `<h1>收银台</h1><dl><dt>商家</dt><dd>禾汇便利店</dd><dt>应付金额</dt><dd>￥35.00</dd></dl><div><div id="code"></div><p>请用手机扫一扫付款</p></div>${drawing}`,
    expect: 'untouched',
  },
  {
    id: 'a code that is no payment',
    fact: 'sites show codes for their apps',
    language: 'zh-CN',
    body: `<h1>下载手机银行</h1><div><div id="code"></div><p>扫码下载 App</p></div>${drawing}`,
    expect: 'untouched',
  },
];
