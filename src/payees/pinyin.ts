// Whether a name in Latin letters is the pinyin of one in han characters: common surnames and given names only.
import { syllablesOf } from '../transfer/pinyin.ts';

/** Spellings of a surname outside the mainland (Hong Kong, Taiwan, Singapore, Wade-Giles). */
const surnamesElsewhere =
  '陈chan,tan,chern 王wong,heng,ong 黄wong,ng,ooi 张cheung,chang,teo 李lee 林lam,lim 吴ng,wu,goh 刘lau,low 郑cheng,chang,tay 谢tse,hsieh,chia 许hui,hsu,koh 蔡choi,tsai,chua 周chow,chou,chew 叶yip,yeh 徐tsui,hsu,chui 何ho 梁leung,liang 罗lo 郭kwok,kuo,kwek 杨yeung,yang,yeo 曾tsang,tseng 冯fung,feng 邓tang,teng 萧siu,hsiao 朱chu 赵chiu,chao 孙suen,sun 马ma 胡wu,hu 高ko,kao 余yu,yee 区au 欧au 苏so,su 卢lo,lu 庄chong,chuang 江kong,chiang 姜chiang 蒋chiang 石shek,shih 任yam,jen 钟chung 沈shum,shen 吕lui 潘poon,pan 邱yau,chiu 方fong,fang 洪hung,hong,ang 简kan,chien 朴park,pak 金kim 崔choi 郑jung';

/** As Latin letters spell them: `ü` in the ways that forms and passports write it. */
const spelt = (syllable: string): readonly string[] =>
  syllable === 'lü' ? ['lu', 'lv', 'lyu', 'lue'] : [syllable];

const elsewhere: ReadonlyMap<string, readonly string[]> = new Map(
  surnamesElsewhere.split(' ').map((entry) => [entry.charAt(0), entry.slice(1).split(',')]),
);

/** What is left of the letters after the characters have been read from their start, for every way to read them. */
function rests(letters: string, characters: string): readonly string[] {
  const [first, ...others] = characters;
  if (first === undefined) return [letters];
  return syllablesOf(first)
    .flatMap(spelt)
    .filter((syllable) => letters.startsWith(syllable))
    .flatMap((syllable) => rests(letters.slice(syllable.length), others.join('')));
}

const reads = (letters: string, characters: string): boolean =>
  characters !== '' && rests(letters, characters).includes('');

/** Surname in a spelling from elsewhere, before or behind the given name in pinyin. */
function readsElsewhere(letters: string, surname: string, given: string): boolean {
  return (elsewhere.get(surname) ?? []).some(
    (spelt) =>
      (letters.startsWith(spelt) && reads(letters.slice(spelt.length), given)) ||
      (letters.endsWith(spelt) && reads(letters.slice(0, -spelt.length), given)),
  );
}

/**
 * `letters`: the Latin name, lower case, without spaces and marks; `han`: simplified, two to four characters. The order of
 * surname and given name does not matter. `false` also where a character is not in the table.
 */
export function isPinyinOf(letters: string, han: string): boolean {
  if (!/^\p{Script=Han}{2,4}$/u.test(han)) return false;
  const orders = Array.from(han, (_, at) => han.slice(at) + han.slice(0, at));
  return (
    orders.slice(0, 3).some((order) => reads(letters, order)) ||
    readsElsewhere(letters, han.slice(0, 1), han.slice(1))
  );
}
