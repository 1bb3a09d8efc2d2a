// What stands on buttons of payment pages in each language, by what pressing them means.
import type { ControlWord } from '../../../src/reading/commit-words.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';

/** Labels parted by `|`, as pages write them. */
export const controlsSeen: Readonly<Record<PageLanguage, Readonly<Record<ControlWord, string>>>> = {
  'zh-Hans': {
    pays: '确认转账|立即支付|确认付款|确认支付|立即付款|提交订单|转账|确认提现|立即充值|确认支付 ¥99.00|付款|去支付|同意并付款|确认汇款|立即转账|确认缴费|提交付款|支付 ¥128.00|确认提币|发红包|塞钱进红包|立即购买|确认还款|立即缴费|马上支付|免密支付|确认转出|支付宝支付|微信支付|确认充值|立即缴纳|确认缴付|停车缴费|捐款|立即捐赠|立即打赏|认购|确认申购|立即买入|立即续费|立即交费|确认发送 0.5 ETH|开通并支付',
    confirms: '确认|确定|提交|确认提交|同意|确认无误，提交|完成|是',
    'goes-on': '下一步|继续|去结算|核对信息|结算',
    other:
      '取消|返回|查询|转账记录|付款方式|支付设置|修改|添加收款人|取消支付|申请退款|已支付|查看明细|获取验证码|收款|付款码|请求付款|向TA收款|登录|收款码|充值记录|支付成功|转账限额设置|关闭|上一步|撤销转账|撤回转账|终止转账|暂停付款|停止付款|拒绝付款|冻结付款|转账须知|提醒付款|搜索转账|预约转账管理|关闭免密支付|付款账户|更换付款账户|还款计划|催付款|转账给我|开通免密支付',
  },
  'zh-Hant': {
    pays: '確認轉帳|立即付款|確認付款|送出訂單|確認匯款|立即結帳付款|轉帳|確認提領|確認支付|提交訂單|確認轉賬|立即儲值|立即繳費|付款|確認購買|立即購買|確認繳付|立即繳納|確認繳款|立即加值|續費|確認申購|買入|確認還款|確認下單|發紅包|立即捐款',
    confirms: '確認|確定|送出|提交|確認送出|同意|發送|確認並發送',
    'goes-on': '下一步|繼續|前往結帳|結帳',
    other:
      '取消|返回|查詢|轉帳紀錄|付款方式|約定帳號設定|修改|新增收款人|取消付款|收款|登入|明細查詢|撤銷轉帳|終止付款|刪除轉帳|拒絕付款|付款教學|還款計畫',
  },
  en: {
    pays: 'Pay now|Send money|Confirm payment|Place order|Transfer|Make payment|Submit payment|Pay $25.00|Confirm and pay|Send $50.00|Complete purchase|Buy now|Confirm transfer|Send payment|Make transfer|Withdraw|Authorize payment|Approve payment|Schedule payment|Pay with card|Submit transfer|Place your order|Complete order|Donate|Send wire|Pay bill|Top up|Agree and pay|Pay securely|Send £20.00 to Jo|Pay invoice|Send now|Complete payment|Complete booking|Confirm withdrawal|Pay deposit|Submit wire|Swipe to pay|Slide to pay|Send Zelle|Send transfer|Donate now|Confirm order|Place bid and pay|Subscribe and pay|Start transfer|Initiate transfer|Release payment|Book and pay|Pay in full|Transfer funds|Transfer now|Confirm purchase|Pay by bank|Execute payment|Send check|Recharge|Remit now|Settle invoice|Move $300|Sign transaction|Confirm transaction|Confirm deposit',
    confirms:
      'Confirm|Submit|OK|Approve|Authorize|Yes, confirm|Send|Finish|Yes|Complete|Agree|Confirm and send|Send it|Confirm & send',
    'goes-on':
      'Continue|Next|Review|Proceed to checkout|Checkout|Review payment|Continue to review|Next step|Proceed|Review and confirm|Continue to payment|Preview',
    other:
      'Cancel|Back|Request money|Payment history|Payment methods|Add payee|Edit|View details|Cancel payment|Transfer limits|Pay later settings|Sign in|Apply coupon|Add to cart|Resend code|Request payment|Save|Save for later|How to pay|Search|Log in|Delete payee|Payment details|Transfer history|Track transfer|Send feedback|Send message|Send code|Send verification code|Contact us|Accept cookies|Accept all|Order history|Buy now, pay later|Download receipt|Print|Share|Send invoice|Save card|Delete transfer|Revoke transfer|Stop payment|Decline payment|Hold my booking|Sign in|Move to trash',
  },
  es: {
    pays: 'Pagar|Pagar ahora|Confirmar pago|Transferir|Realizar pago|Enviar dinero|Confirmar transferencia|Comprar|Finalizar compra|Realizar pedido|Pagar 25,00 €|Hacer transferencia|Confirmar y pagar|Realizar transferencia|Enviar transferencia|Aceptar y pagar|Comprar ahora|Confirmar pedido|Retirar|Donar|Enviar Bizum|Transferir ahora|Autorizar pago|Efectuar pago|Abonar|Recargar|Confirmar recarga|Confirmar operación|Ejecutar transferencia|Mandar dinero|Realizar donación|Depositar',
    confirms: 'Confirmar|Aceptar|Enviar|Autorizar|Firmar|Finalizar|Sí, confirmar|Sí|Aplicar',
    'goes-on': 'Continuar|Siguiente|Revisar|Tramitar pedido',
    other:
      'Cancelar|Volver|Solicitar dinero|Historial de pagos|Métodos de pago|Editar|Ver detalles|Cancelar pago|Iniciar sesión|Añadir al carrito|Guardar|Buscar|Cerrar|Pedir dinero|Añadir beneficiario|Anular transferencia|Rechazar pago|Aplicar cupón|Recargar página|Recargas',
  },
  pt: {
    pays: 'Pagar|Pagar agora|Confirmar pagamento|Transferir|Fazer Pix|Enviar Pix|Confirmar transferência|Finalizar compra|Comprar|Realizar pagamento|Efetuar pagamento|Finalizar pedido|Pagar R$ 50,00|Confirmar e pagar|Sacar|Transferir agora|Fazer transferência|Enviar dinheiro|Doar|Pagar boleto|Concluir compra|Comprar agora|Confirmar Pix|Recarregar|Confirmar recarga|Confirmar operação|Confirmar doação|Depositar',
    confirms: 'Confirmar|Enviar|Concluir|Autorizar|Finalizar|Sim, confirmar',
    'goes-on': 'Continuar|Avançar|Próximo|Revisar',
    other:
      'Cancelar|Voltar|Cobrar|Histórico|Formas de pagamento|Editar|Ver detalhes|Cancelar pagamento|Entrar|Adicionar ao carrinho|Salvar|Pagar depois|Minhas chaves Pix|Receber|Recusar pagamento|Gerar QR Code|Recargas',
  },
  de: {
    pays: 'Jetzt bezahlen|Jetzt kaufen|Zahlungspflichtig bestellen|Überweisen|Überweisung ausführen|Geld senden|Zahlung bestätigen|Bezahlen|Kaufen|Überweisung freigeben|Überweisung bestätigen|Zahlung freigeben|Jetzt überweisen|Kostenpflichtig bestellen|Auszahlen|Jetzt zahlen|Zahlung ausführen|Auftrag freigeben|Zahlung abschließen|Kauf abschließen|Überweisung absenden|Jetzt spenden|Zahlen|Auftrag ausführen|Spenden|Bestellung abschicken|25,00 € bezahlen|Bestellung abschließen|Begleichen|Guthaben aufladen|Überweisung durchführen|Transaktion bestätigen',
    confirms: 'Bestätigen|Absenden|Freigeben|Ausführen|Senden|OK|Ja, bestätigen|Abschicken',
    'goes-on': 'Weiter|Prüfen|Zur Kasse|Weiter zur Kasse|Eingaben prüfen|Zur Prüfung',
    other:
      'Abbrechen|Zurück|Geld anfordern|Zahlungsarten|Umsätze|Ändern|Details|Anmelden|In den Warenkorb|Speichern|Zahlungsverlauf|Später bezahlen|Überweisungslimit|Vorlage speichern|Empfänger hinzufügen|Überweisung stornieren|Zahlung ablehnen|Details anzeigen',
  },
  fr: {
    pays: 'Payer|Payer maintenant|Confirmer le paiement|Effectuer le virement|Valider le virement|Envoyer de l’argent|Valider le paiement|Confirmer le virement|Acheter|Passer la commande|Commander|Payer 25,00 €|Confirmer et payer|Valider et payer|Virer|Retirer|Faire un don|Valider la commande|Confirmer la commande|Finaliser la commande|Commander et payer|Acheter maintenant|Finaliser le paiement|Régler 84,12 €|Régler ma facture|Recharger|Confirmer la recharge|Verser 100 €|Transférer',
    confirms: 'Confirmer|Valider|Envoyer|Terminer|Oui, confirmer|Signer',
    'goes-on': 'Continuer|Suivant|Vérifier|Poursuivre|Étape suivante|Procéder au paiement',
    other:
      'Annuler|Retour|Demander de l’argent|Moyens de paiement|Historique|Modifier|Voir le détail|Se connecter|Ajouter au panier|Enregistrer|Annuler le virement|Ajouter un bénéficiaire|Payer plus tard|Refuser le paiement|Ajouter le bénéficiaire|Recharger la page',
  },
  it: {
    pays: 'Paga|Paga ora|Conferma pagamento|Esegui bonifico|Invia denaro|Conferma bonifico|Acquista|Acquista ora|Conferma e paga|Invia bonifico|Conferma ordine|Effettua pagamento|Paga 25,00 €|Compra|Preleva|Completa acquisto|Dona|Effettua bonifico|Invia ordine|Autorizza pagamento|Completa il pagamento|Compra ora|Dona ora|Esegui ricarica|Ricarica ora|Trasferisci denaro|Versa|Conferma operazione|Conferma trasferimento',
    confirms: 'Conferma|Invia|Autorizza|Esegui|Firma|Sì, conferma',
    'goes-on': 'Continua|Avanti|Procedi|Verifica|Prosegui|Procedi al pagamento',
    other:
      'Annulla|Indietro|Richiedi denaro|Metodi di pagamento|Storico|Modifica|Dettagli|Accedi|Aggiungi al carrello|Salva|Annulla pagamento|Revoca bonifico|Rifiuta pagamento|Ricarica pagina',
  },
  ja: {
    pays: '振込実行|支払う|送金する|注文を確定する|購入する|振り込む|お支払い|振込を実行する|決済する|注文する|送金|購入を確定|支払いを確定する|出金する|チャージする|今すぐ購入|購入手続きへ|お支払いを確定する|払込実行|寄付する|注文を確定|振込確定|支払い実行|入金する|納付する|納税する|払い込む|引き出す|寄付を確定する',
    confirms: '実行|確定|はい|送信|承認|確認する|実行する|同意する|確定する|完了|OK',
    'goes-on': '次へ|続ける|確認画面へ|進む|内容を確認する|次へ進む',
    other:
      'キャンセル|戻る|振込履歴|お支払い方法|変更|詳細|ログイン|カートに入れる|保存|請求する|振込先登録|支払い方法の変更|送金を依頼する|閉じる|振込限度額変更|振込を取り消す|支払いを停止|振込先を削除|口座振替の解約|納付書を表示|振込予約一覧|送金上限|寄付について',
  },
  ko: {
    pays: '이체하기|송금하기|결제하기|보내기|이체|송금|25,000원 결제하기|주문하기|구매하기|이체 실행|즉시이체|출금하기|충전하기|결제|바로 구매|납부하기|결제 진행|이체 확인|송금 확인|바로구매|다건이체 실행|출금 신청|후원하기|기부하기|인출하기',
    confirms: '확인|승인|완료|제출|예|동의',
    'goes-on': '다음|계속|계속하기',
    other:
      '취소|뒤로|이체내역|결제수단|송금 요청|한도 조회|상세보기|로그인|장바구니|저장|이체 결과 조회|결제 취소|자동이체 조회|계좌 조회|닫기|자동이체 해지|자동이체 삭제|결제 거절|결제 문의|이체 중지|결제 알림|후원 안내|이체확인증',
  },
  hi: {
    pays: 'भुगतान करें|अभी भुगतान करें|पैसे भेजें|ट्रांसफर करें|भुगतान की पुष्टि करें|ऑर्डर करें|खरीदें|ट्रांसफर की पुष्टि करें|अभी खरीदें|₹500 का भुगतान करें|राशि भेजें|दान करें|रिचार्ज करें|अंतरण करें',
    confirms: 'पुष्टि करें|सबमिट करें|भेजें|हां|स्वीकार करें|ठीक है',
    'goes-on': 'आगे बढ़ें|जारी रखें|अगला',
    other: 'रद्द करें|वापस|पैसे का अनुरोध|भुगतान इतिहास|विवरण देखें|लॉग इन|संपादित करें|भुगतान अस्वीकार करें|रिचार्ज इतिहास',
  },
  vi: {
    pays: 'Chuyển tiền|Thanh toán|Xác nhận chuyển tiền|Thanh toán ngay|Đặt hàng|Xác nhận thanh toán|Mua ngay|Chuyển khoản|Rút tiền|Nạp tiền|Xác nhận giao dịch|Hoàn tất đơn hàng|Chuyển ngay|Thực hiện giao dịch|Gửi tiền|Mua hàng|Quyên góp|Nạp ngay|Rút ngay|Nộp tiền|Đóng tiền|Trả tiền',
    confirms: 'Xác nhận|Gửi|Đồng ý|Hoàn tất|Hoàn thành|Thực hiện|Xác nhận và chuyển',
    'goes-on': 'Tiếp tục|Tiếp theo|Kiểm tra',
    other:
      'Hủy|Quay lại|Lịch sử giao dịch|Phương thức thanh toán|Chi tiết|Đăng nhập|Thêm vào giỏ hàng|Yêu cầu chuyển tiền|Hạn mức chuyển tiền|Lưu|Huỷ giao dịch|Từ chối thanh toán|Nhắc thanh toán|Dừng thanh toán tự động|Rút gọn',
  },
  id: {
    pays: 'Bayar|Bayar sekarang|Kirim uang|Transfer|Konfirmasi pembayaran|Konfirmasi transfer|Beli sekarang|Bayar Rp50.000|Tarik dana|Isi ulang|Transfer sekarang|Buat pesanan|Proses pembayaran|Beli|Kirim dana|Kirim sekarang|Donasi sekarang|Lunasi|Setor|Isi Saldo|Kirim Rp50.000',
    confirms: 'Konfirmasi|Kirim|Ya|Setuju|Selesai|OK|Konfirmasi dan kirim',
    'goes-on': 'Lanjut|Lanjutkan|Berikutnya|Selanjutnya|Lanjutkan pembayaran',
    other:
      'Batal|Kembali|Riwayat transaksi|Metode pembayaran|Minta uang|Detail|Masuk|Tambah ke keranjang|Simpan|Batalkan transaksi|Ubah|Tolak pembayaran|Hentikan pembayaran',
  },
  th: {
    pays: 'โอนเงิน|ชำระเงิน|ยืนยันการโอน|จ่ายเงิน|สั่งซื้อ|ยืนยันการชำระเงิน|ยืนยันการโอนเงิน|ซื้อเลย|ถอนเงิน|เติมเงิน|จ่ายบิล|ชำระเงินทันที|ยืนยันคำสั่งซื้อ|โอน|ยืนยันรายการ|บริจาค|ส่งเงิน|ฝากเงิน',
    confirms: 'ยืนยัน|ตกลง|ส่ง|เสร็จสิ้น',
    'goes-on': 'ถัดไป|ต่อไป|ดำเนินการต่อ|ตรวจสอบข้อมูล',
    other:
      'ยกเลิก|กลับ|ประวัติการโอน|วิธีการชำระเงิน|รายละเอียด|เข้าสู่ระบบ|หยิบใส่ตะกร้า|บันทึก|ขอเงิน|ยกเลิกการโอน|ปฏิเสธการชำระเงิน|หยุดชำระอัตโนมัติ|ระงับการโอน|วงเงินโอน',
  },
  ru: {
    pays: 'Перевести|Оплатить|Отправить деньги|Подтвердить перевод|Купить|Подтвердить платёж|Оформить заказ|Перевести 500 ₽|Подтвердить оплату|Выполнить перевод|Вывести|Пополнить|Отправить платёж|Сделать перевод|Оплатить сейчас|Заплатить|Оплатить заказ|Подтвердить и оплатить|Пожертвовать|Отправить перевод|Вывести средства|Купить сейчас|Внести платёж|Погасить долг|Произвести оплату',
    confirms:
      'Подтвердить|Отправить|Выполнить|ОК|Да|Да, подтвердить|Готово|Подтвердить и отправить|Подписать и отправить',
    'goes-on': 'Продолжить|Далее|Проверить',
    other:
      'Отмена|Назад|История переводов|Способы оплаты|Запросить деньги|Подробнее|Войти|В корзину|Сохранить|Отменить перевод|Изменить|Отозвать перевод|Подтвердить блокировку',
  },
  ar: {
    pays: 'تحويل|ادفع الآن|تأكيد الدفع|إرسال الأموال|تأكيد التحويل|شراء|إتمام الطلب|ادفع|إتمام الدفع|تنفيذ التحويل|سحب|اشتر الآن|أرسل الأموال|حول الآن|تأكيد الطلب|دفع|تبرع الآن|سداد الفاتورة|سدد الآن|اشحن الآن|حوّل الآن|تأكيد العملية',
    confirms: 'تأكيد|إرسال|موافق|نعم|تنفيذ|تأكيد وإرسال',
    'goes-on': 'التالي|متابعة|استمرار',
    other:
      'إلغاء|رجوع|سجل التحويلات|طرق الدفع|طلب أموال|تفاصيل|تسجيل الدخول|أضف إلى السلة|إلغاء التحويل|حفظ|رفض الدفع|إيقاف الدفع|طلب تحويل',
  },
  tr: {
    pays: 'Öde|Para gönder|Ödemeyi onayla|Havale yap|Satın al|Transferi onayla|Şimdi öde|Siparişi tamamla|Ödeme yap|EFT yap|Siparişi onayla|Para çek|Transfer yap|Hemen öde|Hemen al|Gönderimi onayla|Ödemeyi tamamla|Parayı gönder|Bağış yap|İşlemi onayla|100,00 TL Öde|Para yatır',
    confirms: 'Onayla|Gönder|Tamam|Evet|Onaylıyorum|Bitir|Tamamla|Onayla ve gönder',
    'goes-on': 'Devam|İleri|Devam et',
    other:
      'İptal|Geri|İşlem geçmişi|Ödeme yöntemleri|Para iste|Detaylar|Giriş yap|Sepete ekle|Kaydet|Vazgeç|Transferi iptal et|Ödemeyi reddet|Transferi iptal et',
  },
  pl: {
    pays: 'Zapłać|Wyślij przelew|Przelej|Kupuję i płacę|Potwierdź płatność|Wykonaj przelew|Płacę|Zatwierdź przelew|Kup teraz|Zapłać teraz|Potwierdź przelew|Wypłać|Zamawiam i płacę|Zamawiam z obowiązkiem zapłaty|Wyślij pieniądze|Złóż zamówienie|Zapłać 25,00 zł|Kupuję|Doładuj|Zlecam przelew|Przekaż darowiznę|Opłać|Zlec przelew|Wpłać teraz|Spłać|Zrealizuj przelew|Realizuj przelew',
    confirms: 'Potwierdź|Zatwierdź|Wyślij|Tak|Akceptuję|Akceptuj|Autoryzuj|Potwierdzam|Podpisz i wyślij',
    'goes-on': 'Dalej|Kontynuuj|Przejdź dalej|Sprawdź',
    other:
      'Anuluj|Wstecz|Historia przelewów|Metody płatności|Poproś o pieniądze|Szczegóły|Zaloguj się|Dodaj do koszyka|Zapisz|Anuluj przelew|Edytuj|Wycofaj przelew|Odrzuć płatność',
  },
  nl: {
    pays: 'Betalen|Overmaken|Nu betalen|Geld overmaken|Betaling bevestigen|Bestelling plaatsen|Kopen|Overboeking bevestigen|Nu kopen|Bestellen en betalen|Opdracht versturen|Betaling uitvoeren|Overschrijven|Bevestig betaling|Betaal € 25,00|Geld sturen|Betaal nu|Overschrijving bevestigen|Doneren|Betaling afronden|Bestelling afronden|Opnemen|Factuur voldoen|Nu opwaarderen|Storten|Doneer nu|Uitbetalen|Verzend betaling',
    confirms:
      'Bevestigen|Verzenden|Akkoord|Ja|OK|Versturen|Ondertekenen|Afronden|Bestellen|Bevestigen en versturen',
    'goes-on': 'Volgende|Verder|Doorgaan|Controleren|Naar de kassa',
    other:
      'Annuleren|Terug|Geld vragen|Betaalmethoden|Geschiedenis|Bewerken|Details|Inloggen|In winkelwagen|Opslaan|Betaalverzoek|Later betalen|Betaling weigeren|Overboeking intrekken',
  },
};
