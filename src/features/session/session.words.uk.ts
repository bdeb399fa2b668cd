/** What the person reads of session, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const sessionUk: PersonWords = {
  Aanmelden: 'Увійти',
  Burgers: 'Громадяни',
  'U meldt zich aan bij de Vlaamse overheid en komt daarna hier terug.':
    'Ви входите через фламандський уряд, а потім повертаєтеся сюди.',
  'Ik werk voor een organisatie': 'Я працюю в організації',
  'Meld u aan met uw werkaccount. U kiest daar voor welke organisatie u werkt.':
    'Увійдіть зі своїм робочим акаунтом. Там ви оберете, для якої організації працюєте.',
  'Aanmelden via Vlaams Toegangsbeheer': 'Увійти через Vlaams Toegangsbeheer',
  'Ik word zelf begeleid': 'Мене супроводжують',
  'Meld u aan met itsme of met uw identiteitskaart. U ziet wat over u bewaard wordt en wie het las.':
    'Увійдіть через itsme або з посвідченням особи. Ви побачите, що про вас зберігають і хто це читав.',
  'Aanmelden als burger': 'Увійти як громадянин',
  'U bent afgemeld': 'Ви вийшли',
  'Sluit uw browser als anderen dit toestel ook gebruiken.':
    'Закрийте браузер, якщо цим пристроєм користуються й інші.',
  'Opnieuw aanmelden': 'Увійти знову',
  Afgemeld: 'Вихід виконано',
  'Meld u ook af bij Vlaams Toegangsbeheer': 'Вийдіть також із Vlaams Toegangsbeheer',
  'Uw sessie is gestopt, omdat u een tijd niets deed of omdat uw mandaat veranderde. Meld u opnieuw aan: u komt terug waar u was.':
    'Ваш сеанс зупинено, бо ви якийсь час нічого не робили або ваш мандат змінився. Увійдіть знову: ви повернетеся туди, де були.',
};
