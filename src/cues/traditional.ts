// Traditional and simplified Chinese, and two spellings of "account", as one: only the characters that the cues need.

/** Each traditional character is followed by its simplified one. */
const pairs =
  '賬账帳账帐账戶户資资國国檢检錢钱結结凍冻審审證证單单補补連连複复復复務务點点贊赞讚赞員员關关費费異异貸贷續续' +
  '徵征護护註注銷销閉闭萬万銀银聯联會会議议賠赔雙双誤误遞递內内帶带穩稳賺赚額额報报數数貨货幣币殺杀豬猪盤盘' +
  '現现敗败繳缴稅税個个獎奖兌兑氣气紅红轉转軟软網网農农賣卖碼码監监設设飆飙顧顾師师線线獲获虛虚擬拟辦办開开' +
  '偵侦頭头誰谁謹谨緝缉裝装驗验認认號号簽签條条編编維维電电調调約约還还選选測测鋼钢譜谱樂乐領领膠胶學学' +
  '勵励範范';

const simplified: ReadonlyMap<string, string> = new Map(
  Array.from({ length: pairs.length / 2 }, (_, at) => [pairs.charAt(2 * at), pairs.charAt(2 * at + 1)]),
);

/** The text with these characters simplified; its length does not change. */
export function simplify(text: string): string {
  return text.replace(/\p{Script=Han}/gu, (character) => simplified.get(character) ?? character);
}
