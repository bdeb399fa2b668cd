/** What the page of language and letters says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownSpeechUk: PersonWords = {
  Ja: 'Так',
  Nee: 'Ні',
  'Tolk nodig': 'Потрібен перекладач',
  'Tolk nodig.': 'Потрібен перекладач.',
  'Tolk nodig: {0}.': 'Потрібен перекладач: {0}.',
  'Wie u begeleidt, leest dat bij elke afspraak.': 'Той, хто вас супроводжує, читає це біля кожної зустрічі.',
  'Zeg in welke taal u praat, en of u een tolk nodig hebt':
    'Скажіть, якою мовою ви говорите і чи потрібен вам перекладач',
  'Taal en letters': 'Мова і літери',
  'Kies een taal.': 'Виберіть мову.',
  'Kies een taal': 'Виберіть мову',
  'Kies of u een tolk nodig hebt.': 'Виберіть, чи потрібен вам перекладач.',
  'Zeg in welke taal u praat en of u een tolk nodig hebt. En kies hoe groot de letters zijn.':
    'Скажіть, якою мовою ви говорите і чи потрібен вам перекладач. І виберіть розмір літер.',
  'Praten met wie u begeleidt': 'Розмова з тим, хто вас супроводжує',
  'Grote letters': 'Великі літери',
  'Dit geldt op dit toestel, voor alle pagina’s, en ook als u afdrukt.':
    'Це діє на цьому пристрої, для всіх сторінок, і також під час друку.',
  'Terug naar gewone letters': 'Назад до звичайних літер',
  'Toon grote letters': 'Показати великі літери',
  'In welke taal praat u het liefst?': 'Якою мовою ви волієте говорити?',
  'Hebt u een tolk nodig?': 'Чи потрібен вам перекладач?',
  'U zegt dit aan {0}. Zij lezen het bij elke afspraak, en vragen een tolk aan als dat kan.':
    'Ви кажете це: {0}. Вони читають це біля кожної зустрічі і за можливості замовляють перекладача.',
  'Staat uw taal er niet bij? Kies de taal die u daarna het best spreekt, en {0}.':
    'Вашої мови немає? Виберіть мову, якою ви говорите найкраще після неї, і {0}.',
  'schrijf welke taal u spreekt': 'напишіть, якою мовою ви говорите',
  'Bewaard. Wie u begeleidt, leest het bij elke afspraak.':
    'Збережено. Той, хто вас супроводжує, читає це біля кожної зустрічі.',
};
