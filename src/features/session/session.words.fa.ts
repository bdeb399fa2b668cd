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
  'Meld u ook af bij Vlaams Toegangsbeheer': 'از Vlaams Toegangsbeheer هم خارج شوید',
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    'نشست شما متوقف شد، چون مدتی کاری نکردید یا چون مأموریت شما تغییر کرد. دوباره وارد شوید: به همان جا برمی‌گردید.',
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.':
    'با حساب کاری خود وارد شوید. آنجا انتخاب می‌کنید برای کدام سازمان کار می‌کنید.',
  'Aanmelden via Vlaams Toegangsbeheer': 'ورود از طریق Vlaams Toegangsbeheer',
};
