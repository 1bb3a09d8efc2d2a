// What the site itself says beside the payment: a reminder for everyone, a doubt about this payment, or what a register has of this payee.

/** `named`: the site has this payee in a register of frauds. `pointed`: it doubts this payment. `general`: it reminds everybody. */
export type PromptKind = 'named' | 'pointed' | 'general';

/** Words by which a site speaks of this payment and no other; a reminder that stands on every page has none of them. */
const pointed =
  /(?:该|此|对方|收款)(?:账户|账号|帐户|帐号|收款人|用户|方|人)?.{0,12}(?:风险|异常|举报|投诉|涉诈|涉案|可疑|冻结|限制|黑名单)|被(?:多次)?举报|涉嫌|高风险|高危|疑似|可疑交易|警示帳戶|可疑帳戶|詐騙帳戶|高風險|(?<!\p{L})(?:reported|suspicious|suspected|high[- ]risk|flagged|unusual (?:payment|activity|transaction)|this (?:account|payee|recipient).{0,40}(?:scam|fraud|risk)|may be a scam|could be a scam|likely a scam|verdächtig|suspect[eo]?|sospechos[oa]|suspeit[oa]|sospett[oa]|alto riesgo|alto risco|alto rischio|hohes risiko|risque élevé|podejrzan\p{L}*|подозрительн\p{L}*|şüpheli|verdacht(?:e)?|mencurigakan|đáng ngờ|yüksek risk|risiko tinggi|rủi ro cao|hoog risico)(?!\p{L})|不審|詐欺の疑い|高リスク|의심|고위험|น่าสงสัย|संदिग्ध|مشبوه/iu;

/** A prompt that tells to beware of swindlers speaks of swindlers in general. */
const general = /谨防|防范|警惕|慎防|提防|beware|be aware|never share|watch out/iu;

/** That it speaks of the one who is paid, */
const payee =
  /[该該此这這]个?(?:[账帳賬帐][户戶号號]|收款|号码|號碼|方|人|用户)|[对對]方|收款|受款|(?<!\p{L})(?:this (?:account|payee|person|recipient|number|wallet|address)|payee|recipient|beneficiary|cuenta|destinatari[oa]|beneficiari[oa]|conta|chave|favorecido|recebedor|compte|bénéficiaire|destinataire|konto|empfänger\p{L}*|iban|conto|сч[её]т\p{L}*|получател\p{L}*|hesa[bp]\p{L}*|alıcı\p{L}*|kont[oa]|odbiorc\p{L}*|rekening|ontvanger|tài khoản|người nhận|penerima)(?!\p{L})|口座|受取人|送金先|계좌|수취인|บัญชี|ผู้รับ|खाता|खाते|प्राप्तकर्ता|الحساب|المستفيد/iu;

/** that it has been entered or found somewhere, */
const entered =
  /命中|吻合|相符|匹配|列入|列[为為]|登[记記]|[记紀][录錄]|标记|標記|认定|認定|[确確][认認]|[举舉][报報]|通報|(?:reported|confirmed|listed|identified|flagged|linked|recorded|match(?:es|ed)?|marked|known|appears|reportad|denunciad|registrad|identificad|figura|coincide|confirmad|consta|marcad|notificad|signalé|identifié|confirmé|répertorié|inscrit|gemeldet|bekannt|bestätigt|verzeichnet|gelistet|eingestuft|segnalat|confermat|risulta|iscritt|числится|отмечен|подтвержд|зарегистриров|внесен|найден|bildiril|kayıtlı|eşleş|doğrulan|zgłoszon|figuruje|potwierdzon|znajduje|bekend|gemeld|bevestigd|geregistreerd|bị báo cáo|có trong|trùng|được xác nhận|dilaporkan|terdaftar|cocok|terkonfirmasi)|登録|一致|該当|報告され|確認され|신고|등록|일치|확인된|ถูกแจ้ง|พบใน|ตรงกับ|ขึ้นบัญชี|रिपोर्ट|दर्ज|पुष्ट|मेल|مبلغ|مدرج|مسجل|مطابق|مؤكد/iu;

/** … and that this is where frauds are; the first ones say it of an account by themselves. */
const register =
  /涉[诈詐案騙]|[诈詐][骗騙欺]|騙案|欺诈|黑名[单單]|警示|[视視]伏|高危|防[诈騙骗]|反[诈詐]|fraud|scam|(?<!\p{L})mule|blacklist|black list|estaf|lista negra|golpe|escro|arnaque|liste noire|betr[uü]g|sperrliste|truff|frod|lista nera|мошенн|ч[её]рн\p{L}+ спис|dolandırıc|kara liste|oszust|oszuk|czarn\p{L}+ li[sś]|oplicht|zwarte lijst|詐欺|凍結口座|ブラックリスト|사기|보이스피싱|블랙리스트|lừa đảo|danh sách đen|penipu|daftar hitam|โกง|มิจฉาชีพ|บัญชีม้า|บัญชีดำ|धोखाधड़ी|ठगी|काली सूची|احتيال|القائمة السوداء/iu;
const saysSo =
  /[该該此这這](?:[账帳賬帐][户戶号號]|收款[账帳賬帐][户戶]|收款人)(?:[为為系是]|属于|屬於|已?被)?.{0,6}(?:涉[诈詐案騙]|[诈詐][骗騙][账帳賬帐]|警示[账帳]|黑名[单單])|[对對]方(?:[账帳賬帐][户戶号號])?(?:[为為系是]|属于)?(?:涉[诈詐案])/u;

/** What is asked, denied or only possible is no entry. */
const unsure =
  /未|没有|沒有|[无無][记紀發发]|如果|如[有发發]|若|是否|请[查勿核]|請[查勿核]|[查][询詢]|可能|(?<!\p{L})(?:not|no|if|whether|may|might|could|check|never|si|podría|puede|verifique|consulte|se|não|pode|pas|aucun|peut|pourrait|vérifiez|wenn|falls|nicht|kein\p{L}*|könnte|prüfen|non|potrebbe|verifica|если|не|может|проверьте|eğer|değil|olabilir|jeśli|nie|może|sprawdź|als (?:de|het|deze|dit|uw|je|u)|niet|geen|kan|mogelijk|nếu|không|có thể|jika|tidak|mungkin|periksa|cek|यदि|अगर|नहीं|सकता|जांच|إذا|لا|قد|تحقق)(?!\p{L})|ない|ません|可能性|場合|않|없|경우|가능|หาก|ไม่|อาจ|ตรวจสอบ/iu;

function isNamedIn(clause: string): boolean {
  if (unsure.test(clause)) return false;
  return saysSo.test(clause) || (payee.test(clause) && entered.test(clause) && register.test(clause));
}

/** What a prompt of the site speaks of; a register's entry counts, whatever else the prompt tells. */
export function promptKind(prompt: string): PromptKind {
  if (prompt.split(/[,，;；。.!！?？:：\n]/u).some(isNamedIn)) return 'named';
  return pointed.test(prompt) && !general.test(prompt) ? 'pointed' : 'general';
}
