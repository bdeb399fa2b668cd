/** What the page of who speaks for the person says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownRepresentativeAr: PersonWords = {
  Vertegenwoordiger: 'الممثل',
  'Wie voor mij spreekt': 'من يتكلم باسمي',
  'Iemand mag meekomen en met u praten: familie, een vriend, een hulpverlener. U kiest zelf, en u stopt het wanneer u wilt.':
    'يمكن لشخص أن يأتي معك ويتكلم معك: العائلة أو صديق أو أخصائي اجتماعي. أنت تختار بنفسك، وتوقف ذلك متى تشاء.',
  Nu: 'الآن',
  'Niemand spreekt voor u.': 'لا أحد يتكلم باسمك.',
  'U spreekt voor uzelf. Dat is goed zo.': 'أنت تتكلم باسمك. هذا جيد.',
  'Wat mag die persoon?': 'ماذا يحق لهذا الشخص؟',
  'Meekomen naar een gesprek, bellen met wie u begeleidt, en met u mee lezen als u dat toont.':
    'أن يأتي إلى محادثة، ويتصل بمن يرافقك، ويقرأ معك إذا أريته ذلك.',
  'Wat zo iemand op een scherm mag zien of tekenen, staat nog niet vast in de wet. Daarom kan niemand anders deze pagina openen. Tekenen voor u kan alleen op papier, met een bewijs erbij.':
    'ما يحق لهذا الشخص أن يراه أو يوقعه على الشاشة لم يُحدد بعد في القانون. لذلك لا يمكن لأحد آخر فتح هذه الصفحة. التوقيع باسمك ممكن على الورق فقط، مع إثبات.',
  'Bewijs: {0}': 'الإثبات: {0}',
  'Stop dit nu': 'أوقف هذا الآن',
  'Een rechter of de wet koos deze persoon. Klopt het niet? Stel een vraag aan wie u begeleidt.':
    'اختار قاضٍ أو القانون هذا الشخص. هل هذا غير صحيح؟ اطرح سؤالًا على من يرافقك.',
  'Kies iemand': 'اختر شخصًا',
  'Voornaam en naam': 'الاسم الكامل',
  'Kiest u dit zelf?': 'هل تختار هذا بنفسك؟',
  'Ja, ik kies zelf dat deze persoon voor mij mag spreken': 'نعم، أختار بنفسي أن يتكلم هذا الشخص باسمي',
  'Dit lezen: {0}. Het begint vandaag.': 'يقرأ هذا: {0}. يبدأ اليوم.',
  'Schrijf de naam van wie voor u spreekt.': 'اكتب اسم من يتكلم باسمك.',
  'Vink aan dat u dit zelf kiest.': 'ضع علامة على أنك تختار هذا بنفسك.',
  'Deze volmacht was al gestopt.': 'كان هذا التوكيل قد توقف.',
  'Bewaard. Wie u begeleidt, leest wie voor u mag spreken.':
    'تم الحفظ. من يرافقك يقرأ من يحق له أن يتكلم باسمك.',
  'Gestopt. Deze persoon spreekt niet meer voor u.': 'توقف. لم يعد هذا الشخص يتكلم باسمك.',
};
