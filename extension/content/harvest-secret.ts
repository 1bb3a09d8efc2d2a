// What a field asks for that is the payer's own and is never harvested: passwords, codes, cards.
import type { Asks } from '../../src/reading/page.ts';

const passwords =
  /passw|passwort|passcode|contrase|senha|mot de passe|пароль|şifre|hasło|密码|密碼|パスワード|暗証|비밀번호|mật khẩu|kata sandi|रहस्य|पासवर्ड|पिन|รหัสผ่าน|كلمة (?:المرور|السر)|الرقم السري|kennwort|\bclave\b(?! inter)|palavra-passe|code (?:secret|confidentiel)|parola|пин|보안카드|toegangscode|pincode|assinatura eletr|memorable|security (?:answer|question)|\bpwd\b|\bpin\b/i;
const codes =
  /one-time-code|\botp\b|sms-?code|verif(?:ication|y)?-?_?code|security-?code-sms|\btan\b|captcha|验证码|驗證碼|校验码|動態碼|动态口令|認証コード|ワンタイム|인증번호|mã otp|mã xác|kode otp|ओटीपी|код из|одноразов|رمز التحقق|doğrulama kod|kod sms|verificatiecode|código de (?:verif|segur|confirm)|code (?:de vérif|de sécur|reçu|sms)|código sms|codice (?:sms|di verif|di sicur)|\b[hm]tan\b|sms-?\s?code|one-time code|authentication code|(?:bestätigungs|sicherheits|tan-)code|確認コード|kode verif|код подтв|код безоп|onay kodu|رمز التأكيد|kod (?:autoryz|weryf|bezp|zabezp)|passcode|authenticator|6-digit/i;
const cards =
  /\bcc-|cc-?(?:num|exp|csc)|card-?_?\s?(?:num|no\b|code)|cardnumber|\bcv[vc]2?\b|cvn\b|\bcsc\b|security code|verification code|verification number|expir|mm ?[/-] ?yy|卡背|安全码|安全碼|有效期|kartennummer|prüfziffer|número de (?:la )?tarjeta|número do cartão|numéro de (?:la )?carte|cryptogramme|numero (?:della )?carta|カード番号|セキュリティコード|카드번호|카드 번호|срок действия|номер карты|kart numaras|numer karty|kaartnummer|número de cartão|numero di carta|卡卡號|末三碼|caducidad|fecha de vencimiento|validade|gültig bis|ablaufdatum|kartenprüf|scadenza|有効期限|유효기간|data ważności|vervaldatum|son kullanma|masa berlaku|ngày hết hạn|วันหมดอายุ|تاريخ الانتهاء|समाप्ति|कार्ड (?:नंबर|संख्या)|सीवीवी|số thẻ|nomor kartu|หมายเลขบัตร|رقم البطاقة|信用卡號|信用卡号/i;
/** A token that gives codes, by nothing but words for it: tokens of a chain have an address, decimals, an amount. */
const tokens =
  /^(?=.*token)(?:(?:enter|your|the|security|one|time|sms|code|c[oó]dig\w*|kode?|z|do|de|del|da|di|dari|segu\w+|number|input|field|pin|otp|digital|app|tokena?)[\s:._-]*)+$/i;

/** A card that money is sent to, not one it is taken from. */
const payeesCard = /收款|对方|對方|转入|轉入|提现|получател|recipient|beneficiar|payee/i;

/** What kind of secret a field is for; `null` for any other field. */
export function secretOf(label: string, hint: string, type: string): keyof Asks | null {
  const words = `${hint} ${label}`;
  const isCode = codes.test(words) || tokens.test(label) || tokens.test(hint);
  if (type === 'password') return cards.test(words) ? 'card' : isCode ? 'code' : 'password';
  if (/\bcc-(?!name)/.test(hint)) return 'card';
  if (passwords.test(words)) return 'password';
  if (cards.test(words) && !payeesCard.test(words)) return /sms|短信|手机/i.test(words) ? 'code' : 'card';
  return isCode ? 'code' : null;
}
