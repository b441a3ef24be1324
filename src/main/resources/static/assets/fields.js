// Pages of filing: looks at a field when it is left and shows the sentence there. Stops nobody, the page itself decides.
(() => {
  const form = document.querySelector('form[data-checks]');
  document.querySelectorAll('[data-print]').forEach(button => {
    button.hidden = false;
    button.addEventListener('click', () => print());
  });
  if (!form) {
    return;
  }
  const fieldOf = input => /^birth(Day|Month|Year)$/.test(input.name) ? 'birthDate' : input.name;
  const placeOf = field => document.getElementById(field.replace('.', '-'));
  const asked = new Map();

  const say = (field, answer) => {
    const place = placeOf(field);
    const group = place && place.closest('.govuk-form-group');
    if (!group) {
      return;
    }
    const id = place.id + '-check';
    let line = document.getElementById(id);
    if (!line) {
      line = document.createElement('p');
      line.id = id;
      line.setAttribute('aria-live', 'polite');
      group.insertBefore(line, place);
      const described = place.getAttribute('aria-describedby');
      place.setAttribute('aria-describedby', described ? described + ' ' + id : id);
    }
    line.className = answer.wrong ? 'govuk-error-message' : 'checked';
    line.textContent = answer.wrong || answer.note || '';
  };

  const check = field => {
    const data = new URLSearchParams(new FormData(form));
    data.set('field', field);
    const typed = data.toString();
    if (asked.get(field) === typed) {
      return;
    }
    asked.set(field, typed);
    fetch(form.dataset.checks, {method: 'POST', body: data, headers: {Accept: 'application/json'}})
      .then(response => response.ok ? response.json() : {})
      .then(answer => {
        if (asked.get(field) === typed) {
          say(field, answer);
        }
      })
      .catch(() => asked.delete(field));
  };

  form.addEventListener('focusout', event => {
    const input = event.target;
    if (!input.name || input.name.startsWith('village.') || input.type === 'radio' || input.type === 'hidden' || !input.value) {
      return;
    }
    if (fieldOf(input) === 'birthDate' && !form.birthYear.value) {
      return;
    }
    check(fieldOf(input));
    // The NIK holds the birth date, so what was said of it may no longer be true.
    if (fieldOf(input) === 'birthDate' && form.nik && form.nik.value) {
      check('nik');
    }
  });
  form.addEventListener('change', event => {
    if (event.target.name === 'bankCode' && form.accountNumber && form.accountNumber.value) {
      check('accountNumber');
    }
  });

  // What only one answer needs is out of the way of the other.
  document.querySelectorAll('[data-shown-by]').forEach(part => {
    const show = () => {
      const chosen = form.querySelector(`[name="${part.dataset.shownBy}"]:checked`);
      part.hidden = !chosen || chosen.value !== part.dataset.shownFor;
    };
    form.addEventListener('change', show);
    show();
  });
})();
