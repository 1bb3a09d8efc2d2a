// What the site says of the payee's name against the account: the bank's answer, repeated and never made here.
import type { NameCheck } from '../transfer/signals.ts';
import type { PageText } from './page.ts';

/** Most alarming first: "partial match" holds "match" too, and "no match" is said beside "close match". Source: facts/payee-amount-checks.json, name.bank_result_words. */
const answers: readonly (readonly [NameCheck, RegExp])[] = [
  [
    'close',
    /\b(?:close|partial|near) match\b|nahezu übereinstimm|teilweise übereinstimm|stimmt (?:nur )?(?:teilweise|nahezu|fast)|correspondance (?:partielle|proche)|correspond partiellement|coincidencia (?:parcial|aproximada)|coincide parcialmente|corrispondenza parziale|corrisponde parzialmente|komt bijna overeen|correspondência parcial|部分一致|姓名部分相符/iu,
  ],
  [
    'unavailable',
    /(?:couldn.?t|could not|unable to|can.?t|cannot|can not) (?:check|verify|confirm) (?:the |this |that |your )?(?:account|name|payee|recipient|beneficiary|details)|(?:name|payee|account|recipient) (?:check|verification) (?:is |was )?(?:not possible|unavailable|not available)|(?:namens|empfänger|iban-?namens)?(?:prüfung|abgleich) (?:ist |war )?nicht möglich|vérification (?:du bénéficiaire |du nom )?impossible|no se (?:puede|ha podido) verificar|(?:non è stato possibile|impossibile) verificare|naam kon niet worden gecontroleerd|não foi possível verificar|(?:无法|未能)(?:核实|校验|验证)(?:户名|姓名|收款人)|예금주(?:명)?.{0,6}확인할 수 없/iu,
  ],
  [
    'no-match',
    /(?<!exact )\bno match\b|(?:doesn.?t|does not|do not|don.?t) match|\bnot a match\b|keine übereinstimmung|stimm(?:t|en) nicht (?:mit.*)?überein|ne correspond(?:ent)? pas|no coincide|non corrispond|komt niet overeen|não corresponde|nie zgadza się|(?:姓名|户名|戶名)(?:与(?:账号|卡号))?(?:不符|不匹配|不一致|校验不通过)|(?:姓名|戶名)與?.{0,4}不符|名義が一致しません|口座名義相違|예금주(?:명)?\s?(?:불일치|이 일치하지)|не совпадает/iu,
  ],
  [
    'match',
    /\b(?:name|payee|account|details|recipient|beneficiary) (?:is a match|match(?:es|ed)?)(?! (?:the )?(?:password|pattern))|\bexact match\b|\bit.?s a match\b|(?:name|empfänger|iban)[^.]{0,30} stimm(?:t|en) überein|le nom correspond|el nombre coincide|il nome corrisponde|naam komt overeen|o nome corresponde|(?:姓名|户名)(?:校验通过|匹配成功|相符|一致)|(?:姓名|戶名)相符|名義が一致しました|예금주(?:명)?\s?일치/iu,
  ],
];

/** Words that make it a check of a payee's name, beside answers that are said of passwords and cards too. */
const ofPayee =
  /name|payee|account|recipient|beneficiary|empfänger|iban|konto|nom\b|bénéficiaire|compte|nombre|titular|cuenta|nome|beneficiari|conto|naam|rekening|begunstigde|conta\b|户名|戶名|姓名|账号|帳號|名義|예금주|получател|odbiorc|match\b/iu;
/** What is said of these is not said of a payee. */
const ofOther =
  /password|passwor|senha|mot de passe|contraseña|kennwort|e-?mail|postcode|zip|cvv|captcha|密码|密碼|验证码|パスワード|비밀번호/iu;

/** The answer nearest to the control, the most alarming of them; `null` where nothing is said. */
export function nameCheckOf(page: PageText): NameCheck | null {
  const near = page.lines.filter(({ distance, text }) => distance < 2 && text.length <= 200);
  const texts = [...page.prompts, ...near.map(({ text }) => text)].filter(
    (text) => ofPayee.test(text) && !ofOther.test(text),
  );
  const said = texts.flatMap((text) => answers.find(([, words]) => words.test(text))?.[0] ?? []);
  const order: readonly NameCheck[] = ['no-match', 'unavailable', 'close', 'match'];
  return order.find((answer) => said.includes(answer)) ?? null;
}
