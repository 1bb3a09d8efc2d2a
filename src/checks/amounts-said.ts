// The amounts that a purpose, or the message that asks for the payment, names, without its dates, telephone numbers, rooms and invoice numbers.
import type { Amount } from '../transfer/amount.ts';
import { findAmounts } from '../transfer/find-amounts.ts';

/** `marked`: a currency sign, code or unit word stands with the number. */
export interface AmountSaid {
  readonly amount: Amount;
  readonly marked: boolean;
}

/** What makes the number behind it a name of something: an invoice, an order, a contract, a room, a customer. */
const naming =
  /(?:inv(?:oice)?|bill|rechnung|re|rg|facture|fatt(?:ura)?|factura|fatura|po|so|order|bestellung|contract|vertrag|kd|kunde|customer|member|student|apt|unit|flat|room|suite|block|policy|case|ticket|booking|発票|请求书|請求書|发票|發票|合同|合約|订单|訂單|编号|編號|单号|單號|户号|戶號|学号|學號|客户|工号|车牌|房号|房|室|栋|楼|第)\s*(?:no|nr|num|number|n°|号|號)?[\s.:：#_/-]*$/iu;

const REACH = 24;

/** A message is no longer than what is read of it (reading/read-message.ts). */
const LENGTH_MAX = 10_000;

/** The amounts in a text, in `currency` where it names none; none in `null`. All readings count where a number can be read in two ways. */
export function amountsSaid(text: string | null, currency: string | null): readonly AmountSaid[] {
  const said = text?.slice(0, LENGTH_MAX) ?? '';
  return findAmounts(said, { language: '', currency }).flatMap((match) => {
    const { reading, marked } = match;
    if (!marked && naming.test(said.slice(Math.max(0, match.start - REACH), match.start))) return [];
    const readings = reading.kind === 'amount' ? [reading.amount] : reading.readings;
    return readings.map((one) => ({ amount: one, marked }));
  });
}
