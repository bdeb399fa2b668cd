/** Why nothing came of signing at a service, in words: what happened, that nothing was kept, and what to do. */
import { dutch } from '../../kernel/language.ts';

export const signingTroubles = dutch({
  refused: 'U tekende niet bij de dienst. Er is niets vastgelegd. U kunt opnieuw beginnen of gewoon tekenen.',
  mismatch:
    'Wat van de dienst terugkwam, hoort niet bij deze ondertekening of is al gebruikt. Er is niets vastgelegd. Begin opnieuw of teken gewoon.',
  unreachable:
    'De dienst antwoordt nu niet. Er is niets vastgelegd. Probeer het later opnieuw of teken gewoon.',
  unusable:
    'De dienst gaf geen certificaat of antwoord waarmee u hier kunt tekenen. Er is niets vastgelegd. Vraag het na bij de dienst of teken gewoon.',
  late: 'Dit duurde langer dan een kwartier. Er is niets vastgelegd. Begin opnieuw of teken gewoon.',
  changed:
    'De tekst is ondertussen veranderd. Uw handtekening was voor de vorige tekst en is niet bewaard. Lees de overeenkomst opnieuw.',
  otherTextOrKey:
    'De handtekening die terugkwam, past niet bij deze tekst of niet bij het certificaat. Ze is niet bewaard. Begin opnieuw of teken gewoon.',
  outsideItsDays:
    'Het certificaat is vandaag niet geldig. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.',
  brokenChain:
    'De certificaten die terugkwamen, horen niet bij elkaar. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.',
  unreadable:
    'Het certificaat dat terugkwam, is niet te lezen. De handtekening is niet bewaard. Vraag het na bij de dienst of teken gewoon.',
});

export type SigningTrouble = keyof typeof signingTroubles;
