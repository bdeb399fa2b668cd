/**
 * Letters of five by eight dots, for the words of a chart where no SVG is drawn: small, plain, and without a font to bring along. A letter
 * is five columns from left to right; in each, the lowest bit is the highest dot.
 */

const columns =
  '0000000000 00005f0000 0007000700 147f147f14 242a7f2a12 2313086462 3649562050 0000070000 001c224100 0041221c00 2a1c7f1c2a ' +
  '08083e0808 0080703000 0808080808 0000606000 2010080402 3e5149453e 00427f4000 7249494946 2141494d33 1814127f10 2745454539 ' +
  '3c4a494931 4121110907 3649494936 464949291e 0000140000 0040340000 0008142241 1414141414 0041221408 0201590906 3e415d594e ' +
  '7c1211127c 7f49494936 3e41414122 7f4141413e 7f49494941 7f09090901 3e41415173 7f0808087f 00417f4100 2040413f01 7f08142241 ' +
  '7f40404040 7f021c027f 7f0408107f 3e4141413e 7f09090906 3e4151215e 7f09192946 2649494932 03017f0103 3f4040403f 1f2040201f ' +
  '3f4038403f 6314081463 0304780403 6159494d43 007f414141 0204081020 004141417f 0402010204 4040404040 0003070800 2054547840 ' +
  '7f28444438 3844444428 384444287f 3854545418 00087e0902 18a4a49c78 7f08040478 00447d4000 2040403d00 7f10284400 00417f4000 ' +
  '7c04780478 7c08040478 3844444438 fc18242418 18242418fc 7c08040408 4854545424 04043f4424 3c4040207c 1c2040201c 3c4030403c ' +
  '4428102844 4c9090907c 4464544c44 0008364100 0000770000 0041360800 0201020402';
const FIRST = 0x20;
const letters = columns.split(' ').map((letter) => [...Buffer.from(letter, 'hex')]);

/** What is drawn as another sign, and what few signs more a chart may say. */
const alike: Readonly<Record<string, string>> = {
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '–': '-',
  '—': '-',
  '\u00a0': ' ',
};
const more: Readonly<Record<string, readonly number[]>> = {
  '…': [0x40, 0, 0x40, 0, 0x40],
  '€': [0x14, 0x3e, 0x55, 0x41, 0x22],
  '·': [0, 0, 0x08, 0, 0],
};
/** Marks over a letter, as dots from its left and from its highest row; a capital bears them higher. */
const marks: Readonly<Record<string, readonly (readonly [number, number])[]>> = {
  '\u0301': [
    [3, 0],
    [2, 1],
  ],
  '\u0300': [
    [1, 0],
    [2, 1],
  ],
  '\u0302': [
    [2, 0],
    [1, 1],
    [3, 1],
  ],
  '\u0308': [
    [1, 0],
    [3, 0],
  ],
  '\u0327': [[2, 7]],
};

/** How wide a letter is with the room behind it, and how far its foot lies under its top, in dots. */
const [PITCH, FOOT] = [6, 7];

/** Gives the dots of words, from the left end of the line on which they stand. */
export function dotsOfWords(words: string): readonly { readonly x: number; readonly y: number }[] {
  return [...words].flatMap((sign, place) =>
    dotsOfLetter(sign).map(([x, y]) => ({ x: place * PITCH + x, y: y - FOOT })),
  );
}

/** How wide words are. */
export function widthOfWords(words: string): number {
  return [...words].length * PITCH - 1;
}

function dotsOfLetter(sign: string): readonly (readonly [number, number])[] {
  const [base = ' ', ...over] = (alike[sign] ?? sign).normalize('NFD');
  const drawn =
    more[base] ?? letters[(base.codePointAt(0) ?? 0) - FIRST] ?? letters['?'.charCodeAt(0) - FIRST] ?? [];
  const lifted = /\p{Lu}/u.test(base) ? 2 : 0;
  return [
    ...drawn.flatMap((column, x) =>
      [0, 1, 2, 3, 4, 5, 6, 7].filter((y) => column & (1 << y)).map((y) => [x, y] as const),
    ),
    ...over.flatMap((mark) => (marks[mark] ?? []).map(([x, y]) => [x, y === 7 ? y : y - lifted] as const)),
  ];
}
