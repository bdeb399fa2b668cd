/** What a message or a paper for a person says, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const ownPaperUk: PersonWords = {
  'U hebt een afspraak: {0}. Lees meer op {1}': 'У вас зустріч: {0}. Докладніше: {1}',
  'Er staat iets nieuws voor u op {0}. Meld u aan om het te lezen.':
    'Для вас є дещо нове на {0}. Увійдіть, щоб прочитати.',
  'Uw plan is klaar om te lezen. Bent u akkoord? Zeg het dan op uw pagina.':
    'Ваш план готовий до читання. Ви згодні? Скажіть це на своїй сторінці.',
  'Uw pagina: {0}. Lukt dat niet? Kom langs, dan lezen we het samen.':
    'Ваша сторінка: {0}. Не виходить? Приходьте, прочитаємо разом.',
  'U stelde ons een vraag op {0}. Dit is ons antwoord:':
    'Ви поставили нам запитання {0}. Ось наша відповідь:',
  'Wij geven u dit om te lezen: {0}.': 'Ми даємо вам це прочитати: {0}.',
  'Begrijpt u iets niet? Zeg het ons. Dan leggen we het uit.':
    'Щось незрозуміло? Скажіть нам, і ми пояснимо.',
  'U hebt een afspraak met ons.': 'У вас зустріч із нами.',
  'Met: {0}': 'З ким: {0}',
  'Kunt u niet komen? Zeg het ons, zo snel u kunt. Dan zoeken we een andere dag.':
    'Не можете прийти? Скажіть нам якнайшвидше. Знайдемо інший день.',
  'Dag {0}': 'Вітаємо, {0}',
  'Vriendelijke groeten': 'З повагою',
  'Taal van de tekst': 'Мова тексту',
  'Op papier voor {0}': 'На папері для {0}',
  'Dit weet {0} over u, en dit mag het van anderen zien. Zo staat het op {1}.':
    'Ось що {0} знає про вас і що може бачити від інших. Станом на {1}.',
  'Wat u vroeg, en het antwoord': 'Що ви запитали, і відповідь',
  'U krijgt antwoord voor {0}.': 'Ви отримаєте відповідь до {0}.',
  '{0} schreef op:': '{0} записав:',
  'Hier staat alleen wanneer {0} keek, en niet elke soort inzage. De hele lijst is voor u alleen: ook wie u nog begeleidt, staat daarin.':
    'Тут лише те, коли дивився {0}, і не кожен вид перегляду. Увесь список — тільки для вас: там є й те, хто ще вас супроводжує.',
  'Wat niet op dit papier staat': 'Чого немає на цьому папері',
  'Andere organisaties weten misschien meer over u. Wie u begeleidt, mag dat niet altijd zien.':
    'Інші організації, можливо, знають про вас більше. Той, хто вас супроводжує, не завжди може це бачити.',
  'Alles staat op uw eigen pagina, ook de hele lijst van wie keek. Wilt u die lijst op papier? Vraag ze aan de functionaris voor gegevensbescherming van {0}. U mag dat ook vragen aan elke andere organisatie die u begeleidt. U krijgt antwoord binnen een maand.':
    'Усе є на вашій сторінці, зокрема повний список тих, хто дивився. Хочете цей список на папері? Попросіть його в уповноваженого із захисту даних {0}. Можете попросити й будь-яку іншу організацію, яка вас супроводжує. Відповідь отримаєте протягом місяця.',
};
