// Words of those who are met on a screen only: soldiers who order, dates, and a limit that is said to be used up. A `*` ends a stem.

export const wordsOfStrangers = {
  /** Who orders for so many that nobody doubts it, and has goods of others laid out first. */
  garrison:
    'army base order|army base canteen|barracks order|barracks canteen|army order|army catering|military order|military catering|regiment order|for the regiment|order for the base|prison order|fire station order|garrison|pedido del cuartel|pedido para el cuartel|cuartel|regimiento|batallón|quartel|regimento|batalhão|caserne|régiment|kaserne|bataillon|bundeswehr bestellung|caserma|reggimento|kazerne|regiment|' +
    'воинск* част*|войсков* част*|командир* части|столов* части|військов* частин*|koszar*|jednostk* wojskow*|kışla|birlik komutan*|alay komutan*|部队食堂|部队订餐|部队订|部队采购|部队首长|部队领导|连长|指导员|司务长|炊事班|军需|武警支队|消防大队|看守所订|监狱采购|部隊訂|營區訂|連長|自衛隊の注文|自衛隊から注文|駐屯地|' +
    '군부대|부대 주문|부대 단체주문|부대 회식|전투식량|방탄조끼|소방서 물품|소방서 주문|교도소 물품|교도소 주문|bộ đội đặt|đơn vị bộ đội|doanh trại|quân đội đặt|batalyon|koramil|kodim|ค่ายทหาร|ทหารสั่ง|army camp order|army canteen order|आर्मी कैंप|आर्मी कैंटीन|ثكنة|معسكر الجيش',
  /** Where one meets whom one has never met. */
  dating:
    'tinder|bumble|badoo|okcupid|plenty of fish|happn|lovoo|meetic|parship|dating app|dating site|datingapp|datingsite|dating seite|singlebörse|site de rencontre|appli de rencontre|app de citas|página de citas|app de namoro|site de namoro|app di incontri|sito di incontri|portal randkowy|apka randkowa|randki online|tanışma sitesi|flört uygulaması|' +
    'дайвинчик*|мамб*|сайт* знакомств|приложени* знакомств|тиндер*|тіндер*|сайт* знайомств|探探|陌陌|交友软件|交友軟體|交友app|交友网站|婚恋网|世纪佳缘|珍爱网|マッチングアプリ|出会い系|소개팅앱|소개팅 어플|데이팅앱|틴더|app hẹn hò|hẹn hò qua mạng|aplikasi kencan|แอพหาคู่|แอปหาคู่|डेटिंग ऐप|dating app se|تطبيق تعارف|موقع تعارف',
  /** Why somebody else is to pay today. */
  limited:
    'daily limit|hit my limit|over my limit|transfer limit|my limit is|limit reached|tageslimit|überweisungslimit|limit erreicht|limit überschritten|plafond atteint|plafond dépassé|límite diario|límite alcanzado|límite de transferencia|limite estourou|limite estourado|estourou o limite|estourei o limite|limite do pix|limite diário|limite giornaliero|limite raggiunto|plafond raggiunto|daglimiet|limiet bereikt|limit dzienny|limit przekroczon*|' +
    'лимит превы*|лимит исчерпан*|лимит на перевод*|лимит закончил*|ліміт вичерпан*|ліміт на переказ*|günlük limit*|limitim doldu|limitim bitti|限额|额度满|额度用完|转账上限|限額|額度滿|額度用完|限度額|振込上限|한도 초과|이체 한도|이체한도|한도가|hết hạn mức|limit harian|limit transfer|วงเงินเต็ม|เกินวงเงิน|लिमिट खत्म|limit khatam|limit cross|الحد اليومي|تجاوزت الحد',
} as const;
