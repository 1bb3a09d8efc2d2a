// The two pages nobody is meant to see: to the provider, and back from it. Each submits its own form at once.
import { createHash } from 'node:crypto';
import { html, type Markup } from '../html.ts';

/** As the providers' server libraries write it: a bare form, its button hidden, and the script after it. */
export function onwardView(gateway: string, content: string): Markup {
  const sign = createHash('sha256').update(content).digest('base64');
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>正在跳转</title></head>
<body>
<p>正在前往安汇支付，请稍候…</p>
<form name="punchout_form" method="post" action="${gateway}">
<input type="hidden" name="method" value="trade.page.pay">
<input type="hidden" name="sign_type" value="RSA2">
<input type="hidden" name="sign" value="${sign}">
<input type="hidden" name="biz_content" value="${content}">
<input type="submit" value="立即支付" style="display:none">
</form>
<script>document.forms[0].submit();</script>
</body>
</html>`;
}

/** As 3-D Secure servers hand a result back: on load, with a button only for browsers without script. */
export function backView(home: string, number: string): Markup {
  return html`<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><title>安汇支付</title></head>
<body onload="document.forms.result.submit()">
<p>支付处理完成，正在返回商户…</p>
<form name="result" method="post" action="${home}">
<input type="hidden" name="out_trade_no" value="${number}">
<input type="hidden" name="trade_status" value="TRADE_SUCCESS">
<noscript><input type="submit" value="继续"></noscript>
</form>
</body>
</html>`;
}
