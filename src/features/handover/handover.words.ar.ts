/** What the person reads of handover, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverAr: PersonWords = {
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    'أحيانًا تتابع مؤسسة أخرى مساعدتك. تتحدثون أولًا معًا عن ذلك، وأنت تقول إن كنت موافقًا.',
  'Er is nu geen overdracht.': 'لا يوجد نقل مرافقة الآن.',
  'Als een andere organisatie u gaat begeleiden, leest u het hier.':
    'إذا كانت مؤسسة أخرى سترافقك، فستقرأ ذلك هنا.',
  'Van {0} naar {1}': 'من {0} إلى {1}',
  '{0} eindigt op {1}.': '{0} ينتهي في {1}.',
  'Gesprek: {0}': 'اللقاء: {0}',
  'Wat we afspraken': 'ما اتفقنا عليه',
  '{0}, tegen {1}': '{0}، قبل {1}',
  'Op {0} zei u: liever niet, of anders.': 'في {0} قلت: أفضّل ألا يحدث، أو بشكل آخر.',
  'Op {0} zei u: het is toch goed zo.': 'في {0} قلت: لا بأس بذلك.',
  '{0} schreef op {1} dat het toch doorgaat:': 'كتبت {0} في {1} أن ذلك سيستمر رغم هذا:',
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.':
    'هل توافق على أن ترافقك {0} لاحقًا؟ قل ذلك بحرية إن لم يكن الأمر كذلك.',
  'Ja, ik ga akkoord': 'نعم، أوافق',
  'Het is toch goed zo': 'لا بأس بذلك',
  'Liever niet, of anders': 'أفضّل ألا يحدث، أو بشكل آخر',
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.':
    'يمكنك أن تقول لا. هذا لا يغيّر شيئًا في دخل المعيشة (leefloon) ولا في إعانتك.',
  'Wat wilt u anders?': 'ماذا تريد أن يكون مختلفًا؟',
  '{0} en {1} lezen dit.': '{0} و{1} تقرآن هذا.',
  'Zeg dat u het liever niet of anders wilt': 'قل إنك تفضّل ألا يحدث أو أن يكون مختلفًا',
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.':
    'تبحث {0} و{1} عن وقت للتحدث معك. ليس عليك أن تفعل شيئًا الآن.',
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.':
    'تم تحديد لقاء بحضورك. يمكنك أن تُحضر معك شخصًا.',
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.': '{0} قال نعم نيابة عنك. الآن تؤكد المؤسستان.',
  'U ging akkoord. Nu bevestigen de twee organisaties.': 'وافقت. الآن تؤكد المؤسستان.',
  'Het gesprek is geweest. U bent aan zet.': 'تم اللقاء. حان دورك.',
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.':
    'تفضّل ألا يحدث هذا، أو بشكل آخر. الدور على {0} وستتحدث معك عن ذلك.',
  '{0} begeleidt u naar werk.': '{0} ترافقك إلى العمل.',
  '{0} begeleidt u naar werk sinds {1}.': '{0} ترافقك إلى العمل منذ {1}.',
  'Dit gaat niet door. {0} blijft u begeleiden.': 'هذا لن يتم. {0} تستمر في مرافقتك.',
  'artikel 60': 'المادة 60',
  'de tijdelijke werkervaring': 'خبرة العمل المؤقتة',
  'de werkloosheidsuitkering': 'إعانة البطالة',
  'de inschakelingsuitkering': 'إعانة الاندماج',
  'het leefloon': 'دخل المعيشة (leefloon)',
  '{0} om {1}, {2}': '{0}، {1}، {2}',
};
