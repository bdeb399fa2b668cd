/** The licence of all open data: anyone may use them, for anything, and says where they come from. */
export const licence = {
  name: 'Creative Commons Naamsvermelding 4.0 (CC BY 4.0)',
  url: 'https://creativecommons.org/licenses/by/4.0/deed.nl',
} as const;
