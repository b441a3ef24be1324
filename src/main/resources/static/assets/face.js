// Photographs the face with the camera of the browser. Without it, or when it is refused, the form with the file stays as it is.
(() => {
  const box = document.getElementById('camera');
  const form = document.getElementById('face-form');
  const input = document.getElementById('SELFIE');
  if (!box || !navigator.mediaDevices || !navigator.mediaDevices.getUserMedia || !window.DataTransfer) {
    return;
  }
  const view = box.querySelector('.camera-view');
  const video = box.querySelector('video');
  const still = box.querySelector('canvas');
  const oval = box.querySelector('.camera-oval');
  const count = box.querySelector('.camera-count');
  const hint = box.querySelector('.camera-hint');
  const button = name => box.querySelector(`[data-do=${name}]`);
  const WIDEST = 1280;
  let stream = null;
  let watching = null;

  const say = (name, number) => {
    const words = name ? box.dataset[name].replace('%', number) : '';
    if (hint.textContent !== words) {
      hint.textContent = words;
    }
  };
  const show = (...names) => box.querySelectorAll('[data-do]').forEach(one => { one.hidden = !names.includes(one.dataset.do); });

  const close = () => {
    clearInterval(watching);
    if (stream) {
      stream.getTracks().forEach(track => track.stop());
    }
    stream = null;
  };

  // Mean of the grey values for the light; how much neighbours differ for the sharpness.
  const small = document.createElement('canvas');
  small.width = 160;
  small.height = 120;
  const look = source => {
    const pen = small.getContext('2d', { willReadFrequently: true });
    pen.drawImage(source, 0, 0, small.width, small.height);
    const dots = pen.getImageData(0, 0, small.width, small.height).data;
    const grey = new Float32Array(small.width * small.height);
    let sum = 0;
    for (let at = 0; at < grey.length; at++) {
      grey[at] = 0.3 * dots[4 * at] + 0.59 * dots[4 * at + 1] + 0.11 * dots[4 * at + 2];
      sum += grey[at];
    }
    let edges = 0;
    let squares = 0;
    let number = 0;
    for (let y = 1; y < small.height - 1; y++) {
      for (let x = 1; x < small.width - 1; x++) {
        const at = y * small.width + x;
        const edge = 4 * grey[at] - grey[at - 1] - grey[at + 1] - grey[at - small.width] - grey[at + small.width];
        edges += edge;
        squares += edge * edge;
        number++;
      }
    }
    const light = sum / grey.length;
    const sharpness = squares / number - (edges / number) ** 2;
    return light < 60 ? 'dark' : light > 215 ? 'bright' : sharpness < 30 ? 'blurred' : 'good';
  };

  const open = async () => {
    say('');
    try {
      stream = await navigator.mediaDevices.getUserMedia({ audio: false, video: { facingMode: 'user', width: { ideal: WIDEST } } });
    } catch (refused) {
      view.hidden = true;
      show('open');
      say(refused.name === 'NotAllowedError' ? 'refused' : 'missing');
      return;
    }
    video.srcObject = stream;
    await video.play();
    view.hidden = false;
    video.hidden = false;
    oval.hidden = false;
    still.hidden = true;
    show('take');
    button('take').focus();
    watching = setInterval(() => say(look(video)), 700);
  };

  const shoot = () => {
    const scale = Math.min(1, WIDEST / Math.max(video.videoWidth, video.videoHeight));
    still.width = Math.round(video.videoWidth * scale);
    still.height = Math.round(video.videoHeight * scale);
    still.getContext('2d').drawImage(video, 0, 0, still.width, still.height);
    close();
    video.hidden = true;
    oval.hidden = true;
    still.hidden = false;
    const seen = look(still);
    say(seen === 'good' ? 'taken' : seen);
    show('use', 'again');
    button('use').focus();
  };

  const take = () => {
    clearInterval(watching);
    show();
    let left = 3;
    const tick = () => {
      if (left === 0) {
        count.hidden = true;
        clearInterval(counting);
        shoot();
        return;
      }
      count.hidden = false;
      count.textContent = left;
      say('countdown', left);
      left--;
    };
    const counting = setInterval(tick, 1000);
    tick();
  };

  const use = () => still.toBlob(picture => {
    const files = new DataTransfer();
    files.items.add(new File([picture], 'face.jpg', { type: 'image/jpeg' }));
    input.files = files.files;
    form.requestSubmit ? form.requestSubmit() : form.submit();
  }, 'image/jpeg', 0.9);

  button('open').addEventListener('click', open);
  button('take').addEventListener('click', take);
  button('again').addEventListener('click', open);
  button('use').addEventListener('click', use);
  addEventListener('pagehide', close);
  show('open');
  box.hidden = false;
})();
