import { type Attachment, type AttachmentName, toHalfWidth } from '@hegao/facts'

/** A name in the 附件说明 and the title of what is attached under its number, which is another. */
export interface NameClash {
  readonly kind: 'year' | 'name'
  readonly listed: AttachmentName
  readonly attached: AttachmentName
}

/** What an attachment is called by: a line that ends otherwise may be no title. */
const title =
  /(?:[表单案录划则法点账册图书式]|报告|说明|材料|数据|情况|汇总|统计|意见|规程|规范|标准|指引)$/
const years = /(?:19|20)[0-9]{2}/g

/**
 * Says how the title of an attachment differs from its name in the 附件说明. A name that is the other with
 * words left out is the same: 责任清单 and 青溪县2024年责任清单.
 */
export function nameClash(listed: Attachment, attached: Attachment): NameClash | undefined {
  const [name] = listed.names
  const [first] = attached.names
  if (!name || !first || listed.names.length > 1) return undefined
  const lines = attached.names.map(({ text }) => lettersOf(text))
  const titles = [...lines, lines.join('')]
  const own = lettersOf(name.text)
  if (titles.some(one => isOneOf(own, one))) return undefined
  const bare = withoutYears(own)
  const at = titles.findIndex(one => differInYear(own, one) && isOneOf(bare, withoutYears(one)))
  if (at >= 0) return { kind: 'year', listed: name, attached: attached.names[at] ?? first }
  const areTitles = title.test(bare) && title.test(withoutYears(lines[0]!))
  return areTitles ? { kind: 'name', listed: name, attached: first } : undefined
}

const lettersOf = (text: string): string =>
  toHalfWidth(text)
    .replace(/[（(][^（）()]{0,20}[）)]$/, '')
    .replace(/[\s《》“”"〈〉]/g, '')

const withoutYears = (text: string): string => text.replace(years, '')

const yearsOf = (text: string): readonly string[] => text.match(years) ?? []

function differInYear(one: string, other: string): boolean {
  const [own, others] = [yearsOf(one), yearsOf(other)]
  return own.length > 0 && others.length > 0 && !own.some(year => others.includes(year))
}

const isOneOf = (one: string, other: string): boolean =>
  one.length > 1 && other.length > 1 && (isWithin(one, other) || isWithin(other, one))

/** True where the characters of the one stand in the other in this order. */
function isWithin(one: string, other: string): boolean {
  let at = -1
  for (const letter of one) {
    at = other.indexOf(letter, at + 1)
    if (at < 0) return false
  }
  return true
}
