/** Where the page of a rule is kept in the repository and in the rules package. */
export const docsOf = (rule: string): string => `rules/docs/${rule}.md`
