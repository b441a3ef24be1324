// The field for a village as a combobox (WAI-ARIA authoring practices, list with manual choice). Without this script the button
// beside the field leads to a list of its own.
document.querySelectorAll('[data-village]').forEach(box => {
  const input = box.querySelector('input[type=text]');
  const list = box.querySelector('[role=listbox]');
  const code = input.form.elements[box.querySelector('[name="village.field"]').value];
  const chosen = box.querySelector('.village-chosen');
  const status = box.querySelector('[role=status]');
  let asked = 0;
  let timer = 0;
  let active = -1;
  let label = input.value;

  const detour = box.querySelector('[formaction]');
  const offer = wanted => {
    detour.hidden = !wanted;
    detour.type = wanted ? 'submit' : 'button';
  };

  offer(false);
  input.setAttribute('role', 'combobox');
  input.setAttribute('aria-autocomplete', 'list');
  input.setAttribute('aria-expanded', 'false');
  input.setAttribute('aria-controls', list.id);

  const close = () => {
    list.hidden = true;
    active = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };

  const mark = to => {
    const options = list.children;
    if (active >= 0) {
      options[active].setAttribute('aria-selected', 'false');
    }
    active = (to + options.length) % options.length;
    options[active].setAttribute('aria-selected', 'true');
    options[active].scrollIntoView({block: 'nearest'});
    input.setAttribute('aria-activedescendant', options[active].id);
  };

  const choose = option => {
    code.value = option.dataset.code;
    label = option.textContent;
    input.value = label;
    chosen.textContent = box.dataset.chosen.replace('%', label);
    status.textContent = chosen.textContent;
    close();
    code.dispatchEvent(new Event('change', {bubbles: true}));
  };

  const show = villages => {
    list.replaceChildren(...villages.map((village, at) => {
      const option = document.createElement('li');
      option.id = list.id + '-' + at;
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.dataset.code = village.code;
      option.textContent = village.label;
      // The field must keep the focus, else it closes the list before the choice arrives.
      option.addEventListener('mousedown', event => event.preventDefault());
      option.addEventListener('click', () => choose(option));
      return option;
    }));
    active = -1;
    input.removeAttribute('aria-activedescendant');
    list.hidden = villages.length === 0;
    input.setAttribute('aria-expanded', String(villages.length > 0));
    status.textContent = villages.length === 0 ? box.dataset.none
      : villages.length === 1 ? box.dataset.one : box.dataset.many.replace('%', villages.length);
    chosen.textContent = villages.length === 0 ? box.dataset.none : '';
  };

  const ask = () => {
    const mine = ++asked;
    fetch(box.dataset.url + '?q=' + encodeURIComponent(input.value))
      .then(answer => answer.ok ? answer.json() : Promise.reject(answer.status))
      .then(villages => mine === asked && document.activeElement === input && show(villages))
      .catch(() => {
        close();
        offer(true);
        chosen.textContent = box.dataset.offline;
      });
  };

  input.addEventListener('input', () => {
    code.value = '';
    label = '';
    chosen.textContent = '';
    clearTimeout(timer);
    if (input.value.trim().length < 2) {
      close();
    } else {
      timer = setTimeout(ask, 200);
    }
  });

  input.addEventListener('keydown', event => {
    const open = !list.hidden;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      if (open) {
        mark(event.key === 'ArrowDown' ? active + 1 : active < 0 ? -1 : active - 1);
      } else if (input.value.trim().length > 1 && !label) {
        ask();
      }
    } else if (event.key === 'Enter' && open) {
      event.preventDefault();
      if (active >= 0) {
        choose(list.children[active]);
      }
    } else if (event.key === 'Escape') {
      if (open) {
        close();
      } else {
        input.value = code.value = label = '';
      }
    } else if (event.key === 'Tab' && open && active >= 0) {
      choose(list.children[active]);
    }
  });

  input.addEventListener('blur', close);
});
