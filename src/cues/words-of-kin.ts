// Words of those one loves, and of what is said to have happened to them, in every language. A `*` ends a stem.

export const wordsOfKin = {
  child:
    'son|my son|daughter|grandson|granddaughter|grandchild|nephew|niece|hijo|hija|nieto|nieta|mi niño|filho|filha|neto|neta|sohn|tochter|enkel|enkelin|fils|fille|petit fils|petite fille|' +
    'figlio|figlia|mio nipote|сын|сына|сыну|сыном|дочь|дочка|дочери|дочку|внук*|внучк*|oğlum*|oğlu|kızım*|torun*|syn|syna|córka|córki|wnuk*|wnuczk*|zoon|dochter|kleinzoon|kleindochter|' +
    '儿子|女儿|孙子|孙女|孩子|小孩|娃|息子|娘|孫|아들|딸|손자|손녀|con trai|con gái|con bị|con đang|con cấp cứu|con tôi|cháu bị|anak|cucu|ลูกชาย|ลูกสาว|ลูก|หลาน|बेटा|बेटी|बेटे|पोता|' +
    'beta|beti|bete|mera beta|ابن|ابني|ابنتي|ابنك|بنتي|حفيد*|ولدي|student|学生|relative|family member|familiar|pariente|parente|verwandter|membre de la famille|родственник*|akrabam|krewny|familielid|亲戚|親戚|친척|người thân|saudara|ญาติ|रिश्तेदार|قريبي',
  hospital:
    'hospital|surgery|operation|emergency room|in icu|krankenhaus|intensivstation|notoperation|hôpital|opération|aux urgences|operación|cirugía|hospitalizad*|cirurgia|internad*|uti|ospedale|' +
    'intervento urgente|операци*|больниц*|реанимац*|hastane*|ameliyat*|szpital*|operacj*|ziekenhuis|operatie|医院|手术|住院|出院|急救|抢救|手術|入院|救急|병원|수술|응급실|bệnh viện|viện phí|cấp cứu|' +
    'phẫu thuật|rumah sakit|operasi|igd|โรงพยาบาล|ผ่าตัด|अस्पताल|ऑपरेशन|hospital me*|aspatal|مستشفى|المستشفى|عملية|جراحة',
  emergency:
    'emergency|urgent|urgently|asap|in trouble|need help|help me|stranded|stuck|need it now|dringend|eilig|notfall|brauche hilfe|in not|urgence|urgent*|en détresse|bloqué à|urgente|urgencia|' +
    'emergencia|urgência|emergência|preciso de ajuda|apuros|en problemas|ayuda|urgenza|emergenza|nei guai|aiutami|срочно|помоги*|беда|попал в|acil*|yardım|pilne|pilnie|potrzebuję pomocy|kłopot*|' +
    'spoed|met spoed|noodgeval|in de problemen|紧急|急用|急需|着急|出事|有难|救命|救救|救急|江湖救急|急ぎ|緊急|至急|助けて|困って|なくした|급해|급하|급히|도와|큰일|khẩn cấp|cần gấp|gấp lắm|giúp con|' +
    'darurat|mendesak|butuh cepat|tolong|ฉุกเฉิน|ด่วน|ช่วยด้วย|เดือดร้อน|तुरंत|इमरजेंसी|मदद|jaldi|turant|madad|musibat|عاجل|طارئ|مساعدة|ضروري',
  ransom:
    'ransom|kidnap*|abducted|rescate|secuestr*|levantón|resgate|sequestrad*|rançon|kidnapp*|enlevé*|enlèvement|entführ*|lösegeld|rapit*|rapimento|riscatto|похитил*|похищен*|за выкуп|fidye|kaçırıl*|' +
    'okup|porwan*|porwał*|losgeld|ontvoer*|赎金|赎人|绑架|被绑|贖|被押|扣人|身代金|誘拐|몸값|납치|tiền chuộc|bắt cóc|tebusan|diculik|penculikan|ค่าไถ่|ลักพาตัว|फिरौती|अपहरण|firauti|kidnapp*|فدية|خطف|مخطوف',
  loved:
    'darling|honey|hun|babe|baby|my love|sweetheart|sweetie|my dear|fiance|fiancé|fiancée|girlfriend|boyfriend|online girlfriend|online boyfriend|liebling|mein schatz|mein herz|meine liebe|freundin aus|' +
    'chéri|chérie|mon amour|mon coeur|mi amor|mi vida|cariño|mi novia|mi novio|novia virtual|meu amor|amorzinho|minha namorada|meu namorado|tesoro|amore|amore mio|fidanzat*|любим*|милый|милая|дорогой|' +
    'дорогая|aşkım|canım|sevgilim|kochanie|skarbie|ukochan*|schatje|lieverd|liefje|宝宝|宝贝|寶貝|寶寶|亲爱的|老公|老婆|网恋|对象|女友|男友|ダーリン|ハニー|彼女|彼氏|恋人|婚約者|자기야|여보|애인|' +
    'em yêu|anh yêu|người yêu|bạn gái|bạn trai|sayang|pacar|kekasih|tunangan|ที่รัก|แฟน|जान|जानू|jaanu|meri jaan|प्यार|girlfriend|حبيبي|حبيبتي|خطيبتي|خطيبي|حبي|tinder|bumble|hinge|dating|交友|約會|约会|マッチングアプリ|珍爱网|世纪佳缘|百合网|陌陌|tantan|badoo|meetic|parship|lovoo|pairs app|omiai',
  travelling:
    'flight|flights|plane ticket|plane tickets|airfare|air ticket|travel cost|travel money|visa|visas|come see|come to see|come visit|visit me|see you|meet you|train fare|flug|flugticket|rückflug|heimflug|' +
    'reisekosten|visum|um dich zu|billet avion|billet d avion|billets avion|vol retour|venir te voir|venir me voir|billete*|vuelo|pasaje*|boleto de avión|visado|verte|passagem|passagens|voo|te ver|' +
    'biglietto aereo|volo|venire da te|vederti|билет*|самолет|перелет|приехать|виза|визу|uçak|bileti|vize|gelmek için|bilet lotniczy|na bilet|wiza|przylot|vliegticket|vliegtuig|ticket naar|naar je toe|' +
    '机票|路费|车费|签证|飞机|見面|见面|来见|来找|奔现|航空券|飛行機|渡航|会いに|ビザ|비행기|항공권|만나러|비자|vé máy bay|gặp em|gặp anh|tiket pesawat|ongkos|ketemu|ตั๋วเครื่องบิน|ตั๋ว|มาหา|ค่าเดินทาง|' +
    'टिकट|वीजा|मिलने|milne|ticket ke liye|تذكرة|طيران|سفر|زيارتك|فيزا|hotel bill|hotel|hotelrechnung|note d hôtel|cuenta del hotel|conto hotel|酒店|ホテル|passport|passport renewal|reisepass|passeport|pasaporte|passaporte|passaporto|загранпаспорт|pasaport|paszport|paspoort|护照|パスポート|여권|hộ chiếu|paspor|พาสปอร์ต|पासपोर्ट|جواز',
  /** Those who are never met: on a rig, at war, with a box of gold. */
  faraway:
    'deployment|leave papers|army base|military leave|us army|soldier in|peacekeep*|oil rig|offshore rig|bohrinsel|ölplattform|ölbohrinsel|militär mission|plateforme pétrolière|mission militaire|' +
    'plataforma petrolera|plataforma de petróleo|misión militar|missão militar|piattaforma petrolifera|missione militare|нефтян* платформ*|нефтяная платформа|вышке|petrol platform*|platform* wiertnicz*|' +
    'misj* wojskow*|boorplatform|olieplatform|gold box|box of gold|gold bars|gold bar|consignment box|diplomatic bag|diplomatic parcel|diplomat|石油平台|钻井|维和|战地|军医|遗产箱|石油プラットフォーム|国連|軍医|' +
    '派遣先|파병|군의관|유전|미군|dàn khoan|quân nhân|tentara amerika|kilang minyak|ทหารอเมริกัน|แท่นขุดเจาะ|आर्मी डॉक्टर|منصة نفط|جندي|satellite phone|satellite call|satellitentelefon|téléphone satellite|teléfono satelital|telefone via satélite|telefono satellitare|спутник* телефон*|uydu telefonu|卫星电话|衛星電話|위성 전화|package of cash|box of cash|box of money|trunk of cash|caja de dinero|caixa de dinheiro|valise d argent|koffer mit geld|valigia di soldi|чемодан денег',
  secret:
    'dont tell|do not tell|tell no one|tell nobody|between us|gag order|keep it secret|keep secret|no le digas|no digas|en secreto|não conte*|não fala*|ne dis rien|ne le dis pas|secret|nicht sagen|sag nichts|' +
    'nichts sagen|non dire|non dirlo|не говор*|никому|söyleme*|kimseye|nie mów*|niemand zeggen|niet zeggen|niks zeggen|别告诉|别跟|不要告诉|不要跟|保密|秘密|誰にも|言わないで|内緒|말하지|비밀|đừng nói|bí mật|' +
    'jangan bilang|rahasia|อย่าบอก|ความลับ|मत बताना|mat batana|kisi ko mat|لا تخبر|سر بيننا|别让人知道|别声张|不要声张|唔好話|唔好講|confidential|confidentiel|confidencial|vertraulich|riservato|конфиденциально|gizli|poufne|vertrouwelijk|機密|機密取引|대외비',
  /** A feast is kept secret for other reasons. */
  feast:
    'surprise|party|birthday|bday|gift|present|wedding|hen do|stag|geburtstag|geschenk|überraschung*|anniversaire|cadeau|surprise party|cumpleaños|regalo|sorpresa|fiesta|aniversário|presente|festa|compleanno|' +
    'подар*|день рождения|сюрприз|hediye|doğum günü|sürpriz|prezent*|urodzin*|niespodziank*|verjaardag|verrassing|生日|惊喜|礼物|婚礼|誕生日|プレゼント|サプライズ|생일|선물|sinh nhật|quà sinh nhật|ulang tahun|kado|' +
    'วันเกิด|ของขวัญ|जन्मदिन|तोहफा|عيد ميلاد|هدية',
  device:
    'phone|mobile|cell|tel|telephone|téléphone|portable|móvil|movil|celular|telemóvel|cellulare|telefono|handy|handynr|телефон*|telefon*|telefoon|mobiel|手机|電話|携帯|スマホ|폰|핸드폰|휴대폰|điện thoại|hp|handphone|' +
    'มือถือ|โทรศัพท์|फोन|मोबाइल|phone|هاتف|جوال|موبايل',
  /** … and how it came to be another one. */
  broken:
    'broke|broken|smashed|cracked|fell in|in toilet|dropped it|in water|lost|stolen|new number|new num|neue nr|neue nummer|neue handynr|kaputt|verloren|geklaut|cassé*|perdu|volé|tombé|roto|rompió|rompio|se me cayó|' +
    'perdido|robado|quebrou|caiu|perdi|roubad*|rotto|caduto|perso|rubato|сломал*|разбил*|утопил*|потерял*|украли|bozul*|kırıl*|düştü|çalındı|zepsu*|rozbi*|zgubi*|ukradli|kapot|gevallen|kwijt|' +
    'gestolen|坏了|摔|丢了|掉水|换号|进水|壊れ|落とし|水没|なくし|고장|깨졌|잃어|분실|hỏng|vỡ|mất|rusak|hilang|pecah|พัง|หาย|ตกน้ำ|टूट|खो|kharab|toot|مكسور|تعطل|ضاع|انكسر|kaput|kapputt|kapput',
  /** Where a deposit is one of a rent. */
  home: 'flat|apartment|room|house|studio|student housing|dorm|wohnung|wg|zimmer|haus|appartement|logement|chambre|piso|apartamento|habitación|casa|quarto|appartamento|stanza|квартир*|комнат*|ev|daire|mieszkani*|pokój|woning|kamer|kamar|房子|公寓|宿舍|学生公寓|部屋|アパート|집|원룸|nhà|phòng|ห้อง|घर|ghar|شقة|غرفة',
  lawyer:
    'lawyer|attorney|solicitor|anwalt|avocat|abogado|advogado|avvocato|адвокат*|avukat*|adwokat*|advocaat|律师|弁護士|변호사|luật sư|pengacara|ทนาย|वकील|vakil|محامي|المحامي',
  /** Far from home and without a purse, as is said. */
  stranded:
    'stranded|mugged|robbed|lost my passport|lost passport|stuck abroad|gestrandet|ausgeraubt|pass verloren|coincé à|dépouillé|passeport volé|varado|varada|me asaltaron|perdi o passaporte|preso no aeroporto|derubato|derubata|passaporto rubato|застрял*|обокрали|mahsur|soyuldum|utknął*|utknęł*|okradli|gestrand|beroofd|paspoort kwijt|被困|回不来|护照丢|足止め|財布を盗|발이 묶|강도|여권 분실|bị kẹt ở|mất hộ chiếu|terdampar|kecopetan|paspor hilang|ติดอยู่|โดนขโมย|फंस गया|फंस गई|phas gaya|عالق|سرقت',
  /** That someone far away would come. */
  visiting:
    'visit me|so she can visit|so he can visit|see me|meet me|be with me|come to me|zu mir kommen|mich besuchen|me rejoindre|me voir|conmigo|visitarme|me visitar|me ver|venire da me|trovarmi|ко мне|bana gelmek|do mnie|naar mij|来见我|来找我|来陪我|会いに来|나를 만나|나한테 오|gặp em|đến với em|ketemu aku|menemuiku|มาหา|mujhse milne|لزيارتي|تزورني',
} as const;
