// More words of each topic in German, French and Dutch, as they are said in calls and chats. A `*` ends a stem.
import type { MoreWords } from './more-words.ts';

export const wordsOfWestEurope: readonly MoreWords[] = [
  {
    language: 'de',
    attacked:
      'phishing|gehackter account|zugriff von fremden|unbekannte abbuchung|fremdzugriff|missbraucht|identitätsdiebstahl|hacker angriff|tan betrug|verdächtige|gehackt|hacker',
    safeguarding:
      'geld parken|zwischenparken|treuhandkonto|zwischenkonto|ausweichkonto|reservekonto|geld retten|notfallkonto|sicherungskonto|tresor',
    moving: 'umleiten|umleitung|rücküberweisung|testüberweisung|probeüberweisung|übertragen',
    bank: 'sparkasse berater|volksbank|bankmitarbeiter*|kundenberater*|filialleiter|opposition|tan freigabe',
    savings: 'ersparnisse|erspartes|sparbuch|ganzes geld',
    investigation:
      'europol|bka|kripo|verfahren|aktenzeichen polizei|staatsanwaltschaft|identitätsprüfung|prüfung konto|vorladung',
    official: 'europol|interpol|bka beamter|zollbeamter|vollzugsbeamter|notar dr',
    lawyer: 'anwalt|rechtsanwalt|anwältin|ra dr|strafverteidiger',
    parent: 'papi|omi|opi|oma|opa|onkel|tante|mami',
    accident: 'verkehrsunfall|tödlicher unfall|überfahren|angefahren|schwanger* überfahren|unfall gebaut',
    arrested: 'in polizeigewahrsam|haftrichter|polizeirevier festgehalten|gewahrsam',
    broken: 'ins klo|ins wasser|klo gefallen|waschmaschine|runtergefallen|defekt|neues handy|alte nummer',
    emergency:
      'brauch schnell|heute noch|muss heute|kann nicht an mein konto|online banking geht nicht|app geht nicht|rechnung heute',
    loved: 'verlobte|verlobter|online liebe|mein engel|mein prinz|hase|seelenverwandt*',
    faraway:
      'soldat|us general|bohrplattform|schiffsarzt|ingenieur im ausland|un mission|syrien einsatz|jemen',
    travelling: 'ausreise|heimreise|urlaubsantrag|zu dir kommen|dich besuchen|einreise|quarantäne hotel',
    gig: 'hotel bewerten|hotels bewerten|produkte bewerten|app bewerten|klickjob|likes sammeln|aufträge optimieren|auftragsset|testaufträge|umfragen job|bewertungen',
    shortfall:
      'guthaben aufladen|negativsaldo|minussaldo|level freischalten|kombi auftrag|guthaben auffüllen',
    toppingUp: 'guthaben aufladen|konto aufladen|einzahlen|nachzahlen|aufstocken',
    withdrawal: 'auszahlen lassen|um auszuzahlen|gewinne auszahlen|kreditauszahlung|rückholung',
    fee: 'vorabgebühr|vorauszahlung|bearbeitung|vermittlungsgebühr|kapitalertragsteuer|haftungsgebühr|anwaltsgebühr|notargebühr|sicherheitsleistung|zollgebühren',
    loan: 'kreditauszahlung|sofortkredit|privatkredit|kreditzusage|schweizer kredit|kredit ohne schufa',
    coins: 'coin|coins|krypto konto|mining|staking|handelskonto|cfd|wallet aufladen|binance|handelsbot',
    earning: 'tagesgewinn|wöchentlich|täglich prozent|passives einkommen|ki trading|rendite pro',
    granted: 'fördermittel|energiezuschuss|erbe|nachlass|lottogewinn ausland|entschädigungszahlung',
    market: 'ebay klein|mobile de|autoscout|willhaben|shpock|markt de|quoka',
    receiving: 'geld bekommen|verkauf bestätigen|empfang bestätigen|zahlung freigeben',
    unseen:
      'schlüssel kommt|schlüssel mit post|vermieter ausland|eigentümer london|airbnb treuhand|ungesehen|vorab überweisen',
    pictures: 'cam video|chat video|nacktfotos|intime bilder|webcam video',
    spreading: 'an freunde schicken|an alle kontakte|hochladen|rauslöschen|an freunde|an alle freunde',
    cutOff: 'strom wird abgestellt|stromabschaltung|abgeschaltet|sperrung strom|abstellung',
    redelivery: 'paket wartet|zustellung fehlgeschlagen|paket wartet auf|nicht zugestellt',
    seized: 'beschlagnahmt|zurückgehalten|zollamt liegt|gebühren offen|liegt beim zoll|offen',
    overdue: 'mahngebühr*|mahnung|inkasso*|offene forderung|vollstreckung abwenden',
    parted: 'irrtümlich überwiesen|falsch überwiesen|aus versehen',
    lost: 'verlorenes kapital|betrogenes geld|verlorene investition',
  },
  {
    language: 'fr',
    attacked:
      'opération frauduleuse|opérations frauduleuses|opération suspecte|débit frauduleux|arnaqueur*|escroc*|phishing|hameçonnage|achat suspect|carte copiée|usurpation|hacké*|hacker*',
    safeguarding:
      'compte tampon|compte provisoire|compte sécur*|mettre à l abri|protéger|protection|coffre|compte transitoire|sécurité bancaire',
    moving: 'transférer mes|virement test|déplacer|basculer|virement vers nouveau',
    bank: 'conseiller|service opposition|service fraude|banquier|crédit agricole|caisse d épargne|la banque postale|banque de france|opposition',
    savings: 'livret a|économies|épargne|assurance vie',
    cancelling: 'annuler opération|annuler virement|annuler le paiement|annuler achat|faire opposition',
    investigation:
      'gendarmerie nationale|europol|police judiciaire|convocation|dossier pénal|brigade des mineurs|usurpation identité|procédure',
    official:
      'commandant|capitaine gendarmerie|procureur|juge|commissaire|officier police judiciaire|douanier',
    lawyer: 'avocat|maître|avocate',
    parent: 'mamie|papi|papy|mamy|tonton|tata|mams|mémé',
    accident: 'accident de voiture|renversé|accident grave|accrochage',
    arrested: 'gav|garde a vue|commissariat|arrêté|incarcéré|placé en cellule',
    broken: 'tel cassé|tel tombé|dans l eau|toilettes|nouveau num|plus de téléphone|hs',
    emergency: 'besoin urgent|très urgent|vite stp|facture aujourd hui|dépanne moi|galère|bloqué',
    loved: 'ma chérie|mon chéri|bébé|ma puce|mon ange|ma fiancée|rencontre en ligne|meetic|badoo',
    faraway:
      'militaire|en mission|plateforme|chirurgien onu|abidjan|cotonou|casque bleu|bateau|coffre d or|héritage',
    travelling: 'te rejoindre|pour venir|billet|passeport pour venir|retour en france|hôtel quarantaine',
    gig: 'likes|avis google|tâches|tâche|notes hôtels|liker|missions en ligne|commandes à optimiser|cliquer|testeur produit',
    shortfall: 'crédit compte|solde insuffisant|compléter solde|débloquer niveau|recharger compte',
    toppingUp: 'recharger|recharge compte|créditer|alimenter compte|crédit compte|coupon pcs|neosurf',
    withdrawal: 'pour retirer|récupérer mes gains|débloquer mes gains|encaissement|retrait gains',
    fee: 'frais dossier|frais notaire prêt|frais d assurance|droits d enregistrement|frais de transfert|frais douane|timbre fiscal|frais assurance prêt',
    loan: 'prêt|prêteur|crédit particulier|financement|offre de prêt',
    coins: 'crypto|bitcoins|cfd|staking|minage|plateforme trading|portefeuille crypto|binance',
    earning: 'par jour|par semaine|rendements|gain quotidien|placement sûr|capital garanti',
    granted: 'cpf|droits formation|prime rénov|maprimerénov|chèque énergie|succession|legs|don de|subvention',
    unfreezing: 'déblocage droits|débloquer dossier|déblocage fonds|débloquer',
    fined:
      'fps|forfait post stationnement|stationnement|crit air|radar|contravention|flux libre|télépéage|ulys',
    overdue: 'relance|impayée|retard|mise en demeure|dernier avis|recouvrement',
    market: 'leboncoin|vinted|paylib|wero|blablacar|paypal|bon coin',
    receiving: 'réception paiement|valider paiement|toucher argent|recevoir argent|livraison leboncoin',
    unseen:
      'caution avant visite|avant visite|sans visiter|propriétaire étranger|clé par la poste|clés envoyées|remise des clés à distance',
    pictures:
      'pas la vidéo|pas ma vidéo|pas les photos|pas mes photos|photo intime|photos nues|cam|vidéo intime|webcam',
    spreading: 'ne pas diffuser|effacer vidéo|envoyer à mes amis|mettre sur internet|sinon vidéo',
    papers: 'carte vitale|titre séjour|permis de conduire|ants|france connect|ameli',
    lapsed: 'expire|renouvellement|à mettre à jour|suspension',
    parcel: 'mondial relay|chronopost|colissimo|livraison',
    seized: 'en attente|retenu en douane|coincé|en souffrance',
  },
  {
    language: 'nl',
    insurance: 'verzekering',
    attacked:
      'phishing|gehackt|hackpoging|fraude|verdachte transactie|verdacht*|pinpas gekopieerd|ivm fraude|ivm phishing|oplichters',
    safeguarding:
      'geld parkeren|parkeren ivm|veiligstellen|veilig zetten|tijdelijke rekening|beveiligde rekening|tussenrekening|veilige kluis',
    moving: 'geld overzetten|overboeken naar|spaargeld overmaken|verplaatsen|testbetaling',
    bank: 'helpdesk ing|helpdesk|rabobank|bankmedewerker|abn amro|fraudedesk|bank helpdesk',
    savings: 'spaargeld|spaarrekening',
    official: 'rechercheur|deurwaarder|officier|douanier',
    police: 'politieagent|recherche|politie',
    lawyer: 'advocaat',
    parent: 'oma|opa|tante|oom|mams|paps',
    broken: 'in wc|in toilet|stuk|nieuw nr|nieuwe tel|in het water',
    emergency:
      'vandaag betalen|moet vandaag|snel overmaken|kun je helpen|kan niet bij mijn bank|rekening vandaag',
    loved: 'schat|liefste|verloofde|mijn engel|tinderdate',
    faraway: 'kapitein|militair|verlof|legerarts|syrië|goudstaven|uitzending',
    unfreezing: 'vrijgave|vrij te geven|vrijgeven|ontgrendelen|verlof',
    travelling: 'verlof|terugreis|ticket|naar nederland komen',
    gig: 'reviews|opdracht reviews|hotels beoordelen|likes geven|taak|bestellingen optimaliseren|online klus',
    toppingUp: 'saldo aanvullen|aanvullen|saldo opwaarderen|bijstorten|inleggen|opladen',
    withdrawal: 'om op te nemen|uitbetalen|winst opnemen|opnemen',
    fee: 'administratiekosten lening|verzekeringskosten|notariskosten|voorschot|borgsom lening|leges|invoerkosten',
    loan: 'lening zonder bkr|privélening|krediet',
    coins: 'bitvavo|crypto|trading|forex|bitcoin',
    market: 'marktplaats|vinted|2dehands|tikkie|facebook marktplaats',
    confirming: '1 cent|verificatie|tikkie link|betaallink',
    parcel: 'postnl|pakket|pakje|dhl',
    seized: 'inklaringskosten|ligt bij douane|tegengehouden|invoerrechten',
    overdue: 'openstaande schuld|incasso|beslaglegging|aanmaning|schuld',
    pressing: 'beslag|dagvaarding|voor morgen',
  },
];
