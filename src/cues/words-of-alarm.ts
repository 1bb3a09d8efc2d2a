// Words of alarm in every language: banks, police and offices that call, and what they threaten with. A `*` ends a stem.

export const wordsOfAlarm = {
  /** Whoever speaks for a bank. */
  bank:
    'bank|banks|banking|bank staff|zelle|bank manager|bankberater|banco|banca|banque|conseiller banc*|gestor del banco|gerente do banco|银行|銀行|은행|ngân hàng|' +
    'ธนาคาร|बैंक|банк*|центробанк|цб рф|bankası|bankadan|bankamatik|banku|banken|البنك|بنك|المصرف|bank negara|bca|bri mobile',
  /** To move money to where it is out of danger. */
  safeguarding:
    'safeguard*|protect|protecting|protected|protection|keep safe|keep it safe|keep money safe|keep my money safe|stay safe|secure my|secure the|secure your|' +
    'securing|in sicherheit|sichern|sicherung|absichern|schutz|sicherheits*|sécuris*|mise à l abri|mettre à l abri|secours|sauvegarde|proteg*|a salvo|' +
    'resguard*|salvaguard*|seguridad|segurança|sicurezza|al sicuro|protezione|veilig*|beveilig*|bezpieczn*|zabezpiecz*|güvenli*|güvence*|koruma|' +
    '安全|保护|保全|避险|保管|托管|転移|守る|안전|보호|an toàn|bảo vệ|aman|amankan|pengamanan|ปลอดภัย|คุ้มครอง|सुरक्षित|सुरक्षा|surakshit|' +
    'безопасн*|защит*|обезопас*|сберечь|сохран*|آمن|آمنة|الآمن|حماية|تأمين الحساب',
  /** Money that is to be moved at all. */
  moving:
    'move|moving|moved|move my money|transfer out|to myself|to my self|mover|mueve|traspas*|transferir|spostare|spostamento|transférer|transfert|virement vers|' +
    'verschieb*|umbuch*|umzubuchen|overboek*|overzetten|przenie*|przelać|aktar*|перевести|переведите|перевод средств|перевод денег|转移|移到|转到|轉到|転送|移す|' +
    '이체|옮기|chuyển sang|chuyển tiền sang|pindah*|ย้าย|โอนไป|ट्रांसफर|نقل|تحويل إلى',
  /** What is said to have happened to the account. */
  attacked:
    'hack|hacked|hacker|hackers|hacking|fraud|fraudulent|scammer|scammers|compromised|suspicious|unauthorised|unauthorized|data breach|cloned card|stop fraud|' +
    'gehackt|hackerangriff|hackerangriffs|betrug|betrüger*|betrugs*|angriff|piraté*|piratage|pirates|fraude|fraudes|fraudul*|antifraude|antifrode|frode|truffa|' +
    'truffator*|golpe|golpista*|clonad*|hackead*|ataque|cargo no reconocido|movimiento no reconocido|compra no reconocida|compra não reconhecida|' +
    '被盗|盗刷|盗用|黑客|风险账户|不正利用|不正アクセス|不正送金|ハッキング|乗っ取り|해킹|도용|보이스피싱|bị hack|lừa đảo|đánh cắp|diretas|dibobol|penipuan|' +
    'โดนแฮก|ถูกแฮก|มิจฉาชีพ|हैक|धोखाधड़ी|хакер*|взлом*|мошенн*|dolandırıcı*|hacklen*|oszust*|włam*|kradzież*|oplicht*|fraudeur*|احتيال|اختراق|محتال|sospechos*|suspeit*|sospett*|suspekt|podejrzana|şüpheli|подозрительная|可疑|怪しい|의심|đáng ngờ|mencurigakan|น่าสงสัย|संदिग्ध|مشبوهة',
  /** Cases that are looked into. */
  investigation:
    'investigat*|clearance|money laundering|laundering|case no|case number|case clearance|ermittl*|geldwäsche|enquête|blanchiment|investigación|investigação|' +
    'lavado de dinero|lavado de activos|lavagem de dinheiro|indagin*|riciclaggio|расследован*|следств*|дознан*|отмыв*|soruşturma*|kara para|śledztw*|pranie pieniędzy|' +
    'witwas*|politieonderzoek|办案|专案|立案|案件|核查|清查|比对|涉案|洗钱|捜査|資金洗浄|マネーロンダリング|マネロン|口座調査|수사|자금세탁|범죄연루|điều tra|rửa tiền|' +
    'penyelidikan|pencucian uang|สอบสวน|ฟอกเงิน|जांच|मनी लॉन्ड्रिंग|jaanch|تحقيق|التحقيق|غسيل أموال|غسل الأموال|mdma|drugs|cocaine|narcotics|heroin|drogen|drogas|drogue|cocaína|narkotik*|наркотик*|uyuşturucu|narkotyk*|毒品|走私|麻薬|覚醒剤|마약|ma túy|ยาเสพติด|ड्रग्स|مخدرات',
  /** Titles of those who say that they may ask. */
  official:
    'officer|inspector|constable|sheriff|deputy|marshal|special agent|federal agent|agent fbi|fbi|dea|cbi|ncb|interpol|embassy|customs officer|mas officer|commissioner|' +
    'kommissar*|staatsanwalt*|commissaire|brigadier|comisario|inspector jefe|fiscalía|fiscal|delegado|promotor|maresciallo|procuratore|pubblico ministero|' +
    'майор|лейтенант|капитан полиции|оперативник|komiser*|savcı*|komisarz|prokurator|officier van justitie|警官|警员|警长|探长|刑警|检察官|检察院|大使馆|领事馆|公安|' +
    '刑事|検事|검사|수사관|형사|검찰청|điều tra viên|kiểm sát*|iptu|kompol|kejaksaan|สารวัตร|ร.ต.อ|दरोगा|अधिकारी|adhikari|thanedar|ضابط|الشرطة|شرطة|النيابة|المحقق|cảnh sát|阿sir|陳sir|差人|army officer|police officer',
  arrested:
    'arrest|arrested|arresting|arrest warrant|warrant|jail|jailed|prison|custody|presa|preso|presos|detenid*|detenção|cárcel|verhaft*|haftbefehl|gefängnis|untersuchungshaft|' +
    'garde à vue|en prison|arrestat*|arresto|carcere|арест*|задержан*|тюрьм*|посад*|tutukla*|gözaltı*|hapis|aresztowa*|areszt|zatrzyman*|gearresteerd|vastgezet|gevangenis|' +
    '被抓|拘留|拘捕|被拘|逮捕|通缉|逮捕状|勾留|체포|구속|영장|bị bắt|lệnh bắt|tạm giam|ditangkap|ditahan polisi|penjara|ถูกจับ|จับกุม|หมายจับ|गिरफ्तार*|जेल|थाने|' +
    'giraftar*|arest|thane mein|thane me|اعتقال|القبض|السجن|سجن|توقيف|俾人拉|俾差人拉|拉咗|被拉|被捉|捉咗|被抓了|捉ま|捕ま|つかま',
  avoiding:
    'avoid|avoiding|to stop|stop being|clear my name|evitar|para no|pra não|para não|nao ser|éviter|pour ne pas|ne pas aller|um nicht|vermeid*|abwenden|per evitare|per non|' +
    'чтобы не|избеж*|önlemek|olmamak için|uniknąć|żeby nie|voorkomen|om niet|避免|以免|免得|免除|逃れ|避け|막기|피하|면하|tránh|khỏi|hindari|agar tidak|supaya tidak|' +
    'หลีกเลี่ยง|ไม่ให้|बचने|bachne|bachane|لتجنب|تجنب',
  /** That it must be now, or before a court. */
  pressing:
    'final notice|last notice|last warning|final warning|last chance|final demand|today only|by today|settle today|pay today|pay now|avoid court|court action|legal action|lawsuit|' +
    'bailiff|bailiffs|en 24h|24h|ultimo aviso|último aviso|última oportunidad|embargo|bloqueo hoy|hoy mismo|dernier avis|dernier rappel|dernière relance|' +
    'huissier|majoration|majorée|letzte mahnung|letzte frist|noch heute|gerichtsvollzieher|pfändung|vollstreckung|ultimo avviso|entro oggi|pignoramento|' +
    'последнее предупреждение|сегодня до|срочно до|приставы|son uyarı|son gün|icra|haciz|ostatnie wezwanie|ostateczne wezwanie|komornik*|laatste aanmaning|laatste waarschuwing|' +
    'deurwaarder*|vandaag nog|vandaag betalen|最后通知|最后期限|今天内|逾期|最終通知|最終通告|本日中|今日中|法的措置|法的手続|訴訟|최후통첩|오늘까지|오늘 안에|법적 조치|' +
    'lần cuối|khởi kiện|peringatan terakhir|ครั้งสุดท้าย|ดำเนินคดี|अंतिम नोटिस|إشعار أخير|آخر إنذار|late fee|late fees|penalty|penalties|tax levy|levy|sofort zahlen|sofort bezahlen|pagar ya|pagar hoy|pague já|payer immédiatement|payer aujourd hui|pagare subito|оплатить сегодня|hemen öde|zapłać natychmiast|betaal direct|立即缴费|今すぐ支払|즉시 납부|thanh toán ngay|bayar segera|ชำระทันที|abhi pay karo|ادفع الآن',
  overdue:
    'unpaid|overdue|outstanding|arrears|owed|impayé*|impagad*|pendiente de pago|em atraso|não pago|pendência|nicht bezahlt|rückstand|ausstehend|insolut*|arretrat*|неоплач*|' +
    'задолжен*|просроч*|ödenmemiş|gecikmiş|zaległ*|niezapłacon*|openstaand*|achterstallig*|欠费|欠款|滞纳|未缴|未納|未払い*|滞納|延滞|미납|체납|연체|nợ cước|chưa thanh toán|quá hạn|' +
    'tunggakan|menunggak|belum dibayar|ค้างชำระ|ค้างจ่าย|बकाया|bakaya|متأخرات|غير مدفوع*|مستحق*',
  /** What an office fines for, or takes on the road. */
  fined:
    'fines|a fine|speeding fine|parking fine|court fine|unpaid fine|toll|tolls|ticket fine|speeding|parking|traffic fine|challan|e challan|echallan|rto|multa|multas|peaje|pedágio|pedagio|amende|amendes|péage|stationnement|antai|' +
    'bußgeld*|strafzettel|knöllchen|maut|multe|pedaggio|parcheggio|штраф*|парковк*|платная дорога|ceza|cezası|hgs|ogs|otopark|mandat|mandatu|parking opłata|boete|boetes|cjib|' +
    '罚款|违章|反則金|罰金|通行費|停車費|etc卡|etc失效|etc过期|etc认证|过路费|过桥费|과태료|벌금|통행료|하이패스|phạt nguội|tiền phạt|tilang|denda|ค่าปรับ|ใบสั่ง|ค่าทางด่วน|चालान|जुर्माना|jurmana|' +
    'غرامة|غرامات|مخالفة|مخالفات|سالك|salik|罚单|红单|罰單|driving fine|traffic violation|violation|violations',
  /** Power, water, or a line that is cut off. */
  cutOff:
    'power cut|power shutoff|power shut off|power off|be cut|disconnection|disconnect*|shutoff|shut off|line cut|corte de luz|corte de energia|corte de suministro|cortar la luz|' +
    'cortar a luz|corte hoy|coupure|coupure edf|stromsperre|strom abgeschaltet|abschaltung|strom abstellen|distacco luce|distacco corrente|taglio luce|отключ*|elektrik kesi*|' +
    'kesilmesin|odcięcie prądu|odłączenie prądu|afsluiten stroom|afsluiting|stroom afgesloten|停电|断电|断水|断网|停機|停机|停話|電気を止め|送電停止|供給停止|단전|전기 끊|정지 예정|' +
    'cắt điện|cắt nước|khóa sim|pemutusan|listrik diputus|ตัดไฟ|ตัดน้ำ|बिजली कट*|bijli cut|bijli kat*|connection kat*|قطع الكهرباء|قطع الخدمة|not updated|bill not updated|light cut|light bill pending',
  /** Papers and numbers that an office could take away. */
  papers:
    'sim|sim card|esim|kyc|aadhaar|aadhar|pan card|trai|ssn|ss number|social security|social security number|medicare|mygov|passport number|nhs app|dni|cpf irregular|cnh suspensa|carte vitale|carte sim|ameli|' +
    'gesundheitskarte|tessera sanitaria|spid|госуслуг*|снилс|сим карт*|симк*|e devlet|pesel|digid|医保|醫保|健保卡|社保|电话卡|手机号|実名|实名|营业执照|身份证|护照|etc失效|etc认证|etc过期|etc卡|' +
    'マイナンバー|건강보험|주민번호|căn cước|vneid|định danh|sim chính chủ|nik|bpjs|บัตรประชาชน|सिम|आधार|केवाईसी|هوية|الهوية|شريحة|بطاقة الصراف',
  /** … and what has become of them. */
  lapsed:
    'suspended|suspension|expired|expiring|deactivat*|blocked|block|blocking|locked|restricted|flagged|irregular|caducad*|suspendid*|bloquead*|vencid*|cancelad*|expiré*|suspendu*|bloqué*|' +
    'gesperrt*|abgelaufen*|sperrung|scadut*|bloccat*|sospes*|заблокир*|блокиров*|просрочен паспорт|приостанов*|bloke*|askıya|zablokowan*|wygas*|geblokkeerd*|verlopen|异常|異常|失效|停用|冻结|过期|' +
    '停机|被锁|解封|解冻|盗办|利用停止|失効|凍結|정지|만료|차단|동결|bị khóa|hết hạn|diblokir|blokir|kadaluarsa|ถูกระงับ|ระงับ|หมดอายุ|ब्लॉक|बंद|band ho*|موقوف|موقوفة|إيقاف|تجميد|تحديث|' +
    'update|updating|aktualisierung|mise à jour|actualización|aggiornamento|обновлен*|güncelle*|aktualizacj*',
  /** That it must be at once; ordinary beside most other words. */
  soon: 'today|tonight|in 30 min|30 min|30 mins|30 minutes|within the hour|in 1 hour|in an hour|2 hours|in 2 hours|immediately|hoy|esta noche|hoje|ainda hoje|aujourd hui|ce soir|heute|sofort|oggi|stasera|subito|сегодня|немедленно|bugün|hemen|dziś|dzisiaj|natychmiast|vandaag|vanavond|nu meteen|今天|今晚|马上|立即|立刻|今日|すぐ|오늘|즉시|hôm nay|tối nay|ngay|hari ini|malam ini|segera|วันนี้|คืนนี้|ทันที|आज|aaj|abhi|اليوم|الليلة|فورا',
  savings:
    'savings|ersparnisse|économies|épargne|ahorros|poupança|risparmi|сбережени*|oszczędności|spaargeld|存款|积蓄|貯金|예금|적금|tiền tiết kiệm|tabungan|เงินเก็บ|बचत|bachat|مدخرات|festgeld|tagesgeld|livret|term deposit|fixed deposit|depósito a plazo|conto deposito|vadeli|lokata|termijndeposito|定期存款|定存|정기예금|tiền gửi tiết kiệm|deposito berjangka|เงินฝากประจำ|fd scheme',
  /** Who is over one at work, and says that it must be paid. */
  boss: '领导|老板|老总|总让我|总叫我|董事长|局长|书记|校长|总经理|张总|王总|李总|刘总|陈总|ceo|boss|my boss|the boss|company director|geschäftsführer|mein chef|patron|mon patron|pdg|jefe|mi jefe|chefe|meu chefe|capo|direttore|директор*|начальник*|müdür*|patronum|szef*|prezes*|baas|directeur|社長|上司|部長|대표님|사장님|giám đốc|sếp|bos|atasan|เจ้านาย|หัวหน้า|बॉस|मालिक|المدير|مديري',
  /** To stop a payment that nobody made. */
  blocking:
    'block|blocking|stop transfer|reverse|reversal|reversing|undo|freeze|bloquear|anular|bloccare|annullare|stornare|bloquer|annuler|stopper|blokkeren|stoppen|terugdraaien|sperren|blockieren|rückbuchung|rückbuchen|zurückbuchen|zablokować|cofnąć|engelle*|durdur*|заблокировать|остановить|отменить|止付|拦截|撤销|冻结|止める|取り消|차단|취소|지급정지|chặn|hủy giao dịch|blokir|batalkan|ระงับ|อายัด|रोकने|rokne|إيقاف|إلغاء',
  payments:
    'transaction|transactions|transfer|transfers|charge|transferencia|transferencias|transação|transferência|überweisung|überweisungen|abbuchung|bonifico|bonifici|addebito|virement|virements|prélèvement|overschrijving|overboeking|incasso|przelew|transakcj*|havale|işlem|перевод|операци*|交易|转账|扣款|送金|引き落とし|이체|거래|giao dịch|transaksi|ธุรกรรม|รายการโอน|लेनदेन|معاملة|تحويل',
} as const;
