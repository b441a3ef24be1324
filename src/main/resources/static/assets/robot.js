// "I am not a robot": a worker looks for the number of the challenge while the member reads the page. Whatever goes wrong, the
// question that stands there for pages without script comes back.
(() => {
  const box = document.getElementById('robot');
  if (!box || !window.Worker || !window.fetch) {
    return;
  }
  const form = box.closest('form');
  const question = box.querySelector('.robot-question');
  const state = box.querySelector('.robot-state');
  let waiting = null;
  let solved = false;
  let given = false;

  const say = (text, kind) => {
    state.hidden = false;
    state.textContent = text;
    state.className = 'robot-state ' + kind;
  };

  const askInstead = () => {
    given = true;
    question.hidden = false;
    say(box.dataset.failed, 'failed');
    if (waiting) {
      question.querySelector('input').focus();
      waiting = null;
    }
  };

  const keep = (challenge, number) => {
    solved = true;
    const field = document.createElement('input');
    field.type = 'hidden';
    field.name = 'robot';
    field.value = btoa(JSON.stringify({
      algorithm: challenge.algorithm, challenge: challenge.challenge, number: number, salt: challenge.salt, signature: challenge.signature
    }));
    box.append(field);
    say(box.dataset.done, 'done');
    if (waiting) {
      form.requestSubmit ? form.requestSubmit(waiting.submitter || undefined) : form.submit();
    }
  };

  const work = challenge => {
    const worker = new Worker(box.dataset.worker);
    worker.onmessage = event => {
      worker.terminate();
      event.data < 0 ? askInstead() : keep(challenge, event.data);
    };
    worker.onerror = askInstead;
    worker.postMessage({salt: challenge.salt, hash: challenge.challenge, most: challenge.maxnumber});
  };

  form.addEventListener('submit', event => {
    if (!solved && !given) {
      event.preventDefault();
      event.stopImmediatePropagation();
      waiting = {submitter: event.submitter};
      say(box.dataset.working, 'working');
      box.focus();
    }
  });

  question.hidden = true;
  say(box.dataset.working, 'working');
  fetch(box.dataset.challenge, {credentials: 'same-origin'})
    .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
    .then(work)
    .catch(askInstead);
})();
