// More words of each topic in English, as they are said in calls and chats. A `*` ends a stem.
import type { MoreWords } from './more-words.ts';

export const wordsOfEnglish: readonly MoreWords[] = [
  {
    language: 'en',
    attacked:
      'phishing|phished|identity theft|id theft|id stolen|someone in my account|account breach|breached|under attack|unusual activity|unknown charge|unknown transaction|not me charge|order i didnt make|scam team|fraudster|fraudsters|cyber attack',
    safeguarding:
      'safekeeping|safe keeping|safe hands|holding account|temporary account|secure vault|vault|locker account|federal locker|treasury account|escrow hold|backup account|shield account|park money|park funds|ringfence|ring fence',
    moving: 'move it all|empty account|clear out account|test payment|test transfer|mirror transfer',
    bank: 'natwest|barclays|hsbc|lloyds|santander|halifax|chase|wells fargo|bank of america|boa|capital one|citi|ftc|federal reserve|fdic|bank fraud|bank security|bank said|bank told|the bank',
    savings: 'savings|life savings|isa|401k|pension pot|nest egg|retirement money',
    investigation:
      'undercover|operation|secret investigation|prove innocence|prove my innocence|innocence|case officials|officials case|custody verification|interpol notice|drug case|cartel case|subpoena|grand jury|court summons|summons',
    official:
      'officials|china officials|detective|deputy|marshals|us marshal|treasury agent|fbi agent|irs agent|ftc agent|border agent|customs agent|dcp|superintendent|dc harris|pc plod',
    lawyer: 'lawyer|attorney|solicitor|barrister|public defender|legal counsel',
    parent: 'nan|nana|gran|granny|grandma|grandpa|grandad|mommy|mother|father|auntie|aunt|uncle|mum',
    child: 'my grandson|grandkid|my boy|my girl|little brother|kid',
    accident:
      'car wreck|dui|hit a pedestrian|ran someone over|hit and run|crashed|broke his nose|pregnant woman',
    arrested:
      'in jail|in custody|locked up|dui|bonded out|bail out|held at station|detained|contempt of court|missed court|missed court date|warrant out',
    bail: 'bond kiosk|federal bond|bail bond kiosk|bonding fee|bail money|surety bond',
    broken:
      'smashed|screen gone|water damage|washing machine|using mates phone|using friends phone|friends phone|mates phone|borrowed phone|different number|old number|lost sim',
    emergency:
      'need cash|cant get into my bank|locked out of bank|bank app down|banking app not working|bill overdue|due today|pay this for me|cover me|pay you back tomorrow|pay u back|in a pickle|really need|till payday|sort me out',
    loved:
      'hookup|escort|date safety|my queen|my king|soulmate|my wife to be|husband to be|match.com|plenty of fish|pof|hun x|sugar baby|sugar daddy|sugar mummy|soul mate',
    travelling:
      'ticket home|fly to you|fly home|come home|visa papers|stuck at airport|stuck in dubai|quarantine hotel|till my contract pays|contract pays|safety id|meetup id|meet up card',
    faraway:
      'contract abroad|offshore|rig contract|oil contract|marine engineer|army doctor|un doctor|un mission|syria|yemen|my container|shipment of gold|trunk box|inheritance box|till my contract|general in army|surgeon abroad',
    confirming:
      'safety id card|id card|badge fee|membership card|meetup card|lockbox|lockbox code|access code|code|gate code|accept request|payment request|request to pay',
    receiving:
      'get money|to get money|accept request|accept to receive|money request|pending deposit|release my payment|release payment',
    gig: 'amazon job|amazon task|amazon tasks|amazon orders|shopee task|lazada task|optimise app|optimize app|app store reviews|google reviews|map reviews|hotel optimisation|product optimization|clicks|click tasks|simple tasks|commission tasks|car wrap|wrap my car|reshipping|package inspector|envelope stuffing|typing job|work from phone|set of tasks|like and follow',
    hiring:
      'wfh|work from home|background check|training laptop|training fee|starter pack|onboarding kit|dbs check fee|crb check|job offer|offer letter|interview fee|uniform deposit|laptop deposit|refundable kit|agency registration|nanny agency|au pair agency',
    workTools:
      'training laptop|laptop kit|work phone|software licence for job|printer for checks|office supplies check',
    toppingUp:
      'top up wallet|load wallet|fund wallet|add funds|deposit more|recharge|prefund|pre fund|add credit|buy credits|phone credit',
    shortfall:
      'account negative|gone negative|clear negative|lucky order|merge order|bundle order|premium order|next tier|vip upgrade|upgrade level|data reset',
    withdrawal:
      'profit withdrawal|cashout|cashing out|cash out fee|withdraw my|withdraw profits|get profits out|payout',
    fee: 'admin fee|capital gains|gas fee|gas fees|network fee|wallet sync|miner fee|exit fee|anti money laundering fee|conveyance fee|survey fee|enrollment|enrolment|retainer upfront|title fee|escrow fee|registration|paper work|stamp duty|closing costs timeshare|insurance deposit|mandate fee|transfer charges|cot code|courier charge|holding fee|lockbox fee|file charge',
    loan: 'loan approved|preapproved|pre approved|bad credit|no credit check|consolidation|settle credit cards|credit repair|credit sweep|debt relief|debt settlement|cpn|payday|grant loan',
    coins:
      'node staking|staking|presale|pre sale|whitelist*|airdrop|liquidity pool|mining pool|mining rig|cloud mining|defi|nft|token sale|coin launch|binance|metamask|trust wallet|kraken|coinbase|seed phrase|wallet connect|bitcoin miner|meme coin|futures',
    earning:
      'weekly returns|5% weekly|daily roi|roi|gains|staking rewards|compounding|10% monthly|monthly returns|guaranteed roi|huge returns|musk|elon|elon musk|ai trading|ai bot|trading robot|autotrade|copy trade|copy trading|trade signals',
    mentor:
      'advisor|adviser|financial coach|my trader|trade mentor|senior analyst|assistant amy|prof|broker|trading expert|wealth manager|portfolio manager|account mgr',
    insider:
      'vip group|vip signals|institutional|allocation|private placement|ipo shares|pre listing|otc|whales|pump',
    granted:
      'timeshare|timeshare buyer|timeshare exit|energy rebate|rebate|boiler grant|heat pump grant|insulation grant|council tax rebate|cost of living payment|winter fuel|unclaimed funds|unclaimed property|stimulus check|hardship fund|compensation claim|ppi|flight compensation|class action|settlement payout|estate funds|next of kin|lottery agent|beneficiary fund|compensation fund',
    processing:
      'admin|survey fee|escrow taxes|taxes|attorney fee|notary|stamp|clearance|paperwork|mexico taxes|closing|delivery agent|activation',
    gettingBack:
      'trace|trace my|tracing|tracers|asset tracing|trace funds|recover lost|reclaim|claw back|charge back|money back agent|undo scam|hack back',
    lost: 'lost bitcoin|my lost|lost savings|lost to scam|scam victim|fraud victim|romance scam|ponzi',
    passing:
      'transfer for client|send to supplier for boss|receive and forward|process payments|payment agent|buy btc for|convert to btc|convert to bitcoin|deposit checks|mobile deposit check',
    unseen:
      'lockbox|lockbox code|keys after|agent overseas|owner overseas|landlord overseas|missionary landlord|off booking.com|off booking|off airbnb|bank transfer discount|zillow rental|self tour|self viewing|hold property|holding fee viewing|before seeing',
    besideMarket:
      'off booking.com|off booking|direct not via site|bank transfer discount|outside autotrader|outside site|escrow|delivery escrow|pay by transfer instead|instead of site',
    market:
      'autotrader|auto trader|booking.com|airbnb|zillow|rightmove|spareroom|zoopla|vrbo|ticketmaster|stubhub|viagogo|twickets|offerup|mercari|poshmark|depop|chewy|cazoo|gumtree',
    prepaying:
      'deposit delivery|delivery deposit|pay first|before delivery|to reserve|hold it for me|hold it|reserve it|to hold',
    pictures:
      'nude|nudes|cam|webcam|explicit|private pics|snap nudes|cyber sex|onlyfans leak|deepfake|ai photo',
    spreading:
      'send to my followers|send to contacts|tell my wife|ruin me|post online|hush money|make it go away',
    extorted: 'hush money|hitman|ransomware|pay or else|death threat',
    infected:
      'pop up|popup|pop-up|firewall|ip hacked|computer locked|locked computer|mcafee renewal|norton renewal|paypal invoice|geek squad renewal|nbn|router hacked|iphone order|order cancel',
    fixing:
      'cancel|cancel order|renewal|firewall|network security|cleanup|unlock computer|refund dept|technician|security software',
    cancelling:
      'cancel order|cancel my|cancel iphone|order cancel|cancel purchase|stop renewal|stop payment order',
    subscribed:
      'amazon order|iphone order|order iphone|antivirus renewal|geek squad plan|prime renewal|paypal order|apple order|protection plan|auto-renewal',
    helper:
      'security dept|refund dept|cancellation dept|billing dept|amazon security|support desk|live chat agent|rebooking|rebooking agent|flight rebooking|airline agent|ticket agent fee|agent fee',
    fined:
      'infringement|e toll|toll infringement|linkt|ezpass|e-zpass|sunpass|fastrak|peach pass|dart charge|ulez|congestion charge|pcn|penalty charge|parking notice|court fines|traffic ticket|dvla|licence lapsed|tv licence',
    overdue:
      'overdue toll|back taxes|tax lien|lien|tax debt|past due|delinquent|collections|lapsed|in default|amount owing|owing',
    pressing:
      'prosecution|prosecuted|stop today|lien stop|to stop lien|seizure|repossession|garnish*|wage garnishment|enforcement|enforcement agent|legal department|or arrest|suspended licence|licence suspension|visit tomorrow|final day',
    papers:
      'tv licence|vehicle registration|dvla|drivers license|license suspended|fastag|benefits|universal credit|snap card|ebt|medicare card|nie number|green card|immigration|uscis|work permit renewal|ird|tfn|singpass|myinfo|mygovid|nric',
    lapsed: 'lapsed|not renewed|on hold|frozen|revoked|cancelled|terminated|expired kyc|blacklisted|misused',
    cutOff:
      'gas cut|connection cut|disconnect today|electric off|turned off today|lights off|disconnection notice|meter lock|pending bill',
    parcel: 'parcel gst|usps|ups|fedex|dhl|evri|royal mail|dpd|singpost|auspost|yodel|hermes',
    seized:
      'on hold|gst unpaid|unpaid duty|held at depot|unpaid gst|clearance hold|impounded|confiscated|stuck',
    redelivery: 'reattempt|address update fee|depot release|release parcel',
    giftCard:
      'voucher codes|voucher pin|voucher pins|pin codes|gift codes|apple card|apple cards|razer gold|vanilla card|target card|amazon card|amazon cards|ebay card|sephora card|visa gift|itunes|steam cards|vouchers codes|send codes|card code|google play cards|neosurf|flexepin',
    work: 'clients|client gifts|staff gifts|pastor|colleagues|employees',
    gambling:
      'casino|betting tips|fixed match|fixed matches|matched betting group|tipster|sportsbook unlock|slots withdrawal',
    animal:
      'dog transport|cat transport|pet transport|cavapoo|cockapoo|dachshund|maltipoo|bengal cat|maine coon|pug|puppies|teacup|macaw|african grey|husky pup',
    given:
      'gofundme|disaster fund|orphan|orphanage abroad|mission kids|hurricane relief|ukraine kids|animal rescue abroad',
  },
];
