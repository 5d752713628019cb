/* global clearInterval, process, setInterval */
const PARENT_CHECK_MS = 250;

/**
 * npm passes a signal on to the shell that it has started us with, and the shell dies without telling us. Then we are
 * somebody else's child, and end as if the signal had come to us. (Windows never gives a process a new parent.)
 */
export function endWithNpm() {
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const watch = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(watch);
    process.kill(process.pid, 'SIGTERM');
  }, PARENT_CHECK_MS);
  watch.unref();
}
