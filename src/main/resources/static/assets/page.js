// On every page: the list of what is wrong is read out first, and a form is sent once, however often it is clicked.
(() => {
  // A sending that was stopped, or that brought a file, leaves the page as it is; then it may be sent again.
  const ONE_SENDING = 8000;
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
    setTimeout(() => delete form.dataset.sent, ONE_SENDING);
  });
  // A page that the browser keeps for "back" may be sent again.
  addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));
})();
