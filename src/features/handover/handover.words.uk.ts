/** What the person reads of handover, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const handoverUk: PersonWords = {
  'Ja, ik ga akkoord': 'Так, я згоден(-на)',
  'Soms helpt een andere organisatie u verder. U praat er eerst samen over, en u zegt zelf of u akkoord gaat.':
    'Іноді вам далі допомагає інша організація. Спершу ви говорите про це разом, і ви самі кажете, чи згодні.',
  'Er is nu geen overdracht.': 'Зараз передачі немає.',
  'Als een andere organisatie u gaat begeleiden, leest u het hier.':
    'Якщо вас супроводжуватиме інша організація, ви прочитаєте про це тут.',
  'Van {0} naar {1}': 'Від {0} до {1}',
  '{0} eindigt op {1}.': '{0} закінчується {1}.',
  'Gesprek: {0}': 'Розмова: {0}',
  'Wat we afspraken': 'Про що ми домовилися',
  '{0}, tegen {1}': '{0}, до {1}',
  'Op {0} zei u: liever niet, of anders.': '{0} ви сказали: краще ні, або інакше.',
  'Op {0} zei u: het is toch goed zo.': '{0} ви сказали: усе ж добре так.',
  '{0} schreef op {1} dat het toch doorgaat:': '{0}: запис від {1} про те, що це все ж відбудеться:',
  'Bent u het ermee eens dat {0} u verder begeleidt? Zeg het gerust als het niet zo is.':
    'Чи згодні ви, щоб вас далі супроводжувала організація {0}? Скажіть сміливо, якщо це не так.',
  'Het is toch goed zo': 'Усе ж добре так',
  'Liever niet, of anders': 'Краще ні, або інакше',
  'U mag nee zeggen. Dat verandert niets aan uw leefloon of uw uitkering.':
    'Ви можете сказати ні. Це нічого не змінює у вашому leefloon чи допомозі.',
  'Wat wilt u anders?': 'Що ви хочете інакше?',
  '{0} en {1} lezen dit.': 'Це читають {0} і {1}.',
  'Zeg dat u het liever niet of anders wilt': 'Скажіть, що ви цього не хочете або хочете інакше',
  '{0} en {1} zoeken een moment voor een gesprek met u. U hoeft nu niets te doen.':
    '{0} і {1} шукають час для розмови з вами. Зараз вам нічого не треба робити.',
  'Er is een gesprek afgesproken, met u erbij. U mag iemand meebrengen.':
    'Домовлено про розмову, разом із вами. Ви можете когось привести.',
  '{0} zei ja voor u. Nu bevestigen de twee organisaties.':
    '{0} каже так за вас. Тепер дві організації підтверджують.',
  'U ging akkoord. Nu bevestigen de twee organisaties.':
    'Ви погодилися. Тепер дві організації підтверджують.',
  'Het gesprek is geweest. U bent aan zet.': 'Розмова відбулася. Ваша черга.',
  'U wilt dit liever niet, of anders. {0} is aan zet en spreekt u erover aan.':
    'Ви цього не хочете або хочете інакше. Черга організації {0}: вона поговорить із вами про це.',
  '{0} begeleidt u naar werk.': '{0} супроводжує вас до роботи.',
  '{0} begeleidt u naar werk sinds {1}.': '{0} супроводжує вас до роботи з {1}.',
  'Dit gaat niet door. {0} blijft u begeleiden.': 'Це не відбудеться. {0} супроводжує вас далі.',
};
