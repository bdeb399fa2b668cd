/** What the person reads of session, in Pashto. */
import type { PersonWords } from '../../kernel/language.ts';

export const sessionPs: PersonWords = {
  Aanmelden: 'ننوتل',
  'Ik word zelf begeleid': 'زما سره مرسته کیږي',
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.':
    'د itsme یا د خپل پېژند کارت سره ننوځئ. تاسو وینئ چې ستاسو په اړه څه ساتل کیږي او چا لوستي دي.',
  'Aanmelden als burger': 'د وګړي په توګه ننوتل',
  'U bent afgemeld': 'تاسو ووتلئ',
  'Opnieuw aanmelden': 'بیا ننوتل',
};
