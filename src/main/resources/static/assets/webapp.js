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

/* Claims that wait for the member have no task, so the list of them stands on the desk. */
const waiting = {
  id: 'jht-waiting',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => {
    const link = document.createElement('a');
    link.className = 'btn btn-link jht-waiting';
    link.href = '/desk/waiting';
    link.textContent = 'Menunggu peserta';
    node.append(link);
  }
};

/* Codes of the columns as officers say them; what is not here is shown as it is. */
const WORDS = {
  RETIREMENT_AGE: 'Usia pensiun', RETIREMENT_AGREEMENT: 'Usia pensiun menurut PKB', RESIGNATION: 'Mengundurkan diri',
  TERMINATION: 'PHK', CONTRACT_END: 'Kontrak berakhir', BPU_STOPPED: 'Berhenti usaha', PARTIAL_10: 'Sebagian 10%',
  PARTIAL_30: 'Sebagian 30% (perumahan)', LEAVING_ID_FOREIGNER: 'WNA meninggalkan Indonesia',
  LEAVING_ID_CITIZEN: 'WNI meninggalkan Indonesia', TOTAL_DISABILITY: 'Cacat total tetap', DEATH: 'Meninggal dunia',
  FAST: 'Cepat', FULL: 'Lengkap', LOW: 'Rendah', MEDIUM: 'Sedang', HIGH: 'Tinggi'
};
const MOMENT = new Intl.DateTimeFormat('id-ID', {dateStyle: 'medium', timeStyle: 'short'});

/* From here on the service clock presses; see Urgency.PRESSING. */
const PRESSING = 70;
const DAY = 24 * 60 * 60 * 1000;

function clockOf(task) {
  const left = task.due ? new Date(task.due) - Date.now() : Infinity;
  if (left < 0) {
    return 'passed';
  }
  return task.priority >= PRESSING || left < DAY ? 'near' : 'calm';
}

function inWords(variable) {
  return variable.type === 'Date' ? MOMENT.format(new Date(variable.value)) : WORDS[variable.value] || variable.value;
}

/* A refusal belongs to the task that it was said about, and must not lie over the next one. */
document.addEventListener('click', event => {
  if (event.target.closest('.tasks-list .task, .task-filters .task-filter')) {
    document.querySelectorAll('.page-notifications .close').forEach(button => button.click());
  }
});

/* The columns of a list on its cards: all of them at once, in words, beside the colour of the clock. */
const card = {
  id: 'jht-card',
  pluginPoint: 'tasklist.card',
  priority: 2000,
  render: (node, data, scope) => scope.$watch('[task, filterProperties]', () => {
    const task = scope.task;
    const variables = (task._embedded && task._embedded.variable) || [];
    const facts = document.createElement('dl');
    facts.className = 'jht-facts';
    for (const column of (scope.filterProperties || {}).variables || []) {
      const variable = variables.find(one => one.name === column.name && one.value !== null);
      if (variable) {
        const fact = document.createElement('div');
        fact.append(document.createElement('dt'), document.createElement('dd'));
        fact.children[0].textContent = column.label;
        fact.children[1].textContent = inWords(variable);
        facts.append(fact);
      }
    }
    node.replaceChildren(facts);
    requestAnimationFrame(() => node.closest('li')?.setAttribute('data-clock', clockOf(task)));
  })
};

export default document.baseURI.includes('/app/tasklist/') ? [nextTask, waiting, card] : [];
