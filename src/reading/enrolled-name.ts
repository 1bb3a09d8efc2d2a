// What says more of the same payee than the name that was read: the name he is enrolled by, his name without the mask.
import type { PageText, TextLine } from './page.ts';
import type { Read } from './reading.ts';

function onlyOne(found: readonly { readonly name: string; readonly from: string }[]): Read<string> | null {
  const [first] = found;
  const names = new Set(found.map(({ name }) => name.toLowerCase()));
  return first !== undefined && names.size === 1
    ? { value: first.name, sure: 'medium', from: first.from }
    : null;
}

/** A page of more lines is a list of many. */
const LINES_MAX = 150;
const LINE_MAX = 90;

function nearLines({ lines }: PageText): readonly TextLine[] {
  const near = lines.filter(({ distance, text }) => distance < 2 && text.length <= LINE_MAX);
  return near.slice(0, LINES_MAX);
}

/** "Enrolled with Zelle as MARCUS T LINDQVIST": by this name the money arrives, whatever the payer calls him. */
const enrolled =
  /(?:enrolled|registered|verified)(?: \p{L}+){0,3}? as[:\s]+(.{2,60})$|(?:registriert als|enregistrée? sous(?: le nom)?|registrad[oa] como|registrat[oa] come|geregistreerd als|zarejestrowan[ya] jako|зарегистрирован[а]? как)[:\s]+(.{2,60})$|(?:登録名|등록명|注册姓名|实名为)[:：\s]+(.{2,20})$/iu;

/** Most lines have none of these, and looking closely is dear. */
const saysEnrolled = /enrol|regist|verif|zarejestr|зарегистр|登録名|등록명|实名为|注册姓名/i;

/** `known`: what the page itself calls the payee; counts unless the enrolled name says more of the same one. */
export function orEnrolled(page: PageText, known: Read<string> | null): Read<string> | null {
  const found = nearLines(page).flatMap(({ text }) => {
    if (!saysEnrolled.test(text)) return [];
    const match = enrolled.exec(text);
    const name = (match?.[1] ?? match?.[2] ?? match?.[3])?.replace(/\s*[·|(（].*$/u, '').trim();
    return name === undefined ? [] : [{ name, from: text }];
  });
  const one = onlyOne(found);
  if (one === null || known === null) return one ?? known;
  const [first = ''] = known.value.toLowerCase().split(' ');
  const saysMore = one.value.length > known.value.length && one.value.toLowerCase().startsWith(first);
  return saysMore ? { ...one, sure: known.sure } : known;
}

/** Each run of stars is some letters: "**满" may be 林小满, "J*** S***" Jo Summers. */
function fitsMask(name: string, mask: string): boolean {
  const han = /^[\p{Script=Han}*＊]+$/u.test(mask);
  const pattern = mask
    .normalize('NFKC')
    .replace(/[.+?^${}()|[\]\\]/gu, '\\$&')
    .replace(han ? /[*•]/gu : /[*•]+/gu, han ? '.' : '.+');
  return new RegExp(`^${pattern}$`, 'iu').test(name);
}

/** The name in full where the page has it beside the masked one, with how sure the masked one is. */
export function inFull(
  known: Read<string> | null,
  others: readonly (Read<string> | null)[],
): Read<string> | null {
  if (known === null || !/[*•＊]/u.test(known.value)) return known;
  const full = others.find(
    (one) => one !== null && !/[*•＊]/u.test(one.value) && fitsMask(one.value, known.value),
  );
  return full === undefined || full === null ? known : { ...full, sure: known.sure };
}
