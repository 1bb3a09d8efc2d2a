// The words by which the topics of a purpose are known, in every language, and ordinary phrases that hold one of them.

/** Words of one topic in all languages. */
export const topicWords = {
  refund: '退款|返款|refund|refunds|रिफंड|환불|استرداد|refunded|reembolso fiscal',
  repaying:
    '返金|还款|归还|偿还|还钱|还了|还清|还借款|还你|repayment|repay|pay back|paying back|payback|remboursement|rückzahlung|' +
    'rückerstattung|reembolso|devolución|devolução|estorno|返済|갚|상환|hoàn tiền|trả nợ|pengembalian|คืนเงิน|возврат|возврат долга|rimborso|rimborsi|terugbetaling|terugbetaald|zwrot|zwrot długu',
  fee:
    '手续费|保证金|解冻费|解冻金|验证金|认证金|工本费|激活费|保證金|手續費|fee|fees|手数料|保証金|수수료|보증금|फीस|शुल्क|phí|' +
    'biaya|ค่าธรรมเนียม|gebühr|gebühren|frais|tasa|comisión|taxa|tarifa' +
    '|комиссия|комиссию|сбор|пошлина|пошлину|commissione|commissioni|spese|kosten voor|opłata|opłatę|prowizja|ücreti|masrafı' +
    '|培训费|会员费|charge|charges|notarkosten|vorkosten|bearbeitungskosten|ค่าค้ำประกัน|ค่าประกัน|ค่าค้ำ|ค่าดำเนินการ|ค่าดำเนิน|رسوم|الرسوم|عمولة|opłata za|masraf|masrafları|ücret|tasas|comisiones|custas|taxas|dosya masrafı|biaya admin|lệ phí|tiền phí|zahlung vorab|frais de dossier|清关费|通关费|过关费|보증료|승인료',
  loan:
    '贷款|网贷|放款|下款|贷|loan|loans|融資|ローン|대출|ऋण|लोन|vay|khoản vay|pinjaman|pinjol|เงินกู้|kredit|darlehen|' +
    'prêt|crédit|préstamo|crédito|empréstimo' +
    '|кредит|кредита|кредиту|займ|займа|микрозайм|prestito|prestiti|mutuo|finanziamento|lening|pożyczka|pożyczki|kredyt|kredytu|kredi|قرض|القرض|تمويل|ऋण|karz|udhaar loan|loan approval|borrow loan|kredyty|kredycie|kreditte|kredisi|pinjaman online|สินเชื่อ|ยืมออนไลน์|貸付|카드론|사채',
  unfreezing:
    '解冻|解封|激活|unfreeze|unfreezing|unlock|unblock|release|reactivation|解除|凍結|해제|동결|अनब्लॉक|mở khóa|' +
    'buka blokir|aktivasi|ปลดล็อก|freischaltung|freigabe|déblocage|desbloqueo|desbloquear|desbloqueio|liberação|liberación' +
    '|ปลดล็อค|liberar|libérer|desbloquea|разблокировка|разблокировку|разблокировать|разморозка|разморозку|активация|активацию|sblocco|sbloccare|svincolo|deblokkeren|vrijgave|odblokowanie|odblokowania|bloke kaldırma' +
    '|activation|activate',
  prize:
    '中奖|领奖|兑奖|中獎|领取奖品|prize|lottery winnings|lottery win|jackpot|当選|당첨금|लॉटरी|trúng thưởng|hadiah undian' +
    '|выигрыш|выигрыша|выигрыш в лотерею|vincita|vincite|lotteria|hoofdprijs|wygrana|wygranej|ganancias loteria|premio loteria|gewinn auszahlung|lottogewinn|gain loterie|pemenang undian|menang undian|lucky winner|kbc lottery|sweepstake*|当選',
  job:
    '兼职|做任务|任务|入职|招聘|求职|part time job|part-time job|work from home|job offer|job application|job placement|' +
    'task|tasks|onboarding|recruitment|副業|부업|알바|नौकरी|việc làm|lowongan|kerja paruh waktu|งานออนไลน์|nebenjob|' +
    'offre d emploi|empleo|vaga de emprego' +
    '|работа на дому|удаленная работа|подработка|задание|задания|lavoro da casa|lavoro online|thuiswerk|praca zdalna|ek iş|tarefa|tarefas|missão|tarea|tareas|nhiệm vụ|tugas|미션|ภารกิจ|टास्क' +
    '|做单|抢单|刷信誉|刷好评|وظيفة|الوظيفة|توظيف|فرصة عمل|naukri|job card|work from home job|homeoffice job|iş ilanı|вакансия|вакансии|travail à domicile|vacante|vacature',
  withdrawal:
    '提现|出金|提款|一起提|выводом|выводу|可提|能提|才可取|方可取|可取出|withdraw|withdrawal|cash out|payout|引き出し|출금|निकासी|rút tiền|penarikan|tarik dana|ถอนเงิน|auszahlung|' +
    'retrait|retiro|saque' +
    '|вывод средств|вывод денег|вывода средств|вывод|вывести деньги|prelievo|prelevare|opname|uitbetaling|wypłata|wypłaty|para çekme|rút|ถอน|tarik saldo' +
    '|提币|to withdraw|retirar|sacar|retirer|auszahlen|prelevare|вывести|снять деньги|سحب|السحب|سحب الأرباح|çekim|para çekim|çekmek için|wypłacić|opnemen|nikalne ke liye|paise nikal*|cash withdraw|出し金|encaisser',
  police:
    '公安|警察|警官|民警|刑警|网警|派出所|检察院|检察官|法院|专案组|刑事局|地检署|公检法|police|policeman|police officer|' +
    'detective|interpol|検察|경찰|검찰|पुलिस|công an|polisi|ตำรวจ|polizei|policía|polícia' +
    '|следователь|следователя|следователю|полиция|полиции|прокуратура|прокуратуры|мвд|фсб|центробанк|carabinieri|polizia|questura|guardia di finanza|politie|policja|policji|prokuratura|procura della repubblica|savcı|gendarmerie|guardia civil|执行款|jury duty|jury fine|arrest warrant|court order|شرطة|الشرطة|مخفر|jandarma|emniyet müdürlüğü|komisariat|thana|थाना|จนท ตำรวจ|sheriff|sheriffs office|cảnh sát',
  investment:
    '投资|理财|炒股|股票|期货|炒币|入金|投資|investment|investments|invest|investing|forex|trading account|투자|निवेश|' +
    'đầu tư|investasi|ลงทุน|geldanlage|investition|investissement|inversión|investimento' +
    '|инвестиции|инвестиция|инвестицию|брокерский счет|investimenti|investire|belegging|beleggen|inwestycja|inwestycje|yatırım' +
    '|炒外汇|数字货币|虚拟货币|荐股|跟投|内部认购|استثمار|الاستثمار|inwestycyjny|yatırımı|beleggingen|вложени*|vklad',
  giftCard:
    '礼品卡|购物卡|充值卡|点数卡|苹果卡|卡密|gift card|gift cards|itunes card|google play card|steam card|ギフトカード|' +
    '상품권|गिफ्ट कार्ड|thẻ quà tặng|kartu hadiah|geschenkkarte|geschenkkarten|carte cadeau|cartes cadeaux|tarjeta regalo|' +
    'tarjetas regalo|cartão presente|加油卡|e卡|京东卡|沃尔玛卡|充值码|拍密码|超市卡|礼物卡|禮物卡',
  work: '公司|单位|老板|领导|客户|工作|work|boss|ceo|office|company|client|manager|上司|会社|회사|사장|kantor|công ty|chef|firma|财务|ceo request|cfo|finance team|accounts dept|amministratore',
  rent:
    '租金|房租|租房|月租|rent|rental|rents|miete|kaltmiete|loyer|alquiler|aluguel|家賃|월세|전세|किराया|tiền nhà|tiền thuê|' +
    'thuê nhà|sewa|kost|ค่าเช่า' +
    '|аренда|аренду|за квартиру|affitto|huur|czynsz|najem',
  deposit:
    '押金|定金|订金|按金|敷金|deposit|holding deposit|bond|kaution|dépôt de garantie|fianza|caução|보증금|जमानत|đặt cọc|' +
    'tiền cọc|uang jaminan|ค่ามัดจำ|มัดจำ' +
    '|залог|задаток|caparra|deposito cauzionale|borg|kaucja|depozito' +
    '|depósito|einzahlung|teminat|garanzia|garantía de|garantie locative|garantie|zabezpieczenie|jaminan|เงินประกัน|保証料|담보|tiền bảo đảm|ضمان|وديعة|تأمين مسترد|залогов*|señal|deposite|deposits|意向金|订位金|占位费',
  prepaying:
    '预付款|预付|预交|先付|先交|upfront|up front|in advance|prepayment|prepay|vorkasse|por adelantado|anticipo|antecipada|' +
    'antecipado|acompte|前払い|선입금|선불|अग्रिम|trả trước|di muka|ล่วงหน้า' +
    '|anticipado|pago anticipado|pagamento antecipado|предоплата|предоплату|anticipato|acconto|vooruitbetaling|aanbetaling|przedpłata|zaliczka|先款|先定金|先订金|先给定金|先打款|款到发货|先转|先付款|先汇',
  invoice:
    'invoice|invoices|inv|发票|發票|rechnung|facture|factura|fatura|請求書|청구서|hóa đơn|faktur|ใบแจ้งหนี้|चालान' +
    '|счет на оплату|счет-фактура|fattura|fatt|factuur|faktura',
  lending:
    '借|借款|lend|lending|lend you|loan to you|borrow|préstamo para|emprestar|empréstimo para|leihen|leihe|prêter|お金を貸す|' +
    '빌려|उधार|cho mượn|mượn tiền|pinjam|pinjami|ยืมเงิน|hi mum|hi dad|hi mom|hello mum|hallo mama|coucou maman' +
    '|займи|одолжи|в долг|prestami|presta|prestarmi|pożycz|need loan|need a loan|need to borrow|سلفة|اقرضني|borç ver|borç para|pożycz|pożyczyć|leen|lenen|udhar do|udhaar chahiye|周转|貸して|빌려줘|cho vay',
  newDetails:
    '新账户|新账号|新卡号|账户变更|账号变更|变更账户|更换账户|换账户|换账号|new account|new bank details|new bank account|' +
    'new details|updated details|changed bank|account changed|bank details changed|new iban|neue iban|neues konto|' +
    'neue bankverbindung|nouveau compte|nouveau rib|nueva cuenta|cambio de cuenta|nova conta|新口座|口座変更|계좌 변경|새 계좌|' +
    'नया खाता|tài khoản mới|rekening baru|บัญชีใหม่',
  goods:
    '货款|采购款|采购|进货|材料款|材料费|工程款|合同款|采购合同|goods|purchase order|supplies|wareneinkauf|marchandises|' +
    'mercancía|mercadoria|仕入|商品代金|물품대금|tiền hàng|ค่าสินค้า',
  salary:
    '工资|薪水|薪资|薪金|salary|wages|payroll|gehalt|lohn|salaire|nómina|salário|給料|給与|급여|월급|वेतन|lương|gaji|เงินเดือน' +
    '|зарплата|зарплату|аванс|stipendio|salaris|loon|wynagrodzenie|pensja|maaş',
  tax:
    '税款|扣税|交完税|完税|taxe|缴税|个税|交税|税金|補税|补税|tax|taxes|steuer|impôt|impôts|impuesto|impuestos|imposto|세금|टैक्स|thuế|pajak|ภาษี' +
    '|налог|налога|налоги|ндфл|imposta|belasting|podatek|podatku|vergi|補稅|繳稅|ضريبة|الضريبة|vergisi|belasting over',
  kin:
    '妈妈|爸爸|爷爷|奶奶|儿子|女儿|老公|老婆|宝贝|亲爱的|哥哥|姐姐|弟弟|妹妹|生活费|零花钱|孝敬|红包|压岁钱|先生|女士|' +
    '我妈|我爸|mum|mom|dad|son|daughter|wife|husband|pocket money',
  compensation:
    '理赔|赔付|赔偿|补贴|补助|补偿|退赔|退学费|退费|compensation|subsidy|government grant|indemnización|indenização|entschädigung|' +
    'indemnisation|risarcimento|компенсация|компенсацию|компенсации|補助|給付金|보상금|지원금|bồi thường|ganti rugi|bantuan|ชดเชย|सब्सिडी|تعويض|tazminat|odszkodowanie|schadevergoeding|claim payout',
  verifying:
    '验证|认证|验资|做流水|流水包装|过流水|走流水|刷流水|跑流水|验流水|还款能力|verification|verify|verifying|verificación|verificar|verificação|' +
    'vérification|verifizierung|verifica|верификация|верификацию|подтверждение|認証|인증|xác minh|xác thực|verifikasi|ยืนยันตัวตน|सत्यापन|توثيق|التحقق|تحديث|doğrulama|weryfikacja|weryfikacyjna|verificatie|verifica identità|प्रमाणीकरण|account turnover|bank turnover|statement turnover|mover la cuenta|movimientos de cuenta|movimentar a conta|movimentação da conta|movimentação bancária|mouvements de compte|kontobewegungen|umsätze erzeugen|movimenti sul conto|оборот по карте|обороты по счету|прогнать оборот|hesap hareketi|obrót na koncie|取引実績|거래실적|거래 실적|làm đẹp sao kê|chứng minh tài chính|putar rekening|เดินบัญชี|حركة الحساب',
  account:
    '账户|账号|帐号|卡号|银行卡|户口|account|acct|cuenta|conta|compte|konto|kto|conto|счет|счета|口座|계좌|tài khoản|rekening|akun|' +
    'บัญชี|खाता|hesap|rekening|حساب|الحساب|hesabı|hesabını|konta|rachunek|kontos|बैंक खाता|khata|счёт|حسابك|حسابي|حسابه|حسابها|حسابات|hesabınız|hesabım|moje konto|mon compte|mi cuenta|minha conta|mio conto|mijn rekening',
  blocked:
    '微信冻结|微信解封|辅助解封|解封辅助|支付宝冻结|账户冻结|账号冻结|账户异常|账号异常|卡被冻结|帳戶凍結|account frozen|frozen account|account blocked|blocked account|account locked|' +
    'konto gesperrt|gesperrtes konto|compte bloqué|cuenta bloqueada|bloqueo cuenta|bloqueo de cuenta|conta bloqueada|' +
    'conto bloccato|счет заблокирован|карта заблокирована|rekening diblokir|tài khoản bị khóa|계좌 정지|口座凍結|rekening geblokkeerd|' +
    'konto zablokowane|hesap bloke',
  wallet:
    'wallet|billetera|carteira digital|portefeuille crypto|кошелек|кошелька|钱包|錢包|ví điện tử|dompet',
  winnings:
    '奖金|winnings|gewinn|gewinns|ganancias|ganancia|premio|premios|prêmio|prémio|gains|loterie|lotería|loteria|выигрыша|undian|premi* loter*|اليانصيب|ikramiye|piyango|çekiliş|đoạt giải|giải thưởng|ได้รับรางวัล|ลุ้นโชค|इनाम|लकी ड्रॉ|lucky draw|kbc|sorteo|sorteio|tirage au sort|verlosung|抽中|抽奖|得奖|懸賞|경품|이벤트 당첨|جائزة|الجائزة|ربحت|الفائز|kupon berhadiah|выигр*|wygran*',
  insurance:
    '保险费|投保|运输险|检疫险|保价费|托运保险|运输保险|保险金|insurance|seguro|assurance|versicherung|assicurazione|страховка|страховку|asuransi|bảo hiểm',
  mistyped: '卡号填错|卡号错误|卡号输错|账号填错|账号错误|账号输错|卡号有误|账号有误',
  toppingUp:
    '充值|垫付|垫资|入金|补款|recharge|recharging|top up|topup|recarga|recargar|recarregar|aufladen|aufladung|rechargement|ricarica|' +
    'пополнить|пополнение|nạp|nạp tiền|isi saldo|top up saldo|เติมเงิน|충전|チャージ|रिचार्ज|yükleme|充平台|充值平台|转平台|شحن رصيد|إيداع|wpłata na platformę|doładowanie|opwaarderen|storten|yatır|yatırma|deposit to continue|top-up|topup|topping up|wallet top',
  commission:
    '佣金|返佣|返利|commission|commissions|comisión|comisiones|comissão|provision|provisionen|commissioni|комиссионные|hoa hồng|' +
    'komisi|ค่าคอม|커미션|수당|報酬|कमीशन|عمولة|prowizja|prowizji|komisyon|komisyonu|provisie',
  customs:
    '海关|关税|清关|通关费|報關|海關|關稅|customs|customs duty|aduana|aduanas|aduanero|alfândega|alfandega|douane|douanes|zollgebühren|' +
    'zollamt|dogana|doganale|doganali|sdoganamento|таможня|таможню|таможенная|таможенный|таможенное|растаможка|税関|통관|관세|' +
    'hải quan|bea cukai|ศุลกากร|कस्टम|cło|gümrük|جمارك|الجمارك|جمركية|الجمركية|celne|celna|gümrükte|hải quan|tamozhn*|zoll',
  parcel:
    '包裹|快递|快件|邮包|parcel|package|shipment|paquete|envío|encomenda|pacote|pacco|spedizione|colis|paket|päckchen|sendung|посылка|' +
    'посылку|посылки|荷物|小包|소포|택배|bưu phẩm|bưu kiện|kiện hàng|พัสดุ|पार्सल|paczka|paczkę|pakje|kargo|طرد|الطرد|شحنة|الشحنة|paczki|przesyłka|przesyłki|kargonuz|pakketje|pakket|paquetes|colis|lô hàng|pacco',
  seized:
    '扣押|扣留|扣的|扣了|被扣|罚款|罰款|罚金|held|seized|detained|fine|retenido|retenida|multa|retido|retida|amende|retenu|festgehalten|' +
    'bußgeld|fermo|trattenuto|trattenuta|задержана|задержали|задержан|штраф|差し押さえ|압류|giữ|phạt|tahan|ditahan|denda|ค่าปรับ|' +
    'zatrzymana|vastgehouden|محجوز|محجوزة|محتجز|عالق|retenida en|bloqueado|bloccato|bloqué|bị giữ|zatrzyman*|takıldı|vastgehouden|hängt|stuck',
  taxOffice:
    'hmrc|irs|social security administration|finanzamt|agenzia delle entrate|agencia tributaria|receita federal|trésor public|' +
    '税务局|稅務局|国税局|国税庁|국세청|фнс|налоговая инспекция|urząd skarbowy|belastingdienst|hacienda|aeat|receita|fisco|fiskus|vergi dairesi|налоговая|налоговой|skarbówka|税务|稅務|세무서|cục thuế|ditjen pajak|สรรพากร|आयकर|الضرائب|income tax dept|revenue canada|cra|revenue commissioners',
  parent:
    'mum|mom|mam|mama|mamma|mamá|mami|mãe|maman|papa|papà|papá|pai|dad|daddy|mutti|oma|opa|мам|мама|мамуля|мамочка|пап|папа|' +
    '엄마|아빠|妈|爸|媽|母さん|お母さん|お父さん|ibu|แม่|พ่อ|मम्मी|पापा|माँ|mamo|tato|أمي|أبي|ماما|بابا|mumma|anneciğim|babacığım',
  newNumber:
    '换号|换号码|新号码|换手机号|换电话|換號碼|換電話|新號碼|changed number|changed my number|neue handynummer|nouveau numéro|nouveau num|' +
    'changé de numéro|nuevo número|número nuevo|cambié de número|novo número|número novo|troquei de número|mudei de número|' +
    'mudei o número|cambiato numero|nuovo numero|numero nuovo|новый номер|новая симка|сменил номер|сменила номер|поменял номер|' +
    'поменяла номер|nieuw nummer|nowy numer|zmieniłem numer|zmieniłam numer|yeni numara|yeni numaram|番号変わった|番号変更|번호 바뀌|' +
    '새 번호|số mới|đổi số|nomor baru|ganti nomor|เบอร์ใหม่|เปลี่ยนเบอร์|नया नंबर|new hp|new hp no|new num|new no|my new number|number changed|nuevo num|neue handynr|neue nr|neue handy nr|nouveau numero|nuevo celular|رقم جديد|رقمي الجديد|غيرت رقمي|naya number|mera naya number|zmiana numeru|ander nummer|换了号|换新号|换了电话|换了手机号|換左電話|換左號碼|換咗電話|trocou de número|mudou de número|cambió de número|ha cambiado de número|a changé de numéro|hat neue nummer|hat eine neue nummer|nummer gewechselt|ha cambiato numero|сменил телефон|numarası değişti|numarasını değiştirdi|zmienił numer|zmieniła numer|heeft nieuw nummer|heeft een nieuw nummer|changed his number|changed her number|changed phone number|changed numbers|has a new number|got a new number|his new number|her new number|番号変えた|번호 바꿨|번호가 바|đổi số điện thoại|ganti nomer|ganti no hp|เปลี่ยนเบอร์โทร|नंबर बदल|number badal|غير رقمه|غيرت رقمها|換咗號碼|電話番号が変|salva esse número|salva meu número|save this number|save my number|speicher diese nummer|enregistre ce numéro|guarda este número|salva questo numero|сохрани номер|bu numarayı kaydet|zapisz ten numer|sla dit nummer op|存一下这个号|存我号码|이 번호 저장|lưu số này|simpan nomor ini|บันทึกเบอร์',
  newPhone:
    '手机坏|手机摔|手机丢|换手机|手機壞|new phone|new mobile|new cell|broken phone|phone broke|phone is broken|lost phone|neues handy|' +
    'handy kaputt|nouveau téléphone|nouveau portable|portable cassé|nuevo móvil|móvil nuevo|nuevo teléfono|teléfono nuevo|móvil roto|' +
    'novo telemóvel|telemóvel novo|tlm novo|celular novo|novo celular|celular quebrou|nuovo cellulare|cellulare nuovo|cellulare rotto|' +
    'telefono rotto|новый телефон|телефон сломался|телефон разбился|разбил телефон|nieuwe telefoon|telefoon kapot|nowy telefon|' +
    'yeni telefon|携帯壊れ|폰 고장|điện thoại hỏng|hp rusak|มือถือพัง|नया फोन',
  greeting:
    '妈我是|爸我是|我是你儿子|我是你女儿|是我妈|hi mum|hi mom|hi dad|hello mum|hello mom|hello dad|hey mum|hey mom|hey dad|its me|' +
    "it's me|hallo mama|hallo papa|hallo mutti|ich bins|ich bin's|coucou maman|coucou papa|salut maman|maman c'est|papa c'est|" +
    'hola mamá|hola mami|hola papá|mamá soy|papá soy|soy yo|olá mãe|oi mãe|olá pai|oi pai|sou eu|ciao mamma|ciao papà|mamma sono|' +
    'papà sono|sono io|привет мам|привет пап|мам это я|пап это я|это я|hoi mam|hoi pap|hoi mama|cześć mamo|mamo to ja|to ja|' +
    '엄마 나|아빠 나|나야|お母さん俺|母さん俺|俺だよ|mẹ ơi|con đây|bu ini|mah ini|แม่หนู|मम्मी मैं|ماما انا|أنا ابنك|هاي ماما|anne benim|mummy main|mum its|mom its|dad its|mum it s|mom it s|dad it s|thats your son|俺だけど|俺だ|俺俺|おれおれ|オレだけど|我係你|你個仔|你個女|我系你|我是你孙子|我是你侄子|我是你外甥|đây là con|ini anakmu|นี่ลูก|main aapka beta|soy tu hijo|soy tu nieto|sou seu filho|sono tuo figlio|sono tuo nipote|c est ton fils|ich bin dein|это твой сын|ben oğlun|tu twój syn|ik ben je zoon',
  bail: 'bail|kaution|caution|fianza|fiança|cauzione|залог|保释|保释金|取保|보석금|bảo lãnh|保釈金|borgtocht|kaucja|kefalet|بكفالة|كفالة|jamanat|जमानत|bond money|保釋|kefaletle|vrijlating|poręczenie',
  accident:
    '车祸|撞人|撞车|出事|事故|被抓|accident|crash|unfall|accidente|acidente|incidente|авария|дтп|사고|tai nạn|kecelakaan|' +
    'อุบัติเหตุ|ongeluk|wypadek|kaza|दुर्घटना|حادث|الحادث|trafik kazası|wypadku|ongeval|एक्सीडेंट|accident ho gaya|atropell*|choque|出车祸|撞到人|ひき逃げ|교통사고',
} as const;
