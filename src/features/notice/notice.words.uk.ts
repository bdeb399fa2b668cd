/** What the person reads of notice, in Ukrainian. */
import type { PersonWords } from '../../kernel/language.ts';

export const noticeUk: PersonWords = {
  'Wie deelt welke gegevens over u?': 'Хто і якими даними про вас ділиться?',
  '{0} geeft gegevens over u aan: {1}. U hebt het recht om dat te weten.':
    '{0} передає дані про вас: {1}. Ви маєте право це знати.',
  'Nu wordt er niets gedeeld: dit is niet van kracht.': 'Зараз нічим не діляться: це не чинне.',
  '1. Waarvoor, en vanuit welke opdracht': '1. Для чого і в межах якого завдання',
  'Doel: {0}. Gegevens: {1}.': 'Мета: {0}. Дані: {1}.',
  'Dat hoort bij de wettelijke opdracht van beide: {0}.': 'Це належить до законного завдання обох: {0}.',
  '2. Wie dit toelaat': '2. Хто це дозволяє',
  'De wet zelf laat dit toe: {0}.': 'Це дозволяє сам закон: {0}.',
  'Dit is toegelaten door: {0}.': 'Це дозволив: {0}.',
  '3. Alleen hiervoor': '3. Тільки для цього',
  'Wie uw gegevens krijgt, gebruikt ze alleen voor dit doel en geeft ze aan niemand anders door. Bedragen worden nooit gedeeld.':
    'Хто отримує ваші дані, використовує їх тільки для цієї мети і нікому не передає. Сумами ніколи не діляться.',
  '4. Hoelang, en wanneer ze vernietigd worden': '4. Як довго і коли їх знищують',
  'Dit delen loopt sinds {0}, zolang de wet en de afspraak gelden.':
    'Обмін триває з {0}, поки діють закон і домовленість.',
  'Dit delen loopt van {0} tot en met {1}.': 'Обмін триває з {0} до {1} включно.',
  'Uw gegevens worden bewaard: {0}. Daarna worden ze vernietigd.':
    'Ваші дані зберігають: {0}. Потім їх знищують.',
  '5. Uw rechten': '5. Ваші права',
  'U mag uw gegevens lezen, laten verbeteren, laten wissen, en bezwaar maken. Dat kan op uw eigen pagina in Werkwinkel, of met een brief aan de functionaris voor gegevensbescherming. U krijgt antwoord binnen een maand.':
    'Ви можете читати свої дані, виправити їх, стерти їх і подати заперечення. Це можна зробити на вашій сторінці у Werkwinkel або листом до відповідального за захист даних. Відповідь ви отримаєте протягом місяця.',
  'Bezwaar maken raakt niet aan uw leefloon of uw uitkering. Niet tevreden? U kunt gratis klagen bij de Vlaamse Toezichtcommissie.':
    'Заперечення не впливає на ваш leefloon чи допомогу. Незадоволені? Ви можете безкоштовно поскаржитися до Vlaamse Toezichtcommissie.',
  'Stroom {0}, versie {1}. Zo staat het in het register.':
    'Потік даних {0}, версія {1}. Так записано в реєстрі.',
};
