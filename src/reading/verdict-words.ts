// What pages write beside a name to say that it was looked at, and words on the controls beside it: none of it is the name.

/** What a check of a name or an account comes to, in one list for all languages. */
const found =
  'matched|matches|is a match|verified|confirmed|validated|checked|trusted|new payee|first[- ]time payee|' +
  '(?:已|已经)?(?:通过)?(?:实名|實名)?(?:认证|認證|验证|驗證|核实|核實|核验|核驗|校验|校驗)(?:通过|通過|成功|一致)?|已(?:确认|確認|实名|實名)|(?:姓名|户名|戶名)?(?:一致|匹配|相符)|' +
  'geprüft|verifiziert|bestätigt|stimm(?:t|en) überein|vérifiée?|confirmée?|conforme|correspond|verificad[oa]|confirmad[oa]|coincide|corresponde|verificat[oa]|confermat[oa]|corrisponde|' +
  'geverifieerd|gecontroleerd|bevestigd|komt overeen|zweryfikowan[aey]|potwierdzon[aey]|zgodn[aey]|проверен[ао]?|подтвержд[её]н[ао]?|совпадает|doğrulandı|onaylandı|onaylı|eşleşti|eşleşiyor|' +
  '(?:本人)?(?:確認|認証)済み?|一致(?:しました)?|인증(?:됨|완료)?|확인(?:됨|완료)|일치(?:함)?|실명확인|đã xác (?:minh|thực)|khớp|terverifikasi|cocok|ยืนยันแล้ว|ตรวจสอบแล้ว|ตรงกัน|موثق|تم التحقق|مطابق|सत्यापित|मेल खाता है';

/** What was looked at, before the word for how it came out. */
const checked =
  '(?:(?:account |recipient |payee |bank )?(?:name|account|details|identity)|姓名|户名|戶名|名义|名義|nom|nombre|nome|naam|nazwa|имя|isim|ad|nama|tên|예금주|이름) ?(?:is |was |has been |a )*';

const marks = '[✓✔☑✅·•(（\\[【–—-]';

/** A name, and behind it what its check came to: "Oak Builders ✓ Name matched – business account". */
const behind = new RegExp(
  `^(.*?\\S)(?:\\s|(?=${marks}))\\s*(?:${marks}\\s*)*(?:${checked})?(?:${found})[)）\\]】✓✔]?(?:\\s*[·•|,–—-]\\s.*)?$`,
  'iu',
);

/** What a check came to, and behind it the name: "✔ Verified: Jo Roe", "Verified name – Jo Roe". */
const before = new RegExp(
  `^(?:${marks}\\s*)*(?:(?:${checked})?(?:${found})|(?:${found}) (?:as|name|account|holder|payee))\\s*[:：–—]\\s*(\\S.*)$`,
  'iu',
);

const alone = new RegExp(`^(?:${marks}\\s*)*(?:${checked})?(?:${found})[.)）\\]】!]?$`, 'iu');

/** Whether a text says how a check came out, and nothing else. */
export const isVerdict = (text: string): boolean => alone.test(text);

/** The name that a line of a check says: `null` where it is no such line, or says none. */
export const nameChecked = (text: string): string | null => before.exec(text)?.[1] ?? null;

/** A name without what its check came to. */
export const withoutVerdict = (text: string): string => behind.exec(text)?.[1] ?? text;

/** Words on links and buttons that stand beside a value and change it. */
const action =
  /^(?:change|edit|modify|update|remove|delete|replace|select|choose|copy|show|hide|view|details|more|add|new|check|review|use another|switch|更换|更換|修改|编辑|編輯|更改|变更|變更|删除|刪除|复制|複製|粘贴|貼上|选择|選擇|切换|切換|查看|展开|收起|更多|ändern|bearbeiten|löschen|kopieren|anzeigen|auswählen|modifier|changer|éditer|supprimer|copier|choisir|voir|cambiar|editar|modificar|eliminar|borrar|copiar|elegir|ver|alterar|mudar|trocar|excluir|apagar|escolher|modifica|cambia|elimina|copia|scegli|vedi|wijzig(?:en)?|aanpassen|bewerken|verwijderen|kopiëren|kies|zmień|edytuj|usuń|kopiuj|wybierz|изменить|редактировать|удалить|скопировать|копировать|выбрать|değiştir|düzenle|sil|kopyala|seç|göster|変更(?:する)?|編集|削除|コピー|選択|변경|수정|편집|삭제|복사|선택|ubah|ganti|hapus|salin|pilih|sửa|thay đổi|xóa|sao chép|chọn|แก้ไข|เปลี่ยน|ลบ|คัดลอก|เลือก|تغيير|تعديل|حذف|نسخ|اختر|बदलें|संपादित करें|हटाएं|कॉपी|चुनें)(?: (?:recipient|payee|account|details|beneficiary|amount|name|it))?\s?[›>→▾▸]?$/iu;

/** Whether a text is what a control beside a value is called. */
export const isAction = (text: string): boolean => action.test(text);

/** A name without the word of a control that stands behind it, in scripts whose names have no such word. */
export function withoutAction(text: string): string {
  const [, name, last = ''] = /^(.*\S)\s+(\S{1,8}(?: ?[›>→▾▸])?)$/u.exec(text) ?? [];
  return name !== undefined && /^(?!\p{Lu})[^\p{Nd}]/u.test(last) && isAction(last) ? name : text;
}
