// Papers of a form (templates/portal/paper.html). Photos are turned upright, shrunk and looked at here, so that a cheap phone sends
// kilobytes; where the card has an address each file is sent by itself, one after the other, and again after a lost connection.
(() => {
  const words = document.getElementById('papers-script').dataset;
  const LONGEST = 1800;
  const ENOUGH_TO_JUDGE = 1000;
  // Variance of the Laplacian. Drawn cards and letters of 6 megapixels: sharp 400 to 7500, pale print 400, out of focus by 4 pixels
  // 20 to 160, by 8 pixels, where small print is lost, 2 to 17.
  const BLURRED_BELOW = 18;
  const PAUSES = [2, 4, 8, 15, 30, 60];
  const MOST_BYTES = words.most * 1024 * 1024;

  const queue = [];
  let sending = false;
  let leaving = null;

  const element = (name, className, text) => {
    const made = document.createElement(name);
    made.className = className;
    made.textContent = text || '';
    return made;
  };

  const filled = (text, value) => text.replace('%', value);

  // ---- looking at a photo

  const drawn = (picture, longest) => {
    const scale = Math.min(1, longest / Math.max(picture.width, picture.height));
    const canvas = document.createElement('canvas');
    canvas.width = Math.max(1, Math.round(picture.width * scale));
    canvas.height = Math.max(1, Math.round(picture.height * scale));
    const pen = canvas.getContext('2d');
    pen.fillStyle = '#fff';
    pen.fillRect(0, 0, canvas.width, canvas.height);
    pen.imageSmoothingQuality = 'high';
    pen.drawImage(picture, 0, 0, canvas.width, canvas.height);
    return canvas;
  };

  const sharpness = canvas => {
    const {width, height} = canvas;
    const pixels = canvas.getContext('2d').getImageData(0, 0, width, height).data;
    const grey = new Float32Array(width * height);
    for (let at = 0; at < grey.length; at++) {
      grey[at] = .299 * pixels[4 * at] + .587 * pixels[4 * at + 1] + .114 * pixels[4 * at + 2];
    }
    let sum = 0;
    let squares = 0;
    let count = 0;
    for (let y = 1; y < height - 1; y++) {
      for (let x = 1; x < width - 1; x++) {
        const at = y * width + x;
        const edge = grey[at - 1] + grey[at + 1] + grey[at - width] + grey[at + width] - 4 * grey[at];
        sum += edge;
        squares += edge * edge;
        count++;
      }
    }
    return count ? squares / count - (sum / count) * (sum / count) : 0;
  };

  const jpegOf = canvas => new Promise(done => canvas.toBlob(done, 'image/jpeg', .82));

  const isPdf = async file => (await file.slice(0, 5).text()) === '%PDF-';

  const firstBytes = async file => new Uint8Array(await file.slice(0, 4).arrayBuffer());

  const asItIs = file => file.size > MOST_BYTES ? {wrong: words.large} : {blob: file, name: file.name};

  const shrunk = async file => {
    const picture = await createImageBitmap(file, {imageOrientation: 'from-image'});
    const blob = await jpegOf(drawn(picture, LONGEST));
    const small = drawn(picture, ENOUGH_TO_JUDGE);
    picture.close();
    return blob && {
      blob: blob,
      name: file.name.replace(/\.[^.]*$/, '') + '.jpg',
      thumbnail: drawn(small, 120).toDataURL('image/jpeg', .7),
      blurred: sharpness(small) < BLURRED_BELOW
    };
  };

  // What is sent in place of the file, or a sentence that says why not. A phone with little memory cannot always open a large photo;
  // then the photo goes as it is, and the server judges.
  const prepare = async file => {
    if (file.size === 0) {
      return {wrong: words.empty};
    }
    if (await isPdf(file)) {
      return asItIs(file);
    }
    const [one, two] = await firstBytes(file);
    const isPhoto = one === 0xFF && two === 0xD8 || one === 0x89 && two === 0x50;
    return isPhoto ? await shrunk(file).catch(() => null) || asItIs(file) : {wrong: words.kind};
  };

  // ---- one file in its card

  const row = (card, name) => {
    const item = document.createElement('li');
    const picture = element('img', '');
    const text = element('div', '');
    picture.alt = '';
    picture.width = 72;
    picture.height = 90;
    picture.hidden = true;
    item.dataset.name = name;
    text.append(element('p', 'paper-name', name), element('p', 'paper-note', words.working));
    item.append(picture, text);
    card.list.append(item);
    return item;
  };

  const note = (item, text, kind) => {
    const line = item.querySelector('.paper-note');
    line.textContent = text;
    line.className = 'paper-note ' + (kind || '');
  };

  const bar = (item, share) => {
    let line = item.querySelector('progress');
    if (!line) {
      line = document.createElement('progress');
      line.max = 100;
      line.setAttribute('aria-label', item.dataset.name);
      item.lastElementChild.append(line);
    }
    line.value = share;
    line.hidden = share >= 100;
  };

  const button = (item, name, text, act) => {
    const made = element('button', 'paper-act', text);
    made.type = 'button';
    made.name = name;
    made.setAttribute('aria-label', text + ': ' + item.dataset.name);
    made.addEventListener('click', act);
    item.lastElementChild.append(made);
    return made;
  };

  const say = (card, text) => card.status.textContent = text;

  const settle = card => {
    const kept = card.list.querySelectorAll('[data-id]').length;
    card.state.textContent = kept ? card.state.dataset.kept : card.state.dataset.missing;
    card.state.className = 'paper-state ' + (kept ? 'kept' : 'missing');
    card.joined.hidden = kept < 2;
    card.choose.textContent = kept ? words.more : words.choose;
  };

  // ---- sending

  const request = (method, url, body, progress) => new Promise((done, lost) => {
    const call = new XMLHttpRequest();
    call.open(method, url);
    call.responseType = 'json';
    call.timeout = 120000;
    if (words.csrfName) {
      call.setRequestHeader(words.csrfName, words.csrf);
    }
    if (progress) {
      call.upload.onprogress = event => progress(event.loaded / event.total * 100);
    }
    call.onload = () => done({status: call.status, body: call.response || {}, after: Number(call.getResponseHeader('Retry-After'))});
    call.onerror = call.ontimeout = call.onabort = lost;
    call.send(body);
  });

  const form = blob => {
    const data = new FormData();
    data.append('file', blob.blob, blob.name);
    return data;
  };

  // The server says why it wants no more and when to come again; a lost line says nothing.
  const pause = (job, answer) => new Promise(go => {
    const reason = answer && answer.body.message ? answer.body.message + ' ' + words.soon : words.again;
    let seconds = answer && answer.after || PAUSES[Math.min(job.tries++, PAUSES.length - 1)];
    const end = () => {
      clearInterval(timer);
      removeEventListener('online', end);
      go();
    };
    const tell = () => note(job.item, filled(reason, seconds), 'again');
    const timer = setInterval(() => {
      seconds--;
      seconds > 0 ? tell() : end();
    }, 1000);
    tell();
    say(job.card, job.item.querySelector('.paper-note').textContent);
    addEventListener('online', end);
  });

  const finish = (job, answer) => {
    bar(job.item, 100);
    if (answer.status === 201) {
      const before = job.card.list.querySelector('[data-id="' + answer.body.id + '"]');
      if (before) {
        job.item.remove();
        say(job.card, words.same);
      } else {
        job.item.dataset.id = answer.body.id;
        note(job.item, filled(words.kept, Math.ceil(answer.body.size / 1024) + ' KB'), 'kept');
        say(job.card, filled(words.kept, job.item.dataset.name));
        acts(job.card, job.item);
      }
    } else {
      refuse(job.card, job.item, answer.body.message || words.failed);
    }
    settle(job.card);
  };

  const send = async job => {
    for (;;) {
      note(job.item, filled(words.sending, job.item.dataset.name));
      const answer = await request('POST', job.card.url, form(job.prepared), share => bar(job.item, share)).catch(() => null);
      if (job.gone) {
        return answer && answer.body.id && request('DELETE', job.card.url + '/' + answer.body.id).catch(() => null);
      }
      if (answer && answer.status < 500 && answer.status !== 429 && answer.status !== 0) {
        return finish(job, answer);
      }
      await pause(job, answer);
      if (job.gone) {
        return null;
      }
    }
  };

  const work = async () => {
    if (sending) {
      return;
    }
    sending = true;
    while (queue.length) {
      await send(queue[0]);
      queue.shift();
    }
    sending = false;
    goOn();
  };

  // ---- what a member does with a file

  const forget = (card, item) => {
    const job = queue.find(one => one.item === item);
    if (job) {
      job.gone = true;
    }
    card.known.delete(item.dataset.key);
    card.waiting = card.waiting.filter(one => one !== item);
    item.remove();
    carry(card);
    settle(card);
    say(card, filled(words.removed, item.dataset.name));
    card.input.focus();
  };

  const remove = (card, item) => {
    if (!item.dataset.id) {
      forget(card, item);
      return;
    }
    request('DELETE', card.url + '/' + item.dataset.id)
      .then(answer => answer.status < 300 ? forget(card, item) : note(item, words.failed, 'wrong'))
      .catch(() => note(item, words.failed, 'wrong'));
  };

  const earlier = (card, item) => {
    const before = item.previousElementSibling;
    if (before) {
      before.before(item);
      const order = new URLSearchParams();
      card.list.querySelectorAll('[data-id]').forEach(one => order.append('id', one.dataset.id));
      request('POST', card.url + '/order', order).catch(() => note(item, words.failed, 'wrong'));
      item.querySelector('[name=earlier]').focus();
    }
  };

  const acts = (card, item) => {
    item.querySelectorAll('button').forEach(old => old.remove());
    if (card.url) {
      button(item, 'earlier', words.earlier, () => earlier(card, item));
    }
    button(item, 'drop', words.remove, () => remove(card, item));
  };

  const refuse = (card, item, sentence) => {
    note(item, sentence, 'wrong');
    card.known.delete(item.dataset.key);
    acts(card, item);
    item.querySelectorAll('[name=earlier]').forEach(useless => useless.remove());
    say(card, sentence);
  };

  // Where the files go with the form, the input carries what was prepared.
  const carry = card => {
    if (!card.url) {
      const files = new DataTransfer();
      card.ready.filter(one => one.item.isConnected)
        .forEach(one => files.items.add(new File([one.prepared.blob], one.prepared.name, {type: one.prepared.blob.type})));
      card.input.files = files.files;
    }
  };

  const accept = (card, item, prepared) => {
    card.waiting = card.waiting.filter(one => one !== item);
    acts(card, item);
    if (card.url) {
      note(item, words.waiting);
      queue.push({card: card, item: item, prepared: prepared, tries: 0});
      work();
    } else {
      note(item, Math.ceil(prepared.blob.size / 1024) + ' KB', 'kept');
      card.ready.push({item: item, prepared: prepared});
      carry(card);
      goOn();
    }
  };

  const doubt = (card, item, prepared) => {
    note(item, words.blurred, 'doubt');
    say(card, words.blurred);
    item.querySelectorAll('button').forEach(old => old.remove());
    button(item, 'use', words.use, () => accept(card, item, prepared));
    button(item, 'retake', words.retake, () => {
      forget(card, item);
      card.input.click();
    });
    item.decide = () => accept(card, item, prepared);
  };

  const add = async (card, file) => {
    const key = [file.name, file.size, file.lastModified].join('/');
    if (card.known.has(key)) {
      say(card, words.same);
      return;
    }
    card.known.add(key);
    const item = row(card, file.name);
    item.dataset.key = key;
    card.waiting.push(item);
    const prepared = await prepare(file).catch(() => ({wrong: words.unreadable}));
    if (!item.isConnected) {
      return;
    }
    if (prepared.wrong) {
      card.waiting = card.waiting.filter(one => one !== item);
      refuse(card, item, prepared.wrong);
      goOn();
      return;
    }
    if (prepared.thumbnail) {
      item.querySelector('img').src = prepared.thumbnail;
      item.querySelector('img').hidden = false;
    }
    prepared.blurred ? doubt(card, item, prepared) : accept(card, item, prepared);
  };

  const cards = [...document.querySelectorAll('[data-paper]')].map(box => ({
    url: box.dataset.url,
    list: box.querySelector('.paper-files'),
    state: box.querySelector('.paper-state'),
    joined: box.querySelector('.paper-joined'),
    choose: box.querySelector('.paper-choose span'),
    input: box.querySelector('input[type=file]'),
    status: box.querySelector('[role=status]'),
    known: new Set(),
    waiting: [],
    ready: []
  }));

  cards.forEach(card => {
    const name = card.input.name;
    card.input.closest('[data-paper]').classList.add('scripted');
    card.list.querySelectorAll('[data-id]').forEach(item => acts(card, item));
    card.input.addEventListener('change', async () => {
      const chosen = [...card.input.files];
      if (card.url) {
        card.input.value = '';
      }
      for (const file of chosen) {
        await add(card, file);
      }
      carry(card);
    });
    // What is sent by itself does not go with the form as well.
    if (card.url) {
      card.input.form.addEventListener('formdata', event => event.formData.delete(name));
    }
  });

  // ---- the form waits for what is still on its way; a photo nobody decided on is used

  const isBusy = () => sending || queue.length > 0 || cards.some(card => card.waiting.length > 0);

  const goOn = () => {
    if (leaving && !isBusy()) {
      const {form, submitter} = leaving;
      leaving = null;
      if (!document.querySelector('.paper-note.wrong')) {
        form.requestSubmit ? form.requestSubmit(submitter || undefined) : form.submit();
      }
    }
  };

  new Set(cards.map(card => card.input.form)).forEach(form => form.addEventListener('submit', event => {
    cards.forEach(card => card.waiting.forEach(item => item.decide && item.decide()));
    if (isBusy()) {
      event.preventDefault();
      event.stopImmediatePropagation();
      leaving = {form: form, submitter: event.submitter};
    }
  }));

  addEventListener('beforeunload', event => {
    if (isBusy() && !leaving) {
      event.preventDefault();
    }
  });
})();
