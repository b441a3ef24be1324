/*
 * The webapps bring a login form of their own, which opens nothing here. Whoever is sent to it, after a logout or when the
 * session has ended, gets the page anew from the server instead, which leads to our login and back.
 */
function leaveForeignLogin() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(document.baseURI.split('#')[0]);
  }
}

/* Tasklist puts the newest task on top; a queue serves who has waited longest. */
function oldestFirst() {
  const hash = window.location.hash || '#/';
  if (document.baseURI.includes('/app/tasklist/') && !hash.includes('sorting=')) {
    const sorting = encodeURIComponent(JSON.stringify([{sortBy: 'created', sortOrder: 'asc'}]));
    const address = hash + (hash.includes('?') ? '&' : '?') + 'sorting=' + sorting;
    window.history.replaceState(null, '', document.baseURI.split('#')[0] + address);
  }
}

window.addEventListener('hashchange', leaveForeignLogin);
leaveForeignLogin();
oldestFirst();

export default [];
