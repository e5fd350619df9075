// The parts of MicrosoftAjax.js that the npm build of office.js really uses; Outlook loads the whole from a CDN.
(() => {
  const nothing = () => undefined;
  const make = (name) => (argument, message) => Object.assign(new Error(`${name}: ${message || argument || ''}`), { name });
  window.Type = window.Type || Function;
  Function._validateParams = Function._validateParams || (() => null);
  window.Type.registerNamespace = (path) => path.split('.').reduce((parent, key) => { parent[key] = parent[key] || {}; return parent[key]; }, window);
  window.Type.registerClass = nothing;
  Function.prototype.registerClass = nothing;
  window.Sys = { StringBuilder: function StringBuilder() {}, Debug: { trace: nothing }, Serialization: { JavaScriptSerializer: { serialize: JSON.stringify, deserialize: JSON.parse } } };
  for (const kind of ['argument', 'argumentNull', 'argumentOutOfRange', 'argumentType', 'argumentUndefined', 'invalidOperation', 'notImplemented', 'parameterCount']) Error[kind] = make(`Sys.${kind}Exception`);
  Error.create = (message, info) => Object.assign(new Error(message), info);
  Error.prototype.popStackFrame = nothing;
  String.format = (pattern, ...values) => pattern.replace(/\{(\d+)\}/g, (_, i) => values[i]);
  // Over http office.js wants the visitor's consent for the host page; a playground on localhost has it.
  try { localStorage.setItem('OfficeJSTrustKeyV2_http_localhost', '{"Result":1}'); } catch { /* private window: office.js asks by itself */ }
})();
