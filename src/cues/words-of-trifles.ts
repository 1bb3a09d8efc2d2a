// Words of what friends pay one another for: plain things, shares, and what one gives back. A `*` ends a stem.

export const wordsOfTrifles = {
  /** Food and drink, a ride, something to wear or to read, a ball game: nothing that a swindler sells. */
  plain:
    'pizza|pizzas|cookie|cookies|barbecue|bbq|chocolate|train ticket|train tickets|burger|burgers|dinner|lunch|breakfast|brunch|coffee|coffees|beer|beers|drinks|pint|pints|snacks|cake|ice cream|sandwich|sushi|takeaway|takeout|groceries|kebab|taxi|uber|cab fare|petrol|gas money|fuel|bus fare|bus ticket|cinema|movie|movies|bowling|karaoke|football|five a side|badminton|tennis|padel|' +
    'jacket|coat|shirt|t shirt|tshirt|dress|shoes|trainers|sneakers|jeans|jumper|sweater|hoodie|skirt|scarf|book|books|toy|toys|lego|lamp|chair|plants|curtains|mug|blanket|couch|sofa|' +
    'churrasco|asado|entradas cine|cena|almuerzo|comida|cerveza|cervezas|gasolina|cine|fútbol|chaqueta|camiseta|vestido|zapatos|zapatillas|libro|libros|juguete*|jantar|almoço|lanche|cerveja|futebol|casaco|calça|tênis|sapato*|livros|brinquedo*|dîner|déjeuner|bière|bières|resto|essence|covoiturage|cinéma|chemise|chaussures|jouet*|' +
    'abendessen|mittagessen|kaffee|bier|döner|kuchen|spritgeld|tankgeld|kino|fußball|jacke|hemd|kleid|schuhe|bücher|spielzeug|pranzo|caffè|birra|birre|gelato|aperitivo|benzina|calcetto|giacca|camicia|vestito|scarpe|giocattol*|пицц*|обед*|ужин*|кофе|пиво|бензин*|такси|кино|футбол|куртк*|рубашк*|плать*|кроссовк*|книг*|игрушк*|' +
    'yemek|kahve|benzin|taksi|halı saha|ceket|gömlek|elbise|ayakkabı*|kitap*|oyuncak*|obiad*|kolacj*|kawę|piwo|piwa|benzyn*|taksówk*|kurtk*|koszul*|sukienk*|buty|książk*|zabawk*|koffie|biertje*|patat|benzine|jurk|schoenen|boeken|speelgoed|' +
    '饭钱|聚餐|团建|午饭|便当|晚饭|早饭|吃饭|奶茶|咖啡|火锅|外卖|烧烤|早餐|午餐|晚餐|夜宵|啤酒|蛋糕|水果|零食|打车|打的|油钱|油费|拼车|地铁|公交|球场|场地|羽毛球|篮球|电影|唱歌|剧本杀|外套|衣服|裙子|鞋子|裤子|毛衣|买书|玩具|雨伞|口红|面膜|宽带|网费|ランチ|ご飯|飲み会|飲み代|コーヒー|弁当|タクシー|ガソリン|映画|カラオケ|おもちゃ|' +
    '점심|저녁|커피|치킨|맥주|술값|밥값|택시|기름값|영화|노래방|신발|장난감|cà phê|trà sữa|ăn trưa|ăn tối|tiền xăng|xem phim|sân bóng|makan siang|makan malam|kopi|bensin|nonton|futsal|sepatu|mainan|ค่าข้าว|กาแฟ|ชานม|เบียร์|ค่าน้ำมัน|แท็กซี่|ดูหนัง|สนามบอล|รองเท้า|หนังสือ|खाना|पिज्जा|पेट्रोल|टैक्सी|मूवी|कपड़े|जूते|किताब|khana|kapde|joote|chai nashta|غداء|عشاء|قهوة|بيتزا|بنزين|تاكسي|ملعب|حذاء|ملابس',
  laughing:
    'lol|lmao|haha*|hehe*|jk|just kidding|rofl|jaja*|kkk*|rsrs|mdr|ptdr|ахах*|хаха*|лол|xd|wkwk*|555|ฮ่าๆ|ㅋㅋ|ㅎㅎ|哈哈|嘿嘿|嘻嘻|草www|www|şaka|hihi*|ههه*',
  /** What one owes, in the words of the one who gives it back. */
  givingBack:
    'paying you back|paying u back|pay you back for|what i owe|i owe you|i owed you|owed you|your half back|your share back|giving you back|heres your|here is your|overcharged you|te devuelvo|lo que te debo|te debía|te devia|o que te devo|te devolvendo|je te rends|je te dois|je te devais|je te rembourse|schulde ich dir|schuldete dir|dir zurück|' +
    'ti devo|ti dovevo|ti restituisco|возвращаю тебе|отдаю долг|был должен|была должна|sana borcum|borcumu ödüyorum|oddaję|oddaje ci|krijg je nog van mij|的钱还你|的钱还给你|的钱退你|钱还你了|欠你的|退你一半|退你转租|退你押金|退你定金|退你订金|退你房|退你酒店|退你门票|退你差|退你钱|退你上次|退你多|多收的|多收了|收多了|立て替えてもらった|借りてた分|立替分|더 받은|빌린 돈 갚|trả lại bạn|trả tiền bạn|bayar utangku|balikin uangmu|คืนเงินเธอ|คืนเงินเพื่อน|tumhare paise wapas|तुम्हारे पैसे|أرد لك|رد الدين',
  /** What several people pay together. */
  sharing:
    '分摊|平摊|平分|均分|拼的|一起拼|一起充|一起买|合买|均摊|aa|一半|各出|split|splitting|shared|share|half|halves|a medias|mitad|rachar|metade|vaquinha|partage|moitié|anteil|hälfte|metà|quota|пополам|доля|долю|payı|bölüş*|połowa|połowę|składka|zrzutka|helft|割り勘|折半|반반|더치페이|chia đôi|chia tiền|patungan|bagi dua|หารกัน|หารค่า|आधा|hissa|نصف|حصة|مناصفة',
  /** A deposit on its way back to the one who had paid it. */
  depositBack:
    'deposit back|deposit returned|deposit return|returning deposit|return of deposit|returning your deposit|退你押金|押金退你|押金还你|退还押金|退押金|kaution zurück|pfand zurück|rückzahlung kaution|caution rendue|retour de caution|devolución de fianza|devolución fianza|devolução caução|devolução do caução|restituzione caparra|zwrot kaucji|borg terug|возврат залога|depozito iadesi|敷金返|보증금 반환|trả lại cọc|kembalikan deposit|คืนมัดจำ|إعادة التأمين',
} as const;
