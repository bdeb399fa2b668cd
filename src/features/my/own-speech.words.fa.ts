/** What the page of language and letters says, in Persian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownSpeechFa: PersonWords = {
  Ja: 'بله',
  Nee: 'نه',
  'Tolk nodig': 'نیاز به مترجم',
  'Tolk nodig.': 'مترجم لازم است.',
  'Tolk nodig: {0}.': 'مترجم لازم است: {0}.',
  'Wie u begeleidt, leest dat bij elke afspraak.': 'کسی که شما را همراهی می‌کند این را کنار هر قرار می‌خواند.',
  'Zeg in welke taal u praat, en of u een tolk nodig hebt':
    'بگویید به چه زبانی حرف می‌زنید و آیا مترجم لازم دارید',
  'Taal en letters': 'زبان و حروف',
  'Kies een taal.': 'یک زبان انتخاب کنید.',
  'Kies een taal': 'یک زبان انتخاب کنید',
  'Kies of u een tolk nodig hebt.': 'انتخاب کنید آیا مترجم لازم دارید.',
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.':
    'بگویید به چه زبانی حرف می‌زنید و آیا مترجم لازم دارید. و اندازهٔ حروف را انتخاب کنید.',
  'Praten met wie u begeleidt': 'گفتگو با کسی که شما را همراهی می‌کند',
  'Grote letters': 'حروف بزرگ',
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.':
    'این روی همین دستگاه، برای همهٔ صفحه‌ها و هنگام چاپ هم برقرار است.',
  'Terug naar gewone letters': 'بازگشت به حروف معمولی',
  'Toon grote letters': 'نمایش حروف بزرگ',
  'In welke taal praat u het liefst?': 'ترجیح می‌دهید به چه زبانی حرف بزنید؟',
  'Hebt u een tolk nodig?': 'آیا مترجم لازم دارید؟',
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.':
    'این را به {0} می‌گویید. آنها کنار هر قرار آن را می‌خوانند و اگر بشود مترجم می‌خواهند.',
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.':
    'زبان شما نیست؟ زبانی را که بعد از آن بهتر حرف می‌زنید انتخاب کنید و {0}.',
  'schrijf welke taal u spreekt': 'بنویسید به چه زبانی حرف می‌زنید',
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.':
    'ذخیره شد. کسی که شما را همراهی می‌کند آن را کنار هر قرار می‌خواند.',
};
