/** Wildcards of one name in a path; each makes the work as many times as large as the name is long. */
const mostInName = 3
/** `**` of one glob, likewise for the folders of a path. */
const mostFolders = 4

/** What repeats what may itself repeat: +(…) and *(…), and a + or * behind a group. */
const repeated = /[+*]\(|[+*@?!]\([^)]*[+*(]|[)\]}+]\+|(?:^|[^!@?])\([^)]*\)\*/

/**
 * True for a glob that may take longer to hold against one path than a person waits: a config that
 * came with the drafts could stop a desk with it.
 */
export function isCostlyGlob(glob: string): boolean {
  const names = glob.split(/[\\/]/)
  const isDeep = names.filter(name => name.includes('**')).length > mostFolders
  const starsIn = (name: string) => name.match(/\*{1,2}/g)?.length ?? 0
  return isDeep || names.some(name => starsIn(name) > mostInName) || repeated.test(glob)
}
