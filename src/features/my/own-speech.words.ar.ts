/** What the page of language and letters says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownSpeechAr: PersonWords = {
  Ja: 'نعم',
  Nee: 'لا',
  'Tolk nodig': 'يلزم مترجم',
  'Tolk nodig.': 'يلزم مترجم.',
  'Tolk nodig: {0}.': 'يلزم مترجم: {0}.',
  'Wie u begeleidt, leest dat bij elke afspraak.': 'من يرافقك يقرأ ذلك عند كل موعد.',
  'Zeg in welke taal u praat, en of u een tolk nodig hebt': 'قل بأي لغة تتكلم، وهل تحتاج إلى مترجم',
  'Taal en letters': 'اللغة والخط',
  'Kies een taal.': 'اختر لغة.',
  'Kies een taal': 'اختر لغة',
  'Kies of u een tolk nodig hebt.': 'اختر هل تحتاج إلى مترجم.',
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.':
    'قل بأي لغة تتكلم وهل تحتاج إلى مترجم. واختر حجم الخط.',
  'Praten met wie u begeleidt': 'الحديث مع من يرافقك',
  'Grote letters': 'خط كبير',
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.':
    'هذا ينطبق على هذا الجهاز، على كل الصفحات، وأيضًا عند الطباعة.',
  'Terug naar gewone letters': 'العودة إلى الخط العادي',
  'Toon grote letters': 'إظهار خط كبير',
  'In welke taal praat u het liefst?': 'بأي لغة تفضل أن تتكلم؟',
  'Hebt u een tolk nodig?': 'هل تحتاج إلى مترجم؟',
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.':
    'أنت تقول هذا لـ {0}. سيقرؤونه عند كل موعد، ويطلبون مترجمًا إذا أمكن.',
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.':
    'لغتك غير موجودة؟ اختر اللغة التي تتكلمها أفضل بعدها، و{0}.',
  'schrijf welke taal u spreekt': 'اكتب اللغة التي تتكلمها',
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.': 'تم الحفظ. من يرافقك يقرؤه عند كل موعد.',
};
