// One box that ticks them all; without script each box is ticked by itself.
(() => {
  const all = document.querySelector('[data-all]');
  if (!all) return;
  all.hidden = false;
  const box = all.querySelector('input');
  const boxes = [...all.closest('form').querySelectorAll('input[name="task"]')];
  const tell = () => {
    const ticked = boxes.filter(one => one.checked).length;
    box.checked = ticked === boxes.length;
    box.indeterminate = ticked > 0 && ticked < boxes.length;
  };
  box.addEventListener('change', () => boxes.forEach(one => { one.checked = box.checked; }));
  boxes.forEach(one => one.addEventListener('change', tell));
  tell();
})();
