import { readFile, realpath, stat } from 'node:fs/promises';
import { extname, join, sep } from 'node:path';

export interface RendererFile {
  bytes: Uint8Array<ArrayBuffer>;
  mime: string;
  /** The name holds a hash of the content, so a copy of it never grows old. */
  immutable: boolean;
}

const MIME: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
};

/**
 * Reads a file of the built renderer by its path in the address (percent-encoded; `/` is the app's page). Null for
 * whatever isn't a known kind of file inside the folder, also by way of `..` or a symbolic link.
 */
export async function readRendererFile(rendererDir: string, pathname: string): Promise<RendererFile | null> {
  const path = decodePath(pathname);
  if (path === null) return null;
  const mime = MIME[extname(path)];
  if (mime === undefined) return null;
  try {
    const root = await realpath(rendererDir);
    const file = await realpath(join(root, path));
    if (!file.startsWith(root + sep) || !(await stat(file)).isFile()) return null;
    return { bytes: new Uint8Array(await readFile(file)), mime, immutable: path.startsWith('/assets/') };
  } catch {
    return null;
  }
}

function decodePath(pathname: string): string | null {
  try {
    const path = decodeURIComponent(pathname);
    if (path.includes('\0') || path.includes('\\')) return null;
    return path === '/' ? '/index.html' : path;
  } catch {
    return null;
  }
}
