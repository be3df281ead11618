export function filled(target, source, Base) {
  // ruleid: prototype-set-on-object-in-js
  target.__proto__ = source;
  // ruleid: prototype-set-on-object-in-js
  target["__proto__"] = JSON.parse(source);
  // ok: prototype-set-on-object-in-js
  Shape.prototype.__proto__ = Base.prototype;
  // ok: prototype-set-on-object-in-js
  target.__proto__ = null;
  // ok: prototype-set-on-object-in-js
  target.proto = source;
  // ruleid: prototype-reached-through-object-in-js
  target.constructor.prototype.admin = true;
  // ruleid: prototype-reached-through-object-in-js
  target.__proto__[source.key] = source.value;
  // ok: prototype-reached-through-object-in-js
  Shape.prototype.draw = draw;
  // ok: prototype-reached-through-object-in-js
  target.admin = true;
}
