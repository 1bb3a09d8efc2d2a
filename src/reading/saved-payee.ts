// The bank's own tag on a payee that the person has saved: "常用收款人", "Saved payee".
import { remembered } from '../transfer/remembered.ts';

/** Tags that are part of no name, in one list for all languages. */
const long =
  '常用(?:收款人|联系人|账户)?|已保存(?:收款人)?|常用帳[號戶]|約定帳[號戶]|已儲存|(?:saved|trusted|favou?rite) (?:payee|recipient|beneficiary|contact)|' +
  '(?:beneficiario|contacto) (?:guardado|frecuente|habitual)|(?:favorecido|contato) (?:salvo|frequente)|gespeicherter? empfänger|bénéficiaire (?:enregistré|habituel)|' +
  'beneficiario salvato|in rubrica|登録済み?|よく使う(?:相手|口座)?|즐겨찾기|자주 쓰는 계좌|등록된 계좌|सहेजा गया|सेव किया गया|đã lưu|บันทึกแล้ว|รายการโปรด|' +
  'сохран[её]нный получатель|مستفيد محفوظ|kayıtlı alıcı|(?:zapisany|zaufany) odbiorca|in adresboek';

/** Tags that a name may end with too, so that more than a space must part them from it. */
const short =
  'saved|favou?rite|guardado|frecuente|favorito|salvo|frequente|gespeichert|favorit|enregistré|favori|salvato|preferito|tersimpan|сохран[её]н|(?:в )?избранно[ем]|محفوظ|المفضلة|kayıtlı|zapisany|zaufany|opgeslagen|vertrouwd';

const patterns = [
  `^(.*\\S)\\s*[\\n(（【\\[·•|｜–—-]\\s*(?:${long}|${short})[)）】\\]]?$`,
  `^(.*\\S)\\s+(?:${long})$`,
].map((source) => new RegExp(source, 'isu'));

/** The value without the tag at its end; `null` where there is none. */
export const withoutSavedTag = remembered((value): string | null => {
  const text = value.trim();
  return patterns.map((pattern) => pattern.exec(text)?.[1]).find((bare) => bare !== undefined) ?? null;
});
