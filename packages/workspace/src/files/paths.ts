import system, { type PlatformPath, sep } from 'node:path'

/** Slashes on every system: paths go into reports that are compared across systems. */
export const slashed = (path: string, separator: string = sep): string =>
  separator === '\\' ? path.replaceAll('\\', '/') : path

/** A folder as given, and a path inside it: `.` and `a.md` make `a.md`. */
export function within(folder: string, path: string, separator: string = sep): string {
  const lead = slashed(folder, separator).replace(/\/+$/, '')
  if (lead === '.') return path
  return lead === '' && folder === '' ? path : `${lead}/${path}`
}

/** Whether a path lies in a folder, or is it; on Windows nothing lies on two drives. */
export function isInside(folder: string, path: string, paths: PlatformPath = system): boolean {
  const way = paths.relative(folder, path)
  return way !== '..' && !way.startsWith(`..${paths.sep}`) && !paths.isAbsolute(way)
}

/** A path as the system compares it: Windows and macOS take 报告.TXT for 报告.txt. */
export const foldedPath = (path: string, platform: string = process.platform): string =>
  platform === 'win32' || platform === 'darwin' ? path.toLowerCase() : path

/** True for what Windows takes for a device, whatever folder and extension it has: aux.html. */
export const isDeviceName = (path: string, platform: string = process.platform): boolean =>
  platform === 'win32' &&
  /(?:^|[\\/:])(?:con|prn|aux|nul|com[1-9]|lpt[1-9])\s*(?:\.[^\\/]*)?$/i.test(path)
