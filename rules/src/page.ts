import { type AnyRule, citeSource, type Severity, type Source, type Text } from '@hegao/core'

const severities = { error: '错误 error', warning: '警告 warning', info: '提示 info' }
const categories = {
  completeness: '完整性 completeness',
  consistency: '一致性 consistency',
  form: '规范性 form',
}
const verified = {
  text: '条文已核对原文 the text itself was read',
  secondary: '未见原文，据转述 known from what others say of it',
  practice: '惯例 usage of offices',
}

type Said = Text & { readonly messageId: string; readonly severity: Severity }

/**
 * The page of a rule in Markdown: what, why, authority, wrong, right, fix. Editors show it too.
 * @param said what the rule says of each bad example; only who ran it on them knows
 */
export function pageOf(rule: AnyRule, said: readonly (readonly Said[])[] = []): string {
  const { id, title, about, severity, category, source, messages, examples, fix, options } = rule
  const sections = [
    `<!-- Generated from the rule; do not edit. -->`,
    `# ${id}`,
    `**${title['zh-CN']}** · ${title.en}`,
    `| 级别 | 类别 | 依据 | 修改 |\n| --- | --- | --- | --- |\n| ${severities[severity]} | ${categories[category]} | ${authority(source)} | ${fixText(fix)} |`,
    about['zh-CN'],
    about.en,
    '## 错 Wrong',
    ...wrongOnes(rule, said),
    '## 对 Right',
    ...examples.good.map(({ text, because }) =>
      because ? `${because['zh-CN']} ${because.en}\n\n${fence(text)}` : fence(text),
    ),
    '## 提示语 Messages',
    Object.entries(messages)
      .map(([messageId, text]) => `- \`${messageId}\`: ${text['zh-CN']} ${text.en}`)
      .join('\n'),
  ]
  if (options) sections.push('## 选项 Options', optionTable(options.properties))
  return `${sections.join('\n\n')}\n`
}

const authority = (source: Source): string =>
  `${source.level}：${citeSource(source)}（${verified[source.verified]}）`

const fixText = (fix: AnyRule['fix']): string =>
  fix === 'safe' ? '可自动修改 safe' : fix === 'review' ? '改前须人看 review' : '无 none'

/** The bad examples: first those that show a message, folded up what shows none but these. */
function wrongOnes({ examples, severity }: AnyRule, said: readonly (readonly Said[])[]): string[] {
  const known = new Set<string>()
  const [first, more]: [string[], string[]] = [[], []]
  for (const [at, { text, fixed, data }] of examples.bad.entries()) {
    const expected = data ? `\n\n指出 reports: \`${JSON.stringify(data)}\`` : ''
    const after = fixed === undefined ? '' : `\n\n改为 becomes:\n\n${fence(fixed)}`
    const heard = said[at] ?? []
    const repeats = heard.length > 0 && heard.every(({ messageId }) => known.has(messageId))
    for (const { messageId } of heard) known.add(messageId)
    const group = repeats ? more : first
    group.push(fence(text) + quote(heard, severity) + expected + after)
  }
  if (more.length === 0) return first
  const summary = `还有 ${more.length} 例 ${more.length} more`
  return [...first, `<details><summary>${summary}</summary>`, ...more, '</details>']
}

/** What is said, in both languages; and how grave it is where that is not the rule's own. */
function quote(said: readonly Said[], usual: Severity): string {
  const quoted = said.map(({ 'zh-CN': chinese, en, severity }) => {
    const mark = severity === usual ? '' : `（${severities[severity]}）`
    return `> ${mark}${literal(chinese)}\n> ${literal(en)}`
  })
  return quoted.length === 0 ? '' : `\n\n${quoted.join('\n>\n')}`
}

/** Words of a draft in a message are no markup. */
const literal = (message: string): string => message.replace(/[\\`*_<>&#[\]|]/g, '\\$&')

/** A fence longer than any run of backticks inside. */
function fence(text: string): string {
  const longest = Math.max(2, ...[...text.matchAll(/`+/g)].map(([run]) => run.length))
  const mark = '`'.repeat(longest + 1)
  return `${mark}text\n${text.trimEnd()}\n${mark}`
}

function optionTable(properties: NonNullable<AnyRule['options']>['properties']): string {
  const rows = Object.entries(properties).map(
    ([name, { default: value, description }]) =>
      `| \`${name}\` | \`${JSON.stringify(value)}\` | ${description} |`,
  )
  return `| 名称 | 缺省值 | 说明 |\n| --- | --- | --- |\n${rows.join('\n')}`
}
