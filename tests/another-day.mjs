/** Loaded before a build: the clock is 400 days ahead, so whatever takes today's date into the site shows. */
const AHEAD = 400 * 24 * 60 * 60 * 1000;
const RealDate = Date;
globalThis.Date = new Proxy(RealDate, {
  construct: (target, given, made) =>
    Reflect.construct(target, given.length > 0 ? given : [target.now() + AHEAD], made),
  apply: () => new RealDate(RealDate.now() + AHEAD).toString(),
  get: (target, name) => (name === "now" ? () => target.now() + AHEAD : Reflect.get(target, name)),
});
