/** What a page does not show as text, or has around what it is about. */
const dropped = new Set(
  'script style template noscript head title nav header footer aside select datalist button textarea svg math iframe object audio video canvas rt rp del s strike xml'.split(
    ' ',
  ),
)

/** What begins and ends a line of its own. */
const blocks = new Set(
  'address article body caption center dd details dialog dir div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 hr html li main menu ol p pre section summary table tbody td tfoot th thead tr ul blockquote header footer'.split(
    ' ',
  ),
)

export const isBlockElement = (name: string): boolean => blocks.has(name)

export type Attributes = Readonly<Record<string, string>>

/** The header of an article is its title, that of a page its banner. */
export const isDropped = (name: string, attributes: Attributes, inArticle: boolean): boolean =>
  (dropped.has(name) && !(inArticle && (name === 'header' || name === 'footer'))) ||
  'hidden' in attributes ||
  /(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attributes.style ?? '')

export const headingDepthOf = (name: string): number | undefined =>
  /^h[1-6]$/.test(name) ? Number(name[1]) : undefined

/** A number of columns or rows; a page that says more than any table has was made to harm. */
export function spanOf(written: string | undefined): number {
  const value = Number(written)
  return Number.isInteger(value) && value > 0 ? Math.min(value, 63) : 1
}

/** A link to a file to take along (附件) leads to no other page. */
export const isNavigation = ({ href }: Attributes): boolean =>
  href !== undefined &&
  !/\.(?:docx?|wps|xlsx?|et|pptx?|pdf|ofd|rtf|zip|rar|7z)(?:$|[?#])/i.test(href)
