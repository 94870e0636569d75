/**
 * A path as a URI reference: /a/报告.md becomes file:///a/%E6%8A%A5%E5%91%8A.md, a relative path
 * stays relative.
 */
export function uriOf(path: string): string {
  const drive = /^([A-Za-z]:)[\\/]/.exec(path)?.[1]
  const segments = (drive ? path.slice(drive.length).replaceAll('\\', '/') : path).split('/')
  // A half surrogate has no bytes in UTF-8.
  const encoded = segments
    .map(segment => encodeURIComponent(segment.replace(/\p{Cs}/gu, '\ufffd')))
    .join('/')
  if (drive) return `file:///${drive}${encoded}`
  // Two slashes at the start would name a host.
  return encoded.startsWith('/') ? `file:///${encoded.replace(/^\/+/, '')}` : encoded
}
