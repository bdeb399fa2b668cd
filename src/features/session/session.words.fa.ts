/** What the person reads of session, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const sessionFa: PersonWords = {
  Aanmelden: 'ورود',
  Burgers: 'شهروندان',
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.':
    'از طریق دولت فلاندر وارد می‌شوید و سپس به اینجا برمی‌گردید.',
  'Ik werk voor een organisatie': 'من برای یک سازمان کار می‌کنم',
  'Ik word zelf begeleid': 'من خودم همراهی می‌شوم',
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.':
    'با itsme یا کارت شناسایی خود وارد شوید. می‌بینید چه چیزی دربارهٔ شما نگهداری می‌شود و چه کسی آن را خوانده است.',
  'Aanmelden als burger': 'ورود به‌عنوان شهروند',
  'U bent afgemeld': 'شما خارج شدید',
  'Sluit uw browser als anderen dit toestel ook gebruiken.':
    'اگر دیگران هم از این دستگاه استفاده می‌کنند، مرورگر را ببندید.',
  'Opnieuw aanmelden': 'ورود دوباره',
  Afgemeld: 'خارج شدید',
};
