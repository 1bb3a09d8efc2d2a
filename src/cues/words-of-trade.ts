// Words of sales, rents, repairs and threats, in every language. A `*` ends a stem.

export const wordsOfTrade = {
  /** Where private people buy and sell, and wallets by which they pay. */
  market:
    'ebay|ebay motors|facebook marketplace|marketplace|craigslist|gumtree|zelle|venmo|cashapp|cash app|paypal|olx|quikr|carousell|kleinanzeigen|ebay kleinanzeigen|vinted|leboncoin|le bon coin|wallapop|milanuncios|bizum|mercado libre|' +
    'mercado livre|enjoei|subito|allegro|allegro lokalnie|авито|avito|юла|сдэк доставка|sahibinden|letgo|dolap|marktplaats|tikkie|2dehands|闲鱼|转转|58同城|拼多多|淘宝|抖音|快手|小红书|蝦皮|露天|旋轉拍賣|賣貨便|メルカリ|ヤフオク|' +
    'ラクマ|ジモティー|당근|당근마켓|중고나라|번개장터|chợ tốt|shopee|lazada|tokopedia|bukalapak|kaidee|ตลาดนัด|dubizzle|سوق مفتوح|حراج|leilao|leilão|leilao online|subasta online|online auktion|asta online|mercadolibre|臉書|脸书|fb|社團|拍賣|二手|facebook|fb marketplace',
  /** A seller, or someone who is owed, and pays to be paid. */
  receiving:
    'to receive|receive payment|receive money|receive funds|get paid|business account|business acct|payout|para recibir|recibir el pago|receber|para receber|geld empfangen|zahlung erhalten|geld zu erhalten|recevoir|réception du paiement|' +
    'receive my money|receive the money|collect my money|collect the money|collect payment|geldempfang|empfang des geldes|zahlungsempfang|recevoir mon argent|recevoir l argent|réception de l argent|recibir dinero|recibir el dinero|recibir mi dinero|cobrar mi venta|recebimento do dinheiro|ricezione denaro|ontvangst geld|ontvangst van geld|para almak|paramı almak|收钱|收錢|대금 수령|terima pembayaran|menerima pembayaran|paisa lene|' +
    'ricevere|incassare|получить|получение|получения|almak için|ödeme almak|otrzymać|otrzymani*|wypłat*|odebrać|ontvangen|om te ontvangen|收款|到账|入账|过数|過數|受け取*|受取|入金されない|받으려면|받기|입금 받|nhận tiền|để nhận|' +
    'menerima|terima uang|รับเงิน|पैसे लेने|प्राप्त|paise lene|receive ke liye|استلام|لاستلام|استقبال',
  confirming:
    'verify|verification|verifying|verified|confirm|confirmation|authenticate|validation|upgrade|link|escrow|code|qr|qr code|security deposit|secure payment|sicher bezahlen|sicheres bezahlen|verifizier*|bestätig*|vérifi*|valider|validation|' +
    'paiement sécurisé|verific*|confirmar|confirmación|confirmação|pago seguro|enlace|conferma*|validare|pagamento sicuro|подтвержд*|верифик*|безопасная сделка|ссылк*|doğrula*|onay*|param güvende|potwierdz*|weryfik*|verificatie|' +
    'verifiëren|bevestig*|gelijk oversteken|betaalverzoek|验证|驗證|认证|認證|校验|核验|二维码|链接|担保|認証|確認|本人確認|인증|확인|안전결제|링크|xác minh|xác thực|xác nhận|verifikasi|konfirmasi|ยืนยัน|वेरिफाई|सत्यापन|verify karne|scan karne|' +
    'تأكيد|التحقق|تحقق|توثيق|apk|apk file|install app',
  /** That it is paid beside the market. */
  besideMarket:
    'off platform|outside the app|outside app|off app|outside airbnb|outside ebay|friends and family|whatsapp|telegram|fuera de la app|fuera de la plataforma|por fora|fora do site|hors plateforme|en dehors|außerhalb|freunde und familie|' +
    'fuori piattaforma|мимо площадки|вне сайта|dışından|poza portalem|buiten de site|走微信|平台外|站外付|线下付|加微信|微信转|支付宝转|私下|线下转|直接转|不走平台|私下交易|直接取引|직거래 입금|카톡|ngoài sàn|luar aplikasi|di luar aplikasi|นอกแอป|bina app|خارج التطبيق|改匯款|改汇款|改转账|不面交|面交改|先匯款|走私帳|改私下|换微信|微信付|换平台|加我微信|支付宝付',
  parted:
    'send back|sending back|sending it back|send it back|overpaid|overpayment|paid too much|sent too much|return the extra|extra back|por error|devolver|devolución|por engano|enviado errado|pix errado|estorno|zu viel|zuviel|versehentlich|' +
    'zurücküberweis*|trop perçu|trop versé|par erreur|rembourser|per errore|restituire|ошибочн*|по ошибке|yanlışlıkla|fazla yatan|iade|omyłkow*|przez pomyłkę|nadpłat*|per ongeluk|te veel|terugstorten|多转|多付|转错|误转|打错|退回多|誤振込|誤送金|' +
    '多く払|잘못 보낸|착오송금|chuyển nhầm|salah transfer|kelebihan|โอนผิด|โอนเกิน|गलती से|galti se|بالخطأ|زيادة',
  helper:
    'support|customer support|customer care|helpdesk|help desk|technician|tech|techniker|technicien|técnico|tecnico|assistenza|assistance|soporte|suporte|поддержк*|техник|destek*|wsparcie|serwisant|ondersteuning|客服|工程师|技术员|專員|专员|' +
    'サポート|カスタマー|고객센터|상담원|기사|hỗ trợ|tổng đài|cs resmi|dukungan|ฝ่ายบริการ|แอดมิน|सपोर्ट|कस्टमर केयर|الدعم|خدمة العملاء|hotline|línea de ayuda|numero verde|горячая линия|çağrı merkezi|infolinia|hulplijn|numéro d assistance',
  infected:
    'virus|viruses|trojan|malware|spyware|ransomware|hacker|hackers|infected|windows license|microsoft|microsoft license|norton|mcafee|geek squad|antivirus|microsoft lizenz|windows lizenz|trojaner|viren|logiciel malveillant|licence microsoft|' +
    'licencia microsoft|licencia windows|licença windows|vírus|licenza microsoft|virus*|вирус*|троян*|лицензи* windows|zainfekowan*|wirus*|病毒|木马|中毒|ウイルス|感染|トロイ|바이러스|악성|vi rút|mã độc|ไวรัส|वायरस|فيروس|اختراق الجهاز',
  fixing:
    'remote|remote fix|remote access|remote repair|remove|removal|cleaning|clean up|fix|fee|renewal|refund|license|lizenz|support|support fee|entfernen|fernwartung|fernzugriff|beseitigen|supprimer|nettoyage|à distance|dépannage|quitar|eliminar|' +
    'remoto|remota|acceso remoto|rimuovere|rimozione|da remoto|удален*|удаленн*|чистк*|uzaktan|temizle*|zdaln*|usunięci*|op afstand|verwijder*|远程|清除|杀毒|修复|遠隔|除去|サポート|電子マネー|원격|제거|치료|từ xa|gỡ|jarak jauh|hapus|ระยะไกล|กำจัด|' +
    'रिमोट|हटाने|عن بعد|إزالة|alert|locked|computer locked|warning|alerta|alerte|allarme|blockiert|警告|gesperrt|bloqueado|bloqué|bloccato|заблокирован*|kilitlendi|zablokowan*|geblokkeerd|被锁|ロック|잠김',
  pictures:
    'pics|my pics|photos|my photos|nudes|nude|nude video|naked|the video|video|my video|videos|video call|intimate|fotos|las fotos|mis fotos|vídeo|el video|nacktbilder|bilder|nacktvideo|das video|photos intimes|la vidéo|vidéo|foto|foto intime|il video|' +
    'фото|фотки|видео|интим*|görüntü*|fotoğraf*|videom*|zdjęci*|filmik|nagrani*|naaktfoto*|filmpje|视频|照片|裸照|果照|裸聊|動画|写真|画像|영상|사진|몸캠|ảnh nóng|clip|clip nóng|foto bugil|vcs|คลิป|รูป|वीडियो|फोटो|صور|فيديو|الصور|الفيديو',
  spreading:
    'delete|deleting|remove my|leak|leaking|dont post|do not post|not post|post my|expose|send to my friends|send to family|viral|morphed|blackmail|keep quiet|borrar|borre|borra|eliminar|no publicar|no publique|difundir|filtrar|apagar|apague|não vazar|' +
    'vazar|não expor|löschen|lösche|nicht veröffentlichen|veröffentlich*|verbreit*|supprime*|supprimer|ne pas publier|diffus*|cancellare|cancella|non pubblicare|diffondere|удали*|удалить|не сливать|слить|слив|разошл*|silmek|silsin|yaymasın|yayma*|' +
    'usuń|usunąć|usunięcie|nie publikuj*|rozpowszech*|verwijder*|niet plaatsen|verspreid*|删|删除|别发|不发|通讯录|群发|曝光|泄露|流出|散布|拡散|消して|ばらまく|公開しない|유포|삭제|뿌리|퍼뜨|xóa|xoá|tung clip|phát tán|hapus|jangan disebar|sebar*|ลบ|ปล่อยคลิป|' +
    'เผยแพร่|ไม่ให้หลุด|डिलीट|वायरल|delete karne|viral na|حذف|نشر|لا تنشر|فضح',
  extorted:
    'blackmail|blackmailed|extort*|sextort*|chantaje|chantagem|extorsión|extorsão|erpress*|chantage|maître chanteur|ricatto|estorsione|шантаж*|вымогат*|şantaj*|szantaż*|afpers*|chantage|勒索|敲诈|恐喝|脅迫|脅され|협박|갈취|tống tiền|bị đe dọa|peras|pemerasan|' +
    'diperas|ขู่กรรโชก|แบล็กเมล|ब्लैकमेल|ابتزاز|يبتزني|morphed photos|novinha|nudes apagar',
  /** Nobody has seen it. */
  unseen:
    'unseen|sight unseen|not viewed|before viewing|without viewing|keys by mail|keys by post|keys by courier|keys in post|keys via|keys sent|landlord abroad|abroad landlord|overseas landlord|schlüssel post|owner abroad|llaves por|llaves mensajería|sin ver|sin visitar|chaves pelo correio|sem visitar|' +
    'sem ver|ohne besichtigung|vor besichtigung|schlüssel per post|schlüssel per|vermieter im ausland|sans visite|avant visite|clés par|senza vedere|senza visita|chiavi per posta|chiavi via|не глядя|без просмотра|ключи почтой|görmeden|anahtar kargo|' +
    'bez oglądania|klucze pocztą|klucze kurierem|zonder bezichtiging|sleutels per post|先付再看|先交再看|看房退|看房前|锁房|抢房|没看房|优先看屋|优先看房|先汇订金|先交定金|先付定金|先匯訂金|内見前|鍵は郵送|鍵郵送|열쇠 택배|집 보기 전|xem nhà trước|chưa xem nhà|' +
    'giữ phòng trước|belum survei|booking kos|ก่อนดูห้อง|चाबी कूरियर|bina dekhe|قبل المعاينة|havent seen|havent seen it|not seen|never seen|never viewed|didnt see it|sin verlo|sin verla|sin haber visto|mai vista|mai visto|jamais vu|jamais vue|jamais visité|nie gesehen|nie besichtigt|não vi|nunca vi|не видел|не видела|не смотрел*|görmedim|nie widzia*|nooit gezien|niet gezien|没看过|没看房|沒看過|未睇樓|見てない|内見なし|안 본|안보고|방 안 보고|chưa xem|belum lihat|ยังไม่เห็น|ไม่ได้ดู|bina dekhe|बिना देखे|لم أره|لم أشاهد|b4 showing|before showing|b4 viewing|before tour|before i see it|vor der besichtigung|avant la visite|antes de verlo|antes de ver|prima di vederla|out of country|out of the country|out of town|is abroad|im abroad|landlord away|im ausland|à l étranger|en el extranjero|no exterior|all estero|за границей|yurt dışında|za granicą|in het buitenland|在国外|人在外地|海外にい|해외에|ở nước ngoài|di luar negeri|อยู่ต่างประเทศ|vides mein|في الخارج|keys mailed|mail keys|mail the keys|mailing keys|send keys|keys shipped|keys posted|schlüssel zuschicken|envoi des clés|envío de llaves|envio das chaves|invio chiavi|寄钥匙|快递钥匙|鍵を送る',
  animal:
    'puppy|puppies|kitten|kittens|frenchie|french bulldog|yorkie|parrot|golden retriever|welpe|welpen|hundewelpe|kätzchen|chiot|chaton|cachorro|cachorrito|gatito|filhote|cucciolo|cuccioli|gattino|щенок|щенка|щенков|котенок|котенка|yavru köpek|yavru kedi|' +
    'szczeniak*|kociak*|kotek|pup|kitten|幼犬|小狗|小猫|猫咪|布偶猫|柯基|子犬|子猫|강아지|고양이|chó con|mèo con|anak anjing|anak kucing|ลูกหมา|ลูกสุนัข|ลูกแมว|पिल्ला|جرو|قطة',
  shipping:
    'shipping|shipping crate|crate|delivery|transport|pet courier|courier|air freight|air cargo|insurance|vaccine fee|permit|versand|transportbox|transportversicherung|livraison|caisse de transport|vaccin|envío|jaula|transporte|caixa de transporte|spedizione|' +
    'trasportino|trasporto|доставк*|перевозк*|переноск*|kargo|nakliye|dostaw*|transporter|verzending|reismand|空运|托运|运费|航空箱|疫苗费|保险箱|輸送|空輸|ケージ|배송|운송|케이지|vận chuyển|ongkir|kandang|ค่าส่ง|กรง|डिलीवरी|शिपिंग|شحن|توصيل|قفص',
  redelivery:
    'redelivery|re delivery|redeliver|reschedule delivery|reship|delivery failed|missed delivery|reenvío|reentrega|nova entrega|erneute zustellung|neuzustellung|nachgebühr|nouvelle livraison|relivraison|riconsegna|nuova consegna|повторная доставка|' +
    'yeniden teslimat|ponowna dostawa|ponowne doręczenie|opnieuw bezorgen|重新派送|二次派送|派送失败|再配達|재배송|giao lại|kirim ulang|จัดส่งใหม่|रीडिलीवरी|إعادة التوصيل',
  /** What is cancelled by sending money, as a false service says. */
  cancelling:
    'cancel|cancelling|cancellation|close my|deactivate|kündig*|stornier*|résili*|annuler|annulation|cancelar|anular|dar de baja|desativar|disdire|annullare|отмен*|отключить|iptal|anulow*|rezygnacj*|opzeggen|annuleren|取消|关闭|关掉|關閉|注销|解除|停用|' +
    '解绑|终止|解約|キャンセル|解除|해지|취소|hủy|batalkan|pembatalan|ยกเลิก|रद्द|cancel karne|إلغاء',
  subscribed:
    'subscription|auto renewal|auto renew|auto debit|insurance plan|amazon prime|norton renewal|abo|abonnement|suscripción|assinatura|seguro do cartão|abbonamento|подписк*|страховк*|abonelik|' +
    'subskrypcj*|abonament|会员|续费|扣费|扣款|免密|保障|保险|百万|学生贷|校园贷|额度|白条|花呗|借呗|微粒贷|金条|直播|代理商|批发商|經銷商|经销商|高級會員|分期|定期購入|会費|サブスク|有料会員|구독|자동결제|회원권|gói cước|gia hạn|langganan|paylater|สมาชิก|ต่ออายุ|' +
    'सब्सक्रिप्शन|اشتراك|الاشتراك',
  given:
    'charity|donation|donate|orphans|orphan|relief|flood victims|earthquake|refugees|war victims|spende|spenden|waisen|don pour|orphelins|donación|huérfanos|doação|órfãos|donazione|orfani|пожертв*|сирот*|bağış|yetim*|darowizn*|sierot*|donatie|weeskinder*|捐款|' +
    '慈善|孤儿|救灾|寄付|義援金|기부|성금|từ thiện|quyên góp|donasi|yatim|บริจาค|दान|अनाथ|تبرع|أيتام|صدقة',
  /** A broken thing that is only repaired. */
  repairing:
    'repair*|repaired|screen|display|reparatur|bildschirm|réparation|écran|reparación|arreglo|pantalla|conserto|tela|riparazione|schermo|ремонт*|экран*|tamir*|ekran*|napraw*|reparatie|scherm|维修|修理|换屏|屏幕|修手机|修電腦|수리|액정|sửa|màn hình|servis|layar|ซ่อม|หน้าจอ|मरम्मत|إصلاح|شاشة',
  /** Things that are said to be bought back for more. */
  collectible:
    '玉石|翡翠|邮票|纪念币|古董|藏品|字画|钱币|收藏|名酒|茶饼|骨董|記念硬貨|골동품|미술품|antiques|rare coins|stamp collection|art fund|whisky cask|wine investment|cask|sammlermünzen|briefmarken|œuvre d art|vin d investissement|monedas antiguas|антиквариат|монет*|antika|numizmat*',
} as const;
