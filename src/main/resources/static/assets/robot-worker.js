// Looks for the number n with SHA-256(salt + n) = hash. Written out here, because crypto.subtle hands every
// try to another thread, which costs more than the try.
const K = new Int32Array(64);
const START = new Int32Array(8);
(() => {
  const fraction = (number, power) => (Math.pow(number, power) % 1) * 0x100000000 | 0;
  for (let number = 2, found = 0; found < 64; number++) {
    let prime = true;
    for (let factor = 2; factor * factor <= number; factor++) {
      prime = prime && number % factor !== 0;
    }
    if (prime) {
      if (found < 8) {
        START[found] = fraction(number, 1 / 2);
      }
      K[found++] = fraction(number, 1 / 3);
    }
  }
})();

const words = new Int32Array(64);
const sum = new Int32Array(8);

function digest(blocks) {
  sum.set(START);
  for (let block = 0; block < blocks.length; block += 16) {
    for (let i = 0; i < 16; i++) {
      words[i] = blocks[block + i];
    }
    for (let i = 16; i < 64; i++) {
      const x = words[i - 15];
      const y = words[i - 2];
      words[i] = words[i - 16] + words[i - 7]
        + ((x >>> 7 | x << 25) ^ (x >>> 18 | x << 14) ^ x >>> 3)
        + ((y >>> 17 | y << 15) ^ (y >>> 19 | y << 13) ^ y >>> 10) | 0;
    }
    let a = sum[0], b = sum[1], c = sum[2], d = sum[3], e = sum[4], f = sum[5], g = sum[6], h = sum[7];
    for (let i = 0; i < 64; i++) {
      const t = h + ((e >>> 6 | e << 26) ^ (e >>> 11 | e << 21) ^ (e >>> 25 | e << 7)) + (e & f ^ ~e & g) + K[i] + words[i] | 0;
      const u = ((a >>> 2 | a << 30) ^ (a >>> 13 | a << 19) ^ (a >>> 22 | a << 10)) + (a & b ^ a & c ^ b & c) | 0;
      h = g; g = f; f = e; e = d + t | 0; d = c; c = b; b = a; a = t + u | 0;
    }
    sum[0] += a; sum[1] += b; sum[2] += c; sum[3] += d; sum[4] += e; sum[5] += f; sum[6] += g; sum[7] += h;
  }
  return sum;
}

// The text in blocks of sixteen words, ended as the algorithm wants it.
function write(text, blocks) {
  blocks.fill(0);
  for (let i = 0; i < text.length; i++) {
    blocks[i >> 2] |= text.charCodeAt(i) << 24 - (i & 3) * 8;
  }
  blocks[text.length >> 2] |= 0x80 << 24 - (text.length & 3) * 8;
  blocks[blocks.length - 1] = text.length * 8;
  return blocks;
}

function room(length) {
  return new Int32Array((length + 8 >> 6) + 1 << 4);
}

function solve(salt, hash, most) {
  const wanted = [0, 8, 16, 24, 32, 40, 48, 56].map(at => parseInt(hash.slice(at, at + 8), 16) | 0);
  let blocks = room(0);
  for (let number = 0; number <= most; number++) {
    const text = salt + number;
    blocks = text.length + 9 > blocks.length * 4 ? room(text.length) : blocks;
    const found = digest(write(text, blocks));
    if (found[0] === wanted[0] && wanted.every((word, at) => word === found[at])) {
      return number;
    }
  }
  return -1;
}

if (typeof WorkerGlobalScope !== 'undefined' && self instanceof WorkerGlobalScope) {
  onmessage = event => postMessage(solve(event.data.salt, event.data.hash, event.data.most));
}
