export default {
  app: {name: 'Cockpit', vendor: 'Klaim JHT'},
  locales: {availableLocales: ['id'], fallbackLocale: 'id'},
  disableWelcomeMessage: true,
  skipCustomListeners: {default: true, hidden: false},
  skipIoMappings: {default: true, hidden: false},
  customScripts: ['../../../assets/webapp']
};
