/** Numbers of bank accounts and cards inside a text, told from other numbers by their check digits. Pure. */

/** Tells whether a text holds an IBAN with right check digits (ISO 13616, modulo 97). */
export function isBankNumber(text: string): boolean {
  const candidates =
    text.toUpperCase().match(/(?<![A-Z0-9])[A-Z]{2}\d{2}(?:[ .-]?[A-Z0-9]{2,4}){3,8}/g) ?? [];
  return candidates.some((candidate) => someStart(candidate.replace(/[ .-]/g, ''), hasIbanDigits));
}

/** Tells whether a text holds a card number: 16 digits with a right last one (ISO 7812, the formula of Luhn). */
export function isCardNumber(text: string): boolean {
  const candidates = text.match(/(?<!\d)\d{4}(?:[ .-]?\d{4}){3}(?!\d)/g) ?? [];
  return candidates.some((candidate) => hasLuhnDigit(candidate.replace(/\D/g, '')));
}

// Words that follow without a sign between are taken along, so the number is what any beginning is.
function someStart(text: string, test: (start: string) => boolean): boolean {
  for (let length = 15; length <= Math.min(text.length, 34); length += 1)
    if (test(text.slice(0, length))) return true;
  return false;
}

function hasIbanDigits(iban: string): boolean {
  const digits = (iban.slice(4) + iban.slice(0, 4)).replace(/[A-Z]/g, (letter) =>
    String(letter.charCodeAt(0) - 55),
  );
  let rest = 0;
  for (const digit of digits) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1;
}

function hasLuhnDigit(digits: string): boolean {
  const sum = Array.from(digits)
    .reverse()
    .reduce((total, digit, index) => {
      const value = Number(digit) * (index % 2 === 0 ? 1 : 2);
      return total + (value > 9 ? value - 9 : value);
    }, 0);
  return sum % 10 === 0;
}
