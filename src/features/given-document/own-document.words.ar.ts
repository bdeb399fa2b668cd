/** What the page of documents to read says, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownDocumentAr: PersonWords = {
  'Dit document werd net teruggenomen.': 'سُحب هذا المستند للتو.',
  'Kies wat u wilt zeggen.': 'اختر ما تريد أن تقوله.',
  Documenten: 'المستندات',
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.':
    'هذا ما أُعطي لك لتقرأه. قل هل قرأته وهل تفهمه. يمكنك طباعة هذه الصفحة.',
  'U kreeg hier nog geen document.': 'لم تتلقَّ هنا أي مستند بعد.',
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.':
    'إذا أعطاك شخص شيئًا لتقرأه، فستجده هنا وعلى صفحتك الأولى.',
  'Zeg iets anders': 'قل شيئًا آخر',
  'Brief over stroom {0}: wat gedeeld wordt': 'رسالة عن التدفق {0}: ما الذي تتم مشاركته',
  'Van {0}, op {1}.': 'من {0}، بتاريخ {1}.',
  'Lees de brief': 'اقرأ الرسالة',
  'U las dit samen met wie u begeleidt, op {0}.': 'قرأت هذا مع من يرافقك، بتاريخ {0}.',
  'U zei dit op {0}.': 'قلت هذا بتاريخ {0}.',
  'Wie u begeleidt, leest dat en legt het u uit.': 'من يرافقك يقرأ ذلك ويشرحه لك.',
  'Wat wilt u zeggen?': 'ماذا تريد أن تقول؟',
  'Dit is geen handtekening. {0} leest alleen dit antwoord.': 'هذا ليس توقيعًا. {0} يقرأ هذا الجواب فقط.',
  'Ook om te lezen': 'للقراءة أيضًا',
  'wacht op uw antwoord': 'ينتظر جوابك',
  'Wat teruggenomen werd': 'ما تم سحبه',
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.': 'سحب {0} هذا بتاريخ {1}. لا يلزمك فعل شيء.',
  'afspraken over de volgende stappen': 'اتفاقات حول الخطوات التالية',
  'een brief': 'رسالة',
  uitleg: 'شرح',
  'Ik heb dit gelezen, en ik begrijp het': 'قرأت هذا وأفهمه',
  'gelezen en begrepen': 'مقروء ومفهوم',
  'Ik heb dit gelezen': 'قرأت هذا',
  gelezen: 'مقروء',
  'Ik begrijp het niet goed. Ik wil uitleg.': 'لا أفهم هذا جيدًا. أريد شرحًا.',
  'gelezen, vraagt uitleg': 'مقروء، مع طلب شرح',
  'Lees 1 document en zeg of u het begrijpt': 'اقرأ مستندًا واحدًا وقل هل تفهمه',
  'Lees {0} documenten en zeg of u ze begrijpt': 'اقرأ المستندات ({0}) وقل هل تفهمها',
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': 'تم الإرسال. من أعطاك هذا يقرأ جوابك.',
};
