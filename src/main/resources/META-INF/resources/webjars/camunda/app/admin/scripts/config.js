export default {
  app: {name: 'Admin', vendor: 'Klaim JHT'},
  locales: {availableLocales: ['id'], fallbackLocale: 'id'},
  disableWelcomeMessage: true,
  customScripts: ['../../../assets/webapp']
};
