// The check digits of card numbers, IBANs, CLABEs and US routing numbers.

/** Luhn's check over a string of digits (ISO/IEC 7812-1, annex B). */
export function passesLuhn(digits: string): boolean {
  const sum = digits
    .split('')
    .reverse()
    .reduce((total, char, place) => {
      const value = Number(char) * (place % 2 === 1 ? 2 : 1);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}

/** The ABA check of a nine-digit routing number: weights 3, 7, 1; all zeros is no number. */
export function passesRouting(digits: string): boolean {
  if (!/^\d{9}$/.test(digits) || digits === '000000000') return false;
  const weights = [3, 7, 1];
  const sum = digits
    .split('')
    .reduce((total, char, place) => total + Number(char) * (weights[place % 3] ?? 0), 0);
  return sum % 10 === 0;
}

/** A Mexican CLABE of 18 digits: weights 3, 7, 1, each product modulo 10 (Asociación de Bancos de México). */
export function passesClabe(digits: string): boolean {
  const weights = [3, 7, 1];
  const sum = digits
    .slice(0, 17)
    .split('')
    .reduce((total, char, place) => total + ((Number(char) * (weights[place % 3] ?? 0)) % 10), 0);
  return (10 - (sum % 10)) % 10 === Number(digits[17]);
}

/** ISO 13616: the first four characters moved to the end, letters as 10 to 35, leave 1 when divided by 97. */
export function passesIban(value: string): boolean {
  const moved = value.slice(4) + value.slice(0, 4);
  const digits = moved.replace(/[A-Z]/g, (letter) => String(Number.parseInt(letter, 36)));
  return digits.split('').reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}
