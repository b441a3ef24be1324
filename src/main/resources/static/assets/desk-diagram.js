// Draws where the claim stands when the officer opens the section; nothing of the viewer is loaded before.
(() => {
  const section = document.querySelector('#diagram');
  if (!section) return;
  const drawing = section.querySelector('.drawing');
  const canvas = drawing.querySelector('.canvas');
  const planes = [...drawing.querySelectorAll('[data-model]')];
  let viewer = null;

  const load = (name, attributes) => new Promise((loaded, failed) => {
    const element = Object.assign(document.createElement(name), attributes, { onload: loaded, onerror: failed });
    document.head.append(element);
  });

  // The viewer writes styles as attributes, which the content policy of our pages refuses; through the CSSOM they pass.
  const writeStylesThroughTheCssom = () => {
    const write = Element.prototype.setAttribute;
    Element.prototype.setAttribute = function (name, value) {
      if (name === 'style') this.style.cssText = value; else write.call(this, name, value);
    };
  };

  const mark = (ids, marker) => {
    const elements = viewer.get('elementRegistry');
    ids.split(' ').filter(id => elements.get(id)).forEach(id => viewer.get('canvas').addMarker(id, marker));
  };

  const bringIntoView = ids => {
    const view = viewer.get('canvas');
    view.zoom('fit-viewport', 'auto');
    const here = ids.split(' ').map(id => viewer.get('elementRegistry').get(id)).filter(one => one && one.width).pop();
    if (!here || view.zoom() >= 0.6) return;
    view.zoom(0.7, { x: 0, y: 0 });
    const box = view.viewbox();
    view.viewbox({ x: here.x + here.width / 2 - box.width / 2, y: here.y + here.height / 2 - box.height / 2, width: box.width, height: box.height });
  };

  const draw = async plane => {
    planes.forEach(one => one.setAttribute('aria-pressed', String(one === plane)));
    try {
      const answer = await fetch(plane.dataset.model, { credentials: 'same-origin' });
      if (!answer.ok) throw new Error(String(answer.status));
      await viewer.importXML(await answer.text());
      mark(plane.dataset.passed, 'passed');
      mark(plane.dataset.current, 'now');
      bringIntoView(plane.dataset.current);
    } catch (failed) {
      drawing.querySelector('[role="status"]').hidden = false;
      canvas.hidden = true;
    }
  };

  const start = async () => {
    drawing.hidden = false;
    writeStylesThroughTheCssom();
    await Promise.all([
      load('script', { src: section.dataset.viewer }),
      load('link', { rel: 'stylesheet', href: '/assets/bpmn-js/diagram-js.css' }),
    ]);
    viewer = new BpmnJS({ container: canvas });
    viewer.get('zoomScroll').toggle(false); // the wheel scrolls the page
    await draw(planes.find(one => one.dataset.plane === section.dataset.first) || planes[0]);
  };

  planes.forEach(one => one.addEventListener('click', () => draw(one)));
  drawing.querySelectorAll('[data-zoom]').forEach(button => button.addEventListener('click', () => {
    const view = viewer.get('canvas');
    view.zoom(button.dataset.zoom === 'fit' ? 'fit-viewport' : view.zoom() * Number(button.dataset.zoom), 'auto');
  }));
  section.addEventListener('toggle', () => { if (section.open && !viewer && drawing.hidden) start(); });
})();
