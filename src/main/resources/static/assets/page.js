// On every page: the list of what is wrong is read out first, and a form is sent once, however often it is clicked.
(() => {
  const summary = document.querySelector('.govuk-error-summary, .summary[role=alert]');
  if (summary) {
    summary.focus();
  }
  document.addEventListener('submit', event => {
    const form = event.target;
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = 'yes';
  });
  // A page that the browser keeps for "back" may be sent again.
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
})();
