/** What a message or a paper for a person says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownPaperAr: PersonWords = {
  'U hebt een afspraak: {0}. Lees meer op {1}': 'لديك موعد: {0}. اقرأ المزيد على {1}',
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.':
    'هناك شيء جديد لك على {0}. سجّل الدخول لتقرأه.',
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.':
    'خطتك جاهزة للقراءة. هل توافق؟ قل ذلك على صفحتك.',
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.':
    'صفحتك: {0}. لم تنجح؟ تعال إلينا ونقرأها معًا.',
  'U stelde ons een vraag op {0}. Dit is ons antwoord:': 'طرحت علينا سؤالًا بتاريخ {0}. هذا جوابنا:',
  'Wij geven u dit om te lezen: {0}.': 'نعطيك هذا لتقرأه: {0}.',
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.': 'ألا تفهم شيئًا؟ أخبرنا وسنشرحه لك.',
  'U hebt een afspraak met ons.': 'لديك موعد معنا.',
  'Met: {0}': 'مع: {0}',
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.':
    'ألا تستطيع المجيء؟ أخبرنا في أسرع وقت. سنبحث عن يوم آخر.',
  'Dag {0}': 'مرحبًا {0}',
  'Vriendelijke groeten': 'مع أطيب التحيات',
  'Taal van de tekst': 'لغة النص',
  'Op papier voor {0}': 'على الورق لـ {0}',
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.':
    'هذا ما يعرفه {0} عنك، وما يحق له أن يراه من جهات أخرى. الوضع بتاريخ {1}.',
  'Wat u vroeg, en het antwoord': 'ما سألته، والجواب',
  'U krijgt antwoord voor {0}.': 'ستحصل على جواب قبل {0}.',
  '{0} schreef op:': 'كتب {0}:',
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    'هنا مكتوب فقط متى اطّلع {0}، وليس كل أنواع الاطلاع. القائمة الكاملة لك وحدك: فيها أيضًا من يرافقك غيره.',
  'Wat niet op dit papier staat': 'ما ليس على هذه الورقة',
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.':
    'قد تعرف منظمات أخرى المزيد عنك. لا يحق دائمًا لمن يرافقك أن يرى ذلك.',
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    'كل شيء موجود على صفحتك، بما في ذلك القائمة الكاملة لمن اطّلع. هل تريد القائمة على الورق؟ اطلبها من مسؤول حماية البيانات لدى {0}. يمكنك أن تطلبها أيضًا من أي منظمة أخرى ترافقك. تحصل على جواب خلال شهر.',
};
