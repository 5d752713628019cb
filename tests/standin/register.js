import Module, { createRequire, register } from 'node:module';

// `electron` means the stand-in: for `import` in the bundle of main, and for the `require` that Playwright evaluates.
const standin = new URL('./electron.js', import.meta.url).href;
const standinPath = createRequire(import.meta.url).resolve('./electron.js');

const resolveFilename = Module._resolveFilename;
Module._resolveFilename = function (request, ...rest) {
  return request === 'electron' ? standinPath : resolveFilename.call(this, request, ...rest);
};

const hooks = `
  export function resolve(specifier, context, next) {
    return specifier === 'electron' ? { url: ${JSON.stringify(standin)}, shortCircuit: true } : next(specifier, context);
  }`;
register(`data:text/javascript,${encodeURIComponent(hooks)}`);
