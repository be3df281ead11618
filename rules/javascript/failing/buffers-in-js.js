export function header(bytes, at, value, input) {
  // ruleid: buffer-bounds-unchecked
  const size = bytes.readUInt32LE(at, true);
  // ruleid: buffer-bounds-unchecked
  bytes.writeInt16BE(value, at, true);
  // ok: buffer-bounds-unchecked
  const kind = bytes.readUInt8(at);
  // ok: buffer-bounds-unchecked
  bytes.writeUInt8(value, at);
  // ok: buffer-bounds-unchecked
  view.getUint32(at, true);
  // ruleid: buffer-of-text-or-size
  const old = new Buffer(input);
  // ok: buffer-of-text-or-size
  const text = new Buffer("fixed");
  // ok: buffer-of-text-or-size
  const list = new Buffer([1, 2, 3]);
  // ok: buffer-of-text-or-size
  const now = Buffer.from(input);
  // ruleid: buffer-not-cleared
  const room = Buffer.allocUnsafe(size);
  return { kind, old, text, list, now, room };
}

export function answer(size) {
  // ruleid: buffer-not-cleared
  socket.write(Buffer.allocUnsafe(size));
  // ok: buffer-not-cleared
  socket.write(Buffer.alloc(size));
  // ok: buffer-not-cleared
  socket.write(Buffer.allocUnsafe(size).fill(0));
}

export function copied(source) {
  // ok: buffer-not-cleared
  const target = Buffer.allocUnsafe(source.length);
  source.copy(target);
  return target;
}
