// Labels as payment pages in each language write them, by the role of what stands beside them.
import type { LabelRole } from '../../../src/reading/label-vocabulary.ts';
import type { PageLanguage } from '../../../src/reading/languages.ts';

/** Labels parted by `|`, as pages write them. */
type ByRole = Readonly<Partial<Record<LabelRole, string>>>;

export const labelsSeen: Readonly<Record<PageLanguage, ByRole>> = {
  'zh-Hans': {
    name: '转账对象|收款人|收款人姓名|收款方户名|收款户名|对方户名|对方姓名|收款人名称|收款账户名称|户名|收款方名称|收款人全称|收款方姓名|账户名称|收款方',
    account:
      '收款账号|收款人账号|对方账号|收款卡号|收款方账号|银行卡号|转入账号|转入卡号|收款账户|收款人手机号|支付宝账号|对方账户|收款人银行账号|提币地址|收款钱包地址|对方手机号|收款人邮箱',
    institution:
      '收款银行|开户银行|开户行名称|收款人开户行|收款行|所属银行|收款账户开户行|收款方开户行|对方开户行|开户网点',
    amount:
      '转账金额|金额|汇款金额|转账金额(元)|交易金额|提现金额|转出金额|提币数量|人民币金额|汇款金额（小写）|转账金额：',
    purpose:
      '附言|备注|用途|摘要|转账附言|汇款用途|转账备注|留言|转账用途|付款用途|资金用途|添加备注|交易附言|备注信息|给收款人留言',
    payer:
      '付款账户|付款账号|付款卡号|付款人|付款户名|转出账户|转出账号|付款方|扣款账户|付款方式|付款银行卡|付款人账号|我的账户|支付方式|付款方账号|汇出账户',
    aside:
      '手续费|账户余额|可用余额|单笔限额|服务费|预计到账金额|优惠金额|汇款手续费|当日剩余额度|今日可用额度|红包抵扣|网络手续费|运费|最小提币数量|可转余额|实际到账数量|到账数量',
    total:
      '应付金额|应付总额|合计|总计|实付款|订单金额|支付金额|需付款|实付金额|总金额|扣款总额|应缴金额|待付金额|合计支付|订单总额|应付款|实际扣款金额|总扣款|总票价|票款',
    merchant: '商户名称|商家|收款商户|店铺名称|缴费单位|商户全称|商家名称|卖家|捐赠机构|供电单位',
    to: '付款给',
    neither: '商户编号|收款人类型|商户类别',
  },
  'zh-Hant': {
    name: '轉帳對象|受款人|收款人|受款人姓名|收款人姓名|轉入戶名|戶名|收款人名稱|收款戶名|受款人戶名|受款人名稱',
    account:
      '轉入帳號|收款帳號|受款人帳號|轉入帳戶|收款人戶口號碼|收款戶口|入帳帳號|約定轉入帳號|收款人手機號碼|提幣地址|銀行帳號|收款賬戶號碼|轉賬至',
    institution: '轉入銀行|收款銀行|受款銀行|銀行代號|收款人銀行|轉入行|解款行|銀行名稱',
    amount: '轉帳金額|匯款金額|金額|轉賬金額|交易金額|新臺幣金額|提領金額|匯出金額',
    purpose:
      '備註|附言|轉帳附言|匯款用途|給受款人訊息|存摺備註|附註|給收款人的訊息|轉賬備註|匯款附言|對方備註',
    payer: '轉出帳號|轉出帳戶|付款帳號|扣款帳號|付款人|支賬戶口|匯款人|付款方式|扣賬戶口',
    aside: '手續費|可用餘額|帳戶餘額|每日限額|匯費|運費|剩餘額度|跨行手續費|到帳數量',
    total: '應付金額|總金額|合計|總計|應繳金額|扣款總額|實付金額|訂單金額|付款金額|繳費金額|繳款金額',
    merchant: '商店名稱|特店名稱|商戶名稱|繳費單位|收費單位|受贈單位',
    to: '付款給',
    neither: '商戶類別|商戶編號',
  },
  en: {
    name: "Recipient|Recipient name|Payee name|Beneficiary name|Payee|Beneficiary|Account holder name|Recipient's name|Name of payee|Beneficiary's name|Account name|Recipient full name|Name on the account|Receiver name|Payee's full name|Name of recipient|Legal name of recipient|Full name of the account holder|Recipient name *",
    account:
      "Account number|Recipient account|IBAN|Beneficiary account number|To account|Recipient's IBAN|Payee account number|Wallet address|Recipient email|UPI ID|Account no.|Recipient's email address|Routing and account number|Account number / IBAN|Destination address|Withdrawal address|Recipient's phone number|Sort code and account number|Interac email|Recipient wallet address|PayID|Deposit account",
    institution:
      'Bank|Bank name|Recipient bank|Beneficiary bank|Name of bank|Receiving bank|Bank / institution|Beneficiary bank name|Financial institution|Payee bank|Payee’s bank|Bank of payee',
    amount:
      'Amount|Transfer amount|Amount (USD)|Payment amount|Amount to send|You send|Send amount|Wire amount|Amount to transfer|Enter amount|Amount in USD|You send exactly|Withdrawal amount|Transaction amount|Principal amount|Donation amount|Amount to withdraw',
    purpose:
      "Reference|Memo|Message to recipient|Purpose of payment|Payment reference|Note|Description|What's it for?|Remittance information|Remarks|Message to payee|Payment details|Reason for transfer|Purpose of transfer|Memo (optional)|Add a note|Payee reference|Reference (optional)|Transaction remarks|Their reference|Reason for sending|Beneficiary reference|Message (optional)|Purpose|Memo to landlord",
    payer:
      'From|From account|Pay from|Debit account|Transfer from|Payer|Sender|Funding account|Source account|Payment method|Sender name|From account number|Pay with|Account to debit|Paying from|Withdraw from|Remitter|Sending from|Money from|Debit from|Your reference account',
    aside:
      'Fee|Wire fee|Available balance|Tax|Subtotal|Shipping|Daily limit|Service charge|Transfer fee|Balance after transfer|Exchange rate|Recipient gets|Discount|Network fee|Processing fee|Current balance|They receive|Remaining limit|Our fee|Estimated tax|You save|Guaranteed rate|Tip|Beneficiary receives|Minimum withdrawal|Remaining balance',
    total:
      "Total|Order total|Total to pay|Amount due|Total amount|Grand total|You'll pay|Total debit|Total due|Total cost|Total payment|Total charge|Total (USD)|Amount payable|Balance due|Total today|Estimated total|Total debited|Total price|Total to be charged|Amount to be debited|Total amount to pay",
    merchant:
      'Merchant|Merchant name|Seller|Biller|Biller name|Sold by|Paying to|Store|Pay to|Company name|Vendor|Donation to',
    to: 'You are paying|You are sending to',
    neither: 'Merchant category|Recipient type|Merchant ID|Recipient country|Beneficiary city',
  },
  es: {
    name: 'Beneficiario|Nombre del beneficiario|Destinatario|Nombre del destinatario|Titular de la cuenta|Nombre y apellidos del beneficiario|A nombre de|Nombre del titular|Titular|Razón social',
    account:
      'Cuenta de destino|IBAN|Número de cuenta|Cuenta destino|Cuenta del beneficiario|CLABE|Cuenta beneficiaria|IBAN beneficiario|Cuenta CLABE|CBU/CVU|Alias|CBU|Cuenta de abono|Nº de cuenta|Teléfono del destinatario|Número de cuenta destino|Cuenta a abonar',
    institution:
      'Banco|Banco destino|Entidad|Banco del beneficiario|Entidad bancaria|Banco receptor|Institución',
    amount:
      'Importe|Monto|Monto a transferir|Importe a transferir|Cantidad|Importe de la transferencia|Importe (EUR)|Monto de la transferencia|Cantidad a enviar|Valor|Tú envías',
    purpose:
      'Concepto|Motivo|Referencia|Descripción|Concepto de pago|Concepto de la transferencia|Motivo de la transferencia|Mensaje|Mensaje para el beneficiario|Glosa|Comentario|Observaciones',
    payer:
      'Cuenta de origen|Cuenta origen|Desde|Cuenta de cargo|Ordenante|Cuenta ordenante|Desde la cuenta|Cuenta a debitar|Titular ordenante|Método de pago|Forma de pago|Pagar con|Cuenta de retiro',
    aside:
      'Comisión|Saldo disponible|Gastos|IVA|Subtotal|Gastos de envío|Saldo|Comisiones|Límite diario|Descuento|Impuestos|El destinatario recibe|Tipo de cambio|Costo de envío|Saldo actual',
    total:
      'Total|Importe total|Total a pagar|Total del pedido|Total a debitar|Monto total|Total a cargar|Total general|Importe a pagar|Total cargo',
    merchant: 'Comercio|Nombre del comercio|Tienda|Establecimiento|Vendedor|Vendido por|Empresa|Donación a',
    to: 'Estás pagando a|Pagar a',
  },
  pt: {
    name: 'Favorecido|Nome do favorecido|Destinatário|Nome do destinatário|Beneficiário|Nome do beneficiário|Recebedor|Quem vai receber|Nome do recebedor|Titular da conta|Para quem|Nome completo do favorecido',
    account:
      'Chave Pix|Conta de destino|Conta destino|Número da conta|Agência e conta|Conta do favorecido|IBAN|Chave|Conta corrente|IBAN do beneficiário|Conta a creditar|Agência / Conta|NIB/IBAN|Conta',
    institution:
      'Banco|Instituição|Banco do favorecido|Banco destino|Instituição financeira|Banco de destino|Nome do banco',
    amount:
      'Valor|Valor da transferência|Valor do Pix|Montante|Valor (R$)|Valor a transferir|Quantia|Importância|Valor a enviar|Valor da transação|Montante a transferir',
    purpose:
      'Descrição|Mensagem|Finalidade|Identificação|Observação|Descritivo|Descrição (opcional)|Motivo|Mensagem para o destinatário|Histórico|Observações|Informação ao beneficiário|Descritivo para o destinatário',
    payer:
      'Conta de origem|Conta origem|De|Conta de débito|Conta ordenante|Pagador|Conta a debitar|Debitar de|Origem|Nome do pagador|Ordenante|Forma de pagamento|Remetente|Método de pagamento',
    aside:
      'Tarifa|Taxa|Saldo disponível|Saldo|Frete|Desconto|Subtotal|Limite disponível|IOF|Comissão|Imposto de selo|Saldo atual|Limite diário|Juros|Multa',
    total:
      'Total|Valor total|Total a pagar|Total do pedido|Valor total a debitar|Montante total|Valor a pagar|Valor final|Total da compra|Valor do boleto',
    merchant: 'Loja|Estabelecimento|Vendedor|Vendido por|Comerciante|Empresa|Nome da loja|Doação para',
    to: 'Você está pagando',
  },
  de: {
    name: 'Empfänger|Empfängername|Name des Empfängers|Zahlungsempfänger|Begünstigter|Name des Begünstigten|Empfänger/in|Name Empfänger|Zahlungsempfänger:in|Empfänger (Name, Vorname)|Name des Zahlungsempfängers',
    account:
      'IBAN|IBAN des Empfängers|Kontonummer|Empfängerkonto|IBAN Empfänger|Empfänger-IBAN|Konto des Empfängers|IBAN/Kontonummer|Zielkonto|Gutschriftskonto|Auf Konto|IBAN des Zahlungsempfängers',
    institution:
      'Bank|Kreditinstitut|Bank des Empfängers|Empfängerbank|Name der Bank|Bankname|Geldinstitut|Institut|BIC / Kreditinstitut',
    amount:
      'Betrag|Überweisungsbetrag|Betrag in EUR|Betrag (EUR)|Zahlungsbetrag|Summe der Überweisung|Betrag (€)|Auszahlungsbetrag|Sie senden|Zu überweisender Betrag|Betrag in Euro',
    purpose:
      'Verwendungszweck|Referenz|Betreff|Mitteilung|Nachricht|Zahlungsreferenz|Verwendungszweck (optional)|Mitteilung an Empfänger|Nachricht an den Empfänger|Zahlungszweck|Mitteilungen|Notiz|Verwendungszweck 1|Zahlungsgrund|Kundenreferenz',
    payer:
      'Auftraggeber|Auftraggeberkonto|Von Konto|Belastungskonto|Von|Zulasten von|Abbuchungskonto|Ihr Konto|Zahlungsart|Konto des Auftraggebers|Auftraggeber-IBAN|Absender|Zahlungsmethode|Zu belastendes Konto|Kontoinhaber',
    aside:
      'Gebühr|Gebühren|Verfügbarer Betrag|Kontostand|Zwischensumme|Versandkosten|MwSt.|Entgelt|Rabatt|Kontosaldo|Tageslimit|Spesen|Saldo|Wechselkurs|Verfügbar|Versand|Empfänger erhält',
    total:
      'Gesamtbetrag|Gesamtsumme|Summe|Zu zahlen|Gesamt|Endbetrag|Zu zahlender Betrag|Gesamtpreis|Rechnungsbetrag|Total|Belastungsbetrag|Gesamtkosten|Bestellsumme|Zahlbetrag|Gesamtsumme inkl. MwSt. 21,55 €',
    merchant: 'Händler|Verkäufer|Shop|Anbieter|Verkauft von|Verkauf durch|Händlername|Spende an',
    to: 'Sie zahlen an',
  },
  fr: {
    name: 'Bénéficiaire|Nom du bénéficiaire|Destinataire|Nom du destinataire|Titulaire du compte|Nom et prénom du bénéficiaire|Bénéficiaire du virement|Raison sociale|Nom du titulaire|Vers le compte de',
    account:
      'IBAN|IBAN du bénéficiaire|Compte à créditer|Compte bénéficiaire|Compte destinataire|Numéro de compte|Compte du bénéficiaire|Compte crédité|Vers le compte|IBAN bénéficiaire|Compte de destination|Téléphone du destinataire',
    institution:
      'Banque|Banque du bénéficiaire|Nom de la banque|Établissement|Établissement bancaire|Banque destinataire|Domiciliation',
    amount:
      'Montant|Montant du virement|Somme|Montant en euros|Montant (EUR)|Montant à virer|Vous envoyez|Montant à transférer|Montant (€)|Montant à envoyer|Montant de l’opération',
    purpose:
      'Motif|Libellé|Objet|Motif du virement|Référence|Libellé du virement|Communication|Motif (facultatif)|Message|Message au bénéficiaire|Référence du virement|Commentaire|Objet du virement|Motif de paiement|Libellé pour le bénéficiaire|Nature du virement',
    payer:
      'Compte à débiter|Compte débité|Émetteur|Compte émetteur|Depuis|Donneur d’ordre|Depuis le compte|Compte source|De|Payer avec|Mode de paiement|Moyen de paiement|Compte de départ|Du compte|Titulaire de la carte|Débiteur',
    aside:
      'Frais|Solde|Solde disponible|Sous-total|TVA|Livraison|Plafond|Remise|Frais de livraison|Commission|Frais de port|Taux de change|Réduction|Frais de virement|Le bénéficiaire reçoit|Plafond disponible|Éco-participation',
    total:
      'Total|Montant total|Total à payer|À payer|Total TTC|Montant à payer|Total de la commande|Net à payer|Total de votre commande|Montant total débité|Coût total',
    merchant:
      'Commerçant|Marchand|Boutique|Vendu par|Vendeur|Enseigne|Nom du commerçant|Créancier|Association',
    to: 'Vous payez',
  },
  it: {
    name: 'Beneficiario|Nome beneficiario|Intestatario|Nome del beneficiario|Intestato a|Destinatario|Nome e cognome beneficiario|Ragione sociale|Intestatario conto|Intestazione beneficiario|Nominativo beneficiario',
    account:
      'IBAN|IBAN beneficiario|IBAN del beneficiario|Conto beneficiario|Conto di accredito|Coordinate bancarie|Conto di destinazione|Conto da accreditare|Numero di conto|Codice IBAN|Accredito su|Numero di telefono del destinatario',
    institution:
      'Banca|Banca del beneficiario|Banca beneficiario|Istituto|Nome banca|Istituto di credito|Banca destinataria',
    amount:
      'Importo|Importo bonifico|Importo (EUR)|Importo in euro|Importo del bonifico|Importo da trasferire|Somma|Importo da inviare|Ammontare|Invii',
    purpose:
      'Causale|Causale del bonifico|Descrizione|Causale di pagamento|Messaggio|Motivo|Note|Causale bonifico|Descrizione causale|Messaggio per il beneficiario|Motivo del pagamento|Informazioni di riconciliazione',
    payer:
      'Conto di addebito|Ordinante|Conto ordinante|Da conto|Addebito su|Dal conto|Conto di partenza|Intestatario carta|Conto addebito|Metodo di pagamento|Conto da addebitare|Paga con|Mittente|Rapporto di addebito',
    aside:
      'Commissioni|Commissione|Saldo disponibile|Spese|IVA|Subtotale|Spedizione|Sconto|Saldo|Spese di spedizione|Disponibilità|Limite giornaliero|Cambio|Saldo contabile|Plafond residuo',
    total:
      'Totale|Importo totale|Totale da pagare|Totale ordine|Totale addebito|Da pagare|Totale complessivo|Totale operazione|Importo totale addebitato',
    merchant: 'Esercente|Negozio|Venditore|Venduto da|Nome esercente|Azienda creditrice|Donazione a',
    to: 'Stai pagando',
  },
  ja: {
    name: '受取人名|受取人|お受取人名|振込先名義|口座名義|振込先口座名義人|受取人氏名|お振込先|名義人|送金先名|宛先名|受取人名義|お受取人|口座名義人|送金相手|送る相手',
    account:
      '口座番号|振込先口座|受取口座|振込先口座番号|入金先口座|送金先アドレス|振込先口座情報|受取人口座番号|お受取口座|送金先口座|出金先アドレス|受取人の携帯電話番号|入金口座',
    institution:
      '金融機関名|振込先金融機関|銀行名|振込先銀行|受取銀行|金融機関|お振込先金融機関|受取人銀行名',
    amount:
      '振込金額|金額|送金金額|お振込金額|送金額|振込額|振替金額|振込金額（円）|出金額|取引金額|送金数量',
    purpose:
      '摘要|備考|メッセージ|メモ|送金目的|振込目的|お取引内容|EDI情報|通信欄|送金理由|取引目的|相手へのメッセージ|ご依頼内容|備考欄',
    payer:
      '出金口座|引落口座|振込元口座|依頼人名|お引落口座|支払口座|振込依頼人名|出金元口座|支払元口座|振込依頼人|お支払口座|カード名義人|ご依頼人名|お支払い方法|引出口座|支払方法',
    aside:
      '手数料|振込手数料|残高|お取引後残高|利用限度額|送料|小計|消費税|ポイント利用|口座残高|1日の振込限度額|支払可能残高|割引額|ご利用可能額|為替レート|送金手数料|クーポン割引',
    total:
      '合計|合計金額|お支払い金額|ご請求金額|お引落金額|お支払金額合計|総合計|お支払い総額|引落合計金額|ご注文金額|お支払い合計|請求額|合計（税込）|決済金額',
    merchant: '加盟店名|店舗名|支払先|ご利用店舗|収納機関|お支払先|販売店|ショップ名|ご利用先|寄付先',
    neither: '受取人種別',
  },
  ko: {
    name: '받는 분|받는분|예금주|수취인|받는 사람|예금주명|수취인명|받는 분 성명|받으시는 분|수취인 성명|받는분 이름|입금 예금주',
    account:
      '입금계좌번호|입금계좌|받는 계좌|계좌번호|받는분 계좌번호|수취계좌|입금 계좌번호|받는 분 계좌|수취인 계좌번호|출금 주소|받는 분 휴대폰번호|입금할 계좌',
    institution: '입금은행|은행|받는 은행|은행명|수취은행|입금기관|입금 은행명|금융기관',
    amount:
      '이체금액|송금금액|보낼금액|금액|송금액|보내는 금액|이체 금액|보낼 금액|이체할 금액|출금 수량|송금 금액(원)',
    purpose:
      '받는 분 통장표시|받는분통장표시|메모|적요|받는 분에게 표기|이체메모|송금 사유|받는 통장 메모|받는분 통장표시내용|용도|입금통장표시내용|송금메모|메시지|거래내용|받는통장 메모',
    payer:
      '출금계좌|출금계좌번호|내 통장표시|보내는 분|보내는 계좌|결제수단|출금 계좌|보내는 사람|출금통장표시내용|내통장 표시|결제 수단|내 계좌|출금통장|보내는분 통장표시',
    aside:
      '수수료|이체수수료|잔액|출금가능금액|출금 가능 잔액|1일 이체한도|배송비|할인금액|부가세|상품금액|이체한도|쿠폰할인|적립금|이체후 잔액|송금 수수료|소계',
    total:
      '총 결제금액|결제금액|합계|총 금액|총 결제 금액|최종 결제금액|납부금액|총 출금금액|결제 예정 금액|총액|총 주문금액|청구금액|총 이체금액',
    merchant: '가맹점|가맹점명|판매자|상호명|상점명|판매처|이용가맹점|기부처',
    neither: '가맹점번호',
  },
  hi: {
    name: 'प्राप्तकर्ता का नाम|लाभार्थी का नाम|लाभार्थी|प्राप्तकर्ता|खाताधारक का नाम|पाने वाले का नाम|भुगतान प्राप्तकर्ता',
    account:
      'खाता संख्या|खाता नंबर|लाभार्थी खाता संख्या|यूपीआई आईडी|UPI आईडी|प्राप्तकर्ता खाता|बैंक खाता संख्या|लाभार्थी का खाता नंबर',
    institution: 'बैंक|बैंक का नाम|लाभार्थी बैंक|प्राप्तकर्ता बैंक|बैंक नाम',
    amount: 'राशि|भेजी जाने वाली राशि|अंतरण राशि|रकम|ट्रांसफर राशि|राशि (₹)|भुगतान राशि|राशि दर्ज करें',
    purpose: 'टिप्पणी|विवरण|उद्देश्य|नोट|संदेश|भुगतान का उद्देश्य|टिप्पणियां|कारण|अभ्युक्ति|रिमार्क|भुगतान विवरण',
    payer: 'खाते से|डेबिट खाता|प्रेषक|भुगतानकर्ता|भेजने वाला|अपना खाता|से|भुगतान का तरीका|किस खाते से|स्रोत खाता',
    aside: 'शुल्क|उपलब्ध शेष|शेष राशि|सेवा शुल्क|जीएसटी|छूट|सीमा|उपलब्ध बैलेंस|डिलीवरी शुल्क|कर|दैनिक सीमा',
    total: 'कुल राशि|कुल|देय राशि|कुल भुगतान|कुल देय|कुल योग',
    merchant: 'व्यापारी|विक्रेता|दुकान|व्यापारी का नाम|बिलर',
    to: 'आप भुगतान कर रहे हैं|को भुगतान',
  },
  vi: {
    name: 'Người nhận|Tên người nhận|Người thụ hưởng|Tên người thụ hưởng|Tên chủ tài khoản|Chủ tài khoản|Tên tài khoản thụ hưởng|Họ tên người nhận|Tên tài khoản|Đơn vị thụ hưởng|Họ và tên người thụ hưởng|Tên đơn vị thụ hưởng',
    account:
      'Số tài khoản|Tài khoản thụ hưởng|Tài khoản nhận|Số tài khoản người nhận|Số tài khoản thụ hưởng|STK|Tài khoản đích|Số thẻ người nhận|Tài khoản nhận tiền|Số TK thụ hưởng|Số điện thoại người nhận|Số tài khoản/Số thẻ|Đến tài khoản',
    institution:
      'Ngân hàng|Ngân hàng thụ hưởng|Ngân hàng nhận|Tên ngân hàng|Ngân hàng hưởng|Ngân hàng người nhận',
    amount:
      'Số tiền|Số tiền chuyển|Số tiền giao dịch|Số tiền (VND)|Số tiền cần chuyển|Số lượng|Số tiền chuyển khoản|Nhập số tiền|Giá trị giao dịch',
    purpose:
      'Nội dung|Nội dung chuyển tiền|Lời nhắn|Nội dung chuyển khoản|Nội dung giao dịch|Ghi chú|Diễn giải|Nội dung thanh toán|Mục đích|Lý do chuyển tiền|Mục đích chuyển tiền',
    payer:
      'Tài khoản nguồn|Từ tài khoản|Tài khoản chuyển|Tài khoản trích nợ|Người chuyển|Nguồn tiền|Tài khoản thanh toán|Người gửi|Tài khoản ghi nợ|Phương thức thanh toán|Số tài khoản nguồn|Tài khoản trích tiền',
    aside:
      'Phí|Phí giao dịch|Số dư|Số dư khả dụng|Phí chuyển tiền|Tạm tính|Phí vận chuyển|Giảm giá|Thuế|Hạn mức|Phí dịch vụ|Phí chuyển khoản|Hạn mức ngày|VAT|Hình thức thu phí',
    total:
      'Tổng cộng|Tổng tiền|Tổng thanh toán|Thành tiền|Tổng số tiền|Số tiền thanh toán|Tổng số tiền thanh toán|Tổng giá trị đơn hàng|Cần thanh toán|Tổng tiền thanh toán',
    merchant:
      'Nhà cung cấp|Người bán|Cửa hàng|Đơn vị cung cấp|Tên đơn vị chấp nhận thẻ|Đơn vị chấp nhận thanh toán',
    to: 'Thanh toán cho',
  },
  id: {
    name: 'Nama penerima|Penerima|Atas nama|Nama pemilik rekening|Nama rekening|Nama tujuan|Nama pemilik rekening tujuan|Penerima transfer|Nama lengkap penerima|Nama rekening tujuan',
    account:
      'Nomor rekening|Rekening tujuan|No. rekening|Nomor rekening tujuan|Ke rekening|No. rekening tujuan|Rekening penerima|Nomor rekening penerima|Alamat dompet|Nomor ponsel penerima|No. rek tujuan|Alamat penarikan',
    institution: 'Bank|Bank tujuan|Nama bank|Bank penerima|Nama bank tujuan',
    amount:
      'Jumlah|Nominal|Nominal transfer|Jumlah transfer|Jumlah uang|Nominal (Rp)|Jumlah dana|Jumlah penarikan|Nilai transfer|Jumlah transaksi',
    purpose:
      'Berita|Keterangan|Catatan|Berita transfer|Tujuan transaksi|Pesan|Berita acara|Keterangan transfer|Catatan transfer|Berita (opsional)|Keperluan|Deskripsi|Tujuan transfer|Keterangan tambahan',
    payer:
      'Rekening sumber|Sumber dana|Dari rekening|Rekening asal|Pengirim|Nama pengirim|Dari|Rekening debet|Rekening pengirim|Metode pembayaran|No. rekening sumber|Nomor rekening sumber',
    aside:
      'Biaya admin|Biaya transfer|Saldo|Biaya|Ongkos kirim|Pajak|Subtotal|Diskon|Saldo tersedia|Biaya layanan|Biaya administrasi|Sisa saldo|Limit harian|Saldo rekening|Sisa limit',
    total:
      'Total|Total bayar|Total pembayaran|Total tagihan|Jumlah bayar|Total transfer|Total belanja|Total harga|Jumlah tagihan|Total transaksi|Total debet',
    merchant: 'Toko|Penjual|Nama merchant|Merchant|Nama toko',
    to: 'Bayar ke',
  },
  th: {
    name: 'ชื่อผู้รับ|ผู้รับ|ชื่อบัญชี|ชื่อบัญชีผู้รับ|ชื่อผู้รับเงิน|ผู้รับเงิน|ชื่อบัญชีปลายทาง|ชื่อผู้รับโอน|ผู้รับโอน|ชื่อเจ้าของบัญชี',
    account:
      'เลขที่บัญชี|เลขที่บัญชีผู้รับ|บัญชีผู้รับ|บัญชีปลายทาง|พร้อมเพย์|หมายเลขบัญชี|ไปยังบัญชี|เลขบัญชี|เลขที่บัญชีปลายทาง|หมายเลขพร้อมเพย์|บัญชีที่รับโอน|เข้าบัญชี|โอนเข้าบัญชี',
    institution: 'ธนาคาร|ธนาคารผู้รับ|ธนาคารปลายทาง|ชื่อธนาคาร|ธนาคารผู้รับโอน|ธนาคารที่รับโอน',
    amount: 'จำนวนเงิน|จำนวนเงินที่โอน|ยอดโอน|จำนวนเงิน (บาท)|ยอดเงินที่โอน|จำนวนเงินโอน|ยอดเงิน|จำนวน|จำนวนที่ถอน',
    purpose:
      'บันทึกช่วยจำ|หมายเหตุ|ข้อความ|บันทึก|รายละเอียด|วัตถุประสงค์|ข้อความถึงผู้รับ|บันทึกช่วยจำ (ไม่บังคับ)|วัตถุประสงค์การโอน|โน้ต|บันทึกข้อความ',
    payer:
      'จากบัญชี|บัญชีต้นทาง|จาก|ผู้โอน|บัญชีผู้โอน|โอนจาก|หักจากบัญชี|บัญชีที่หักเงิน|โอนเงินจาก|วิธีการชำระเงิน|ชำระจาก|บัญชีของคุณ|ช่องทางการชำระเงิน|บัญชีที่ใช้โอน',
    aside:
      'ค่าธรรมเนียม|ยอดเงินคงเหลือ|ยอดเงินที่ใช้ได้|ค่าจัดส่ง|ภาษี|ส่วนลด|วงเงินคงเหลือ|ยอดคงเหลือ|ค่าบริการ|ยอดรวมย่อย|ยอดเงินที่ใช้ได้ (บาท)|ภาษีมูลค่าเพิ่ม|วงเงินต่อวัน',
    total:
      'ยอดรวม|รวมทั้งสิ้น|ยอดชำระ|ยอดสุทธิ|รวมเป็นเงิน|ยอดที่ต้องชำระ|ยอดชำระทั้งหมด|รวม|ยอดรวมทั้งสิ้น|จำนวนเงินที่ต้องชำระ|ยอดเงินรวม',
    merchant: 'ร้านค้า|ผู้ขาย|ชื่อร้านค้า|ผู้รับชำระ|ผู้ให้บริการ',
    to: 'โอนให้',
  },
  ru: {
    name: 'Получатель|Имя получателя|ФИО получателя|Наименование получателя|Получатель платежа|Кому|Фамилия, имя, отчество получателя|Название получателя|Получатель перевода|Фамилия получателя',
    account:
      'Счёт получателя|Номер счёта|Номер счета получателя|Номер карты получателя|Расчётный счёт|Счет зачисления|Телефон получателя|Р/с|Номер телефона получателя|Куда зачислить|Карта зачисления|Счёт зачисления|На карту|Адрес кошелька|Номер счёта (20 цифр)|По номеру телефона',
    institution: 'Банк|Банк получателя|Наименование банка|Название банка|Банк-получатель|БИК банка',
    amount:
      'Сумма|Сумма перевода|Сумма платежа|Сумма, ₽|Сумма к переводу|Количество|Сумма в рублях|Сумма вывода|Размер платежа',
    purpose:
      'Назначение платежа|Назначение|Сообщение получателю|Комментарий|Комментарий к переводу|Сообщение|Назначение перевода|Примечание|Цель платежа|Основание|Основание платежа|Цель перевода|Комментарий к платежу',
    payer:
      'Счёт списания|Со счёта|Отправитель|Откуда|Плательщик|Карта списания|С карты|Списать со счёта|Счет отправителя|Способ оплаты|Откуда списать|Источник списания|Счёт плательщика|Списать с|ФИО плательщика|Перевести с',
    aside:
      'Комиссия|Комиссия банка|Баланс|Доступно|Остаток|Скидка|Доставка|НДС|Лимит|Доступный остаток|Остаток на счёте|Стоимость доставки|Дневной лимит|Кешбэк|Бонусы|Налог|Курс|Сумма зачисления|Будет зачислено',
    total:
      'Итого|Итого к оплате|К оплате|Общая сумма|Всего|Сумма списания|Сумма заказа|Всего к оплате|Итоговая сумма|Сумма к списанию|Сумма к оплате|Итого с комиссией|Будет списано',
    merchant: 'Магазин|Продавец|Название магазина|Поставщик услуг|Торговая точка|Организация|Поставщик',
    to: 'Вы переводите',
  },
  ar: {
    name: 'اسم المستفيد|المستفيد|اسم المستلم|المستلم|اسم صاحب الحساب|صاحب الحساب|الاسم الكامل للمستفيد|المحول إليه|المستفيد من التحويل|اسم المحول إليه',
    account:
      'رقم الحساب|رقم الآيبان|الآيبان|حساب المستفيد|رقم حساب المستفيد|رقم الايبان|إلى حساب|الحساب المستفيد|رقم الحساب البنكي|رقم جوال المستفيد|رقم الآيبان للمستفيد|عنوان المحفظة|رقم الحساب الدولي',
    institution: 'البنك|بنك المستفيد|اسم البنك|البنك المستفيد|المصرف|اسم المصرف',
    amount:
      'المبلغ|مبلغ التحويل|مبلغ الحوالة|قيمة التحويل|القيمة|المبلغ المحول|المبلغ المراد تحويله|مبلغ السحب|الكمية|قيمة الحوالة',
    purpose:
      'الغرض من التحويل|الغرض|ملاحظات|سبب التحويل|الوصف|البيان|غرض التحويل|تفاصيل الدفع|ملاحظة|رسالة|الغرض من الدفع|تفاصيل التحويل|سبب الحوالة|الملاحظات|رسالة للمستفيد',
    payer:
      'من حساب|الحساب المدين|المرسل|حساب الخصم|من|اسم المرسل|الحساب المحول منه|طريقة الدفع|التحويل من|الحساب المصدر|من الحساب|الدفع من',
    aside:
      'الرسوم|رسوم التحويل|الرصيد المتاح|الرصيد|الضريبة|الخصم|العمولة|ضريبة القيمة المضافة|رسوم الخدمة|الشحن|المجموع الفرعي|الحد اليومي|سعر الصرف|رسوم التوصيل',
    total:
      'الإجمالي|المجموع|المبلغ الإجمالي|المبلغ المستحق|إجمالي المبلغ|المجموع الكلي|إجمالي الطلب|المبلغ الكلي|الإجمالي الكلي|إجمالي المبلغ المطلوب',
    merchant: 'التاجر|المتجر|اسم التاجر|البائع|اسم المتجر|المفوتر',
    to: 'الدفع إلى',
  },
  tr: {
    name: 'Alıcı|Alıcı adı|Alıcı adı soyadı|Alıcı Ad Soyad|Alıcı Ünvanı|Hesap sahibi|Alıcı Adı/Ünvanı|Lehdar|Alıcının Adı Soyadı|Alıcı ismi',
    account:
      'Alıcı IBAN|IBAN|Alıcı hesap|Hesap numarası|Alıcı hesap no|Alıcı hesap numarası|Alıcı IBAN numarası|Hesap no|Cüzdan adresi|Hedef hesap|Alacaklı hesap|Alıcının IBAN numarası',
    institution: 'Banka|Alıcı banka|Banka adı|Alıcı bankası|Alıcı banka adı',
    amount:
      'Tutar|Gönderilecek tutar|Havale tutarı|Transfer tutarı|İşlem tutarı|Miktar|EFT tutarı|Tutar (TL)|Gönderim tutarı|Çekim tutarı',
    purpose:
      'Açıklama|İşlem açıklaması|Ödeme açıklaması|Transfer açıklaması|Not|Mesaj|Açıklama (isteğe bağlı)|Ödeme türü|Amaç|Gönderim amacı|Alıcıya not|İşlem amacı|Ödeme amacı',
    payer:
      'Gönderen hesap|Gönderen|Kaynak hesap|Borçlu hesap|Gönderen adı|Hesabımdan|Çıkış hesabı|Ödeme yöntemi|Gönderen IBAN|Hangi hesaptan|Gönderici|Gönderen müşteri|Ödemenin yapılacağı hesap',
    aside:
      'Masraf|İşlem ücreti|Bakiye|Kullanılabilir bakiye|Kargo|Ara toplam|KDV|İndirim|Komisyon|Havale ücreti|EFT ücreti|Kargo ücreti|Günlük limit|Limit|BSMV|Kur|Hesap bakiyesi',
    total:
      'Toplam|Genel toplam|Toplam tutar|Ödenecek tutar|Sipariş toplamı|Ödenecek toplam tutar|Toplam ödeme|Sepet toplamı|Ödeme tutarı',
    merchant: 'Mağaza|İşyeri|Satıcı|Üye işyeri|İş yeri adı|Satıcı firma|Kurum adı|Firma',
    to: 'Ödeme yapılan',
  },
  pl: {
    name: 'Odbiorca|Nazwa odbiorcy|Imię i nazwisko odbiorcy|Dane odbiorcy|Beneficjent|Nazwa i adres odbiorcy|Odbiorca przelewu|Nazwa beneficjenta|Pełna nazwa odbiorcy',
    account:
      'Numer rachunku|Numer rachunku odbiorcy|Rachunek odbiorcy|Numer konta|Nr rachunku|Numer konta odbiorcy|Na rachunek|Na konto|Rachunek docelowy|Numer telefonu odbiorcy|Nr konta odbiorcy|IBAN|Konto odbiorcy|Rachunek beneficjenta',
    institution: 'Bank|Bank odbiorcy|Nazwa banku|Bank beneficjenta|Nazwa banku odbiorcy',
    amount:
      'Kwota|Kwota przelewu|Kwota (PLN)|Kwota do przelania|Kwota transakcji|Kwota operacji|Kwota w PLN|Wysyłasz|Kwota płatności',
    purpose:
      'Tytuł|Tytuł przelewu|Tytułem|Opis|Tytuł płatności|Opis przelewu|Wiadomość dla odbiorcy|Tytuł operacji|Cel płatności|Notatka|Szczegóły płatności|Cel przelewu',
    payer:
      'Z rachunku|Z konta|Rachunek nadawcy|Nadawca|Rachunek obciążany|Zleceniodawca|Przelew z rachunku|Konto obciążane|Nazwa nadawcy|Metoda płatności|Z rachunku nadawcy|Rachunek źródłowy|Sposób płatności|Dane nadawcy|Konto źródłowe',
    aside:
      'Prowizja|Opłata|Dostępne środki|Saldo|Dostawa|Rabat|Suma częściowa|VAT|Opłata za przelew|Koszt dostawy|Limit dzienny|Kurs|Podatek|Środki dostępne|Saldo po operacji|Wartość produktów|Zniżka',
    total:
      'Razem|Suma|Do zapłaty|Kwota całkowita|Łącznie|Łącznie do zapłaty|Kwota do zapłaty|Razem do zapłaty|Suma do zapłaty|Wartość zamówienia|Całkowity koszt',
    merchant: 'Sklep|Sprzedawca|Odbiorca płatności|Nazwa sklepu|Sprzedający|Akceptant',
    to: 'Płacisz dla',
  },
  nl: {
    name: 'Naam begunstigde|Begunstigde|Ontvanger|Naam ontvanger|Ten name van|Naam van de ontvanger|T.n.v.|Naam rekeninghouder|Tenaamstelling|Naam van de begunstigde|Naam tegenrekening',
    account:
      'Rekeningnummer|IBAN|Naar rekening|IBAN ontvanger|Tegenrekening|Rekeningnummer begunstigde|Rekening begunstigde|IBAN begunstigde|IBAN/Rekeningnummer|Rekeningnummer ontvanger|Rekening van de ontvanger',
    institution:
      'Bank|Bank begunstigde|Naam bank|Bank van ontvanger|Bank van de begunstigde|Naam van de bank',
    amount:
      'Bedrag|Over te maken bedrag|Bedrag (EUR)|Overboekingsbedrag|Bedrag in euro|U verstuurt|Bedrag overboeking|Over te schrijven bedrag|Bedrag in euro’s',
    purpose:
      'Omschrijving|Mededeling|Betalingskenmerk|Kenmerk|Bericht|Omschrijving (optioneel)|Opmerking|Mededeling aan begunstigde|Vrije mededeling|Reden van betaling|Gestructureerde mededeling|Referentie|Notitie',
    payer:
      'Van rekening|Van|Afschrijven van|Opdrachtgever|Rekening opdrachtgever|Betaalrekening|Betaalmethode|Naam opdrachtgever|Afschrijfrekening|Te debiteren rekening|Uw rekening|Betaalwijze|Betalen met|Rekeninghouder|Van uw rekening',
    aside:
      'Kosten|Saldo|Beschikbaar saldo|Verzendkosten|Btw|Subtotaal|Korting|Limiet|Daglimiet|Transactiekosten|Ontvanger krijgt|Bezorgkosten|Wisselkoers|Beschikbaar|Dagelijkse limiet',
    total:
      'Totaal|Totaalbedrag|Te betalen|Totaal te betalen|Totaalprijs|Eindtotaal|Te betalen bedrag|Totaal bedrag|Totale kosten|Totaal incl. btw',
    merchant: 'Winkel|Verkoper|Webshop|Verkocht door|Naam winkel|Acceptant|Webwinkel',
    to: 'Je betaalt aan',
  },
};
