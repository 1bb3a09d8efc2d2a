// @vitest-environment happy-dom
// What is the payer's own never leaves the page: whatever a secret is called and in whatever language.
import { describe, expect, test } from 'vitest';
import { harvest } from '../../../extension/content/harvest.ts';
import { secretOf } from '../../../extension/content/harvest-secret.ts';
import { controlWord } from '../../../src/reading/commit-words.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';
import { read } from '../../../src/reading/read.ts';
import { labelsSeen } from '../../src/reading/labels-seen.ts';

const MARK = '4929123456781234';

/** Labels of password, PIN, security code, one-time code, card number, expiry; parted by `|`. */
const secrets: Readonly<Record<PageLanguage, string>> = {
  'zh-Hans':
    '登录密码|支付密码|交易密码|取款密码|安全码|CVV|短信验证码|动态口令|验证码|信用卡号|有效期|手机验证码|动态密码|身份证号|银行卡密码',
  'zh-Hant':
    '密碼|交易密碼|安全碼|驗證碼|簡訊驗證碼|動態密碼|信用卡卡號|有效期限|卡片背面末三碼|身分證字號|網銀密碼',
  en: 'Password|PIN|CVV|CVC|Security code|One-time code|Verification code|Card number|Expiry date|Expiration date|OTP|Passcode|SMS code|MM / YY|Social Security number|Authentication code|Credit card number|Debit card number|Security answer|Memorable word|Enter the 6-digit code',
  es: 'Contraseña|Clave|PIN|Código de seguridad|Número de tarjeta|Fecha de caducidad|Fecha de vencimiento|Código de verificación|Código SMS|Clave de firma|Clave de operaciones|Número de la tarjeta',
  pt: 'Senha|Código de segurança|Número do cartão|Validade|Código de verificação|Código SMS|Senha do cartão|Data de validade|Assinatura eletrônica|Palavra-passe|Número de cartão',
  de: 'Passwort|PIN|TAN|Prüfziffer|Kartennummer|Gültig bis|Kartenprüfnummer|Sicherheitscode|mTAN|Bestätigungscode|Ablaufdatum|Kennwort|Kreditkartennummer|SMS-Code',
  fr: 'Mot de passe|Code secret|Cryptogramme visuel|Numéro de carte|Date d’expiration|Code de vérification|Code reçu par SMS|Code confidentiel|Numéro de la carte|Code de sécurité',
  it: 'Password|PIN|Codice di sicurezza|Numero di carta|Numero carta|Data di scadenza|Codice OTP|Codice di verifica|Codice SMS|Scadenza|Numero della carta',
  ja: 'パスワード|暗証番号|セキュリティコード|カード番号|有効期限|認証コード|ワンタイムパスワード|確認コード|取引暗証番号|第二暗証番号|クレジットカード番号',
  ko: '비밀번호|계좌 비밀번호|보안카드 번호|카드번호|유효기간|인증번호|OTP 번호|CVC 번호|이체 비밀번호|보안코드|주민등록번호',
  hi: 'पासवर्ड|पिन|यूपीआई पिन|कार्ड नंबर|ओटीपी|सीवीवी|समाप्ति तिथि|कार्ड संख्या',
  vi: 'Mật khẩu|Mã PIN|Mã OTP|Số thẻ|Ngày hết hạn|Mã bảo mật|Mã xác thực|Mã xác nhận',
  id: 'Kata sandi|PIN|Kode OTP|Nomor kartu|Masa berlaku|Kode verifikasi|Kode keamanan|Nomor kartu kredit',
  th: 'รหัสผ่าน|รหัส PIN|รหัส OTP|หมายเลขบัตร|วันหมดอายุ|รหัสความปลอดภัย|รหัสยืนยัน|หมายเลขบัตรเครดิต',
  ru: 'Пароль|ПИН-код|Код из СМС|Номер карты|Срок действия|CVV/CVC|Код подтверждения|Код безопасности|Одноразовый пароль|Пин-код',
  ar: 'كلمة المرور|الرقم السري|رمز التحقق|رقم البطاقة|تاريخ الانتهاء|رمز الأمان|كلمة السر|رمز التأكيد',
  tr: 'Şifre|Parola|PIN|Güvenlik kodu|Kart numarası|Son kullanma tarihi|Doğrulama kodu|SMS şifresi|SMS kodu|Onay kodu',
  pl: 'Hasło|PIN|Kod zabezpieczający|Numer karty|Data ważności|Kod SMS|Kod autoryzacyjny|Kod weryfikacyjny|Kod bezpieczeństwa',
  nl: 'Wachtwoord|Pincode|Beveiligingscode|Kaartnummer|Vervaldatum|Verificatiecode|Sms-code|Toegangscode|TAN-code',
};

/** `autocomplete` tokens and names as programmers write them. */
const names =
  'current-password|new-password|one-time-code|cc-number|cc-exp|cc-exp-month|cc-exp-year|cc-csc|cardNumber|card_number|cvv|cvv2|cvc|csc|securityCode|expiryDate|exp-date|otp|otpCode|smsCode|sms_code|verifyCode|verificationCode|payPwd|payPassword|passwd|pwd|pin|upiPin|tan|mtan|ssn|creditCardNumber|cardNo|accountPassword|tradePassword|mfaCode|totp|passcode|securityAnswer';

const fields: Readonly<Record<string, (label: string) => string>> = {
  'a label': (label) => `<label>${label} <input value="${MARK}"></label>`,
  'aria-label': (label) => `<input aria-label="${label}" value="${MARK}">`,
  placeholder: (label) => `<input placeholder="${label}" value="${MARK}">`,
  'words before it': (label) => `<div>${label}</div><div><input value="${MARK}"></div>`,
  'a type of its own': () => `<input type="password" value="${MARK}">`,
};

const pay = '<p>Recipient: Jo Roe</p><p>Amount: $5.00</p><button id="go">Pay now</button>';

/** Everything that the reader has and hands on. */
function kept(html: string): string {
  document.body.innerHTML = `<form>${html}${pay}</form>`;
  const control = document.querySelector('#go');
  if (control === null) throw new Error('no control');
  const page = harvest(control);
  const reading = read(page, controlWord(page.control.name));
  return JSON.stringify([page, reading], (_, value: unknown) =>
    typeof value === 'bigint' ? value.toString() : value,
  );
}

describe.each(Object.entries(secrets))('%s', (language, list) => {
  test.each(Object.entries(fields))('no secret is harvested from a field with %s', (_, field) => {
    expect(list.split('|').filter((label) => kept(field(label)).includes(MARK))).toEqual([]);
  });

  test("nor the payer's own account, in a field or in text", () => {
    const own = labelsSeen[language as PageLanguage].payer?.split('|') ?? [];
    const texts = [...Object.values(fields), (label: string) => `<dl><dt>${label}</dt><dd>${MARK}</dd></dl>`];
    const kepts = texts.flatMap((text) =>
      own.filter((label) =>
        JSON.parse(kept(text(label)))[0].values.some((one: { value: string }) => one.value.includes(MARK)),
      ),
    );
    expect(kepts).toEqual([]);
  });
});

test.each(['name', 'id', 'autocomplete', 'data-testid'])('no secret is harvested by its %s', (attribute) => {
  const found = names
    .split('|')
    .filter((name) => kept(`<input ${attribute}="${name}" value="${MARK}">`).includes(MARK));
  expect(found).toEqual([]);
});

test.each([
  ['Token', 'code'],
  ['Kod z tokena', 'code'],
  ['Código do token', 'code'],
  ['Security token code', 'code'],
  ['Transfer Token', null],
  ['Fee Token Address', null],
  ['Token amount', null],
  ['Token address', null],
  ['ERC-721 token ID', null],
])('%s: %s', (label, secret) => {
  expect(secretOf(label, '', 'text')).toBe(secret);
});
