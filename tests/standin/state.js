/** What the modules of the stand-in share. Tests read `blocked`. */
export const state = {
  appPath: '',
  /** package.json of the app. */
  pkg: {},
  args: [],
  ready: false,
  quitting: false,
  /** Requests that were not let out: `{ url, by }`, by the app's own `web-request` or by the stand-in (`no-network`). */
  blocked: [],
};

export function unsupported(what) {
  throw new Error(`electron stand-in: ${what} is not supported`);
}

/** The value of `--name=value` among the arguments; '' when it isn't there. */
export function switchValue(name) {
  return state.args.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3) ?? '';
}

export function hasSwitch(name) {
  return state.args.some((argument) => argument === `--${name}` || argument.startsWith(`--${name}=`));
}
