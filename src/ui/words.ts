/** The words of the frame itself, in the languages of the interface. Words of a page belong to that page. */

export type FrameWords = {
  lang: string;
  skip: string;
  menu: string;
  demo: string;
  signIn: string;
  signOut: string;
  switchMandate: string;
  privacy: string;
  accessibility: string;
  register: string;
};

export const dutch: FrameWords = {
  lang: 'nl',
  skip: 'Ga naar de inhoud',
  menu: 'Hoofdmenu',
  demo: 'Demo: alle personen zijn verzonnen.',
  signIn: 'Aanmelden',
  signOut: 'Afmelden',
  switchMandate: 'Wissel van mandaat',
  privacy: 'Privacy',
  accessibility: 'Toegankelijkheid',
  register: 'Verwerkingsregister',
};

export const english: FrameWords = {
  lang: 'en',
  skip: 'Skip to content',
  menu: 'Main menu',
  demo: 'Demo: all persons are invented.',
  signIn: 'Sign in',
  signOut: 'Sign out',
  switchMandate: 'Switch mandate',
  privacy: 'Privacy',
  accessibility: 'Accessibility',
  register: 'Processing register',
};
