// The languages whose pages are read.

/** BCP 47, as used for the vocabularies of `src/reading`. */
export type PageLanguage =
  | 'zh-Hans'
  | 'zh-Hant'
  | 'en'
  | 'es'
  | 'pt'
  | 'de'
  | 'fr'
  | 'it'
  | 'ja'
  | 'ko'
  | 'hi'
  | 'vi'
  | 'id'
  | 'th'
  | 'ru'
  | 'ar'
  | 'tr'
  | 'pl'
  | 'nl';
