/** What the person reads of plan, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const planPs: PersonWords = {
  u: 'تاسو',
  'het OCMW': 'OCMW',
  'de partner': 'شریک',
  'Dit hebt u afgesproken: wat u doet en wat anderen doen. U kunt het afdrukken.':
    'په دې مو هوکړه کړې: تاسو څه کوئ او نور څه کوي. چاپولی یې شئ.',
  'U hebt nog geen plan.': 'تاسو لا پلان نه لرئ.',
  'Dit doet u zelf:': 'دا تاسو پخپله کوئ:',
  'U bent akkoord met dit plan. Nu hoeft u niets te doen.':
    'تاسو له دې پلان سره موافق یاست. اوس څه کول نه دي په کار.',
  'Gaat u akkoord?': 'موافق یاست؟',
  'Ja, ik ga akkoord met dit plan': 'هو، زه له دې پلان سره موافق یم',
  Plan: 'پلان',
  Wat: 'څه',
  Wie: 'څوک',
  Wanneer: 'کله',
};
