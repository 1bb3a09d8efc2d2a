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
    pays: '支付|付款|转账|汇款|提现|提币|充值|下单|购买|买单|打款|转出|付钱|代发|划款|汇出|发红包|塞钱|还款|缴|交费|代付|捐|打赏|认购|申购|买入|续费|刷卡',
    money: '订单|红包|交易',
    does: '确认|确定|提交|同意|是|好的|发送|无误|完成',
    onward: '下一步|继续|去结算|结算|核对',
    never:
      '取消|记录|方式|设置|查|限额|明|详|请求|申请|已|成功|失败|支付完|付款完|码|收|修改|添加|不|找人|凭证|账单|撤|删|终止|暂停|停止|拒|冻结|关闭|须知|管理|提醒|搜|帮助|付款账|更换|计划|催|给我|开通',
  },
  'zh-Hant': {
    pays: '轉帳|轉賬|匯款|提現|提領|儲值|購買|轉出|過數|繳|加值|續費|申購|買入|還款|下單|發紅包',
    money: '訂單|紅包',
    does: '確認|確定|送出|無誤|發送|傳送',
    onward: '繼續|結帳|前往',
    never: '紀錄|記錄|設定|說|請求|約定|新增|刪|終止|教學|計畫',
  },
  en: {
    pays: 'pay|buy|purchase|wire|withdraw|cash out|top up|order now|send now|remit|settle|sign transaction',
    money: 'money|tip|funds|cash|withdrawal|booking|crypto|zelle|check|remittance|deposit',
    does: 'submit|make|approve|authori*|send|schedule|process|place|subscribe|yes|release|finish|agree|execute|move',
    onward: 'review|proceed|checkout|check out|preview',
    never:
      'request*|setting*|details|limits|edit|change|add|view|how|ways|code|status|new|don t|track|refund*|delete|revoke',
  },
  es: {
    pays: 'pagar|comprar|retirar|abonar',
    money: 'pedido|dinero|retiro|bizum',
    does: 'enviar|realizar|hacer|aceptar|efectuar|firmar|ejecutar|mandar|envia|aplicar',
    onward: 'siguiente|revisar|tramitar',
    never: 'mas tarde',
  },
  pt: {
    pays: 'sacar|doar',
    money: 'dinheiro|saque|pix|doacao',
    does: 'fazer|concluir|efetuar|sim|assinar',
    onward: 'avancar|proximo',
    never: 'depois|nao',
  },
  de: {
    pays: 'bezahlen|zahlen|uberweisen|kaufen|auszahlen|kostenpflichtig|spenden|begleichen|aufladen',
    money: 'zahlung|uberweisung|geld|auszahlung|auftrag|zahlungspflichtig|bestellung|kauf',
    does: 'bestatigen|zeichnen|absenden|senden|ausfuhren|freigeben|bestellen|ja|abschliessen|abschicken|durchfuhren',
    onward: 'weiter|prufen|zur kasse|eingaben prufen|zur prufung',
    never: 'spater|nicht',
  },
  fr: {
    pays: 'payer|acheter|virer|retirer|commander|faire un don|regler|verser|transferer',
    money: 'paiement|achat|virement|retrait|commande|argent',
    does: 'valider|executer|envoyer|effectuer|passer|oui|terminer|signer',
    onward: 'suivant|verifier|poursuivre|proceder|etape suivante',
    never: 'plus tard',
  },
  it: {
    pays: 'paga|acquista|compra|preleva|ricarica|trasferisci|versa',
    money: 'bonifico|ordine|acquisto|denaro|prelievo|trasferimento',
    does: 'conferma|invia|esegui|effettua|firma',
    onward: 'avanti|procedi|verifica|prosegui',
    never: 'piu tardi',
  },
  ja: {
    pays: '支払|振込|振り込|振替|送金|購入|決済|出金|注文する|チャージ|払込|寄付|入金|納付|納税|払い込|引き出',
    money: '注文',
    does: '実行|送る|はい|承認|送信|完了',
    onward: '次へ|続|進む|確認画面|内容を確認',
    never:
      'キャンセル|履歴|方法|戻る|依頼|パス|照会|詳細|後|登録|限度額|変更|取り消|削除|停止|解約|表示|一覧|上限|について',
  },
  ko: {
    pays: '결제|송금|이체|구매|출금|충전|납부|보내기|주문하기|기부|후원|인출',
    money: '주문',
    does: '확인|제출|승인|완료|예|동의',
    onward: '다음|계속',
    never: '취소|내역|방법|수단|요청|한도|조회|비밀|해지|삭제|거절|중지|문의|알림|안내|확인증',
  },
  hi: {
    pays: 'पे करें|खरीदें|निकालें|दान|रिचार्ज|अंतरण',
    money: 'भुगतान|ऑर्डर|ट्रांसफर|पैसे|राशि',
    does: 'पुष्टि|सबमिट|भेजें|हां|करें|की|ठीक है|स्वीकार',
    onward: 'आगे|जारी|अगला',
    never: 'रद्द|बाद|अस्वीकार|इतिहास',
  },
  vi: {
    pays: 'thanh toan|chuyen tien|chuyen khoan|mua|dat hang|chuyen ngay|gui tien|quyen gop|nap|rut|nop tien|dong tien|tra tien',
    money: 'giao dich|don hang',
    does: 'xac nhan|gui|dong y|hoan tat|thuc hien|hoan thanh|chuyen',
    onward: 'tiep tuc|tiep theo|kiem tra',
    never: 'huy|lich su|phuong thuc|chi tiet|yeu cau|han muc|tu choi|tu dong|nhac|rut gon',
  },
  id: {
    pays: 'kirim sekarang|bayar|beli|tarik|isi ulang|lunasi|setor|isi saldo',
    money: 'pembayaran|pesanan|uang|dana',
    does: 'konfirmasi|kirim|ya|proses|buat|setuju|selesai',
    onward: 'lanjut|lanjutkan|berikutnya|selanjutnya',
    never: 'nanti|riwayat|batal*',
  },
  th: {
    pays: 'ชําระ|จ่าย|โอน|ซื้อ|ถอน|เติมเงิน|บริจาค|ส่งเงิน|ฝากเงิน',
    money: 'รายการ',
    does: 'ยืนยัน|ตกลง|ส่ง|เสร็จสิ้น',
    onward: 'ถัดไป|ต่อไป|ตรวจสอบ|ดําเนินการ',
    never: 'ยกเลิก|ประวัติ|วิธี|ช่อง|ปฏิเสธ|หยุด|ระงับ|วงเงิน',
  },
  ru: {
    pays: 'оплатить|перевести|купить|вывести|пополнить|заплатить|пожертвовать|внести|погасить',
    money: 'платеж*|перевод*|оплат*|заказ|деньги|вывод',
    does: 'подтвер*|отправить|выполнить|оформить|да|сделать|ок|готово|подписать|произвести',
    onward: 'далее|продолжить|проверить',
    never: 'не|позже',
  },
  ar: {
    pays: 'ادفع|دفع|الدفع|حول|تحويل|شراء|سحب|اشتر|تبرع|سداد|سدد|تسديد|اشحن',
    money: 'التحويل|الحوالة|حوالة|الطلب|المال|الاموال|السحب|العملية',
    does: 'تاكيد|ارسال|ارسل|تنفيذ|نعم|موافق|اتمام|وارسال',
    onward: 'التالي|متابعة|استمرار',
    never: 'الغاء|طريقة|طرق|سجل|رفض|ايقاف|طلب',
  },
  tr: {
    pays: 'ode|satin al|para cek|hemen al|yatir',
    money: 'odeme*|siparis*|havale*|eft|para|islem*|gonderim*|parayi|bagis',
    does: 'onayla|gonder|tamamla|tamam|evet|yap|bitir|onayliyorum|yukle',
    onward: 'ileri|devam',
    never: 'sonra|gecmis*',
  },
  pl: {
    pays: 'zaplac|place|kup|przelej|wyplac|kupuje|doladuj|oplac|zamawiam|wplac|splac',
    money: 'platnosc|przelew|zamowienie|wyplate|pieniadze|darowizne',
    does: 'potwierdz*|wyslij|wykonaj|zatwierdz|zloz|tak|zlec*|przekaz|akceptuj*|podpisz|zrealizuj|realizuj|przeslij',
    onward: 'dalej|kontynuuj|przejdz|sprawdz',
    never: 'pozniej|nie',
  },
  nl: {
    pays: 'betalen|betaal|overmaken|overboeken|kopen|koop|opnemen|overschrijven|doneren|voldoen|opwaarderen|storten|doneer|uitbetalen',
    money: 'betaling|bestelling|overboeking|geld|opdracht|overschrijving',
    does: 'bevestig*|verzenden|versturen|plaatsen|uitvoeren|akkoord|ja|sturen|afronden|ondertekenen|verzend',
    onward: 'volgende|verder|doorgaan|controleren|naar de kassa',
    never: 'niet',
  },
};
