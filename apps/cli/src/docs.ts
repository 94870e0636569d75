import { rules } from '@hegao/rules'

const own: ReadonlySet<string> = new Set(rules.map(({ id }) => id))

/** Where the page of a rule is kept: in the repository, or in the package that the rule is from. */
export const docsOf = (rule: string): string => {
  if (own.has(rule)) return `rules/docs/${rule}.md`
  const cut = rule.lastIndexOf('/')
  return `${rule.slice(0, cut)}/docs/${rule.slice(cut + 1)}.md`
}
