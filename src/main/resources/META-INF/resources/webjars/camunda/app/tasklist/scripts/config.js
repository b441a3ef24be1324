export default {
  app: {name: 'Daftar Tugas', vendor: 'Klaim JHT'},
  locales: {availableLocales: ['id'], fallbackLocale: 'id'},
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {key: 'ctrl+alt+c', description: 'mengambil tugas yang dipilih'},
    focusFilter: {key: 'ctrl+shift+f', description: 'ke daftar yang pertama'},
    focusList: {key: 'ctrl+alt+l', description: 'ke tugas yang pertama'},
    focusForm: {key: 'ctrl+alt+f', description: 'ke isian pertama formulir'}
  },
  customScripts: ['../../../assets/webapp']
};
