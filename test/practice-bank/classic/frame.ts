// The frame of the classic bank's pages: header, menu, position, footer.
import { html, type Markup } from '../html.ts';

export type Menu = 'home' | 'transfer' | 'detail';

const menus: readonly { readonly id: Menu; readonly href: string; readonly title: string }[] = [
  { id: 'home', href: '/classic/', title: '账户总览' },
  { id: 'transfer', href: '/classic/transfer', title: '转账汇款' },
  { id: 'detail', href: '/classic/detail', title: '交易明细' },
];

const menuItem = (current: Menu, { id, href, title }: (typeof menus)[number]): Markup =>
  html`<li${id === current ? html` class="on"` : ''}><a href="${href}">${title}</a></li>`;

export function frame(current: Menu, title: string, content: Markup): Markup {
  return html`<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" "http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd">
<html xmlns="http://www.w3.org/1999/xhtml" lang="zh-CN">
<head>
<meta http-equiv="Content-Type" content="text/html; charset=utf-8" />
<title>${title} - 江渡银行个人网上银行</title>
<link rel="stylesheet" type="text/css" href="/classic/css/pbank.css" />
<script type="text/javascript">
if (top !== self) { top.location = self.location; }
function trimAccNo(o) { o.value = o.value.replace(/\\D/g, '').replace(/(\\d{4})(?=\\d)/g, '$1 '); }
</script>
</head>
<body>
<div id="header"><div class="wrap">
  <div class="logo"><i></i>江渡银行 <span>个人网上银行</span></div>
  <div class="welcome">周敏 女士，您好　|　<a href="/">安全退出</a></div>
</div></div>
<div class="nav"><div class="wrap"><ul>${menus.map((menu) => menuItem(current, menu))}</ul></div></div>
<div class="wrap" id="main">
  <div class="position">您现在的位置：首页 &gt; ${title}</div>
  ${content}
</div>
<div id="footer">江渡银行　|　本站为模拟网银，仅供练习，不涉及真实资金</div>
</body>
</html>`;
}

const steps = ['填写转账信息', '确认转账信息', '转账结果'];

/** `at` counts from 0. */
export function stepBar(at: number): Markup {
  const items = steps.map(
    (step, index) => html`<li${index === at ? html` class="cur"` : ''}><b>${index + 1}</b>${step}</li>`,
  );
  return html`<ol class="step">${items}</ol>`;
}
