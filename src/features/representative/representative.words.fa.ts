/** What the page of who speaks for the person says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRepresentativeFa: PersonWords = {
  Vertegenwoordiger: 'نماینده',
  'Wie voor mij spreekt': 'چه کسی به جای من حرف می‌زند',
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    'کسی می‌تواند همراه شما بیاید و با شما حرف بزند: خانواده، دوست، مددکار. خودتان انتخاب می‌کنید و هر وقت بخواهید آن را متوقف می‌کنید.',
  Nu: 'اکنون',
  'Niemand spreekt voor u.': 'هیچ‌کس به جای شما حرف نمی‌زند.',
  'U spreekt voor uzelf. Dat is goed zo.': 'خودتان حرف می‌زنید. همین خوب است.',
  'Wat mag die persoon?': 'آن شخص چه اجازه‌ای دارد؟',
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.':
    'همراه آمدن به گفتگو، تماس با کسی که شما را همراهی می‌کند، و خواندن با شما اگر نشانش دهید.',
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    'اینکه چنین شخصی روی صفحه چه می‌تواند ببیند یا امضا کند هنوز در قانون روشن نیست. برای همین کس دیگری نمی‌تواند این صفحه را باز کند. امضا به جای شما فقط روی کاغذ و با مدرک ممکن است.',
  'Bewijs: {0}': 'مدرک: {0}',
  'Stop dit nu': 'همین حالا متوقف کن',
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.':
    'این شخص را قاضی یا قانون انتخاب کرده است. درست نیست؟ از کسی که شما را همراهی می‌کند بپرسید.',
  'Kies iemand': 'کسی را انتخاب کنید',
  'Voornaam en naam': 'نام و نام خانوادگی',
  'Kiest u dit zelf?': 'آیا خودتان این را انتخاب می‌کنید؟',
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken':
    'بله، خودم انتخاب می‌کنم که این شخص به جای من حرف بزند',
  'Dit lezen: {0}. Het begint vandaag.': 'این را می‌خوانند: {0}. از امروز شروع می‌شود.',
  'Schrijf de naam van wie voor u spreekt.': 'نام کسی را بنویسید که به جای شما حرف می‌زند.',
  'Vink aan dat u dit zelf kiest.': 'علامت بزنید که خودتان انتخاب می‌کنید.',
  'Deze volmacht was al gestopt.': 'این وکالت از قبل متوقف شده بود.',
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.':
    'ذخیره شد. کسی که شما را همراهی می‌کند می‌خواند چه کسی به جای شما حرف می‌زند.',
  'Gestopt. Deze persoon spreekt niet meer voor u.': 'متوقف شد. این شخص دیگر به جای شما حرف نمی‌زند.',
};
