const { transformSync } = require('@swc/core');

/** A catalogue's module as the JSON that the launch event fetches; its file's name ends in the language. */
module.exports = (source, file) => {
  const { code } = transformSync(source.toString(), { jsc: { parser: { syntax: 'typescript' } }, module: { type: 'commonjs' } });
  const catalogue = { exports: {} };
  new Function('module', 'exports', code)(catalogue, catalogue.exports);
  const [words] = Object.values(catalogue.exports);
  return JSON.stringify({ language: /\.(\w+)\.ts$/.exec(file)[1], words });
};
