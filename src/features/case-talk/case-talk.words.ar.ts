/** What the person reads of case talk, in Arabic. */
import type { PersonWords } from '../../kernel/language.ts';

export const caseTalkAr: PersonWords = {
  'Soms zoeken organisaties die u begeleiden samen een antwoord op één vraag. U weet dat vooraf, en u mag nee zeggen.':
    'أحيانًا تبحث المؤسسات التي ترافقك معًا عن جواب لسؤال واحد. تعرف ذلك مسبقًا، ويمكنك أن تقول لا.',
  'Er is geen overleg over u geweest of gepland.': 'لم يُعقد ولم يُخطَّط أي تشاور حولك.',
  'Komt er een, dan leest u het hier.': 'إذا تقرّر تشاور، فستقرأ ذلك هنا.',
  'Overleg van {0}': 'تشاور {0}',
  'U zei nee. {0} bespreekt u hier niet.': 'قلت لا. {0} لا تتحدث عنك هنا.',
  '{0} vroeg dit overleg. Doel: {1}.': 'طلبت {0} هذا التشاور. الهدف: {1}.',
  'Dit overleg gaat niet door.': 'هذا التشاور أُلغي.',
  'Deze organisaties namen deel: {0}.': 'شاركت هذه المؤسسات: {0}.',
  'Deze organisaties nemen tot nu toe deel: {0}.': 'تشارك حتى الآن هذه المؤسسات: {0}.',
  'Het resultaat is nog niet genoteerd. Vraag ernaar bij wie u begeleidt.':
    'لم تُسجَّل النتيجة بعد. اسأل عنها من يرافقك.',
  'Wat is afgesproken': 'ما تم الاتفاق عليه',
  'Volgend overleg rond {0}.': 'التشاور القادم نحو {0}.',
  'Liever niet': 'أفضّل ألا يحدث ذلك',
  'U mag nee zeggen. Dan bespreekt niemand u op dit overleg. Dat verandert niets aan uw leefloon of uw uitkering.':
    'يمكنك أن تقول لا. عندئذ لا يتحدث أحد عنك في هذا التشاور. هذا لا يغيّر شيئًا في دخل المعيشة (leefloon) ولا في إعانتك.',
  'Ik wil dit niet': 'لا أريد هذا',
  'werk vinden': 'إيجاد عمل',
  'werk behouden': 'الحفاظ على العمل',
  'een opleiding of een werkervaring kiezen': 'اختيار تكوين أو خبرة عمل',
  'een drempel naar werk wegnemen': 'إزالة عائق أمام العمل',
  'afspreken wie verder begeleidt': 'الاتفاق على من يواصل المرافقة',
  'acties met een eigenaar en een datum': 'أعمال لها مسؤول وتاريخ',
  'een voorstel om de regie te wisselen': 'اقتراح بتغيير من يتولى التنسيق',
  'een volgend overleg': 'تشاور آخر',
  'geen verder overleg nodig': 'لا حاجة إلى تشاور آخر',
  'met een brief': 'برسالة',
  'Dit overleg is verplaatst. Het was op {0} om {1}. Het is nu op {2} om {3}.':
    'نُقل هذا التشاور إلى موعد آخر. كان يوم {0} في الساعة {1}. وهو الآن يوم {2} في الساعة {3}.',
};
