/** What the page of documents to read says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownDocumentUk: PersonWords = {
  'Dit document werd net teruggenomen.': 'Цей документ щойно відкликали.',
  'Kies wat u wilt zeggen.': 'Виберіть, що ви хочете сказати.',
  Documenten: 'Документи',
  'Dit kreeg u om te lezen. Zeg of u het las, en of u het begrijpt. U kunt deze pagina afdrukken.':
    'Це вам дали прочитати. Скажіть, чи ви це прочитали і чи розумієте. Цю сторінку можна надрукувати.',
  'U kreeg hier nog geen document.': 'Тут вам ще не дали жодного документа.',
  'Geeft iemand u iets om te lezen? Dan staat het hier, en op uw eerste pagina.':
    'Якщо хтось дасть вам щось прочитати, воно буде тут і на вашій першій сторінці.',
  'Zeg iets anders': 'Сказати інше',
  'Brief over stroom {0}: wat gedeeld wordt': 'Лист про потік {0}: чим діляться',
  'Van {0}, op {1}.': 'Від {0}, {1}.',
  'Lees de brief': 'Прочитати лист',
  'U las dit samen met wie u begeleidt, op {0}.': 'Ви прочитали це разом із тим, хто вас супроводжує, {0}.',
  'U zei dit op {0}.': 'Ви сказали це {0}.',
  'Wie u begeleidt, leest dat en legt het u uit.': 'Той, хто вас супроводжує, прочитає це і пояснить вам.',
  'Wat wilt u zeggen?': 'Що ви хочете сказати?',
  'Dit is geen handtekening. {0} leest alleen dit antwoord.': 'Це не підпис. {0} читає лише цю відповідь.',
  'Ook om te lezen': 'Також прочитайте',
  'wacht op uw antwoord': 'чекає на вашу відповідь',
  'Wat teruggenomen werd': 'Що було відкликано',
  '{0} nam dit terug op {1}. U hoeft er niets mee te doen.':
    '{0} відкликав це {1}. Вам нічого не треба робити.',
  'afspraken over de volgende stappen': 'домовленості про наступні кроки',
  'een brief': 'лист',
  uitleg: 'пояснення',
  'Ik heb dit gelezen, en ik begrijp het': 'Я це прочитав(-ла) і розумію',
  'gelezen en begrepen': 'прочитано і зрозуміло',
  'Ik heb dit gelezen': 'Я це прочитав(-ла)',
  gelezen: 'прочитано',
  'Ik begrijp het niet goed. Ik wil uitleg.': 'Я не зовсім розумію. Поясніть мені.',
  'gelezen, vraagt uitleg': 'прочитано, потрібне пояснення',
  'Lees 1 document en zeg of u het begrijpt': 'Прочитайте 1 документ і скажіть, чи розумієте його',
  'Lees {0} documenten en zeg of u ze begrijpt': 'Прочитайте документи ({0}) і скажіть, чи розумієте їх',
  'Verstuurd. Wie u dit gaf, leest uw antwoord.': 'Надіслано. Той, хто вам це дав, прочитає вашу відповідь.',
};
