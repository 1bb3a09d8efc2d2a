// One field of a form: its label, its value, and whether it is a secret that is never harvested.
import { roleOf } from '../../src/reading/labels.ts';
import type { Asks, LabelledValue } from '../../src/reading/page.ts';
import { type Field, isField } from './form-field.ts';
import { cleanLine } from './harvest-text.ts';

const passwords =
  /passw|passwort|passcode|contrase|senha|mot de passe|пароль|şifre|hasło|密码|密碼|パスワード|暗証|비밀번호|mật khẩu|kata sandi|रहस्य|पासवर्ड|पिन|รหัสผ่าน|كلمة (?:المرور|السر)|الرقم السري|kennwort|\bclave\b(?! inter)|palavra-passe|code (?:secret|confidentiel)|parola|пин|보안카드|toegangscode|pincode|assinatura eletr|memorable|security (?:answer|question)|\bpwd\b|\bpin\b/i;
const codes =
  /one-time-code|\botp\b|sms-?code|verif(?:ication|y)?-?_?code|security-?code-sms|\btan\b|captcha|验证码|驗證碼|校验码|動態碼|动态口令|認証コード|ワンタイム|인증번호|mã otp|mã xác|kode otp|ओटीपी|код из|одноразов|رمز التحقق|doğrulama kod|kod sms|verificatiecode|código de (?:verif|segur|confirm)|code (?:de vérif|de sécur|reçu|sms)|código sms|codice (?:sms|di verif|di sicur)|\b[hm]tan\b|sms-?\s?code|one-time code|authentication code|(?:bestätigungs|sicherheits|tan-)code|確認コード|kode verif|код подтв|код безоп|onay kodu|رمز التأكيد|kod (?:autoryz|weryf|bezp|zabezp)|passcode|authenticator|6-digit|token\b/i;
const cards =
  /\bcc-|cc-?(?:num|exp|csc)|card-?_?\s?(?:num|no\b|code)|cardnumber|\bcv[vc]2?\b|cvn\b|\bcsc\b|security code|verification code|verification number|expir|mm ?[/-] ?yy|卡背|安全码|安全碼|有效期|kartennummer|prüfziffer|número de (?:la )?tarjeta|número do cartão|numéro de (?:la )?carte|cryptogramme|numero (?:della )?carta|カード番号|セキュリティコード|카드번호|카드 번호|срок действия|номер карты|kart numaras|numer karty|kaartnummer|número de cartão|numero di carta|卡卡號|末三碼|caducidad|fecha de vencimiento|validade|gültig bis|ablaufdatum|kartenprüf|scadenza|有効期限|유효기간|data ważności|vervaldatum|son kullanma|masa berlaku|ngày hết hạn|วันหมดอายุ|تاريخ الانتهاء|समाप्ति|कार्ड (?:नंबर|संख्या)|सीवीवी|số thẻ|nomor kartu|หมายเลขบัตร|رقم البطاقة|信用卡號|信用卡号/i;
/** A card that money is sent to, not one it is taken from. */
const payeesCard = /收款|对方|對方|转入|轉入|提现|получател|recipient|beneficiar|payee/i;

/** What kind of secret a field is for; `null` for any other field. */
function secretOf(label: string, hint: string, type: string): keyof Asks | null {
  const words = `${hint} ${label}`;
  if (type === 'password') return cards.test(words) ? 'card' : codes.test(words) ? 'code' : 'password';
  if (/\bcc-(?!name)/.test(hint)) return 'card';
  if (passwords.test(words)) return 'password';
  if (cards.test(words) && !payeesCard.test(words)) return /sms|短信|手机/i.test(words) ? 'code' : 'card';
  return codes.test(words) ? 'code' : null;
}

const nameless = /^(?:hidden|submit|button|image|reset|file|range|color)$/;

function textOf(element: Element | null | undefined): string {
  return cleanLine(element?.textContent ?? '');
}

/** What a label says besides the fields that stand in it. */
function wordsIn(label: Element | undefined): string {
  if (label?.querySelector('select, textarea, button') == null) return textOf(label);
  const words = [...label.childNodes].filter(
    (node) => !(node instanceof Element && /^(?:select|textarea|button)$/.test(node.localName)),
  );
  return cleanLine(words.map((node) => node.textContent ?? '').join(' '));
}

function referred(field: Element): string {
  const ids = field.getAttribute('aria-labelledby')?.split(/\s+/).slice(0, 4) ?? [];
  const root = field.getRootNode();
  const found = ids.map((id) =>
    root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null,
  );
  return found.map(textOf).join(' ').trim();
}

/** A list of currencies between a label and its number. */
const currencyCode = /^(?:[A-Z]{3,5}\b|\p{Sc})/u;

/** The last words before the field, up to three levels out: what the eye takes for its label. */
function wordsBefore(field: Element): string {
  let at: Element | null = field;
  for (let level = 0; level < 3 && at !== null; level += 1, at = at.parentElement) {
    for (let before = at.previousSibling; before !== null; before = before.previousSibling) {
      if (before instanceof HTMLSelectElement && currencyCode.test(typedValue(before))) continue;
      if (before instanceof Element && (isField(before) || before.querySelector('input, select, textarea')))
        return '';
      const text = cleanLine(before.textContent ?? '');
      // "From: Current account" names what it says itself, and not the field.
      if (/[:：]\s*\S/u.test(text)) return '';
      if (text !== '' && !/^[\p{Sc}\s*]+$/u.test(text)) return text.length <= 60 ? text : '';
    }
  }
  return '';
}

const LABEL_UP = 8;

/** A label element that names no field, before the outermost box that holds this field alone. */
function labelBefore(field: Element): string {
  let at: Element | null = field.parentElement;
  for (let level = 0; level < LABEL_UP && at !== null; level += 1, at = at.parentElement) {
    if (at.querySelectorAll('input, select, textarea').length > 1) return '';
    const label = at.querySelector('label');
    if (label !== null && label.control === null) return textOf(label);
  }
  return '';
}

/** The words that name the field, from the most explicit to what merely stands before it. */
function labelOf(field: Field): string {
  const [label] = field.labels ?? [];
  const named = [referred(field), wordsIn(label), cleanLine(field.getAttribute('aria-label') ?? '')];
  const said = named.find((one) => one !== '' && one.length <= 120);
  if (said !== undefined) return said;
  const placeholder = cleanLine(field.getAttribute('placeholder') ?? field.title);
  const before = wordsBefore(field) || labelBefore(field);
  // What stands before the first field may be the heading of all of them.
  return before === '' || (roleOf(before) === null && roleOf(placeholder) !== null) ? placeholder : before;
}

/** `autocomplete`, `name`, `id` and placeholder in lower case; words of camelCase parted by `-`. */
function hintOf(field: Element): string {
  return ['autocomplete', 'name', 'id', 'placeholder', 'data-testid']
    .map((name) => field.getAttribute(name) ?? '')
    .join(' ')
    .replace(/([a-z])([A-Z])/g, '$1-$2')
    .slice(0, 300)
    .toLowerCase()
    .trim();
}

function typedValue(field: Field): string {
  if (field instanceof HTMLSelectElement) {
    const [chosen] = field.selectedOptions;
    return chosen === undefined || chosen.value === '' ? '' : textOf(chosen);
  }
  const typed = cleanLine(field.value);
  return typed === '' && field.getAttribute('role') === 'combobox' ? chosenBeside(field) : typed;
}

const asksToChoose = /^(?:请|請|select|choose|please)/i;

/** A list that is made of other elements shows what was chosen beside its empty field. */
function chosenBeside(field: Element): string {
  const text = nextWords(field);
  return text.length <= 60 && !asksToChoose.test(text) ? text : '';
}

function chosenOption(field: HTMLInputElement): Omit<LabelledValue, 'distance'> | null {
  if (!field.checked) return null;
  const [label] = field.labels ?? [];
  const group = field.closest('fieldset, [role="radiogroup"]');
  const legend = textOf(group?.querySelector('legend')) || cleanLine(group?.getAttribute('aria-label') ?? '');
  return {
    label: legend,
    value: textOf(label),
    source: 'choice',
    hint: hintOf(field),
    unit: '',
    editable: true,
  };
}

/** What a node beside a field says: of a list of units the one that is chosen. */
function saidBy(node: Node | null): string {
  const list =
    node instanceof HTMLSelectElement ? node : node instanceof Element ? node.querySelector('select') : null;
  return list === null ? cleanLine(node?.textContent ?? '') : typedValue(list);
}

function nextWords(element: Element): string {
  for (let next = element.nextSibling; next !== null; next = next.nextSibling) {
    const text = saidBy(next);
    if (text !== '') return text;
  }
  const parent = element.parentElement;
  return parent !== null &&
    /^(?:label|span|div)$/.test(parent.localName) &&
    parent.querySelectorAll('input').length === 1
    ? saidBy(
        parent.nextElementSibling instanceof HTMLSelectElement
          ? parent.nextElementSibling
          : parent.nextSibling,
      )
    : '';
}

/** "cents (USD)" has as many. */
const UNIT_MAX = 11;

/** A currency sign before the field, or a short word after it. */
function unitOf(field: Element): string {
  const before = saidBy(field.previousSibling);
  const sign = /(?:\p{Sc}|[A-Z]{3})$/u.exec(before)?.[0];
  const after = nextWords(field);
  return sign ?? (after.length <= UNIT_MAX ? after : '');
}

/** What a field gives: a labelled value, or that there is a secret of a kind; `null` for buttons and hidden fields. */
export function readField(field: Field): Omit<LabelledValue, 'distance'> | keyof Asks | null {
  const type = field.type.toLowerCase();
  if (nameless.test(type)) return null;
  if (type === 'radio' || type === 'checkbox') return chosenOption(field as HTMLInputElement);
  const label = labelOf(field);
  const hint = hintOf(field);
  const secret = secretOf(label, hint, type);
  if (secret !== null) return secret;
  const editable = !field.disabled && !('readOnly' in field && field.readOnly);
  const source = field.localName === 'select' ? 'choice' : 'input';
  return { label, value: typedValue(field), source, hint, unit: unitOf(field), editable };
}
