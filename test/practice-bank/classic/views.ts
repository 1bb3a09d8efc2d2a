// What the classic bank draws: the form, the review, the result.
import { html, type Markup, nothing } from '../html.ts';
import { capitals, grouped } from '../money.ts';
import { frame, stepBar } from './frame.ts';
import { banks, formNames, type Order } from './order.ts';

export const payer = { name: '周敏', account: '6214 83** **** 1107', balance: '1,286,430.55' };

interface SavedPayee {
  readonly name: string;
  readonly accountNumber: string;
  readonly bank: string;
}

const savedPayees: readonly SavedPayee[] = [
  { name: '周建国', accountNumber: '6228480402564890018', bank: '中国农业银行' },
  { name: '杭州明湖物业管理有限公司', accountNumber: '6222021202041701450', bank: '中国工商银行' },
];

function savedPayee({ name, accountNumber, bank }: SavedPayee): Markup {
  const link = new URLSearchParams({ payee: name, account: accountNumber, bank });
  return html`<tr><td>${name}</td><td>${accountNumber.slice(0, 4)}****${accountNumber.slice(-4)}</td>
    <td>${bank}</td><td align="center"><a href="/classic/transfer?${link.toString()}">转账</a></td></tr>`;
}

const payeeList = html`<div class="box_title">常用收款人</div>
<table class="list" width="100%" cellspacing="0">
  <tr><th>户名</th><th>账号</th><th>开户行</th><th width="80">操作</th></tr>
  ${savedPayees.map(savedPayee)}
</table>`;

const messages = (faults: readonly string[]): Markup =>
  faults.length === 0
    ? nothing
    : html`<div class="errorMsg"><ul>${faults.map((fault) => html`<li>${fault}</li>`)}</ul></div>`;

const bankOption = (chosen: string, bank: string): Markup =>
  html`<option value="${bank}"${bank === chosen ? html` selected="selected"` : ''}>${bank}</option>`;

const star = html`<em class="red">*</em>`;

export function formView(order: Order, faults: readonly string[]): Markup {
  return frame(
    'transfer',
    '转账汇款',
    html`${stepBar(0)}${messages(faults)}
<form name="transForm" id="transForm" method="post" action="/classic/transferConfirm" autocomplete="off">
<table class="form_table" width="100%" border="0" cellpadding="0" cellspacing="0">
  <tr><td class="caption" colspan="2">付款信息</td></tr>
  <tr><td class="tdTitle" width="26%"><label for="payAccNo">付款账户：</label></td>
    <td><select name="payAccNo" id="payAccNo"><option value="1">${payer.account} 储蓄卡 ${payer.name}</option></select>
      <span class="hint">可用余额 ${payer.balance} 元</span></td></tr>
  <tr><td class="caption" colspan="2">收款信息</td></tr>
  <tr><td class="tdTitle">${star}<label for="recAccName">收款人户名：</label></td>
    <td><input type="text" class="txt" id="recAccName" name="${formNames.name}" maxlength="60" value="${order.name}" /></td></tr>
  <tr><td class="tdTitle">${star}<label for="recAccNo">收款账号：</label></td>
    <td><input type="text" class="txt" id="recAccNo" name="${formNames.accountNumber}" maxlength="40" value="${order.accountNumber}" onblur="trimAccNo(this)" /></td></tr>
  <tr><td class="tdTitle"><label for="recBankName">收款银行：</label></td>
    <td><select id="recBankName" name="${formNames.bank}"><option value="">根据账号自动识别</option>${banks.map((bank) => bankOption(order.bank, bank))}</select></td></tr>
  <tr><td class="tdTitle">${star}<label for="tranAmt">转账金额：</label></td>
    <td><input type="text" class="txt amt" id="tranAmt" name="${formNames.amount}" maxlength="16" value="${order.amount}" /> 元
      <span class="hint">单笔限额 1,000,000.00 元</span></td></tr>
  <tr><td class="tdTitle"><label for="postscript">附言：</label></td>
    <td><input type="text" class="txt" id="postscript" name="${formNames.postscript}" maxlength="50" value="${order.postscript}" />
      <span class="hint">50字以内</span></td></tr>
</table>
<div class="btnArea"><input type="reset" class="btn_gray" value="重 置" /><input type="submit" class="btn_red" id="nextBtn" value="下一步" /></div>
</form>
${payeeList}`,
  );
}

const row = (title: string, value: string | Markup): Markup =>
  html`<tr><td class="tdTitle" width="30%">${title}：</td><td>${value}</td></tr>`;

/** The amount with its capitals in brackets, as the review and the result write it. */
const amountCell = (amount: string): Markup =>
  html`<span class="money">${grouped(amount)}</span> 元（大写：人民币${capitals(amount)}）`;

function orderRows(order: Order): readonly Markup[] {
  return [
    row('收款人', order.name),
    row('收款账号', order.accountNumber.replace(/(\d{4})(?=\d)/g, '$1 ')),
    row('收款银行', order.bank),
    row('转账金额', amountCell(order.amount)),
    row('手续费', '0.00 元'),
    row('附言', order.postscript),
  ];
}

const hidden = (name: string, value: string): Markup =>
  html`<input type="hidden" name="${name}" value="${value}" />`;

export function reviewView(order: Order, token: string): Markup {
  return frame(
    'transfer',
    '转账汇款',
    html`${stepBar(1)}
<form name="confirmForm" method="post" action="/classic/transferSubmit">
<table class="form_table" width="100%" border="0" cellpadding="0" cellspacing="0">
  <tr><td class="caption" colspan="2">请核对以下转账信息</td></tr>
  ${row('付款账户', `${payer.account} ${payer.name}`)}
  ${orderRows(order)}
</table>
${hidden('struts.token.name', 'token')}${hidden('token', token)}${hidden('payAccNo', '1')}
${hidden(formNames.name, order.name)}${hidden(formNames.accountNumber, order.accountNumber)}
${hidden(formNames.bank, order.bank)}${hidden(formNames.amount, order.amount)}${hidden(formNames.postscript, order.postscript)}
<div class="btnArea">
  <input type="submit" class="btn_gray" value="上一步" formaction="/classic/transfer" />
  <input type="submit" class="btn_red" id="confirmBtn" value="确认转账" />
</div>
</form>`,
  );
}

export function resultView(order: Order, serial: string): Markup {
  return frame(
    'transfer',
    '转账汇款',
    html`${stepBar(2)}
<div class="result ok"><h3>转账成功</h3><p>交易流水号：${serial}</p></div>
<table class="form_table" width="100%" border="0" cellpadding="0" cellspacing="0">${orderRows(order)}</table>
<div class="btnArea"><a class="btn_gray" href="/classic/detail">交易明细</a><a class="btn_red" href="/classic/transfer">继续转账</a></div>`,
  );
}

export function refusedView(reason: string): Markup {
  return frame(
    'transfer',
    '转账汇款',
    html`<div class="result fail"><h3>交易未受理</h3><p>${reason}</p></div>
<div class="btnArea"><a class="btn_gray" href="/classic/transfer">返回</a></div>`,
  );
}
