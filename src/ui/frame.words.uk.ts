/** What the person reads of the frame of a page, in Ukrainian. */
import type { PersonWords } from '../kernel/language.ts';

export const frameUk: PersonWords = {
  'Open data': 'Відкриті дані',
  '{0}.{1} uur': '{0}:{1}',
  'Demo: alle personen zijn verzonnen.': 'Демо: усі люди вигадані.',
  Hoofdmenu: 'Головне меню',
  'Toon het menu': 'Показати меню',
  Afmelden: 'Вийти',
  'Dit begrijpen we niet': 'Ми цього не зрозуміли',
  'Er klopt iets niet aan dit adres of dit formulier. Er is niets veranderd.':
    'У цій адресі або в цій формі щось не так. Нічого не змінилося.',
  'Ga terug, kijk na wat u invulde en probeer het opnieuw.':
    'Поверніться, перевірте, що ви заповнили, і спробуйте ще раз.',
  'U bent niet meer aangemeld': 'Ви більше не ввійшли',
  'Hier is niets voor u te zien': 'Тут для вас нічого немає',
  'Dit adres bestaat niet, of u hebt er geen toegang toe. Wij zeggen niet welke van de twee.':
    'Цієї адреси не існує, або ви не маєте до неї доступу. Ми не кажемо, що саме.',
  'Kijk het adres na, of begin opnieuw.': 'Перевірте адресу або почніть знову.',
  'Er ging iets mis bij ons': 'У нас щось пішло не так',
  'Dat is niet uw fout. Wat u net deed, is misschien niet bewaard.':
    'Це не ваша помилка. Те, що ви щойно зробили, можливо, не збережено.',
  'Probeer het opnieuw. Lukt het weer niet, meld dan het nummer hieronder.':
    'Спробуйте ще раз. Якщо знову не вийде, повідомте номер нижче.',
  'Werkwinkel is even niet bereikbaar': 'Werkwinkel зараз недоступний',
  'Probeer het binnen enkele minuten opnieuw.': 'Спробуйте ще раз за кілька хвилин.',
  'Naar het begin': 'На початок',
  'Nummer van deze melding: {0}': 'Номер цього повідомлення: {0}',
  'Kijk dit nog even na': 'Перевірте ще раз',
  'Ik heb dit nagekeken, bewaar het toch': 'Я перевірив(-ла), усе одно зберегти',
  'Bron:': 'Джерело:',
  '(niet verplicht)': '(не обов’язково)',
  'Toon meer ({0})': 'Показати більше ({0})',
  'Ga naar de inhoud': 'Перейти до змісту',
  'Een computer vertaalde deze pagina. Nog niet nagelezen door iemand die de taal spreekt.':
    'Цю сторінку переклав комп’ютер. Її ще не перечитала людина, яка розмовляє цією мовою.',
  'Waarom zie ik dit?': 'Чому я це бачу?',
  'zonder dossier': 'без справи',
  'mijn pagina': 'моя сторінка',
  'Uw vraag is verstuurd. U leest het antwoord op deze pagina.':
    'Ваше запитання надіслано. Відповідь ви прочитаєте на цій сторінці.',
  'Toch niet': 'Скасувати',
};
