// Words by which a name is a company's, a shop's or a public body's in scripts that have capital letters.

/** Legal forms, institutions and trades, parted by `|`. */
const trades =
  'Ltd|Limited|LLC|LLP|LP|Inc|Corp|Corporation|Company|PLC|GmbH|mbH|AG|KG|UG|OHG|GbR|e.K|e.V|e.G|eG|SARL|S.à.r.l|SAS|SASU|EURL|SCI|SNC|S.n.c|S.p.A|SpA|S.r.l|Srl|S.L|SL|S.L.U|S.A|SA|C.V|B.V|BV|VOF|N.V|NV|Pty|Oy|AB|ApS|A/S|K.K|W.L.L|WLL|FZE|FZCO|Tbk|UD|Ltda|EIRELI|MEI|Lda|A.Ş|AŞ|Şti|o.o|s.c|Co|PT|CV|CTCP|TNHH|HTX|ООО|ИП|АО|ПАО|ТСЖ|Group|Holding|Holdings|Partners|Associates|Agency|Services|Solutions|Supplies|Supply|Trading|Traders|Enterprises|Industries|Systems|Energy|Hydro|Water|Utilities|Telecom|Insurance|Properties|Lettings|Realty|Housing|Church|Charity|Club|Association|Society|Council|Rescue|Shelter|Museum|Library|Theatre|College|Academy|Institute|School|Schule|Kita|Kindergarten|École|Ecole|Lycée|Crèche|Escuela|Colegio|Instituto|Escola|Scuola|Asilo|Liceo|Sekolah|Yayasan|Koperasi|Hospital|Clínica|Praxis|Stiftung|Verein|Genossenschaft|Hausverwaltung|Stadtwerke|Gemeinde|Foundation|Fondation|Fundación|Fundação|Fondazione|Stichting|Fundacja|Stowarzyszenie|Wspólnota|Spółdzielnia|Vereniging|Gemeente|Waterschap|Municipio|Câmara|Prefeitura|Condomínio|Condominio|Comunidad|Associação|Asociación|Associazione|Syndic|Régie|Mairie|Commune|Comune|Ayuntamiento|Urząd|Belediyesi|Vakfı|Derneği|Okulu|Águas|Aguas|Energia|Energía|Gas|Studio|Studios|Atelier|Workshop|Werkstatt|Bakery|Bäckerei|Boulangerie|Panadería|Padaria|Panificio|Piekarnia|Café|Cafe|Coffee|Tea|Teas|Kitchen|Restaurant|Restaurante|Ristorante|Trattoria|Pizzeria|Brasserie|Bistro|Bar|Hotel|Hostel|Book|Books|Bookshop|Buchhandlung|Librairie|Librería|Livraria|Libreria|Księgarnia|Kitabevi|Boekhandel|Bike|Bikes|Cycles|Garage|Garagem|Autohaus|Motors|Plumbing|Roofing|Builders|Costruzioni|Bau|Dachdeckerei|Schreinerei|Tischlerei|Officina|Taller|Oficina|Ferretería|Farmacia|Farmácia|Pharmacy|Pharmacie|Apteka|Dental|Stationery|Furniture|Flowers|Florist|Fleuriste|Floristería|Blumen|Toko|Warung|Apotek|Bengkel|Sklep|Zakład|Hurtownia|Firma|Mağazası|Ticaret|Gıda|Магазин|Фонд|Школа|Клиника|Студия|Лавка';

/** Beginnings of such words, for languages that hang endings on: "Klinikum", "Universitas". */
const stems =
  /^(?:universit|universid|clinic|klini|apothek|tandarts|zahnarzt|pharmac|construc|electric|elektr|dentist|restaurant|eczane)/u;

const words = new Set(trades.toLowerCase().split('|'));

/** Whether one of a name's words says that it is no person's. */
export function isOfTrade(name: string): boolean {
  const own = name.toLowerCase().split(/[\s,()&+]+/u);
  return own.some((word) => words.has(word.replace(/\.$/u, '')) || stems.test(word));
}
