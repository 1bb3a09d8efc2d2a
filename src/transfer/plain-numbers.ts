// Whether a bare number in running text can be a sum of money, by what stands around it.

const labels =
  /(?:(?<!\p{Script=Latin})(?:no|nr|num|order|ref|id|tel|phone|fax|code|zip|pin|otp|account|acct|card|iban|ver|v|page|step|room)|version|number|订单号?|单号|编号|流水号|电话|手机号?|尾号|卡号|账号|帳號|账户|验证码|校验码|邮编|版本|第|番号|電話|번호|전화)[\s.:：#]*$/iu;
const months =
  'jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|janv|févr|mars|avr|mai|juin|juil|août|déc|dez|okt|märz|ene|abr|ago|dic';
const monthBefore = new RegExp(`(?<!\\p{Script=Latin})(?:${months})\\p{Script=Latin}*[.,]?\\s*$`, 'iu');
const monthAfter = new RegExp(`^[.,]?\\s*(?:de )?(?:${months})\\p{Script=Latin}*`, 'iu');
const quantity =
  /^\s?(?:[年月日号號时時点點分秒天个個笔筆次人名位件张張条條岁期楼室周股字步倍米号]|小时|回|歳|일|월|년|시|명|개|회|[%‰°×]|(?:percent|am|pm|uhr|h|hrs?|hours?|min|minutes?|secs?|seconds?|days?|weeks?|months?|years?|items?|people|users|points?|st|nd|rd|th|x|kg|g|cm|mm|km|m|mb|gb|px)(?!\p{Script=Latin}))/iu;
const joinedBefore = /(?:[\p{Script=Latin}_#@&=/\\+*•№.(-]|\d\s?[:,]?)$/u;
const joinedAfter = /^(?:[\p{Script=Latin}_@/\\*•)-]|[:.,]\d|\s?\d)/u;

/** Whether `after` makes the number before it a count, a time, a measure or a percentage. */
export function isQuantity(after: string): boolean {
  return quantity.test(after);
}

function hasShape(number: string, decimal: string): boolean {
  const digits = number.replace(/\D/g, '');
  if (!/^\d/.test(number)) return true;
  if (/^\d+$/.test(number))
    return /^[1-9]\d{1,6}$/.test(number) && (!/^(19|20)\d\d$/.test(number) || number === '2000');
  const cents = /([.,٫])\d\d$/.exec(number)?.[1];
  const grouped = /\d[.,'’٬ \u00a0\u202f]\d{3}$/.test(number);
  return (
    (grouped || cents === '٫' || (cents !== undefined && (decimal === '' || decimal === cents))) &&
    digits.length <= 11
  );
}

/** `number` stands bare between `before` and `after`; `decimal` is the language's decimal mark, '' where it is not known. */
export function isPlainAmount(number: string, before: string, after: string, decimal: string): boolean {
  if (joinedBefore.test(before) || joinedAfter.test(after) || labels.test(before)) return false;
  if (monthBefore.test(before) || monthAfter.test(after) || isQuantity(after)) return false;
  // 一百 in a sentence is money only where no other word follows it at once.
  if (!/^\d/.test(number) && /^\p{L}/u.test(after)) return false;
  return hasShape(number, decimal);
}
