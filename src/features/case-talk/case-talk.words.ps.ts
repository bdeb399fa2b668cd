/** What the person reads of case talk, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkPs: PersonWords = {
  'Ik wil dit niet': 'زه دا نه غواړم',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'دا سلا مشوره بل وخت ته ولېږدول شوه. په {0} پر {1} وه. اوس په {2} پر {3} ده.',
};
