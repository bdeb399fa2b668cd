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
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.':
    'تاسو د فلاندر د حکومت له لارې ننوځئ او بیا دلته راستنېږئ.',
  'Ik werk voor een organisatie': 'زه د یوې ادارې لپاره کار کوم',
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.':
    'د خپل کار په حساب ننوځئ. هلته ټاکئ چې د کومې ادارې لپاره کار کوئ.',
  'Aanmelden via Vlaams Toegangsbeheer': 'د Vlaams Toegangsbeheer له لارې ننوتل',
  'Sluit uw browser als anderen dit toestel ook gebruiken.': 'که نور هم دا وسیله کاروي، خپل براوزر وتړئ.',
  'Meld u ook af bij Vlaams Toegangsbeheer': 'له Vlaams Toegangsbeheer هم ووځئ',
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    'ستاسو ناسته پای ته ورسېده، ځکه یو وخت مو څه ونه کړل یا ستاسو واک بدل شو. بیا ننوځئ: هماغه ځای ته راستنېږئ چې وئ.',
};
