// Turns, zooms and pages without loading the whole page again. Every control is a link that works by itself.
(() => {
  const desk = document.querySelector('.paper-desk');
  if (!desk) return;

  const fetched = async address => {
    const answer = await fetch(address, { credentials: 'same-origin' });
    if (!answer.ok || answer.redirected) throw new Error(String(answer.status));
    return new DOMParser().parseFromString(await answer.text(), 'text/html');
  };

  const show = async (address, control) => {
    try {
      const fresh = await fetched(address);
      desk.querySelectorAll('.pane').forEach(pane => {
        const next = fresh.querySelector(`[data-pane="${pane.dataset.pane}"]`);
        const sheet = pane.querySelector('.sheet');
        const at = pane.dataset.view === next.dataset.view && sheet ? [sheet.scrollLeft, sheet.scrollTop] : [0, 0];
        pane.replaceWith(next);
        if (next.querySelector('.sheet')) [next.querySelector('.sheet').scrollLeft, next.querySelector('.sheet').scrollTop] = at;
      });
      history.replaceState(null, '', address);
      const again = desk.querySelector(`[data-pane="${control.pane}"] [data-control="${control.name}"]`);
      if (again) again.focus();
    } catch (failed) {
      location.assign(address);
    }
  };

  const read = async link => {
    link.setAttribute('aria-disabled', 'true');
    try {
      const fresh = await fetched(link.href);
      desk.querySelector(link.dataset.into).replaceWith(fresh.querySelector(link.dataset.into));
    } catch (failed) {
      location.assign(link.href);
    }
  };

  desk.addEventListener('click', event => {
    const link = event.target.closest('a[data-control], a[data-into]');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    if (link.dataset.into) {
      read(link);
    } else {
      show(link.href, { pane: link.closest('.pane').dataset.pane, name: link.dataset.control });
    }
  });

  // A zoomed paper is moved by hand, as on a table.
  let held = null;
  desk.addEventListener('pointerdown', event => {
    const sheet = event.target.closest('.sheet');
    if (!sheet || event.pointerType !== 'mouse' || event.button !== 0) return;
    event.preventDefault();
    held = { sheet, x: event.clientX + sheet.scrollLeft, y: event.clientY + sheet.scrollTop };
  });
  addEventListener('pointermove', event => {
    if (held) [held.sheet.scrollLeft, held.sheet.scrollTop] = [held.x - event.clientX, held.y - event.clientY];
  });
  addEventListener('pointerup', () => { held = null; });
})();
