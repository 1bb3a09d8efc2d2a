// Further words of each topic: what is claimed by a lender, a boss, a child or a buyer, and what friends give back. A `*` ends a stem.
import type { MoreWords } from './more-words.ts';

export const wordsClaimed: readonly MoreWords[] = [
  {
    language: 'en',
    newNumber:
      'new whatsapp|new wechat|new telegram|new line id|new account on whatsapp|from his new whatsapp|other whatsapp|sent from a new account|from a new account|from his new account|from her new account',
    readOut:
      'read him the numbers|read her the numbers|read them the numbers|read the numbers|reading the numbers|numbers over the phone|numbers on the back|back of the cards|give him the numbers|give them the numbers|send him the pictures of the cards|scratch off and read',
    device: 'fone|phon|fon|moblie|iphone',
    broken: 'dropped my|dropped mine|drowned my|bricked|my fone',
    record: 'crb|crb listing|credit bureau|listed at crb|transunion|experian|equifax',
    washing: 'clearance|clear my name|clear his name|clear the listing',
    onlyThen:
      'so the loan can be sent|so the loan is sent|so the loan is released|so the loan comes|so the money can be sent|so the money comes|so the money is sent|so the payout comes|so the payment arrives|so it can be paid out|so the grant comes|before the loan comes|before the loan is sent|then they ship|only then they ship|before they ship',
    granted:
      'un grant|un payout|payout from the un|united nations grant|un compensation|unicef grant|world bank grant|red cross grant|who grant',
    hiring:
      'job on a ship|ship job|cruise ship job|cruise job|work on a ship|seaman job|crew job|deckhand job|merchant navy job|offshore job|before starting|before the first day|before day one|warehouse job',
    workTools:
      'health test|medical test|medical check up|medical checkup|medical certificate|fitness certificate|health certificate|compulsory course|mandatory course|mandatory training|compulsory training|required course',
    passing:
      'through my card|forward the rest|send on the rest|send the rest on|rest goes on|pass the rest on|transfer the rest on|move the rest',
    share: 'keep 3|keep 15|keep 20|keep three|keep five|keep ten|keep my 5|keep my 10',
    besideMarket:
      'from a fan group|fan group|from a facebook group|from facebook group|from fb group|seller on twitter|seller on x|seller on instagram|seller on reddit|discord seller',
    prepaying: 'half now|half upfront|half up front|half in advance|half first|half before',
    withdrawal: 'let me withdraw|lets me withdraw|to pay me out|pays me out|pay out my sale',
    shortfall: 'credit score low|credit score too low|low credit score|credit points low|trust score low',
    givingBack:
      'mum paid for me|mom paid for me|dad paid for me|that you paid first|you paid first|mum paid first|that mum paid|you had paid',
    collected: 'leaving do|leaving card|leaving drinks|leaving party|farewell card|whip-round|kitty for',
    official: 'court clerk|clerk of the court|court bailiff|court enforcement|enforcement officer',
    fined: 'missed jury|missed court|missed my court|failed to appear|no show in court|failure to appear',
    unseen:
      'only seen photos|seen only photos|only seen in photos|seen only in pictures|only pictures|landlord lives abroad|owner lives abroad|landlord is abroad|owner is abroad|landlord in norway|landlord in london|owner in spain|landlord working abroad',
    winnings: 'lucky bag|lucky bags|mystery box|mystery boxes',
    safeguarding:
      'so my account is not closed|so my account isnt closed|so the account is not closed|to keep my account open|or my account closes|or they close my account|or my account gets closed',
  },
  {
    language: 'es',
    newNumber: 'whatsapp nuevo|nuevo whatsapp|otro whatsapp|desde otro whatsapp',
    readOut:
      'leerle los números|leerle los códigos|leer los números|números por teléfono|decirle los números|dictarle los números|números de atrás|dar los códigos',
    broken: 'se me cayó el|se me ha caído|se me murió el',
    onlyThen:
      'para que llegue|para que entre el préstamo|para que me llegue|para que depositen|para que me depositen|para que salga el préstamo|para que me paguen|para que envíen el préstamo',
    granted: 'ayuda de la onu|pago de la onu|bono de la onu|compensación de la onu|ayuda de naciones unidas',
    hiring:
      'trabajo en crucero|trabajo en un barco|trabajo en barco|empleo en crucero|trabajo en el extranjero|antes de empezar|antes de incorporarme|antes del primer día',
    workTools:
      'reconocimiento médico|examen médico|certificado médico|uniforme|curso obligatorio|curso previo|curso inicial',
    passing:
      'por mi cuenta|por mi tarjeta|el resto lo transfiero|el resto lo envío|el resto lo paso|reenvío el resto',
    share: 'me quedo 3|me quedo con el|me quedo con un|me quedo con 5|me quedo con 10',
    besideMarket: 'grupo de fans|grupo de facebook|vendedor de instagram|vendedor de twitter|por un grupo',
    prepaying: 'mitad por adelantado|mitad ahora|mitad antes|la mitad primero',
    shortfall: 'puntuación baja|puntaje bajo|crédito bajo',
    travelling: 'billete|billetes|pasaje|pasajes|boleto de avión',
    visiting: 'para que venga|para que pueda venir|que venga a verme',
    givingBack: 'que pagó mamá|que mamá pagó|que pagó papá|que ya pagaste|que pagaste antes',
    collected: 'despedida de|para la despedida|tarjeta de despedida',
    official: 'secretario del juzgado|agente judicial|alguacil',
    unseen:
      'solo en fotos|sólo en fotos|vista en fotos|solo por fotos|el dueño vive fuera|propietario en el extranjero|dueño en inglaterra|casero en el extranjero|vive en el extranjero',
    unfreezing: 'activación|activar',
    winnings: 'caja misteriosa|cajas sorpresa',
    safeguarding:
      'para que no me cierren la cuenta|para que no cierren la cuenta|para que no me bloqueen|o me cierran la cuenta',
  },
  {
    language: 'pt',
    newNumber: 'zap novo|whats novo|whatsapp novo|novo zap|novo whatsapp|outro zap',
    readOut:
      'ler os números|passar os números|números por telefone|ditar os números|ler os códigos pra ele|mandar foto dos cartões',
    broken: 'deixei cair|caiu no chão|derrubei',
    onlyThen:
      'pra cair o|para cair o|pra entrar o|pra receber o|para que caia|pra liberarem o|pra sair o empréstimo|para sair o empréstimo',
    granted: 'ajuda da onu|pagamento da onu|auxílio da onu',
    hiring:
      'trabalho em navio|emprego em navio|vaga em navio|vaga em cruzeiro|trabalho no exterior|antes de começar|antes de iniciar|antes do primeiro dia',
    workTools:
      'exame médico|atestado médico|uniforme|exame de saúde|curso obrigatório|treinamento obrigatório',
    passing:
      'passa pela minha conta|pela minha conta|o resto eu mando|o resto eu repasso|repasso o resto|transfiro o resto',
    share: 'fico com 3|fico com a|fico com o|fico com um',
    besideMarket: 'grupo de fãs|grupo do face|grupo do facebook|vendedor do insta|fã clube',
    prepaying: 'metade antes|metade agora|metade adiantado|metade adiantada|a metade primeiro',
    shortfall: 'score baixo|pontuação baixa|crédito baixo',
    visiting: 'pra ele vir|pra ela vir|para ele vir|para ela vir|vir me ver',
    givingBack: 'que minha mãe pagou|que a mãe pagou|que você pagou antes',
    collected: 'despedida do|despedida da|cartão de despedida',
    official: 'oficial de justiça',
    unseen:
      'só por fotos|só por foto|só vi fotos|apenas fotos|dono no exterior|proprietário no exterior|mora no exterior|dono mora fora',
    unfreezing: 'ativação|ativar',
    winnings: 'caixa surpresa|caixa misteriosa',
    safeguarding:
      'pra não fecharem a conta|para não fecharem a conta|pra não bloquear a conta|senão bloqueiam',
  },
  {
    language: 'fr',
    newNumber: 'nouveau whatsapp|autre whatsapp|nouveau compte whatsapp',
    readOut:
      'lui lire les numéros|lire les numéros|numéros par téléphone|donner les numéros|lui donner les codes|lui lire les codes|photo des cartes',
    broken: 'fait tomber mon|j ai fait tomber|mon tel est mort|téléphone noyé',
    onlyThen:
      'pour que l argent arrive|pour que le prêt|pour recevoir le prêt|pour que les fonds|pour toucher le prêt|pour que le virement arrive|afin que le prêt',
    granted: 'aide de l onu|don de l onu|paiement de l onu|indemnité de l onu',
    hiring:
      'travail sur un bateau|emploi croisière|travail en croisière|emploi à l étranger|poste à bord|avant de commencer|avant l embauche|avant le premier jour',
    workTools:
      'visite médicale|certificat médical|uniforme|examen médical|formation obligatoire|stage obligatoire',
    passing: 'par mon compte|sur ma carte puis|je transfère le reste|j envoie le reste|renvoyer le reste',
    share: 'je garde 3|je garde les|je garde un',
    besideMarket: 'groupe de fans|groupe facebook|vendeur insta|vendeur twitter',
    prepaying: 'moitié d avance|la moitié avant|moitié maintenant|moitié tout de suite',
    shortfall: 'score trop bas|score de crédit bas',
    visiting: 'pour qu il vienne|pour qu elle vienne|qu il vienne me voir',
    givingBack: 'que maman a payé*|que papa a payé*|avancé par maman|que tu avais payé*',
    collected: 'pot de départ|carte de départ|départ du chef|départ de la chef',
    official: 'huissier|huissier de justice|greffier',
    unseen:
      'vu qu en photo|vue qu en photo|seulement en photo|que des photos|juste en photo|propriétaire en angleterre|proprio à londres|vit à l étranger|propriétaire qui vit à l étranger',
    winnings: 'boîte mystère|box mystère',
    safeguarding:
      'pour éviter la fermeture|pour ne pas que mon compte ferme|pour que le compte ne soit pas fermé|sinon compte fermé|pour éviter le blocage',
  },
  {
    language: 'de',
    newNumber: 'neue nummer|neues whatsapp|neuem whatsapp|neuer whatsapp|anderes whatsapp',
    readOut:
      'nummern durchgeben|nummern vorlesen|ihm die nummern|ihr die nummern|nummern am telefon|zahlen vorlesen|codes diktieren|rückseite der karten',
    broken: 'fallen lassen|fallengelassen|ist mir runter|display hin|handy tot',
    onlyThen:
      'damit der kredit|damit das geld kommt|damit das darlehen|damit das geld ausgezahlt|damit die auszahlung|damit sie auszahlen|damit es ankommt',
    granted: 'un hilfe|uno hilfe|zahlung der un|zahlung der uno|geld von der uno',
    hiring:
      'job auf kreuzfahrtschiff|kreuzfahrt job|job auf schiff|arbeit auf schiff|job im ausland|vor arbeitsbeginn|vor dem ersten tag|vor dienstantritt',
    workTools:
      'gesundheitszeugnis|ärztliche untersuchung|arbeitskleidung|gesundheitstest|uniform|pflichtkurs|pflichtschulung|pflichtseminar',
    passing: 'über mein konto|über meine karte|den rest weiter*|rest überweise ich|den rest schick*',
    share: 'behalte 3|behalte 5|behalte den|darf ich behalten',
    besideMarket: 'fangruppe|facebook gruppe|fb gruppe|verkäufer auf instagram|verkäufer auf twitter',
    prepaying: 'hälfte vorab|hälfte im voraus|hälfte jetzt|hälfte sofort|hälfte zuerst',
    shortfall: 'score zu niedrig|bonität zu niedrig|kreditpunkte',
    visiting: 'damit er kommt|damit sie kommt|damit er kommen kann|damit sie kommen kann',
    givingBack:
      'die mama bezahlt hat|das mama bezahlt hat|die papa bezahlt hat|die du schon bezahlt|das du vorgestreckt',
    collected: 'abschied von|abschiedskarte|abschiedsfeier|ausstand',
    official: 'gerichtsvollzieher*|gerichtsschreiber*',
    unseen:
      'nur auf fotos|nur fotos gesehen|nur bilder gesehen|nur auf bildern|vermieter in norwegen|vermieter in england|vermieter lebt im ausland|eigentümer im ausland|eigentümer lebt im ausland',
    unfreezing: 'aktivierung|aktivieren',
    winnings: 'überraschungsbox|mystery box',
    safeguarding:
      'damit das konto nicht|damit mein konto nicht|sonst wird das konto|sonst wird mein konto|um die sperrung zu vermeiden',
  },
  {
    language: 'it',
    newNumber: 'nuovo whatsapp|whatsapp nuovo|altro whatsapp',
    readOut:
      'leggere i numeri|leggergli i numeri|dettare i numeri|numeri al telefono|dargli i codici|foto delle carte',
    broken: 'mi è caduto|fatto cadere|caduto in acqua',
    onlyThen:
      'perché arrivi|perché arrivino|per far arrivare|per ricevere il prestito|così arriva il prestito|affinché il prestito|perché eroghino',
    granted: 'aiuto dell onu|pagamento dell onu|contributo onu',
    hiring:
      'lavoro su nave|lavoro in crociera|lavoro sulle navi|lavoro all estero|imbarco|prima di iniziare|prima di cominciare|prima del primo giorno',
    workTools: 'visita medica|certificato medico|divisa|corso obbligatorio|formazione obbligatoria',
    passing: 'passa dal mio conto|sul mio conto poi|il resto lo giro|il resto lo mando|giro il resto',
    share: 'tengo il 3|mi tengo|tengo una',
    besideMarket: 'gruppo di fan|gruppo facebook|venditore su instagram',
    prepaying: 'metà subito|metà in anticipo|metà prima',
    shortfall: 'punteggio basso|score basso',
    visiting: 'per farlo venire|per farla venire|perché venga|così viene da me',
    givingBack: 'che ha pagato mamma|che mamma ha pagato|che avevi pagato',
    collected: 'festa di addio|biglietto di addio|addio al capo',
    official: 'ufficiale giudiziario|cancelliere',
    unseen:
      'solo in foto|vista in foto|visto in foto|solo foto|solo dalle foto|proprietario all estero|proprietario in inghilterra|vive all estero',
    unfreezing: 'attivazione|attivare',
    winnings: 'scatola misteriosa',
    safeguarding:
      'perché non chiudano il conto|per non far chiudere il conto|altrimenti chiudono il conto|per evitare il blocco',
  },
  {
    language: 'nl',
    newNumber: 'nieuwe whatsapp|andere whatsapp|ander whatsapp',
    readOut: 'nummers doorgeven|nummers voorlezen|nummers aan de telefoon|codes geven',
    broken: 'laten vallen|in de plomp|telefoon dood',
    onlyThen:
      'zodat de lening|zodat het geld komt|zodat het geld|zodat ze uitbetalen|om de lening te krijgen',
    granted: 'hulp van de vn|vn uitkering|geld van de vn',
    hiring:
      'werk op cruiseschip|baan op schip|werk op een schip|baan in het buitenland|voor ik begin|voordat ik begin|voor de eerste werkdag',
    workTools:
      'medische keuring|gezondheidsverklaring|uniform|werkkleding|verplichte cursus|verplichte training',
    passing: 'via mijn rekening|over mijn rekening|rest doorsturen|de rest overmaken|stuur de rest',
    besideMarket: 'facebook groep|fangroep|verkoper op insta',
    prepaying: 'helft vooraf|helft nu|eerst de helft',
    visiting: 'zodat hij kan komen|zodat ze kan komen|zodat hij komt',
    givingBack: 'die mama betaald heeft|die mama heeft betaald|die jij al betaalde',
    collected: 'afscheid van|afscheidskaart|afscheidsborrel',
    official: 'deurwaarder|gerechtsdeurwaarder',
    unseen:
      'alleen op foto|alleen foto s|enkel op foto|verhuurder in het buitenland|eigenaar in het buitenland|verhuurder woont in',
    unfreezing: 'activering|activatie|activeren',
    safeguarding: 'zodat mijn rekening niet|anders wordt mijn rekening|om blokkering te voorkomen',
  },
  {
    language: 'pl',
    newNumber: 'nowy whatsapp|nowego whatsappa|inny whatsapp',
    readOut: 'podać numery|podyktować numery|przeczytać numery|numery przez telefon|numery z kart',
    broken: 'upuścił*|upadł mi|wpadł do',
    onlyThen:
      'żeby przyszła|żeby pożyczka|żeby przyszły pieniądze|żeby wypłacili|aby otrzymać pożyczkę|żeby kredyt wpłynął',
    granted: 'pomoc z onz|wypłata z onz|pieniądze z onz',
    hiring:
      'praca na statku|praca na morzu|praca za granicą|przed rozpoczęciem pracy|zanim zacznę|przed pierwszym dniem',
    workTools:
      'badania lekarskie|badanie lekarskie|uniform|odzież robocza|obowiązkowe szkolenie|kurs obowiązkowy|obowiązkowy kurs',
    passing: 'przez moje konto|na moje konto i|resztę przel*|resztę prześl*|resztę przekaz*',
    share: 'zostawiam 5|zostawiam 10|zostaje mi',
    besideMarket: 'z grupy na facebooku|grupa na facebooku|grupa fanów|z grupy fanów',
    prepaying: 'połowa z góry|połowę z góry|najpierw połowę|połowa teraz',
    visiting: 'żeby przyjechał*|żeby mógł przyjechać|żeby mogła przyjechać',
    givingBack: 'które mama zapłaciła|który mama zapłaciła|za który zapłaciłaś|za który zapłaciłeś',
    collected: 'pożegnanie szefa|pożegnanie|kartka pożegnalna',
    official: 'komornik|komornika',
    unseen:
      'tylko na zdjęciach|tylko ze zdjęć|widziane na zdjęciach|właściciel za granicą|właścicielka za granicą|właściciel w norwegii|właściciel w anglii|właściciel w niemczech|mieszka za granicą',
    unfreezing: 'aktywacj*|aktywow*',
    investment: 'inwestycyjn*|rachunek maklerski',
    safeguarding: 'żeby nie zamknęli konta|żeby konta nie zamknęli|żeby nie zablokowali|inaczej zablokują',
  },
  {
    language: 'ru',
    newNumber: 'новый ватсап|нового ватсапа|новый вотсап|новый телеграм|нового телеграма|с другого аккаунта',
    readOut: 'продиктовать номера|назвать номера|номера по телефону|прочитать номера|номера карт по телефону',
    broken: 'уронил*|телефон сдох|разбился',
    onlyThen:
      'чтобы пришла|чтобы пришел|чтобы пришли деньги|чтобы зашла|чтобы зачислили|чтобы выдали|чтобы кредит пришел|чтобы перевели',
    granted: 'выплата от оон|выплаты оон|выплата оон|помощь оон|помощь от оон',
    hiring:
      'работа на судне|работа на лайнере|работа в море|работа на корабле|работа за границей|до выхода на работу|перед выходом на работу|перед началом работы',
    workTools:
      'медкомисси*|медосмотр|медкнижк*|медсправк*|форма для работы|спецодежд*|обязательный курс|обязательное обучение|обязательн* обучени*',
    passing: 'через мой счет|через мою карту|остальное перев*|остальное отправ*|остаток перев*',
    share: 'оставляю себе|оставить себе|себе оставляю',
    besideMarket:
      'из фан группы|групп* вк|групп* в вк|группа вк|из паблика|из группы в вк|продавец из инстаграм*|из телеграма|из телеграмма|с телеграма|в телеграме нашл*',
    prepaying: 'половину вперед|половину сразу|сначала половину|половина предоплаты',
    visiting: 'чтобы приехал*|чтобы прилетел*|чтоб приехал*',
    givingBack: 'мама заплатила|которые мама заплатила|которую мама заплатила|папа заплатил',
    collected: 'проводы|на проводы|прощальная открытка',
    official: 'судебный пристав|пристав*|секретарь суда',
    unseen:
      'только на фото|только по фото|видели только фото|хозяин за границей|хозяйка за границей|владелец за границей|живет за границей',
    winnings: 'бокс с призом',
    safeguarding:
      'чтобы счет не заблокировали|чтобы не закрыли счет|чтобы карту не заблокировали|иначе заблокируют',
  },
  {
    language: 'tr',
    newNumber: 'yeni whatsapp|başka whatsapp',
    readOut: 'numaraları okumak|numaraları okuyacağım|kart numaralarını oku*|kodları söyle*',
    broken: 'telefonumu düşür*|düşürdüm|suya düştü',
    onlyThen: 'kredi gelsin|kredinin gelmesi için|para gelsin|paranın gelmesi için|ödeme gelsin|kredi çıksın',
    granted: 'bm yardımı|birleşmiş milletler ödemesi|bm ödemesi',
    hiring: 'gemide iş|gemi işi|yurt dışı iş|kruvaziyer işi|işe başlamadan|başlamadan önce|ilk günden önce',
    workTools: 'sağlık raporu|sağlık testi|üniforma|iş kıyafeti|zorunlu eğitim|zorunlu kurs',
    passing: 'hesabımdan geçsin|hesabımdan geçir*|kalanını gönder*|kalanı gönder*|kalanı yolla*',
    besideMarket: 'facebook grubu|fan grubu|facebook grubundan|telegramdan',
    prepaying: 'yarısı peşin|yarısını önce|yarısı önden',
    visiting: 'gelsin diye|yanıma gelsin|gelebilsin',
    givingBack: 'annemin ödediği|babamın ödediği|önceden ödediğin',
    collected: 'veda partisi|veda yemeği|müdürün vedası',
    official: 'icra memuru|icra müdür*|mübaşir',
    unseen: 'sadece fotoğraf*|fotoğraftan gör*|ev sahibi yurt dışında|sahibi yurt dışında',
    unfreezing: 'aktivasyon*|aktifleştir*',
    safeguarding: 'hesap kapanmasın|hesabım kapanmasın|yoksa hesap kapan*|hesap bloke olmasın',
  },
  {
    language: 'ar',
    newNumber: 'واتس جديد|واتساب جديد|رقم واتس جديد',
    readOut: 'اقرأ له الارقام|أقرأ له الأرقام|قراءة الأرقام|الارقام بالتليفون|اقراله الارقام',
    broken: 'وقع مني|طاح مني|وقع في المية',
    winnings: 'الجايزة|جايزة|كسبتها|كسبته|كسبنا|اللي كسبت*|فزت بها|فزت بيها|ربحتها',
    prize: 'الجايزة|جايزة|الجائزة اللي',
    onlyThen: 'عشان يوصل القرض|عشان يوصل|عشان توصل|حتى يصل|حتى تصل|عشان ينزل القرض|ليصل القرض|علشان ينزل',
    granted: 'مساعدة الأمم المتحدة|منحة الأمم المتحدة|من الأمم المتحدة',
    hiring:
      'عمل على سفينة|وظيفة سفينة|شغل بره|عقد عمل بالخارج|شغل في الخارج|قبل بداية العمل|قبل ما ابدا الشغل|قبل الدوام',
    workTools: 'فحص طبي|كشف طبي|زي العمل|يونيفورم|دورة إلزامية|تدريب إلزامي|دورة اجبارية',
    passing: 'الباقي احول*|والباقي احول*|الباقي ابعت*|عن طريق حسابي',
    besideMarket: 'جروب فيسبوك|قروب|من جروب|من تيليجرام|من التليجرام',
    prepaying: 'النصف مقدما|نصف المبلغ مقدم|نص المبلغ الأول',
    visiting: 'عشان يجي|عشان تجي|عشان ييجي',
    givingBack: 'اللي ماما دفعتها|اللي امي دفعت*|دفعتها ماما',
    official: 'محضر المحكمة|مأمور التنفيذ',
    unseen: 'صور فقط|شفت صور بس|صاحب البيت مسافر|المالك بره|المالك في الخارج',
    unfreezing: 'تفعيل',
    safeguarding:
      'عشان الحساب ما يتقفل|عشان الحساب مايتقفلش|حتى لا يغلق الحساب|عشان ما يتوقف الحساب|عشان ما يتجمد الحساب',
  },
  {
    language: 'zh',
    newNumber:
      '新微信|新QQ|新钉钉|新企业微信|换了微信|微信换了|另一个微信|新WhatsApp|新LINE|新賴|新開的微信|新加的微信|微信新号|新号发来|新号发的|QQ新号|用新号|小号发来',
    readOut: '念号码|念给他|报号码给|把号码报|报数字|刮开念|刮开拍|唸號碼|刮開拍|背面号码|背面號碼',
    broken: '摔了|摔碎|掉厕所|掉马桶|掉水里|没电摔|手机在老师那|手机被收|手机没收|手機被收|手机交了',
    record: '征信报告|信贷记录|征信花',
    washing: '清零|优化征信',
    onlyThen:
      '才能打款|才打款|好让钱到|好让贷款|钱才能到|钱才到|好放款|才肯放款|才给打|让款下来|才撥款|才能撥款|才入數|才发货|才给发货|才寄出|才发出|才出貨|才寄',
    granted: '联合国补偿|联合国发放|联合国救助|联合国援助|聯合國補助|国际救助金',
    hiring:
      '邮轮工作|邮轮招|上船工作|船员招|跑船|海员证|郵輪工作|出海打工|远洋船员|上班前|开工前|入厂前|上岗前',
    workTools: '体检钱|体检费用|制服钱|工服费|工服钱|體檢費|制服費|岗前培训|必修培训|强制培训|岗前课',
    passing:
      '过我卡|过我的卡|过我账户|从我卡|走我账|走我的账|流水过|余下转走|剩下转走|剩的转|其余转|余下转出|剩下的转|其餘轉|剩下轉|過我個戶口',
    share: '留5个|留3个|留10个|留五个|留三个|留十个|抽5个|拿5个点|留點數',
    returned: '返本带利|连本带利|本带利|带利返|签收返|签收后返|签收结|本利一起|本利返|連本帶利',
    besideMarket:
      '超话|超话收|微博收的|微博收|小红书收|贴吧收|豆瓣收|群里收|粉丝群|闲鱼外|黄牛|追星群|推特收|fb社團|臉書社團|臉書收|ig收的|ig賣家|电报群|纸飞机|電報群',
    ticketed: '演唱会内场|内场|看台|演唱会位|演唱會內場|搖滾區|见面会票|門票|連號',
    prepaying:
      '先付一半|先转一半|先给一半|先打一半|付一半定|先收一半|先付半|先轉一半|先付一半定|凑齐三个|凑齐才|集齐才',
    withdrawal: '让提|给提|放提|准提|不让提|不给提|才让出|提不出来',
    toppingUp: '充满|充够|冲满|充足|補滿|充滿',
    shortfall: '信用分低|信用分不够|信誉分低|信誉分不够|信用分不足|信誉分',
    visiting: '过来看我|来看我|让她过来|让他过来|過來見我',
    givingBack: '妈先垫的|妈先交的|妈垫的|我妈垫|爸先垫|你先交的|媽先墊|妈先付的|你先付了',
    collected: '欢送会|欢送|送别|离职聚餐|歡送會|歡送',
    official: '书记员|执行法官|执行局|書記官|執行處',
    fined: '没出庭|未出庭|缺席庭审',
    unseen:
      '只看过照片|只看照片|只有照片|只看過照片|只看了视频|房东在国外|房东在外国|房东在海外|房東在國外|業主在外國',
    winnings: '福袋|盲盒',
    deposit: '诚意金|誠意金',
    safeguarding: '不然账户冻结|不然账户会|免得账户|避免账户被|不转就冻结|否则冻结|不然要凍結|免得帳戶',
  },
  {
    language: 'ja',
    newNumber: '新しいline|新しいライン|別のライン|別のline|line変わ',
    readOut: '番号を教え|番号を伝え|番号読み|カード番号を電話|写真を送って番号|裏の番号',
    broken: '落とした|落としちゃ|水に落',
    onlyThen: '融資が下り|お金が届く|振り込まれるため|入金されるため|融資を受けるため|振込してもらうため',
    granted: '国連から|国連の支援金|国連支援',
    hiring: 'クルーズ船の仕事|船の仕事|船員募集|海外就職|入社前|勤務開始前|初出勤前',
    workTools: '健康診断|制服代|健診|必須研修|必須講座|義務研修',
    passing: '口座を通|残りを送|残りは送|残りを振|カードを通',
    besideMarket:
      'xで譲|ツイッターで譲|ファン仲間|twitter取引|フェイスブックのグループ|インスタで買|テレグラムで',
    prepaying: '半額先|先に半分|半金先|半分先',
    shortfall: '信用スコア|信用度が低|信用点',
    visiting: '会いに来る|来てもらう|来るための',
    givingBack: '母が立て替え|母が払って|お母さんが払って|先に払って',
    collected: '送別会|お別れ会',
    official: '執行官|裁判所書記官',
    unseen: '写真だけ|写真でしか|大家が海外|オーナーが海外|大家さんが海外',
    unfreezing: '有効化|アクティベーション',
    winnings: '福袋|ミステリーボックス',
    safeguarding: '口座が凍結されない|口座を止められない|口座停止を避け|口座が止まらない',
  },
  {
    language: 'ko',
    newNumber: '새 카톡|새카톡|카톡 새로|다른 카톡|새 텔레그램',
    readOut: '번호 읽어|번호를 불러|번호 알려|뒷번호|긁어서',
    broken: '떨어뜨|떨궈|물에 빠',
    onlyThen: '대출 나오려면|대출 나오게|돈이 들어오려면|입금되려면|승인 나려면|대출 받으려면|지급되려면',
    granted: '유엔 지원금|유엔 보상|유엔에서',
    hiring: '크루즈 취업|선원 모집|배 타는 일|해외 취업|출근 전|입사 전|첫 출근',
    workTools: '건강검진|신체검사|유니폼비|단체복|의무교육|필수교육|의무 교육|필수 교육',
    passing: '내 통장 거쳐|내 계좌 거쳐|나머지는 보내|나머지 송금|나머지 보내|남은 돈 보내',
    share: '프로 갖|프로 떼고|퍼센트 갖',
    besideMarket: '트위터 양도|팬카페|엑스 양도|인스타 판매자|오픈채팅 양도|텔레그램에서',
    ticketed: '콘서트 자리|공연표|콘서트표',
    prepaying: '절반 먼저|반 먼저|반값 먼저|먼저 반',
    shortfall: '신용점수 부족|신용도 낮|신용등급 낮',
    visiting: '보러 오|오려고|올 수 있게',
    givingBack: '엄마가 내준|엄마가 대신|엄마가 먼저 낸|먼저 내준',
    collected: '송별회|환송회',
    official: '집행관|법원 서기|법원서기',
    unseen: '사진만 보고|사진으로만|집주인이 해외|주인이 외국|집주인 해외',
    unfreezing: '활성화',
    winnings: '럭키백|랜덤박스',
    safeguarding: '계좌 정지 안|계좌 막히지|계좌 안 막히|통장 안 막히|계좌 정지되지',
  },
  {
    language: 'vi',
    newNumber: 'zalo mới|nick mới|zalo khác|fb mới',
    readOut: 'đọc số thẻ|đọc mã|đọc seri|chụp mã thẻ',
    broken: 'làm rơi|rơi xuống|rớt xuống',
    onlyThen: 'để tiền về|để giải ngân|để vay được|để được giải ngân|thì mới giải ngân|để nhận tiền',
    granted: 'tiền liên hợp quốc|trợ cấp liên hợp quốc|quỹ liên hợp quốc',
    hiring:
      'việc trên tàu|đi tàu du lịch|xuất khẩu lao động|đi làm nước ngoài|trước khi vào làm|trước khi đi làm',
    workTools: 'khám sức khỏe|giấy khám|tiền đồng phục|khóa học bắt buộc|đào tạo bắt buộc',
    passing: 'qua tài khoản tôi|qua tài khoản mình|phần còn lại chuyển|còn lại chuyển|số còn lại',
    besideMarket: 'nhóm fb|hội nhóm|group fb|nhóm fan',
    prepaying: 'trả trước một nửa|cọc một nửa|chuyển trước nửa|trước một nửa',
    shortfall: 'điểm tín nhiệm thấp|điểm tín dụng thấp',
    visiting: 'để anh ấy sang|để em sang|sang thăm',
    givingBack: 'mẹ trả trước|mẹ đóng giúp|mẹ trả giúp|mẹ ứng',
    collected: 'tiệc chia tay|liên hoan chia tay',
    official: 'thi hành án|thư ký tòa',
    unseen: 'chỉ xem ảnh|chỉ thấy ảnh|xem qua ảnh|chủ nhà ở nước ngoài',
    unfreezing: 'kích hoạt',
    winnings: 'túi mù|hộp may mắn',
    safeguarding: 'để tài khoản không bị khóa|kẻo tài khoản bị khóa|không thì khóa tài khoản',
  },
  {
    language: 'id',
    newNumber: 'wa baru|nomor wa baru|whatsapp baru|wa lain',
    readOut: 'bacakan nomor|sebutkan kode|baca kode|sebutin kode|kasih kode',
    broken: 'jatuh ke|kecemplung|hp jatuh|hp mati',
    onlyThen:
      'supaya pinjaman cair|biar pinjaman cair|supaya dana masuk|biar uang masuk|agar pinjaman|supaya ditransfer|biar bantuan cair',
    granted: 'bantuan pbb|dana pbb|dari pbb',
    hiring:
      'kerja kapal|kerja di kapal|kapal pesiar|kerja luar negeri|kerja ke luar negeri|kerja di luar negeri|abk|pelayaran|sebelum mulai kerja|sebelum kerja|sebelum masuk kerja',
    workTools:
      'tes kesehatan|medical check up|cek kesehatan|tes medis|mcu|baju kerja|kursus wajib|pelatihan wajib',
    passing:
      'lewat rekeningku|lewat rekening saya|sisanya kirim|sisanya transfer|sisanya ditransfer|sisanya diteruskan',
    besideMarket: 'grup fb|grup facebook|grup fans|seller ig',
    prepaying: 'setengah dulu|dp setengah|bayar setengah|separuh dulu',
    shortfall: 'skor kredit rendah|poin kredit',
    visiting: 'biar dia bisa datang|supaya dia datang|biar bisa ketemu',
    givingBack: 'ibu bayarin|ditalangi ibu|ditalangin|dibayarin dulu',
    collected: 'perpisahan bos|acara perpisahan|perpisahan',
    official: 'juru sita|panitera',
    unseen:
      'cuma lihat foto|hanya lihat foto|lihat foto saja|pemilik di luar negeri|pemilik kos di luar negeri',
    unfreezing: 'aktivasi|mengaktifkan',
    winnings: 'kotak misteri|mystery box',
    safeguarding:
      'biar rekening tidak diblokir|supaya rekening tidak diblokir|biar akun tidak ditutup|nanti rekening diblokir',
  },
  {
    language: 'th',
    newNumber: 'ไลน์ใหม่|ไลน์อื่น|เปลี่ยนไลน์',
    readOut: 'อ่านเลขบัตร|บอกรหัสบัตร|ถ่ายรหัส',
    broken: 'ทำตก|ตกแตก|ทำหล่น',
    onlyThen: 'เพื่อให้เงินเข้า|ให้เงินกู้เข้า|เงินถึงจะเข้า|ถึงจะโอนเงินกู้|เพื่อให้เงินกู้ออก|เงินกู้ถึงจะออก',
    granted: 'เงินจากยูเอ็น|เงินช่วยเหลือยูเอ็น|สหประชาชาติ',
    hiring: 'งานเรือสำราญ|งานบนเรือ|งานต่างประเทศ|ก่อนเริ่มงาน|ก่อนเข้างาน',
    workTools: 'ตรวจสุขภาพ|ตรวจร่างกาย|ชุดยูนิฟอร์ม|ค่าชุด|อบรมบังคับ|คอร์สบังคับ',
    passing: 'ผ่านบัญชีฉัน|ผ่านบัญชีเรา|ที่เหลือโอน|ส่วนที่เหลือโอน',
    besideMarket: 'กลุ่มแฟนคลับ|กลุ่มเฟส|จากทวิต|กลุ่มไลน์',
    ticketed: 'บัตรคอน|บัตรคอนเสิร์ต',
    prepaying: 'จ่ายครึ่งก่อน|โอนครึ่งก่อน|ครึ่งนึงก่อน|มัดจำครึ่ง',
    shortfall: 'คะแนนเครดิตต่ำ|เครดิตไม่พอ',
    visiting: 'ให้เขามาหา|มาหาฉัน|บินมาหา',
    givingBack: 'จ่ายให้ก่อน|จ่ายไปก่อน|ออกไปก่อน|แม่ออกให้|แม่จ่ายให้|พ่อจ่ายให้|สำรองให้',
    plain: 'กับข้าว|ค่าอาหาร|ข้าวเย็น|ข้าวกลางวัน|ค่าขนม',
    collected: 'เลี้ยงส่ง|งานเลี้ยงส่ง',
    official: 'เจ้าพนักงานบังคับคดี|บังคับคดี',
    unseen: 'เห็นแค่รูป|ดูแค่รูป|เจ้าของอยู่ต่างประเทศ',
    unfreezing: 'เปิดใช้งาน',
    winnings: 'กล่องสุ่ม',
    safeguarding: 'เพื่อไม่ให้บัญชีถูกปิด|ไม่งั้นบัญชีโดนอายัด|ไม่ให้โดนอายัด',
  },
  {
    language: 'hi',
    newNumber: 'naya whatsapp|whatsapp naya|नया व्हाट्सएप',
    readOut: 'number padhkar|number batana|card number phone par|नंबर पढ़कर|नंबर बताना',
    broken: 'gir gaya|gir gaya hai|पानी में गिर|गिर गया',
    onlyThen:
      'loan aane ke liye|taaki loan|taaki paisa aaye|tabhi loan|loan milne ke liye|लोन आने के लिए|ताकि पैसा|तभी लोन',
    granted: 'un se paisa|un grant|संयुक्त राष्ट्र',
    hiring:
      'ship ki naukri|ship job|jahaz ki naukri|videsh me naukri|विदेश में नौकरी|gulf job|dubai job|join karne se pehle|naukri se pehle|ज्वाइन करने से पहले',
    workTools:
      'medical test|medical karwana|मेडिकल टेस्ट|वर्दी|dress ka paisa|compulsory training|अनिवार्य प्रशिक्षण',
    passing: 'mere khate se|mere account se|baaki aage|baki aage bhej*|बाकी आगे|बाकी भेज',
    besideMarket: 'fb group se|facebook group se|insta seller',
    prepaying: 'aadha pehle|आधा पहले|half pehle|aadha advance',
    visiting: 'aane ke liye ticket|milne aane|मिलने आने',
    givingBack: 'mummy ne diya|mummy ne bhara|मम्मी ने भरा|माँ ने भरा|aapne pehle diya',
    collected: 'farewell|vidai party|विदाई',
    official: 'court clerk|adalat babu',
    unseen: 'sirf photo dekh*|सिर्फ फोटो|makan malik videsh|owner videsh',
    unfreezing: 'activate karne|एक्टिवेट',
    safeguarding:
      'taaki account band na ho|account band ho jayega|khata band na ho|खाता बंद न हो|खाता बंद हो जाएगा',
  },
];
