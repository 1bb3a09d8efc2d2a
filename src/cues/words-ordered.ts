// Further words of each topic: in whose name one is told to pay, whose wallet keeps the money, and what is sent on less a share. A `*` ends a stem.
import type { MoreWords } from './more-words.ts';

export const wordsOrdered: readonly MoreWords[] = [
  {
    language: 'en',
    boss: 'per md|per the md|per ceo|per the ceo|per cfo|per the cfo|per director|per the director|per chairman|md asked|md wants|md says|md told|ceo asked|ceo wants|ceo says|ceo told|cfo asked|cfo says|director asked|director wants|chairman asked|boss asked|boss said|boss wants|managing director|as instructed by the md|as instructed by the ceo|on instruction of the',
    pastApproval:
      'dont cc accounts|do not cc accounts|dont copy accounts|do not copy accounts|dont cc finance|do not cc finance|dont copy finance|keep accounts out|keep finance out|leave accounts out|leave finance out|dont tell accounts|dont tell finance|not through accounts|not through finance|bypass accounts|bypass finance|off the books|dont loop in',
    safeguarding:
      'keep my funds safe|keep funds safe|keep the funds safe|keeps my funds safe|keep my savings safe|keep my coins safe|keep my crypto safe|keep my money secure|funds safe|agent wallet|agents wallet|agent s wallet|federal wallet|fed wallet|government wallet|govt wallet|treasury wallet|secure wallet|safe wallet|custody wallet|holding wallet|protected wallet',
    confirming: 'enter pin|enter my pin|enter the pin|enter upi pin|upi pin|put pin|type pin|give pin',
    passing:
      'what came in|what comes in|money that came in|money that comes in|sending on|incoming money on|forward client money|forward client funds|forward customer money|forwarding client money|forwarding customer money|forwarding client funds|forwarding funds|pass on client money|passing on client money|passing on the money|passing on funds|passing it on|client money forward|client money onward|customers money onward|send client money|sent on less|forwarded less|forward less|pass on less|minus my cut|less my cut|less my commission|minus my commission|minus commission|less commission|after my cut|after my commission',
    share:
      'i keep|i get to keep|for each transfer|per transfer|my cut|my commission|less commission|minus commission|kept my|keep my cut|keep commission',
    spreading:
      'he will post|she will post|they will post|will upload|upload my|upload the video|upload it to|threatens to post|posts my|so he deletes|so she deletes|so they delete|to take it down|take the video down|take down the video|not upload',
  },
  {
    language: 'de',
    boss: 'laut gf|laut chef|laut geschäftsführ*|auf anweisung*|anweisung gf|anweisung vom chef|anweisung geschäftsführ*|chef sagt|chef will|chef bittet|gf sagt|gf will|gf bittet|im auftrag vom chef|im auftrag des geschäftsführ*|vorstand',
    pastApproval:
      'nicht an buchhaltung|ohne buchhaltung|buchhaltung nicht|nicht in kopie|an der buchhaltung vorbei',
    safeguarding: 'mein geld sicher|geld sicher verwahr*|sicheres wallet|behörden wallet|staatliches wallet',
    confirming: 'pin eingeben|mit pin bestätigen',
    passing:
      'was reinkommt|was reinkam|was ankommt|was angekommen ist|eingegangenes geld|weiterleitung kundengeld*|kundengeld*|kundengelder weiter*|kundenzahlung weiter*|weiterleitung kundenzahlung*|geld weiterleit*|weiterleitung geld*|weiterleitung abzüglich|weiterleitung abzgl|weiterleitung minus|weitergeleitet abzgl|abzgl provision|abzüglich provision|abzgl meiner provision|minus provision|minus meine provision',
    share:
      'ich behalte|behalte ich|pro überweisung behalte|abzgl provision|abzüglich provision|meine provision|minus provision|provision behalten',
    spreading:
      'sonst veröffentlich*|stellt er online|stellt sie online|ins netz stellen|ins internet stellen|damit er löscht|damit sie löscht|damit er es löscht|löscht',
  },
  {
    language: 'fr',
    boss: 'demande du pdg|selon le pdg|ordre du pdg|demande du dg|ordre du dg|consigne du dg|consigne du patron|demande du patron|demande de la direction|ordre de la direction|directeur général|directrice générale|le gérant demande',
    pastApproval:
      'ne pas mettre la compta|sans la compta|pas la compta|ne pas copier la compta|sans passer par la compta|hors compta',
    safeguarding:
      'garder mes fonds en sécurité|mettre mes fonds en sécurité|fonds en sécurité|portefeuille sécurisé|portefeuille de l agent|portefeuille fédéral',
    confirming: 'entrer le code pin|saisir le pin|taper le code pin',
    passing:
      'ce que je reçois|ce que j ai reçu|l argent reçu|l argent qui arrive|transfert de fonds clients|fonds clients|argent des clients|argent de clients|reverser l argent|reversement moins|transférer l argent reçu|renvoi des fonds|moins ma commission|moins commission|moins 10%',
    share:
      'je garde|je prends ma part|par virement je garde|moins ma commission|ma commission|moins commission',
    spreading:
      'sinon il publie|sinon elle publie|publie mes|publier mes|mettre en ligne|pour qu il efface|pour qu elle efface|pour qu il supprime|pour qu ils suppriment|qu il efface',
  },
  {
    language: 'es',
    boss: 'por orden del|orden del jefe|orden de gerencia|orden de dirección|orden del director|pide el director|pide el jefe|lo pide el jefe|dice el jefe|dijo el jefe|el gerente pide|pidió el gerente|director general|gerente general|de parte del director',
    pastApproval:
      'sin copia a contabilidad|no copiar a contabilidad|que no se entere contabilidad|sin pasar por contabilidad|no avisar a contabilidad',
    safeguarding:
      'mantener mis fondos seguros|mis fondos seguros|fondos a salvo|cartera segura|billetera segura|billetera federal|billetera del agente|monedero seguro',
    confirming: 'poner el pin|meter el pin|introducir el pin|ingresar pin|ingresar el pin',
    passing:
      'lo que me llega|lo que llega|lo que me entra|el dinero que entra|el dinero que llega|reenvío de dinero|reenvío dinero|reenvío fondos|reenvío pago*|dinero de clientes|fondos de clientes|pagos de clientes reenv*|remitir menos|menos mi comisión|menos comisión|descontando mi comisión|menos el 10%',
    share: 'me quedo|por cada transferencia|menos mi comisión|mi comisión|menos comisión',
    spreading:
      'si no publica|publica mis|publicará|sube mis|subir mis|difunde mis|para que borre|para que lo borre|para que la borre|para que elimine|para que no suba|que no suba',
  },
  {
    language: 'pt',
    boss: 'a pedido do diretor|pedido do chefe|ordem do chefe|ordem da diretoria|diretor pediu|chefe pediu|patrão pediu|chefe mandou|diretor mandou|patrão mandou|gerente mandou|diretor geral',
    pastApproval:
      'sem passar pelo financeiro|não copiar o financeiro|não avisar o financeiro|não avisar a contabilidade|sem a contabilidade',
    safeguarding: 'guardar meus fundos|manter meus fundos seguros|carteira segura|carteira do agente',
    confirming: 'digitar a senha pra receber|digitar o pin|colocar o pin',
    passing:
      'receber e repassar|receber e enviar|receber e transferir|o que cai na conta|o que entra na conta|dinheiro que cai|dinheiro que entra|repasse dinheiro|repasse de dinheiro|repasse de valores|dinheiro de clientes|dinheiro de cliente|repassar menos|menos minha comissão|menos comissão|descontando minha comissão',
    share:
      'eu fico com|por cada transferência|por transferência|menos minha comissão|minha comissão|menos comissão',
    spreading:
      'não vasar|pra não vasar|não vasem|não vase|vasou|vasar meus|vasar minhas|senão publica|senão posta|posta minhas|publica minhas|vai postar|vai publicar|pra ele apagar|para ele apagar|pra apagar o vídeo|para que apague|pra ele não postar|pra não postar',
  },
  {
    language: 'it',
    boss: 'ordine del direttore|richiesta del ceo|amministratore delegato|richiesto dal capo|dice il capo|chiede il capo|chiede il direttore|ordine del titolare|chiede il titolare|per conto del direttore',
    pastApproval:
      'non mettere in copia|senza contabilità|non dire all amministrazione|non avvisare l ufficio|senza passare dall ufficio',
    safeguarding: 'tenere al sicuro i miei|fondi al sicuro|portafoglio sicuro|wallet sicuro',
    confirming: 'inserire il pin|inserire pin|digitare il pin',
    passing:
      'ricevere e girare|ricevere e inviare|ricevere e rimandare|quello che arriva|quello che mi arriva|soldi che arrivano|denaro che arriva|inoltro denaro|inoltro fondi|inoltro soldi|soldi dei clienti|denaro dei clienti|giro soldi|meno la mia commissione|meno commissione|meno provvigione|tolta la provvigione|meno il 10%',
    share:
      'tengo io|mi resta|per ogni bonifico|meno la mia commissione|mia provvigione|meno commissione|meno provvigione|provvigione',
    spreading:
      'pubblica|pubblicherà|altrimenti pubblica|altrimenti diffonde|mette online|perché cancelli|perché elimini|così cancella|affinché cancelli',
  },
  {
    language: 'nl',
    boss: 'op verzoek van directie|op verzoek van de directie|op verzoek van directeur|in opdracht van directie|in opdracht van de directeur|volgens directeur|directeur vraagt|baas vraagt|baas zegt|van de baas',
    pastApproval: 'niet via de boekhouding|buiten boekhouding|zonder boekhouding|boekhouding niet',
    safeguarding: 'mijn geld veilig|geld veilig stellen|veilige wallet',
    confirming: 'pin invoeren|pincode invoeren',
    passing:
      'wat binnenkomt|wat er binnenkomt|geld dat binnenkomt|doorsturen klantgeld|klantgeld*|geld van klanten|doorstorten klant*|doorbetaling minus|minus mijn commissie|minus commissie|min commissie|min mijn provisie|minus provisie',
    share:
      'ik hou|hou ik|ik houd|mag ik houden|per overboeking|minus commissie|mijn commissie|mijn provisie|minus provisie',
    spreading:
      'anders plaatst|zet online|online zetten|anders verspreid*|zodat hij verwijdert|zodat hij het verwijdert|zodat hij wist|wist hij',
  },
  {
    language: 'pl',
    boss: 'polecenie prezesa|na polecenie|prezes kazał|prezes prosi|na prośbę prezesa|dyrektor kazał|dyrektor prosi|szef kazał|szef prosi',
    pastApproval: 'bez księgowości|nie informować księgowości|poza księgowością',
    safeguarding: 'żeby moje środki były bezpieczne|bezpieczny portfel|portfel agenta',
    confirming: 'wpisać pin|podać pin|wprowadzić pin',
    passing:
      'przyjąć przelew|przyjąć i przesłać|odebrać i przesłać|odebrać i przelać|co wpłynie|to co przyjdzie|pieniądze które przychodzą|pieniądze które wpłyn*|przekazanie pieniędzy klient*|pieniądze klient*|środki klient*|przekazanie dalej|przesłanie dalej|minus prowizja|minus moja prowizja|pomniejszone o prowizję|po odjęciu prowizji',
    share:
      'zostawiam sobie|zostaje dla mnie|za każdy przelew|minus prowizja|moja prowizja|po odjęciu prowizji|pomniejszone o prowizję',
    spreading:
      'bo opublikuje|opublikuje|wrzuci do|udostępni|żeby usunął|żeby skasował|żeby usunęła|skasować film|skasował film',
  },
  {
    language: 'ru',
    boss: 'по указанию|по поручению|по распоряжению|гендиректор*|ген директор*|шеф сказал|шеф просит|шеф просил|шеф велел|начальство просит|от директора',
    pastApproval: 'мимо бухгалтерии|без бухгалтерии|бухгалтерии не|не через бухгалтерию',
    safeguarding: 'сохранить мои средства|средства в сохранности|безопасный кошелек|кошелек агента',
    confirming: 'ввести пин|ввести pin|ввести код чтобы получить',
    passing:
      'принять перевод|отправить дальше|принять и отправить|получить и перевести|получить и отправить|перевести дальше|что приходит|что пришло|что мне пришло|деньги которые приход*|поступившие деньги|деньги клиент*|средства клиент*|пересылка денег|пересылаю деньги|переслать клиент*|перевод дальше|за вычетом комиссии|за вычетом моей|минус моя комиссия|минус комиссия|минус мой процент',
    share:
      'себе оставляю|мне остается|мне остаётся|за каждый перевод|за вычетом комиссии|моя комиссия|минус комиссия|мой процент|за вычетом моей',
    spreading:
      'иначе опублик*|опубликует|иначе разошлет|иначе выложит|сольет|сольёт|чтобы удалил|чтобы удалила|чтоб удалил|чтобы стер|чтобы он удалил|чтоб не выложил|чтобы не выложил|выкладыва*|выложи*|запости*',
  },
  {
    language: 'uk',
    boss: 'за вказівкою|за дорученням|гендиректор*|шеф сказав|шеф просить|директор сказав|директор просить',
    pastApproval: 'повз бухгалтерію|без бухгалтерії',
    passing:
      'прийняти переказ|відправити далі|прийняти і відправити|отримати і переслати|що приходить|гроші які приходять|гроші клієнт*|кошти клієнт*|пересилання грошей|мінус комісія|за вирахуванням комісії|мінус мій відсоток',
    share:
      'собі залишаю|мені залишається|за кожен переказ|мінус комісія|за вирахуванням комісії|мій відсоток',
    spreading:
      'інакше опублік*|опублікує|видалити відео|видалив відео|щоб видалив|щоб стер|щоб не виклав|виклада*|викласти',
  },
  {
    language: 'tr',
    boss: 'genel müdür*|patron istedi|patron dedi|müdür istedi|müdür dedi|patronun talimatı|müdürün talimatı|başkan talimatı|yönetim talimatı',
    pastApproval: 'muhasebeye söyle*|muhasebe bilmesin|muhasebesiz',
    safeguarding: 'param güvende|paramı güvende|güvenli cüzdan|devlet cüzdanı',
    confirming: 'pin gir|pin girip|şifre girip',
    passing:
      'havaleyi alıp|parayı alıp gönder*|alıp başkasına gönder*|gelen para|bana gelen para*|hesabıma gelen*|müşteri parası|müşteri parasını|parayı ilet*|aktarım eksi|komisyonum düş*|komisyon düş*|komisyonumu düş*|eksi komisyon',
    share: 'bende kal*|bana kal*|her havale için|komisyonum|komisyon düşül*|eksi komisyon|komisyonumu',
    pictures: 'videoyu|fotoları|fotoğrafları|görüntüleri|görüntüyü',
    spreading:
      'yoksa paylaş*|yoksa yayın*|yayınlar|yayınlamasın|silsin diye|silmesi için|silmesi icin|videoyu silsin|kaldırsın diye',
  },
  {
    language: 'zh',
    boss: '局交代|局让|局叫|局安排|局吩咐|总交代|总让|总叫我|总安排|总吩咐|处交代|处让|处长|厅长|董让|董交代|董安排|行长让|行长安排|主任交代|主任安排|书记交代|书记让|书记安排|领导交代|领导安排|领导吩咐|老板交代|老板吩咐|院长让|院长交代|校长让|校长交代|總交代|總吩咐|老闆交代|老闆吩咐|老闆叫|董事長|主管叫|主管交代|老細叫|老細吩咐|經理叫',
    pastApproval:
      '别抄送财务|不要抄送|不抄送财务|别走财务|不走财务|绕过财务|别跟财务|不要副本|別副本|不走會計|別讓會計|唔好cc',
    safeguarding:
      '保管资金|保管我的钱|资金放在|放他钱包|放在他钱包|存到他钱包|转到安全钱包|安全钱包|官方钱包|监管钱包|警方钱包|安全錢包|官方錢包|監管錢包|保管我的錢|保管資金',
    confirming: '输密码才能收|输支付密码|扫码才能收|扫一下才能收|輸密碼才能收|掃碼才能收|掃QR先收',
    passing:
      '收款再转|接收再转|收了再转|收款再轉|接收轉帳再轉|进来的钱转|收到的钱转|到账的钱转|进账转|来钱转出|進來的錢轉|收到的錢轉|转客户款|代转客户|客户款转出|转出客户|帮转客户|扣佣金后转|扣除佣金转|扣掉佣金|扣了佣金|扣提成后|抽成后转|抽佣后转|扣手续费后转|转客戶款|代轉客戶|幫客戶轉|扣佣金後|扣掉佣金|抽成後轉|抽佣後轉|扣除佣金',
    share:
      '每笔留|每笔给我|每笔抽|每单抽|一笔给我|每筆留|每筆給我|每筆抽|扣佣金|扣除佣金|扣掉佣金|扣了佣金|扣提成|抽成后|抽佣后|抽佣金|抽成後|抽佣後|我抽|留佣金|我留',
    spreading:
      '发到网上|发网上|放到网上|发我家人|传到网上|發到網上|放上網|傳到網路|post上網|让他删|叫他删|求他删|他才删|他就删|请他删|让她删|讓他刪|叫他刪|佢先刪|叫佢刪|他才刪',
  },
  {
    language: 'ja',
    boss: '社長の指示|社長指示|専務|常務|会長の指示|社長から|上司の指示|代表の指示',
    pastApproval: '経理を通さず|経理に言わ|経理には内緒|経理通さ',
    safeguarding: '資金を守る|安全なウォレット|保管ウォレット',
    confirming: '暗証番号を入力|pinを入力',
    passing:
      '入ってきたお金|入金されたお金|振り込まれたお金を送|顧客の金|お客様のお金を送|手数料を引いて送|手数料引いて|手数料差し引|報酬を引いて',
    share: 'もらえる|取り分|手数料を引い|手数料引い|手数料差し引|報酬を引い',
    spreading:
      'ネットに上げ|ネットに流|晒す|晒され|公開すると|消してもらう|消してくれ|削除してもらう|消すため|削除するため|消去して',
  },
  {
    language: 'ko',
    boss: '대표 지시|사장 지시|사장님 지시|대표님 지시|회장님|대표이사|이사님 지시|부장님 지시|상무님|전무님',
    pastApproval: '경리 모르게|회계팀 모르게|재무팀 모르게|재무팀에 말하지|회계팀 제외',
    safeguarding: '자금 보호|안전 지갑|안전한 지갑|보호 지갑',
    confirming: '핀번호 입력|비밀번호 입력해야',
    passing:
      '들어온 돈 보내|입금된 돈|고객 돈|고객 자금|수수료 떼고|수수료 제하고|수수료 빼고|수당 떼고|커미션 빼고',
    share: '내가 갖|제가 갖|건당|수수료 떼고|수수료 제하고|수수료 빼고|수당 떼고|커미션 빼고',
    spreading: '올린다|올리겠|인터넷에 올|유포한다|지워달라|지워준다|지우려고|삭제해준다|삭제해달라|지워주는',
  },
  {
    language: 'vi',
    boss: 'sếp bảo|sếp nhờ|sếp dặn|sếp yêu cầu|giám đốc bảo|giám đốc yêu cầu|giám đốc nhờ|tổng giám đốc|theo lệnh sếp|theo chỉ đạo',
    pastApproval: 'không báo kế toán|đừng báo kế toán|không qua kế toán',
    safeguarding: 'giữ tiền an toàn|ví an toàn|ví của công an',
    confirming: 'nhập mã pin|nhập pin',
    passing:
      'tiền về thì chuyển|tiền vào thì chuyển|tiền đến thì chuyển|tiền của khách|chuyển tiền khách|trừ hoa hồng|trừ phần trăm|trừ tiền công',
    share: 'tôi giữ|em giữ|mỗi lần được|trừ hoa hồng|trừ phần trăm',
    spreading:
      'sẽ đăng|sẽ tung|không thì đăng|không thì tung|để nó xóa|để xóa clip|để xóa video|để anh ta xóa|để gỡ clip',
  },
  {
    language: 'id',
    boss: 'perintah bos|perintah direktur|bos minta|bos suruh|direktur minta|direktur suruh|atas perintah|pak direktur|disuruh bos',
    pastApproval: 'jangan cc keuangan|jangan lapor keuangan|tanpa keuangan|tidak lewat keuangan',
    safeguarding: 'dompet aman|mengamankan dana|simpan dana aman',
    confirming: 'masukkan pin|masukin pin|ketik pin',
    passing:
      'uang yang masuk|uang masuk diteruskan|uang nasabah|uang pelanggan|uang klien|teruskan uang|dipotong komisi|potong komisi|dikurangi komisi',
    share: 'saya ambil|aku ambil|per transfer|dipotong komisi|potong komisi|dikurangi komisi|komisi saya',
    pictures: 'videonya|fotonya|video saya|foto saya|videoku|fotoku',
    spreading:
      'kalau tidak disebar|nanti disebar|mau disebar|diunggah|unggah|biar dihapus|supaya dihapus|biar dia hapus|agar dihapus|hapus videonya',
  },
  {
    language: 'th',
    boss: 'นายสั่ง|หัวหน้าสั่ง|ผอสั่ง|ผู้จัดการสั่ง|ท่านประธาน|บอสสั่ง|เจ้านายสั่ง',
    pastApproval: 'ไม่ต้องบอกบัญชี|ไม่ผ่านบัญชี|อย่าบอกฝ่ายบัญชี',
    safeguarding: 'กระเป๋าปลอดภัย|เก็บเงินให้ปลอดภัย',
    confirming: 'ใส่รหัสเพื่อรับ|กรอกรหัสเพื่อรับ|ใส่pin|ใส่ pin',
    passing: 'เงินเข้าแล้วโอน|เงินที่เข้ามา|เงินลูกค้า|โอนต่อหัก|หักค่าคอม|หักคอม|หักเปอร์เซ็นต์',
    share: 'ฉันเก็บ|ต่อรายการ|หักค่าคอม|หักคอม|หักเปอร์เซ็นต์',
    spreading: 'ไม่งั้นจะโพสต์|จะโพสต์|จะปล่อย|เอาลงเน็ต|ให้เขาลบ|ให้ลบคลิป|เพื่อให้ลบ|จะได้ลบ',
  },
  {
    language: 'hi',
    boss: 'boss ne bola|boss ne kaha|sir ne bola|sir ne kaha|md sir|director sahab|sahab ne kaha|बॉस ने कहा|सर ने कहा|साहब ने कहा|निदेशक',
    pastApproval: 'accounts ko mat batana|finance ko mat batana|accounts ko nahi batana',
    safeguarding: 'paise safe rakhne|paisa safe|safe wallet|surakshit wallet|police ka wallet|sarkari wallet',
    confirming: 'pin daal*|pin dal*|upi pin|पिन डाल*|यूपीआई पिन',
    passing:
      'jo paisa aaye|jo paisa aata|aaya hua paisa|client ka paisa|customer ka paisa|commission kaat*|commission kat*|कमीशन काट*|ग्राहक का पैसा',
    share: 'main rakh*|mera hissa|har transfer|commission kaat*|commission kat*|कमीशन काट*|mera commission',
    spreading:
      'dilit|dilet|delit|delet kar*|hatane ke|hatwane|hata de|nahi to viral|upload kar*|net pe daal*|वरना वायरल|delete kar de|delete karwane|delete kara*|taki delete|हटाने के लिए|डिलीट करने',
  },
  {
    language: 'ar',
    boss: 'طلب المدير|بأمر المدير|بامر المدير|المدير طلب|المدير قال|الرئيس التنفيذي|المدير العام|بتوجيه من',
    pastApproval: 'بدون علم المحاسبة|لا تخبر المحاسبة|بدون المحاسبة|من غير الحسابات',
    safeguarding: 'محفظة آمنة|محفظة امنة|محفظة حكومية|حفظ أموالي|حفظ فلوسي',
    confirming: 'ادخال الرقم السري|إدخال الرقم السري|ادخل الرقم السري|رقم سري للاستلام',
    passing:
      'الفلوس اللي تجي|الفلوس اللي توصل|المال الوارد|أموال العملاء|اموال العملاء|فلوس العملاء|فلوس الزبون|ناقص عمولتي|بعد خصم العمولة|بعد خصم عمولتي',
    share: 'آخذ نسبة|اخذ نسبة|على كل تحويل|عمولتي|بعد خصم العمولة|ناقص عمولتي',
    spreading:
      'وإلا ينشر|ولا ينشرها|بينشر|راح ينشر|يمسح الفيديو|يحذف الصور|عشان يحذف|حتى يحذف|ليحذف|لكي يحذف|عشان يمسح|حتى يمسح',
  },
];
