// How two names compare: the vectors of facts/payee-amount-checks.json, and what no name may do.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compareNames, nameMarks } from '../../../src/payees/name-match.ts';
import { isPinyinOf } from '../../../src/payees/pinyin.ts';
import { spoofOf } from '../../../src/payees/spoof.ts';

describe('two names', () => {
  test.each([
    // Order, case, width, joins, titles, marks
    ['John Smith', 'SMITH, John', 'same'],
    ['Wang Jianhua', 'Jianhua Wang', 'same'],
    ['Wang Jianhua', 'WANG JIAN HUA', 'same'],
    ['Wang Jianhua', 'Wang, Jian-hua', 'same'],
    ['Mr John Smith', 'John Smith', 'same'],
    ['李娜女士', '李娜', 'same'],
    ['Frau Anna Braun', 'Anna Braun', 'same'],
    ['Mme Marie Curie', 'M. Marie Curie', 'same'],
    ['Sra. Ana Ruiz', 'Ana Ruiz', 'same'],
    ['Prof. Dr. Hans Maier', 'Hans Maier', 'same'],
    ['田中さん', '田中', 'same'],
    ['山田太郎様', '山田太郎', 'same'],
    ['김민수 씨', '김민수님', 'same'],
    ['Łukasz Đorđević', 'Lukasz Dordevic', 'same'],
    ['Işık', 'Isik', 'same'],
    ['Straße', 'Strasse', 'same'],
    ['O’Neil & Sons', "O'Neil and Sons", 'same'],
    ['ＡＣＭＥ　Ｔｏｏｌｓ', 'acme tools', 'same'],
    ['Li\u200b Na', 'Li Na', 'same'],
    ['Nguyễn Văn A', 'NGUYEN VAN A', 'same'],
    ['José García', 'Jose Garcia', 'same'],
    // Han, kana
    ['張建國', '张建国', 'same'],
    ['张 三', '张三', 'same'],
    ['张三', '张二', 'different'],
    ['买买提·吐尔逊', '买买提吐尔逊', 'same'],
    ['ヤマダ ハナコ', 'ﾔﾏﾀﾞ ﾊﾅｺ', 'same'],
    ['ショウジ', 'ｼﾖｳｼﾞ', 'same'],
    ['山田花子', 'ヤマダハナコ', 'cannot-tell'],
    // Legal forms
    ['Northfield Timber Ltd', 'Northfield Timber Limited', 'same'],
    ['Northfield Timber Ltd', 'Northfield Timber', 'close'],
    ['深圳市华泰科技有限公司', '深圳市华泰科技', 'close'],
    ['株式会社山田', '山田(株)', 'same'],
    ['Acme S.A.', 'Acme SA', 'same'],
    ['Foo Sdn Bhd', 'Foo', 'close'],
    ['PT Foo Tbk', 'Foo', 'close'],
    ['Foo Pty Ltd', 'Foo', 'close'],
    ['Foo K.K.', 'Foo', 'close'],
    ['Foo e.V.', 'Foo eV', 'same'],
    ['주식회사 한빛', '(주)한빛', 'same'],
    ['有限会社山田', '山田', 'close'],
    ['华泰(有限合伙)', '华泰', 'close'],
    // Spellings, initials, middle names, slips
    ['Müller', 'Mueller', 'close'],
    ['Bjørn Aas', 'Bjoern Ås', 'close'],
    ['John Smith', 'Mr J Smith', 'close'],
    ['John Michael Smith', 'John Smith', 'close'],
    ['Maria de Souza', 'Maria Souza', 'close'],
    ['Michael Brown', 'Micheal Brown', 'close'],
    ['Oxfam 202918', 'Oxfam 202918 GB', 'close'],
    ['Joe Bloggs T/A Bloggs Cleaners', 'Bloggs Cleaners', 'close'],
    ['Bloggs Cleaners DBA Joe', 'Joe', 'close'],
    ['Acme trading as Beta', 'Beta', 'close'],
    ['Acme c/o Beta', 'Acme', 'close'],
    ['张三 代收 李四', '李四', 'close'],
    ['张三和李四', '张三', 'close'],
    ['Foo & Bar', 'Foo und Bar', 'same'],
    ['Foo & Bar', 'Foo et Bar', 'same'],
    // Where "y" and "e" could be an initial
    ['Foo & Bar', 'Foo y Bar', 'close'],
    ['John E Smith', 'John Smith', 'close'],
    // Long vowels, articles
    ['Ohno Taro', 'Ono Tarou', 'close'],
    ['Oono Taro', 'Ono Taro', 'close'],
    ['オオノ', 'オーノ', 'close'],
    ['オウノ ユウコ', 'オノ ユコ', 'close'],
    ['Louis Kane', 'Lois Kahn', 'different'],
    ['Cook', 'Coke', 'different'],
    ['Ahmed Al-Sayed', 'Ahmed Elsayed', 'close'],
    ['Ahmed El Sayed', 'Ahmed Alsayed', 'close'],
    ['Ahmed bin Ali', 'Ahmed Ali', 'close'],
    ['Ali Elsa', 'Eli Alsa', 'different'],
    ['John Smith & Mary Jones', 'Mary Jones', 'close'],
    ['Bob Smith', 'Robert Smith', 'different'],
    ['John Smith', 'Jane Smith', 'different'],
    ['Li Na', 'Li Wei', 'different'],
    ['J S', 'John Smith', 'different'],
    // Scripts
    ['李娜', 'Li Na', 'consistent'],
    ['李娜', 'NA LI', 'consistent'],
    ['李娜', 'Li Wei', 'cannot-tell'],
    ['陈伟', 'Chan Wei', 'consistent'],
    ['吕建华', 'Lyu Jianhua', 'consistent'],
    ['吕布', 'Lv Bu', 'consistent'],
    ['仇英', 'Qiu Ying', 'consistent'],
    ['解缙', 'Xie Jin', 'consistent'],
    ['查良镛', 'Zha Liangyong', 'consistent'],
    ['盖叫天', 'Ge Jiaotian', 'consistent'],
    ['区志强', 'Ou Zhiqiang', 'consistent'],
    ['任正非', 'Ren Zhengfei', 'consistent'],
    ['朴树', 'Piao Shu', 'consistent'],
    ['乐嘉', 'Le Jia', 'consistent'],
    ['陈伟', "Ch'en Wei", 'consistent'],
    ['이민수', 'Lee Minsu', 'cannot-tell'],
    ['김민수', 'Kim Minsu', 'cannot-tell'],
    ['Apple', '\u0410\u0440\u0440l\u0435', 'different'],
    ['', 'John', 'cannot-tell'],
    ['\u200b', 'John', 'cannot-tell'],
  ] as const)('%s, %s: %s', (before, now, verdict) => {
    expect(compareNames(before, now)).toBe(verdict);
    expect(compareNames(now, before)).toBe(verdict);
  });
});

describe('a masked name', () => {
  test.each([
    ['*小明', '王小明', 'consistent'],
    ['*小明', '王晓明', 'different'],
    ['张*', '张伟', 'consistent'],
    ['张*', '张建国', 'consistent'],
    ['张*', '章伟', 'different'],
    ['**国', '张建国', 'consistent'],
    ['张*国', '张建国', 'consistent'],
    ['欧阳*', '欧阳修', 'consistent'],
    ['*', '张伟', 'cannot-tell'],
    ['(*强)', '李强', 'consistent'],
    ['＊小明', '王小明', 'consistent'],
    ['張*', '张伟', 'consistent'],
    ['张XX', '张建国', 'consistent'],
    ['•娜', '李娜', 'consistent'],
    ['J*** S****', 'John Smith', 'consistent'],
    ['J*** S****', 'Jane Brown', 'different'],
    ['张*', '张*', 'consistent'],
    ['张*', '王*', 'different'],
    ['张*', '*伟', 'cannot-tell'],
  ] as const)('%s, %s: %s', (masked, other, verdict) => {
    expect(compareNames(masked, other)).toBe(verdict);
    expect(compareNames(other, masked)).toBe(verdict);
  });

  test('is not found again by name', () => {
    expect(nameMarks('张*')).toEqual([]);
    expect(nameMarks('Jamie Foxx')).not.toEqual([]);
  });
});

test.each([
  ['zengli', '曾丽', true],
  ['shanli', '单丽', true],
  ['jianhuawang', '王建华', true],
  ['ouyangxiu', '欧阳修', true],
  ['dawei', '龘伟', false],
  ['wang', '王', false],
  ['lina', '', false],
])('%s for %s: %s', (letters, han, expected) => {
  expect(isPinyinOf(letters, han)).toBe(expected);
});

test('any two texts have one verdict, whichever comes first, and nothing throws', () => {
  const odd = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.string({
      unit: fc.constantFrom(
        '李',
        '娜',
        'a',
        'B',
        ' ',
        '*',
        '•',
        '.',
        '&',
        '(',
        ')',
        '/',
        'é',
        'x',
        '\u0430',
        '和',
      ),
      maxLength: 16,
    }),
  );
  fc.assert(
    fc.property(odd, odd, (a, b) => {
      spoofOf(a);
      nameMarks(a);
      expect(compareNames(a, b)).toBe(compareNames(b, a));
      expect(['same', 'consistent', 'cannot-tell']).toContain(compareNames(a, a));
    }),
    { numRuns: 300 },
  );
});
