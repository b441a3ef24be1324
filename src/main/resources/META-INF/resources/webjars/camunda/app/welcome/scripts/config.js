export default {
  app: {name: 'Beranda', vendor: 'Klaim JHT'},
  locales: {availableLocales: ['id'], fallbackLocale: 'id'},
  disableWelcomeMessage: true,
  links: [],
  customScripts: ['../../../assets/webapp']
};
