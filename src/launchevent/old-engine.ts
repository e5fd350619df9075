/** What libraries ask of an engine newer than ES2016, which the one of classic Outlook before 2403 is not. Source: a run of the bundle in a bare engine. */
if (typeof Object.hasOwn !== 'function') {
  Object.defineProperty(Object, 'hasOwn', { configurable: true, writable: true, value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key) });
}
