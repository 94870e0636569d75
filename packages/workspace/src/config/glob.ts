import picomatch from 'picomatch/posix.js'

/**
 * Whether a file is meant by one of the globs. A glob without a slash means files of that name in
 * any folder, and one that ends in a slash all that is in the folder.
 * @param file path relative to the folder of the hegao.yaml in use; back slashes are slashes
 */
export function matchesGlob(file: string, globs: readonly string[]): boolean {
  const path = normal(file)
  return globs.some(glob => {
    const pattern = normal(glob).replace(/\/$/, '/**')
    if (pattern === '') return false
    return picomatch(pattern, { dot: true, basename: !pattern.includes('/') })(path)
  })
}

const normal = (path: string): string =>
  path
    .replace(/\\/g, '/')
    .replace(/^(?:\.\/)+/, '')
    .normalize('NFC')
