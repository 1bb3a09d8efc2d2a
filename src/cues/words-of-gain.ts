// Words of what is promised: work, gains, coins, and money that comes back, in every language. A `*` ends a stem.

export const wordsOfGain = {
  /** Work that is done by a thumb: likes, reviews, orders. */
  gig:
    'likes|like and subscribe|like videos|youtube likes|review job|reviews job|rating job|hotel reviews|rate hotels|app ratings|optimiser|optimizer|optimi* orders|boost orders|boosting|order boosting|data entry job|' +
    'mystery shop*|secret shopper|remote job|remote work|online job|online task|daily task*|prepaid task*|task set|task sets|unlock task*|merchant task|reseñas|dar likes|me gusta|trabajo online|trabajo remoto|avaliar|avaliações|curtir|' +
    'curtidas|renda extra|trabalho online|testkunde|produkttester|apps testen|app testen|app test*|bewertungen schreiben|bewertungsjob|hotelbewertung*|heimarbeit|likes geben|avis en ligne|noter des hôtels|testeur|télétravail|' +
    'mi piace|recensioni|recensire|lavoro da remoto|отзыв*|лайк*|выкуп товар*|оценк* товар*|wildberries|wb задан*|yorum yap*|beğeni|görev*|ürün değerlendirme|opinie|polubieni*|zadani*|lajki|reviews schrijven|beoordelingen|' +
    '点赞|好评|刷评|关注任务|福利单|接单|接待员|派单员|三连单|做单|抢单|いいね|スタンプ送信|レビュー投稿|モニター|리뷰|좋아요|구매평|팀미션|đánh giá|thả tim|làm nhiệm vụ|cộng tác viên|ctv|like youtube|' +
    'tugas like|ulasan|kerja online|subscribe channel|กดไลค์|กดไลก์|รีวิว|ทำภารกิจ|งานเสริม|लाइक|रिव्यू|टास्क|ghar baithe|मार्केटिंग टास्क|إعجابات|مهمة|مهام|تقييم فنادق|complete orders|complete order|finish orders|do orders|grab orders|order grabbing|completar pedidos|bestellungen abschließen|compléter commandes|completare ordini|sipariş tamamla|wykonaj zamówienia|赚佣金|赚差价|earn commission|get commission|ganar comisión|ganhar comissão|provision verdienen|gagner commission|guadagnare commissioni',
  /** The account that went below nothing, the orders that hang together, the level to be reached. */
  shortfall:
    'negative balance|negative amount|combo|combo order|combination order|level|vip level|next level|unlock set|credit score task|saldo negativo|saldo insuficiente|nivel|nível|negatives guthaben|minusguthaben|solde négatif|' +
    'livello|отрицательный баланс|минус на балансе|eksi bakiye|seviye|ujemne saldo|poziom|negatief saldo|负余额|余额为负|余额不足|连单|組合单|组合单|补差|信用分|级别|マイナス残高|レベル|마이너스|레벨|số dư âm|cấp độ|saldo minus|' +
    'naik level|ยอดติดลบ|เลเวล|नेगेटिव बैलेंस|رصيد سالب|المستوى|رصيد سلبي',
  /** More than any bank pays. */
  earning:
    'profit|profits|double|doubling|triple|multiply|x10|10x|daily return|daily returns|high return*|high yield|guaranteed|risk free|passive income|roi|bot trading|trading bot|ai trading|signals|ganancias|multiplic*|rentabilidad|garantizad*|' +
    'sin riesgo|señales|lucro|lucros|rendimento|rende|garantid*|sem risco|sinais|rendite|gewinne|garantiert*|ohne risiko|verdoppel*|verdreifach*|signale|rendement|garanti|garantis|sans risque|bénéfices|signaux|guadagn*|garantit*|senza rischi|' +
    'segnali|доход*|прибыл*|сигналы|гарантир*|kazanç*|getiri|garantili|kar payı|sinyal|zysk*|gwarantowan*|sygnał*|winst*|gegarandeerd*|signalen|收益|盈利|获利|年息|年化|分红|利润|翻倍|回报|保本|稳赚|高息|返利|利益|月利|高配当|儲かる|元本保証|必勝|' +
    '수익|원금보장|고수익|배당|lợi nhuận|lãi suất cao|cam kết|keuntungan|untung|profit harian|cuan|กำไร|ผลตอบแทน|ปันผล|मुनाफा|दोगुना|munafa|double paisa|أرباح|ربح مضمون|عائد|مضمون|مضمونة|包赚|包赢|稳赢|必赚|回购|升值|增值|保值|只涨不跌|包回购|buy back|buyback|appreciate*|wertsteigerung|revalorización|valorização',
  coins:
    'crypto|crypto wallet|bitcoin|btc|usdt|ethereum|tether|mt4|mt5|trading|trading platform|forex|cripto|criptomonedas|criptomoedas|krypto*|bitcoins|börse|tradingkonto|handelsplattform|crypto monnaie|criptovalut*|' +
    'крипт*|биткоин*|бирж*|кошел*|kripto*|borsa|giełd*|kryptowalut*|beurs|handelsplatform|虚拟币|虛擬貨幣|数字货币|币商|買幣|买币|买u|买U|usdt充|充平台|交易所|仮想通貨|暗号資産|' +
    '코인|가상화폐|비트코인|거래소|tiền ảo|sàn giao dịch|tiền điện tử|bitcoin|kripto|platform trading|คริปโต|เหรียญ|เทรด|क्रिप्टो|ट्रेडिंग|بيتكوين|عملات رقمية|تداول|التداول|投资平台|虚拟平台|平台入金|平台充值|充平台|トレード|منصة تداول|ai trading|auto trading|trading automatico|trading bot',
  /** Those who lead others to their gains. */
  mentor:
    'mentor|guru|coach trading|analyst|my broker|account manager|trading teacher|professor|crypto teacher|trade expert|berater|beraterin|finanzberater|conseiller financier|mon trader|asesor|asesora|profesor trading|assessor|consulente|' +
    'esperto trading|аналитик*|куратор*|наставник*|danışman*|mentor*|opiekun*|doradc*|analityk*|begeleider|beleggingsadviseur|老师|老師|导师|助理|助教|分析师|带单|带我|跟单|跟老师|投顧|先生|アナリスト|講師|教授|선생|교수|애널리스트|' +
    'chuyên gia|cô giáo tài chính|pembimbing trading|mentor saham|อาจารย์|โค้ชเทรด|गुरुजी|sir ji tip|مستشار مالي|محلل|المحلل|trader|broker|брокер*|币商|aracı kurum',
  insider:
    'insider|inside info|inside information|inside tip|pre ipo|ipo allotment|allotment|block trade|block trades|institutional account|insider tipp|insidertipp|información privilegiada|informação privilegiada|info d initié|' +
    'инсайд*|içeriden bilgi|新股|申购|申購|中签|中籤|抽籤|认购款|股票抽|halka arz|oferta pública de acciones|内部号码|内部消息|内部渠道|内幕|内部名额|内部股|原始股|打新|配售|庄家|インサイダー|未公開株|내부정보|비상장|thông tin nội bộ|orang dalam|ข้อมูลวงใน|ipo block|presale|pre sale|whitelist*|airdrop|token sale|coin launch|内幕票|跟庄|内部价|内購|内部配额|关系户名额|inside price|internal price|preço interno|precio interno|buy in|private group|vip access|内部票|内部赠票|赠票|内部门票',
  /** Where such offers are made. */
  chatApp:
    'telegram|tg group|whatsapp|whatsapp group|whats app|discord|wechat|facebook group|facebook|instagram|insta|snapchat|tiktok|telegramm|телеграм*|тг канал|ватсап|whatsappgrup*|grupo vip|grupo de whatsapp|groupe telegram|' +
    'tg群|微信群|qq群|股票群|飆股|line群|群组|群主|投资群|理财群|走微信|加微信|走qq|lineグループ|lineの|オープンチャット|テレグラム|카톡방|카톡|텔레그램|단톡방|오픈채팅|zalo|nhóm zalo|grup wa|grup telegram|กลุ่มไลน์|ไลน์|टेलीग्राम|व्हाट्सएप|واتساب|تيليجرام|تلغرام',
  /** A person or a firm that brings back what is gone. */
  gettingBack:
    'get back|get my|getting back|bring back|recover|recovering|recovery|retrieve|retrieval|refund agent|recuperar|recuperação|recuperación|recuperacion|récupérer|récupération|zurückhol*|zurückbekomm*|rückholung|recuper*|riavere|вернуть|вернут|' +
    'возврат средств|geri alma|geri almak|odzysk*|terugkrijgen|terughalen|追回|找回|拿回|要回|挽回|取り戻*|取り返*|被害回復|되찾|돌려받|피해금|lấy lại|thu hồi|lấy lại tiền|mengembalikan dana|tarik kembali|ตามเงินคืน|เอาเงินคืน|' +
    'वापस दिलाने|wapas dilane|paisa wapas|استرداد|استرجاع',
  lost:
    'scammed|lost funds|lost money|lost crypto|lost investment|stolen|stolen money|stolen crypto|my btc|my bitcoin|my crypto|my money|hacker|estafa|estafado|estafada|dinero perdido|dinero robado|golpe|dinheiro perdido|betrogen|' +
    'verloren* geld|verlorenes geld|verlust|escroquerie|arnaque|argent perdu|argent volé|truffa|truffato|soldi persi|perdite|украден*|потерян*|мошенник*|обманул*|dolandır*|kaybettiğim|oszukan*|utracon*|skradzion*|opgelicht|' +
    'verloren|被骗|骗走|损失|受骗|騙された|詐欺|被害|사기|잃은|사기당|bị lừa|đã mất|ditipu|uang hilang|dana hilang|ถูกโกง|โดนโกง|ที่เสียไป|ठगी|ठगा|dhokha|thagi|المسروق*|النصب|المفقود*|الاحتيال',
  /** Money that is only to pass through. */
  passing:
    'pass on|pass it on|forward to|forward it|send on|send it on|transfer on|on behalf of agent|flip|money flip|cash flip|flips|reenviar|repassar|weiterleiten|weiterüberweis*|transférer à un tiers|faire suivre|inoltrare|girare a|переслать|' +
    'перекинуть|aktar*|przekazać dalej|przesłać dalej|doorsturen|doorstorten|帮转|代转|转给下家|过账|走账|走流水|代付|帮收|代收|代購轉|転送|代わりに送金|대리 송금|대신 이체|chuyển hộ|chuyển giúp|nhận hộ|titip transfer|โอนต่อ|รับโอน|' +
    'आगे भेजना|aage bhejna|تحويل لطرف|转给客户|帮忙转|代转|转给',
  share:
    'percent|my cut|your cut|keep 5|keep 10|keep some|take a cut|commission|comisión|comissão|prozent|provision|pour cent|per cento|percentuale|процент*|yüzde|procent|抽成|个点|几个点|抽点|提成|返点|好处费|辛苦费|佣金|' +
    'パーセント|手数料は|퍼센트|수수료 떼|phần trăm|hoa hồng|persen|komisi|เปอร์เซ็นต์|ค่าคอม|प्रतिशत|بالمئة|عمولة',
  /** Money that an office is said to give away. */
  granted:
    'grant|federal grant|government grant|stimulus|relief fund|forgiveness|loan forgiveness|policy bonus|bonus release|bonus claim|matured policy|maturity claim|bono del gobierno|subsidio|auxílio|saque extraordinário|precatório|precatorio|' +
    'processo ganho|causa ganha|indenização|förderung|zuschuss|prime état|aide de l état|héritage|erbschaft|herencia|herança|eredità|inheritance|наследств*|субсиди*|miras|hibe|spadek|dotacj*|erfenis|subsidie|' +
    '补助金|补贴|拨款|扶贫|遗产|遺產|民族资产|解冻民族|給付金|助成金|相続|지원금|유산|trợ cấp|thừa kế|bantuan pemerintah|blt|warisan|เงินช่วยเหลือ|มรดก|योजना|सब्सिडी|yojana|منحة|إرث|ميراث|تعويض',
  processing:
    'processing|delivery fee|courier fee|processing charge|paperwork|documents|gst|claim fee|release|to release|bond|insurance bond|custas|para liberar|p liberar|liberar|liberação|trámite|tramites|gestión|gebühr|bearbeitung|frais|dossier|' +
    'pratica|spese|оформлен*|пошлин*|masraf*|işlem|opłat*|kosten|手续|工本|公证|激活|办理|手続き|手続|처리|thủ tục|hồ sơ|pengurusan|administrasi|biaya|ดำเนินการ|ธรรมเนียม|शुल्क|फीस|رسوم|الرسوم|معاملة',
  /** What a new employer is said to send money for. */
  workTools:
    'training deposit|onboarding deposit|paid training|equipment|laptop for work|work laptop|home office setup|starter kit|training kit|uniform fee|equipo de trabajo|equipamento|arbeitsmittel|matériel|attrezzatura|оборудован*|ekipman|sprzęt|werkapparatuur|' +
    '办公设备|备用机|工装费|制服费|機材|教材|장비|교육비|thiết bị|đồng phục|peralatan|seragam|อุปกรณ์|उपकरण|معدات|training material*|course material*|formación|formacion|schulung|schulungskosten|schulungsgebühr|corso obbligatorio|szkoleni*|opleiding|обучени*|eğitim|培训|研修|pelatihan|đào tạo|อบรม|ट्रेनिंग|training fee|تدريب|formation|体检费|服装费|工作服|工牌|健康证|入职培训|マニュアル|教材費|テキスト代|exame admissional|medical exam|uniform|pelatihan kerja|시험비|유니폼',
  hiring:
    'job registration|job visa|visa sponsorship|nhs job|overseas job|job abroad|vaga emprego|emprego|出国劳务|劳务输出|出国打工|海员|高薪招|remote job|new job|new employer|hr|hiring|recruiter|vendor|first check|first cheque|onboarding|reclutador*|recrutador*|recruteur|personalabteilung|selezione personale|кадров*|ik departmanı|' +
    'rekruter*|werkgever|入职|转正|内推|内部推荐|岗前|上岗|人事|招聘|面试|採用|채용|입사|tuyển dụng|nhân sự|hrd|lowongan|ฝ่ายบุคคล|भर्ती|توظيف|التوظيف|reimbursed first check|reimburse first check|refund first salary|remote position|home position|trabajar desde casa|teletrabajo|emploi à domicile|travail à domicile|lavoro da casa|lavorare da casa|praca w domu|praca zdalna|thuiswerk*|работа из дома|evden çalış*|在家上班|在家兼职|在宅|재택|làm tại nhà|kerja dari rumah|งานทำที่บ้าน|घर से काम|العمل من المنزل|von zu hause arbeiten|von zuhause arbeiten|trabalhar em casa|vaga|vaga home office|home office job',
  /** What one has put by for old age. */
  pension:
    '养老|康养|床位|pension|pension pot|early super|super release|superannuation|altersvorsorge|pensión|pensione|пенси*|emeklilik|年金|연금|lương hưu|pensiun|เงินบำนาญ',
  /** Bets, whose winnings are said to be held back. */
  gambling:
    'bet|betting|casino|slots|online casino|apuesta*|aposta*|tigrinho|jogo do tigrinho|scommess*|wetten|wettkonto|paris sportifs|ставк*|казино|bahis|iddaa|kumar|zakłady|kasyno|gokken|博彩|体彩|双色球|赌|百家乐|下注|バカラ|オンラインカジノ|競馬予想|도박|토토|카지노|cá cược|tài xỉu|judi|slot gacor|พนัน|บาคาร่า|สล็อต|सट्टा|satta|matka|قمار|مراهنات',
} as const;
