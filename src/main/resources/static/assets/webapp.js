/*
 * The webapps bring a login form of their own, which opens nothing here. Whoever is sent to it, after a logout or when the
 * session has ended, gets the page anew from the server instead, which leads to our login and back.
 */
function leaveForeignLogin() {
  if (window.location.hash.startsWith('#/login')) {
    window.location.replace(document.baseURI.split('#')[0]);
  }
}

/* Tasklist puts the newest task on top; a queue serves what presses, then what is due first, then who has waited longest. */
function urgentFirst() {
  const hash = window.location.hash || '#/';
  if (document.baseURI.includes('/app/tasklist/') && !hash.includes('sorting=')) {
    const sorting = encodeURIComponent(JSON.stringify([
      {sortBy: 'priority', sortOrder: 'desc'},
      {sortBy: 'dueDate', sortOrder: 'asc'},
      {sortBy: 'created', sortOrder: 'asc'}
    ]));
    const address = hash + (hash.includes('?') ? '&' : '?') + 'sorting=' + sorting;
    window.history.replaceState(null, '', document.baseURI.split('#')[0] + address);
  }
}

window.addEventListener('hashchange', leaveForeignLogin);
leaveForeignLogin();
urgentFirst();

/* "Give me the next one" beside the list: the desk's page holds the form, which is sent from here with one click. */
async function takeNext(button) {
  button.disabled = true;
  const answer = await fetch('/desk/next', {credentials: 'same-origin'});
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const form = page.querySelector('main form[action="/desk/next"]');
  if (!form) {
    window.location.assign('/desk/next');
    return;
  }
  document.body.append(document.adoptNode(form));
  form.submit();
}

const nextTask = {
  id: 'jht-next-task',
  pluginPoint: 'tasklist.navbar.action',
  priority: 500,
  render: node => {
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'btn btn-link jht-next-task';
    button.textContent = 'Tugas berikutnya';
    button.addEventListener('click', () => takeNext(button));
    node.append(button);
  }
};

export default document.baseURI.includes('/app/tasklist/') ? [nextTask] : [];
