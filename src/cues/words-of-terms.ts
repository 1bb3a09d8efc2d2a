// Words of the terms that come with an order: what is given back later, what is to be written, whom one knows. A `*` ends a stem.

export const wordsOfTerms = {
  /** Money that is said to come back by itself, when something has happened. */
  returned:
    'refundable|fully refundable|refunded after|refunded on|refunded when|refunded upon|refunded at|returned after|returned on|returned upon|returned when|returned later|returns on delivery|back on delivery|back on arrival|back after|back when|will be returned|will be refunded|to be refunded|to be returned|get it back|comes back|reimbursed|back with first|' +
    'reembolsable*|se devuelve|se devuelven|devuelto al|devuelven al|lo devuelven|se reembolsa|reintegrable|reembolsável|reembolsáveis|devolvem|será devolvido|devolvido na|devolvido no|devolvido após|devolve na|restituível|remboursable*|remboursé après|remboursé à|sera remboursé|rendu à|restitué*|restituable|récupérable|' +
    'erstattbar|wird erstattet|wird zurückerstattet|rückerstattbar|kommt zurück|bekomme ich zurück|bekomme zurück|wird zurückgezahlt|erstattet nach|erstattung nach|erstattung bei|rückzahlbar|rimborsabil*|rimborsato dopo|rimborsata dopo|rimborsati dopo|verrà rimborsato|viene rimborsato|restituito dopo|restituito alla|rimborso alla consegna|' +
    'возвратн*|возвращается|вернут после|вернется|вернутся|возвращают|с возвратом|потом вернут|iade edilecek|iade edilir|iadeli|geri ödenir|geri verilecek|sonra iade|zwrotna|zwrotny|zwrotne|zwracana|zwrot po|zwrot przy|do zwrotu|oddadzą|zwracają|krijg ik terug|terug na|terugbetaald na|restitueerbaar|wordt terugbetaald|terug bij|' +
    '后退|后返|做满|满一个月|满三个月|期满|通过退|收货退|签收退|到了退|送达退|落地退|结束退|考完退|办完退|下款退|即退|即返|立返|秒返|秒退|就退|全退|可退|会退|满月退|到期退|到时退|到货退|期满退|离职退|全额退|全额返|返还|退返|俾返|返金され|後で返|返ってく|戻ってく|返却され|返還|後日返金|全額返金|돌려준|환급된|환급해|반환|돌려받|전액 환불|나중에 환급|' +
    'hoàn lại|được hoàn|sẽ hoàn|hoàn tiền sau|trả lại sau|hoàn trả|dikembalikan|akan kembali|kembali setelah|bisa refund|ได้คืน|คืนให้|จะคืน|คืนทีหลัง|คืนเต็มจำนวน|वापस मिल|लौटा|वापसी योग्य|wapas milega|vapas milega|return milega|baad me wapas|مسترد|مستردة|يسترد|تسترد|قابل للاسترداد|قابلة للاسترداد|يرجع بعد|ترجع بعد',
  /** That somebody else says what is to stand here, or may not. */
  asWritten:
    'told to put|said write|said put|says to write|says to put|wants me to write|wants me to put|want me to write|want me to put|told to write|told to say|told me to put|told me to write|told me to say|said to put|said to write|said i should put|asked to put|asked to write|asked me to put|asked me to write|dont write|do not write|dont mention|do not mention|do not put|dont put|purpose must be|reference must be|reason must be|mark it as|declare as|say its for|say it is for|put it down as|put down as|write as gift|' +
    'pon en el concepto|poner en concepto|poner de concepto|concepto poner|me dijo que pusiera|me dijeron que pusiera|me pidió poner|me dijeron poner|no pongas|no mencionar|no escribir|decir que es|poner que es|colocar na descrição|põe na descrição|descrição colocar|disse para colocar|disse pra colocar|mandou colocar|mandou escrever|mandaram colocar|pediu para colocar|pediu pra colocar|pediu pra escrever|não escrever|não mencionar|não mencione|dizer que é|falar que é|' +
    'mettre en motif|mettre comme motif|motif à mettre|m a dit de mettre|m ont dit de mettre|dit de mettre|demandé de mettre|dit d écrire|demandé d écrire|ne pas mentionner|ne pas écrire|dire que c est|écrire que c est|soll schreiben|soll ich schreiben|sollte schreiben|als verwendungszweck angeben|verwendungszweck soll|nichts anderes schreiben|nicht erwähnen|nicht schreiben|gesagt ich soll|hieß ich soll|vorgegebener zweck|' +
    'mettere come causale|scrivi che|scrivi come|causale da mettere|causale mettere|scrivere come causale|detto di scrivere|detto di mettere|chiesto di scrivere|chiesto di mettere|non scrivere|non menzionare|dire che è|сказали написать|сказал написать|сказала написать|велели написать|просили написать|попросили написать|попросил написать|в назначении написать|не писать|не указывать|не упоминать|сказали указать|просили указать|' +
    'açıklamaya yaz*|yazmamı söyle*|yazmamı iste*|yazmayın|diye yaz*|yaz dedi|yaz dediler|wpisać jako|wpisz jako|w tytule wpisać|w tytule wpisz|tytuł ma być|kazali wpisać|kazał wpisać|kazała wpisać|kazali napisać|kazał napisać|nie pisać|nie wpisywać|nie wspominać|moest schrijven|moest invullen|moest ik schrijven|als omschrijving zetten|omschrijving moet|niet vermelden|niets anders schrijven|' +
    '备注写|转账写|汇款写|转账填|备注填|备注要写|备注只写|备注只能|备注必须|用途写|用途填|附言写|附言填|摘要写|理由写|事由写|别写|不要写|不能写|勿写|勿备注|别备注|不要备注|不能备注|别填|不要填|要求写|让我写|叫我写|要我写|教我写|让备注|叫备注|指定备注|統一寫|统一备注|附註寫|唔好寫|唔准寫|對外說|' +
    'と書いて|と書くよう|書くように|書けと言|書かないで|書くなと|記入しないで|名目で|聞かれたら|라고 적|라고 써|라고 쓰|적으라고|쓰라고|적지 말|쓰지 말|적으래|nội dung ghi|bảo ghi|dặn ghi|kêu ghi|bắt ghi|đừng ghi|không được ghi|disuruh tulis|suruh tulis|jangan tulis|jangan sebut|keterangan tulis|diminta tulis|diminta menulis|' +
    'ให้เขียนว่า|เขียนว่า|ห้ามเขียน|อย่าเขียน|ให้ใส่ว่า|ห้ามระบุ|लिखने को कहा|मत लिखना|likhne ko bola|likhne ko kaha|mat likhna|قال اكتب|قالوا اكتب|طلب كتابة|طلبوا كتابة|طلبوا مني كتابة|لا تكتب|لا تذكر',
  /** To pay someone for looking away. */
  bribing:
    '打点|局里有人|里面有人|内部有人|上面有人|有门路|疏通|走后门|走關係|走关系|托关系|找关系|通关系|包过|保过|包录取|保录取|bribe|bribes|grease money|under the table|pull strings|pass guaranteed|guaranteed pass|knows someone at|contact inside|soborno|mordida|coima|coimear|suborno|propina fiscal|cafezinho do|molhar a mão|pot de vin|pots de vin|bakchich|' +
    'schmiergeld|bestech*|tangente|mazzetta|bustarella|raccomandazione|взятк*|откат|на лапу|через знаком*|без экзамен*|rüşvet*|torpil*|łapówk*|po znajomości|smeergeld|omkop*|袖の下|賄賂|裏口|뇌물|뒷돈|빽으로|lót tay|chạy điểm|chạy trường|chạy bằng|chạy việc|bao đậu|hối lộ|sogok|suap|uang pelicin|orang dalam|ใต้โต๊ะ|สินบน|ยัดเงิน|रिश्वत|घूस|rishwat|ghoos|jugaad|رشوة|واسطة',
  /** What is to be passed, or got, by it. */
  passed:
    '名额|学校|科目一|科目二|科目三|科目四|驾考|考驾照|考试|考编|编制|录取|入学|学位|落户|公务员|资格证|毕业证|考证|driving test|driving licence|drivers licence|exam|exams|licence test|admission|diploma|degree|visa slot|permit|examen|carnet|licencia|oposición|habilitação|cnh|prova|vestibular|concurso|vaga|permis|concours|führerschein|prüfung|abitur|mpu|patente|esame|concorso|' +
    'экзамен*|права|зачет|диплом*|поступлени*|ehliyet*|sınav*|diploma*|kadro|egzamin*|prawo jazdy|examen*|rijbewijs|免許|試験|入学|면허|시험|입학|bằng lái|thi|vào trường|công chức|sim a|ujian|cpns|masuk kampus|ใบขับขี่|สอบ|บรรจุ|परीक्षा|लाइसेंस|नौकरी|exam pass|license|رخصة|امتحان|قبول',
  /** What a lender knows of one. */
  record:
    '征信|学贷|逾期|网贷记录|贷款记录|借贷记录|大数据|信用记录|信用報告|黑名单|黑户|聯徵|联征|信貸紀錄|credit record|credit records|credit file|credit report|credit history|credit score|my credit|his credit|her credit|bad credit|historial crediticio|buró de crédito|asnef|serasa|spc|nome sujo|score de crédito|fichage|fichier banque de france|ficp|schufa*|crif|cattivo pagatore|cattivi pagatori|centrale rischi|' +
    'кредитная история|кредитной истории|кредитную историю|кредитные истории|плохая история|бки|kredi notu*|kredi sicil*|kara liste*|bik|biku|historia kredytowa|historię kredytową|bkr|信用情報|ブラックリスト|신용등급|신용점수|신용불량|nợ xấu|cic|slik|bi checking|blacklist|เครดิตบูโร|ติดบูโร|แบล็คลิสต์|सिबिल|cibil|cibil score|سجل ائتماني|السجل الائتماني|سمة',
  /** … and what nobody can do to it for money. */
  washing:
    '洗白|减免|停息|协商|修复|消除|铲单|清除|抹掉|洗掉|撤销|repair|fix|fixing|clean|cleaning|clear|clearing|wash|wipe|remove|removal|erase|delete|boost|increase|improve|limpiar|limpieza|borrar|eliminar|limpar|limpeza|apagar|remover|subir|aumentar|effacer|effacement|nettoyer|lever|löschen|löschung|bereinig*|entfernen|verbesser*|cancellare|cancellazione|ripulire|pulire|' +
    'исправ*|очист*|удал*|улучш*|temizle*|sildir*|silme|yükselt*|wyczyś*|usunię*|usunąć|poprawa|opschonen|verwijder*|wissen|消す|消去|回復|抹消|삭제|회복|상향|올려|xóa|xoá|nâng điểm|hapus|pemutihan|pembersihan|naikkan|ล้าง|แก้|ปลด|सुधार|ठीक|clear karna|badhana|badhane|sudhar|تنظيف|إزالة|مسح|رفع',
  /** Money of one's own that somebody is said to hold. */
  heldFunds:
    'held funds|funds held|frozen funds|blocked funds|trapped funds|withheld funds|stuck funds|pending funds|frozen money|money held|funds on hold|my held money|fondos retenidos|fondos bloqueados|fondos congelados|dinero retenido|fundos retidos|fundos bloqueados|valores retidos|valor retido|dinheiro retido|saldo retido|fonds bloqués|fonds retenus|fonds gelés|argent bloqué|' +
    'eingefrorene gelder|eingefrorenes guthaben|gesperrtes guthaben|eingefrorenes geld|blockiertes geld|fondi bloccati|fondi trattenuti|soldi bloccati|замороженные средства|замороженных средств|заблокированные средства|заблокированных средств|замороженные деньги|зависшие средства|bloke para*|dondurulan para*|zamrożone środki|zamrożonych środków|zablokowane środki|vastgehouden geld|bevroren geld|bevroren tegoed|' +
    '冻结资金|资金冻结|冻结的钱|冻结的款|被冻结的|凍結資金|凍結された|保留金|묶인 돈|묶인 자금|동결 자금|동결된|tiền bị treo|tiền treo|tiền bị giữ|tiền đóng băng|dana tertahan|dana dibekukan|dana beku|เงินที่ถูกอายัด|เงินอายัด|เงินค้างระบบ|फंसा पैसा|फंसे पैसे|atka paisa|fasa hua paisa|أموال محجوزة|الأموال المجمدة|أموالي المجمدة|المبلغ المحجوز',
  /** To be paid by a code that somebody shows, or has pasted over another. */
  scanning:
    '扫码|扫这个|这个码|扫下方|扫下面|扫二维码|扫一扫|二维码|掃碼|qr|qr code|scan|scanned|scanning|escanear|código qr|codigo qr|scannen|gescannt|qr kod|scanner le|code qr|flashcode|scansiona*|codice qr|отсканир*|сканир*|qr код*|karekod|zeskanuj*|kod qr|gescand|qrコード|読み取っ|큐알|qr코드|quét mã|mã qr|barcode|pindai|สแกน|คิวอาร์|स्कैन|क्यूआर|مسح الرمز|رمز qr|باركود',
  /** Turnover that is only there for a lender to see. */
  padding:
    '包装流水|流水包装|包装银行流水|美化流水|美化银行流水|刷银行流水|做银行流水|走银行流水|跑银行流水|养流水|造流水|做额度|贷款包装|包装贷款|资料包装|fake bank statement|fake statements|statement padding|pad my statement|fake payslips|nómina falsa|extracto falso|holerite falso|extrato falso|faux relevés|faux bulletins|gefälschte kontoauszüge|gehaltsnachweis kaufen|buste paga false|' +
    'купить справку|fałszywe zaświadczenie|sahte bordro|vervalste loonstrook|偽の給与明細|給与明細偽造|작업대출|작업 대출|hồ sơ vay giả|làm hồ sơ vay|slip gaji palsu|สเตทเมนท์ปลอม|fake salary slip|كشف حساب مزور',
  /** That something must be paid before one's own money comes. */
  onlyThen:
    '才放款|才下款|才能下款|才能放款|方可放款|才到账|再到账|才能到账|才能提现|才可提现|才给提|才让提|才能取|before payout|before release|before i can withdraw|before i can take|before they release|before they pay|before withdrawal|to be able to withdraw|antes de sacar|antes de retirar|antes del retiro|para poder retirar|antes de liberar|antes do saque|para poder sacar|' +
    'avant retrait|avant le retrait|avant versement|avant de retirer|pour débloquer|vor auszahlung|vor der auszahlung|damit ausgezahlt|prima del prelievo|prima di prelevare|per sbloccare|перед выводом|до вывода|чтобы вывести|перед выплатой|çekemem|çekmeden|çekebilmek için|przed wypłatą|żeby wypłacić|voor uitbetaling|voordat ik kan opnemen|出金前|出金するため|出金には|' +
    '출금 전|출금하려면|인출하려면|출금하기 위|trước khi rút|để rút|để được rút|sebelum tarik|sebelum pencairan|agar cair|supaya cair|supaya bisa tarik|ก่อนถอน|เพื่อถอน|ถึงจะถอน|निकालने से पहले|nikalne se pehle|nikalne ka|قبل السحب|قبل سحب|للسحب',
  /** A flight that is changed or called off, and someone who would help with it. */
  rebooking:
    '退机票|退票|改签|航班取消|航班延误|班机取消|flight cancelled|flight cancellation|flight refund|flight change|vuelo cancelado|voo cancelado|vol annulé|flug storniert|flug annulliert|volo cancellato|отмена рейса|рейс отменен|uçuş iptal|odwołany lot|vlucht geannuleerd|欠航|항공 취소|항공권 취소|hủy chuyến bay|hoàn vé|tiket batal|refund tiket|เที่ยวบินยกเลิก|flight cancel|إلغاء الرحلة',
  /** An account of a game, which is lent or sold. */
  gameAccount:
    '租号|陪玩|买号|卖号|上号|账号交易|游戏账号|游戏号|game account|gaming account|fortnite account|roblox account|cuenta de juego|conta de jogo|compte de jeu|spielaccount|игровой аккаунт|oyun hesabı|konto gry|ゲームアカウント|アカウント代行|게임 계정|계정 거래|acc game|akun game|jual akun|ไอดีเกม|game id|حساب لعبة',
  /** To look into what is another one's. */
  spying:
    '查开房|开房记录|查聊天记录|查询聊天记录|微信记录查询|定位找人|手机定位他|私家侦探|查岗软件|监听软件|hack whatsapp|hack his phone|hack her phone|hack instagram|hire a hacker|hire hacker|spy app|spy on|clonar whatsapp|espiar whatsapp|espionner|whatsapp hacken|handy ausspionieren|spiare whatsapp|взлом whatsapp|взломать телефон|прослушка|whatsapp casus|szpiegowanie|浮気調査 アプリ|盗聴アプリ|카톡 해킹|해커 의뢰|thuê hacker|sadap wa|แฮกไลน์|phone hack|تهكير',
  ticketed:
    '演唱会票|门票|演出票|ticket|tickets|entrada concierto|entradas|ingressos|ingresso|billets|konzertkarten|karten|biglietti|билет*|bilet*|kaartjes|チケット|티켓|tiket konser|vé concert|บัตรคอนเสิร์ต|تذاكر',
  friend:
    '朋友|同学|同事|老友|閨蜜|friend|my friend|my mate|buddy|colleague|amigo|amiga|freund|freundin|kumpel|mon ami|mon amie|une amie|un ami|amico|amica|друг|друга|другу|подруг*|arkadaş*|przyjaci*|koleg*|koleżank*|vriend|vriendin|友達|友人|친구|bạn tôi|bạn mình|bạn em|teman|kawan|เพื่อน|दोस्त|dost|صديقي|صديقتي|صديق',
  /** To pay what is another one's to pay. */
  onBehalf:
    '帮他|帮她|帮佢|幫佢|替他|替她|帮忙付|帮忙转|先帮|代付|墊住先|pay for him|pay for her|pay his|pay her|his bill|her bill|for him|for her|pagar su|por él|por ella|boleto dele|boleto dela|conta dele|conta dela|pagar dele|por ele|pour lui|pour elle|für ihn|für sie|seine rechnung|ihre rechnung|per lui|per lei|sua bolletta|за него|за нее|onun için|onun faturası|za niego|za nią|jego rachunek|jej rachunek|voor hem|voor haar|' +
    'の代わりに|立て替え|대신 내|대신 결제|대납|trả hộ|trả giúp|chuyển hộ|chuyển giúp|bayarin|talangin|bayarkan dulu|จ่ายแทน|โอนแทน|uske liye|उसके लिए|uska bill|بدلا عنه|بدلاً عنه|ادفع عنه|فاتورته',
  /** Metal and oil that is bought and sold on a screen, in the hands of somebody who knows. */
  bullion:
    '做黄金|外汇|外汇平台|期货平台|炒股平台|黄金群|黄金入金|炒黄金|炒金|黄金平台|黄金交易|现货黄金|伦敦金|做原油|炒原油|做白银|贵金属|大宗商品|做外汇|炒汇|做期货|做合约|带做|gold trading|trade gold|gold signals|xauusd|xau|oil trading|commodities trading|operar oro|trading de oro|invertir en oro|operar ouro|trading de ouro|mini índice|goldhandel|handel mit gold|rohstoffhandel|trading or|trading de l or|trading oro|' +
    'торговля золот*|торговля нефтью|торговлю нефтью|altın yatırım*|altın al sat|altın trade|handel złotem|złoto trading|goudhandel|金取引|金先物|ゴールドトレード|금 선물|금 투자|골드 선물|vàng online|đầu tư vàng|chơi vàng|trading emas|emas online|เทรดทอง|ออมทองออนไลน์|सोना ट्रेडिंग|gold trading|تداول الذهب|تداول ذهب',
} as const;
