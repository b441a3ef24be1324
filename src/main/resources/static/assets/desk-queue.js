// The queue shows by itself what happens at the other counters, unless somebody is choosing or pressing something just now.
// A screen that nobody touches for half an hour stays as it is, else its session would never end.
(() => {
  const EVERY = 15 * 1000;
  const ATTENDED = 30 * 60 * 1000;
  let touched = Date.now();
  ['pointermove', 'pointerdown', 'keydown'].forEach(kind => addEventListener(kind, () => { touched = Date.now(); }));

  const busy = () => document.hidden || document.querySelector('main :active, main input:focus, main select:focus') !== null;
  const aim = control => control.href || (control.form && control.form.action);

  const renew = async () => {
    if (busy() || Date.now() - touched > ATTENDED) return;
    const answer = await fetch(location.href, { credentials: 'same-origin' });
    const page = await answer.text();
    if (!answer.ok || answer.redirected || busy()) return;
    const fresh = new DOMParser().parseFromString(page, 'text/html').querySelector('main');
    const held = aim(document.activeElement);
    document.querySelector('main').replaceWith(fresh);
    const again = held && [...fresh.querySelectorAll('a, button')].find(control => aim(control) === held);
    if (again) again.focus({ preventScroll: true });
  };

  setInterval(() => renew().catch(() => {}), EVERY); // without an answer the next one comes soon
})();
