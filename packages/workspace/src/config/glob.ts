import picomatch from 'picomatch/posix.js'

/**
 * Whether a file is meant by one of the globs. A glob without a slash means files of that name in
 * any folder, one that begins with `./` only those in the folder of the hegao.yaml, and one that ends
 * in a slash all that is in the folder.
 * @param file path relative to the folder of the hegao.yaml in use; back slashes are slashes
 */
export function matchesGlob(file: string, globs: readonly string[]): boolean {
  const path = normal(file)
  return globs.some(glob => {
    const pattern = normal(glob).replace(/\/$/, '/**')
    if (pattern === '') return false
    const basename = !pattern.includes('/') && !/^\.[\\/]/.test(glob)
    return pattern === path || picomatch(pattern, { dot: true, basename })(path)
  })
}

/** Whether one of the globs is the path of the file itself, which no other file has. */
export const namesFile = (file: string, globs: readonly string[]): boolean =>
  globs.some(glob => normal(glob) === normal(file))

const normal = (path: string): string =>
  path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
