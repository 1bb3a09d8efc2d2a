// The words on buttons, by language: what pays, what it pays, what carries out, what goes on, and what is never a payment.
import type { PageLanguage } from './languages.ts';

/**
 * Words parted by `|`, as `plainWords` writes them; `*` at the end is any ending.
 * `pays`: verbs that send money by themselves; `money`: what is sent, only beside a word of `does`; `does`: words that
 * carry out whatever the page is about; `onward`: words for a further step; `never`: beside one of these nothing is paid.
 * Every content script carries this file, so a word stands here only if labels that matter need it.
 */
export interface ControlWords {
  readonly pays: string;
  readonly money: string;
  readonly does: string;
  readonly onward: string;
  readonly never: string;
}

/** What says nothing of its own between the words of a label. */
export const filler =
  'slide to|swipe to|drag to|slide right to|swipe right to|向右滑动|右滑|滑动|向右滑動|滑動|and|the|your|my|this|it|now|all|und|jetzt|et|de|la|y|e|o|ora|i|nu|agora|ahora|envio|envoi|en|ve|va|dan|и|を|并|並|且|信息|する|した|하기|और|दें|الان';

/** How labels of what is pulled, and not pressed, say so. */
export const pulled =
  /slide|swipe|drag|滑|拖|スライド|スワイプ|밀어|스와이프|wisch|schieb|desli[zc]|arrast|gliss|balay|scorri|trascina|przesu|sleep|veeg|провед|сдвин|kaydır|geser|vuốt|trượt|kéo|เลื่อน|ปัด|स्लाइड|स्वाइप|اسحب|مرر/i;

/** Of the words for a further step those that look a payment over before it is made. */
export const looksOver =
  /review|preview|check|verif|vérif|prüf|revis|rivedi|controll|controle|sprawd|провер|核对|核對|检查|檢查|確認|확인|검토|ตรวจ|kiểm tra|periksa|kontrol|समीक्षा|जांच|مراجعة/iu;

/** Names of proposals and standards: like the code of a currency before a number, and no money. */
export const numbered = 'EIP|ERC|BIP';

/** `international`: words and stems that several languages share. */
export const controlVocabulary: Readonly<Record<PageLanguage | 'international', ControlWords>> = {
  international: {
    pays: 'transfer|transferir|dona*|depositar|recargar|recarregar|recharger|recharge',
    money: 'pag*|pay*|transfer*|order|transa*|opera*|recarga',
    does: 'confirm*|complet*|finali*|autori*|ok|si|autoryz*',
    onward: 'continu*|next',
    never: 'no|histor*|cancel*|later|pagina|page|eip',
  },
  'zh-Hans': {
    pays: '支付|付款|转账|汇款|提现|提币|充值|下单|购买|买单|打款|转出|付钱|代发|划款|汇出|发红包|塞钱|还款|缴|交费|代付|捐|打赏|认购|申购|买入|续费|刷卡|发放|放款|划转|付清|支取|订购|下订单|申请提现|申请提币|申请提款|提款|结清|转给|赞赏',
    money: '订单|红包|交易|打款|捐赠|投资|转入|存入',
    does: '确认|确定|提交|同意|是|好的|发送|无误|完成|授权|通过|放行|复核|订阅|开始|执行|签署|立即|已核对|已核实|已知晓|已知悉|已了解|已阅读|预约|签约|没问题|发出',
    onward: '下一步|继续|去结算|结算|核对',
    never:
      '取消|记录|方式|设置|查|限额|明|详|请求|申请|已|成功|失败|支付完|付款完|码|收|修改|添加|不|找人|凭证|账单|撤|删|终止|暂停|停止|拒|冻结|关闭|须知|管理|提醒|搜|帮助|付款账|更换|计划|催|给我|开通|保存|模板|草稿|下载|打印|分享|复制|优惠|活动|券|规则|指南|教程|回单|条款|退|计算|列表|导出|发票|咨询|客服|常见|问题|解约|关于|换|试算|攻略|推荐|订阅号|关注|评',
  },
  'zh-Hant': {
    pays: '轉帳|轉賬|匯款|提現|提領|儲值|購買|轉出|過數|繳|加值|續費|申購|買入|還款|下單|下訂|訂購|發紅包|發放|撥款|劃轉|轉給|確認匯出|俾錢|畀錢|俾數|畀數|即刻俾|即刻畀|而家俾|而家畀|增值|打賞|贊賞|斗內',
    money: '訂單|紅包|捐款|轉入|存入',
    does: '確認|確定|送出|無誤|發送|傳送|授權|覆核|核准|通過|訂閱|執行|簽署|已核對|已閱讀|預約|簽約|沒問題',
    onward: '繼續|結帳|前往',
    never:
      '紀錄|記錄|設定|說|請求|約定|新增|刪|終止|教學|計畫|儲存|範本|下載|列印|複製|優惠|活動|規則|條款|計算|發票|常見|關於|試算|推薦|評|限額',
  },
  en: {
    pays: 'pay|lipa|buy|purchase|wire|withdraw|cash out|top up|order now|send now|remit|settle|sign transaction|payout|disburse|run payroll|add money|add funds|load money|request withdrawal|request payout|request a payout|send crypto|fund account|charge card|set up standing order|set up a standing order|create standing order|set up payment|start standing order|contribute|chip in|leave a tip|give a tip',
    money:
      'money|tip|funds|cash|withdrawal|booking|crypto|zelle|check|remittance|deposit|donation|subscription|contribution|disbursement|reservation|installment|top up',
    does: 'submit|make|approve|authori*|send|schedule|process|place|subscribe|yes|release|finish|agree|execute|move|sign|start|run|looks good|looks right|all good|all correct',
    onward: 'review|proceed|checkout|check out|preview',
    never:
      'request*|setting*|details|limits|edit|change|add|view|how|ways|code|status|new|don t|track|refund*|delete|revoke|save|template|draft|download|print|share|copy|offer|offers|rules|guide|help|receipt|receipts|statement|statements|calculator|alert|alerts|remind|reminder|notify|report|dispute|claim|compare|quote|estimate|options|method|methods|stop|pause|skip|reject|decline|manage|search|find|see|show|export|limit|return|split',
  },
  es: {
    pays: 'pagar|comprar|retirar|abonar|solicitar retiro|solicitar el retiro|agregar fondos|anadir fondos|cargar saldo|ingresar dinero|girar|abona|contribuir|ordenar|colaborar|dejar propina|dar propina',
    money:
      'pedido|dinero|retiro|bizum|compra|donacion|reserva|suscripcion|deposito|remesa|nomina|aporte|abono|giro',
    does: 'enviar|realizar|hacer|aceptar|efectuar|firmar|ejecutar|mandar|envia|aplicar|aprobar|liberar|suscribirse|suscribirme|suscribete|acepto|terminar|procesar|programar|programa|cursar|tramita|emitir|todo correcto',
    onward: 'siguiente|revisar|tramitar',
    never: 'mas tarde|como',
  },
  pt: {
    pays: 'sacar|doar|solicitar saque|solicitar levantamento|adicionar fundos|adicionar saldo|adicionar dinheiro|levantar|carregar saldo|quitar|transfira|contribuir|deixar gorjeta|dar gorjeta',
    money: 'dinheiro|saque|pix|doacao|assinatura|remessa|resgate|levantamento|carregamento|ted|boleto|fatura',
    does: 'fazer|concluir|efetuar|sim|assinar|aprovar|assine|aceitar|aceito|executar|processar|validar|agendar|efetivar|tudo certo',
    onward: 'avancar|proximo',
    never: 'depois|nao|como',
  },
  de: {
    pays: 'bezahlen|zahlen|uberweisen|kaufen|auszahlen|kostenpflichtig|spenden|begleichen|aufladen|auszahlung beantragen|auszahlung anfordern|geld senden|einzahlen|abheben|anweisen|bezahle|zahle|uberweise|dauerauftrag anlegen|dauerauftrag einrichten|dauerauftrag erteilen|lastschrift bestatigen|beisteuern|trinkgeld',
    money:
      'zahlung|uberweisung|geld|auszahlung|auftrag|zahlungspflichtig|bestellung|kauf|spende|aufladung|buchung|abo|abonnement|einzahlung|anweisung|dauerauftrag|sammeluberweisung|echtzeituberweisung|gehaltszahlung',
    does: 'bestatigen|zeichnen|absenden|senden|ausfuhren|freigeben|bestellen|ja|abschliessen|abschicken|durchfuhren|genehmigen|unterschreiben|abonnieren|beauftragen|erteilen|tatigen|annehmen|zustimmen|anweisen|starten|unterzeichnen|auslosen|veranlassen',
    onward: 'weiter|prufen|zur kasse|eingaben prufen|zur prufung',
    never: 'spater|nicht',
  },
  fr: {
    pays: 'payer|acheter|virer|retirer|commander|faire un don|regler|verser|transferer|demander un retrait|demander le retrait|ajouter des fonds|crediter|reglez|payez|transferez|virez|faire le virement|approvisionner|participer|contribuer|cotiser|laisser un pourboire|donner un pourboire',
    money:
      'paiement|achat|virement|retrait|commande|argent|don|recharge|depot|versement|ordre|reglement|cotisation',
    does: 'valider|executer|envoyer|effectuer|passer|oui|terminer|signer|approuver|accepter|abonner|s abonner|valide|ordonner|realiser|faire|je confirme|je valide|lancer|soumettre|programmer|planifier|mettre en place|declencher|tout est correct',
    onward: 'suivant|verifier|poursuivre|proceder|etape suivante',
    never: 'plus tard|comment',
  },
  it: {
    pays: 'paga|acquista|compra|preleva|ricarica|trasferisci|versa|richiedi prelievo|richiedi il prelievo|aggiungi fondi|pagare|bonifica|salda|versare|trasferire|prelevare|contribuisci|ordina|lascia una mancia|lascia la mancia',
    money:
      'bonifico|ordine|acquisto|denaro|prelievo|trasferimento|donazione|prenotazione|abbonamento|versamento|disposizione',
    does: 'conferma|invia|esegui|effettua|firma|approva|accetta|abbonati|concludi|confermo|sottoscrivi|disponi|invio|inoltra|programma|pianifica|disporre|tutto corretto',
    onward: 'avanti|procedi|verifica|prosegui',
    never: 'piu tardi|come',
  },
  ja: {
    pays: '支払|振込|振り込|振替|送金|購入|決済|出金|注文する|チャージ|払込|寄付|入金|納付|納税|払い込|引き出|引出|積立|送信する|お布施|投げ銭|チップを送',
    money: '注文|取引|購入|申込',
    does: 'この内容で|実行|送る|はい|承認|送信|完了|許可|承諾|申し込む|申込|登録して|送付|署名|実施|開始|予約する',
    onward: '次へ|続|進む|確認画面|内容を確認',
    never:
      'キャンセル|履歴|方法|戻る|依頼|パス|照会|詳細|後|登録|限度額|変更|取り消|削除|停止|解約|表示|一覧|上限|について|ひな形|下書き|ダウンロード|印刷|共有|コピー|キャンペーン|お得|ヘルプ|ガイド|領収|規約|返金|シミュ|クーポン|案内|検索|テンプレ|手数料|修正|追加|予定|使い方|ログイン',
  },
  ko: {
    pays: '결제|송금|이체|구매|출금|충전|납부|보내기|주문하기|기부|후원|인출|지급|납입|입금하기|환전|팁 보내기|팁 주기',
    money: '주문|거래|구매|후원|예약이체',
    does: '확인|제출|승인|완료|예|동의|구독|동의하고|서명|실행|진행|신청하기|확정|예약|맞아요|맞습니다',
    onward: '다음|계속',
    never:
      '취소|내역|방법|수단|요청|한도|조회|비밀|해지|삭제|거절|중지|문의|알림|안내|확인증|저장|임시|템플릿|다운로드|인쇄|공유|복사|이벤트|혜택|도움말|영수증|약관|관리|환불|계산|쿠폰|가이드|검색|설정|변경|추가|상세|자세히|로그인|수정',
  },
  hi: {
    pays: 'पे करें|खरीदें|निकालें|दान|रिचार्ज|अंतरण|भुगतान करें|चुकाएं|चुकाये|अदा करें|ट्रांसफर करें|पैसे डालें|पैसे जोड़ें|निकासी|ऑर्डर करें|योगदान|ऑर्डर दें|टिप दें',
    money: 'भुगतान|ऑर्डर|ट्रांसफर|पैसे|राशि|खरीद|बुकिंग|सदस्यता|निकासी|लेनदेन|दान',
    does: 'पुष्टि|सबमिट|भेजें|हां|करें|की|ठीक है|स्वीकार|स्वीकृत|अनुमोदित|अधिकृत|सदस्यता लें|पूरा करें|पक्का|भेजो|सहमत|जी हां|शेड्यूल|सही है',
    onward: 'आगे|जारी|अगला',
    never:
      'रद्द|बाद|अस्वीकार|इतिहास|सहेजें|ड्राफ्ट|डाउनलोड|प्रिंट|साझा|कॉपी|ऑफर|मदद|रसीद|शर्तें|प्रबंधन|अनुरोध|रिफंड|सेटिंग|विवरण|तरीका|खोजें|बदलें|जोड़ें|देखें|नया|सीमा|हटाएं|स्थिति',
  },
  vi: {
    pays: 'thanh toan|chuyen tien|chuyen khoan|mua|dat hang|chuyen ngay|gui tien|quyen gop|nap|rut|nop tien|dong tien|tra tien|yeu cau rut|chi luong|giai ngan|tra no|ung ho|chuyen den|gui ngay|gui tip',
    money: 'giao dich|don hang|dat phong|quyen gop|dat coc|lenh chi|lenh chuyen',
    does: 'xac nhan|gui|dong y|hoan tat|thuc hien|hoan thanh|chuyen|phe duyet|duyet|ky|dang ky goi|chap nhan|co|dung|ky duyet|uy quyen|dat lich|xac nhan va|chinh xac|dung roi',
    onward: 'tiep tuc|tiep theo|kiem tra',
    never:
      'huy|lich su|phuong thuc|chi tiet|yeu cau|han muc|tu choi|tu dong|nhac|rut gon|luu|mau|tai xuong|tai ve|chia se|sao chep|uu dai|khuyen mai|tro giup|bien lai|dieu khoan|quan ly|hoan tien|cai dat|huong dan|danh sach|tim|xem|thay doi|sua|xoa|them|cach|dang nhap|hoa don dien tu|thu hoi',
  },
  id: {
    pays: 'kirim sekarang|bayar|beli|tarik|isi ulang|lunasi|setor|isi saldo|ajukan penarikan|sumbang|tambah saldo|cairkan|pesan sekarang|beri tip|kasih tip',
    money: 'pembayaran|pesanan|uang|dana|donasi|pembelian|pengisian|pemesanan|langganan|setoran|penarikan',
    does: 'konfirmasi|kirim|ya|proses|buat|setuju|selesai|setujui|otorisasi|sahkan|berlangganan|jalankan|lakukan|selesaikan|benar|jadwalkan|sudah benar|sudah sesuai',
    onward: 'lanjut|lanjutkan|berikutnya|selanjutnya',
    never:
      'nanti|riwayat|batal*|simpan|templat|draf|unduh|cetak|bagikan|salin|bantuan|struk|bukti|syarat|kelola|minta|pengembalian|hitung|pengaturan|detail|metode|cara|daftar|cari|panduan|lihat|ubah|hapus|tambah|tolak|batas|masuk|cabut',
  },
  th: {
    pays: 'ชําระ|จ่าย|โอน|ซื้อ|ถอน|เติมเงิน|บริจาค|ส่งเงิน|ฝากเงิน|สมทบ|สั่งสินค้า|สั่งของ|ร่วมบริจาค|ให้ทิป',
    money: 'รายการ',
    does: 'ยืนยัน|ตกลง|ส่ง|เสร็จสิ้น|อนุมัติ|ยอมรับ|สมัครสมาชิก|ทํารายการ|ใช่|เรียบร้อย|ลงนาม|ตั้งเวลา|ถูกต้อง',
    onward: 'ถัดไป|ต่อไป|ตรวจสอบ|ดําเนินการ',
    never:
      'ยกเลิก|ประวัติ|วิธี|ช่อง|ปฏิเสธ|หยุด|ระงับ|วงเงิน|บันทึก|แม่แบบ|ดาวน์โหลด|พิมพ์|แชร์|คัดลอก|โปรโมชั่น|ช่วยเหลือ|ใบเสร็จ|สลิป|เงื่อนไข|จัดการ|คืนเงิน|คํานวณ|ตั้งค่า|รายละเอียด|ค้นหา|ขอเงิน|ดู|แก้ไข|ลบ|เพิ่ม|เปลี่ยน|รายการล่าสุด|รายการโปรด|เพิกถอน',
  },
  ru: {
    pays: 'оплатить|перевести|купить|вывести|пополнить|заплатить|пожертвовать|внести|погасить|запросить вывод|зачислить|выплатить|оплачиваю|перевожу|переводим|снять|добавить средства|пополняю|задонатить|погашаю|заказать|поддержать рублем|чаевые',
    money:
      'платеж*|перевод*|оплат*|заказ|деньги|вывод|покупк*|пожертвован*|пополнен*|бронирован*|подписк*|взнос|средства|выплат*',
    does: 'подтвер*|отправить|выполнить|оформить|да|сделать|ок|готово|подписать|произвести|утвердить|одобрить|разрешить|согласен|принять|завершить|провести|исполнить|подписаться|хорошо|верно|согласиться|запланировать|назначить|все верно|отправляю',
    onward: 'далее|продолжить|проверить',
    never: 'не|позже|как',
  },
  ar: {
    pays: 'ادفع|دفع|الدفع|حول|تحويل|شراء|سحب|اشتر|تبرع|سداد|سدد|تسديد|اشحن|طلب سحب|اضافة رصيد|اضافة اموال|صرف|ايداع|ارسال الاموال|ارسال المال|الشراء|اطلب|ساهم|بقشيش',
    money:
      'التحويل|الحوالة|حوالة|الطلب|المال|الاموال|السحب|العملية|الدفعة|الشراء|التبرع|الحجز|الاشتراك|الايداع|المعاملة|الدفع',
    does: 'تاكيد|ارسال|ارسل|تنفيذ|نعم|موافق|اتمام|وارسال|اعتماد|موافقة|تفويض|قبول|اشترك|اشتراك|انهاء|اكمال|تم|اوافق|اعتمد|اكد|نفذ|جدولة|صحيح',
    onward: 'التالي|متابعة|استمرار',
    never:
      'الغاء|طريقة|طرق|سجل|رفض|ايقاف|طلب|حفظ|قالب|مسودة|تحميل|تنزيل|طباعة|مشاركة|نسخ|عروض|العروض|مساعدة|ايصال|شروط|ادارة|استرداد|احسب|اعدادات|تفاصيل|بحث|كشف|عرض|تعديل|حذف|اضافة|جديد|كيف|حدود|الحدود|تسجيل|تغيير',
  },
  tr: {
    pays: 'ode|satin al|para cek|hemen al|yatir|para cekme talebi|bakiye yukle|para yukle|para gonder|parayi gonder|odemeyi yap|satin alin|bagis yap|yatirin|cekin|havale yap|oduyorum|siparis ver|bahsis ver|bahsis birak',
    money:
      'odeme*|siparis*|havale*|eft|para|islem*|gonderim*|parayi|bagis|yukleme|rezervasyon*|abonelik*|satin alma*|yatirim*|cekim*|talimat*|cekme',
    does: 'onayla|gonder|tamamla|tamam|evet|yap|bitir|onayliyorum|yukle|imzala|kabul et|gerceklestir|abone ol|dogrula|ilet|sonlandir|kabul|planla|talimat ver|talimati ver|emri ver|dogru',
    onward: 'ileri|devam',
    never: 'sonra|gecmis*|nasil',
  },
  pl: {
    pays: 'zaplac|place|kup|przelej|wyplac|kupuje|doladuj|oplac|zamawiam|wplac|splac|zlec wyplate|dodaj srodki|wykup|wplacam|przelewam|wyplacam|wesprzyj|zasil|ureguluj|splacam|zamow|zostaw napiwek|daj napiwek',
    money:
      'platnosc|przelew|zamowienie|wyplate|pieniadze|darowizne|zakup|doladowanie|rezerwacje|subskrypcje|wplate|zlecenie|skladke|przelewu|platnosci',
    does: 'potwierdz*|wyslij|wykonaj|zatwierdz|zloz|tak|zlec*|przekaz|akceptuj*|podpisz|zrealizuj|realizuj|przeslij|zaakceptuj|subskrybuj|dokoncz|rozpocznij|zgadzam|zatwierdzam|wysylam|wykonuje|zaplanuj|nadaj|zgadza sie',
    onward: 'dalej|kontynuuj|przejdz|sprawdz',
    never: 'pozniej|nie|jak',
  },
  nl: {
    pays: 'betalen|betaal|overmaken|overboeken|kopen|koop|opnemen|overschrijven|doneren|voldoen|opwaarderen|storten|doneer|uitbetalen|opname aanvragen|geld toevoegen|saldo toevoegen|geef|aflossen|bijdragen|bestel|fooi geven',
    money:
      'betaling|bestelling|overboeking|geld|opdracht|overschrijving|aankoop|donatie|opwaardering|boeking|storting|opname|spoedoverboeking|gift',
    does: 'bevestig*|verzenden|versturen|plaatsen|uitvoeren|akkoord|ja|sturen|afronden|ondertekenen|verzend|goedkeuren|accorderen|abonneren|indienen|voltooien|accepteren|verstuur|doen|opdracht geven|inplannen|plannen|opslaan en verzenden|klopt',
    onward: 'volgende|verder|doorgaan|controleren|naar de kassa',
    never: 'niet|hoe|verzoek*',
  },
};
