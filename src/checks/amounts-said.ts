// The amounts that a purpose names, without its dates, telephone numbers, rooms and invoice numbers.
import type { Amount } from '../transfer/amount.ts';
import { findAmounts } from '../transfer/find-amounts.ts';
import type { Transfer } from '../transfer/transfer.ts';

/** `marked`: a currency sign, code or unit word stands with the number. */
export interface AmountSaid {
  readonly amount: Amount;
  readonly marked: boolean;
}

/** What makes the number behind it a name of something: an invoice, an order, a contract, a room, a customer. */
const naming =
  /(?:inv(?:oice)?|bill|rechnung|re|rg|facture|fatt(?:ura)?|factura|fatura|po|so|order|bestellung|contract|vertrag|kd|kunde|customer|member|student|apt|unit|flat|room|suite|block|policy|case|ticket|booking|発票|请求书|請求書|发票|發票|合同|合約|订单|訂單|编号|編號|单号|單號|户号|戶號|学号|學號|客户|工号|车牌|房号|房|室|栋|楼|第)\s*(?:no|nr|num|number|n°|号|號)?[\s.:：#_/-]*$/iu;

const REACH = 24;

/** All readings count where a number can be read in two ways. */
export function amountsSaid({ purpose, amount }: Transfer): readonly AmountSaid[] {
  if (purpose === null) return [];
  return findAmounts(purpose, { language: '', currency: amount?.currency ?? null }).flatMap((match) => {
    const { reading, marked } = match;
    if (!marked && naming.test(purpose.slice(Math.max(0, match.start - REACH), match.start))) return [];
    const readings = reading.kind === 'amount' ? [reading.amount] : reading.readings;
    return readings.map((one) => ({ amount: one, marked }));
  });
}
