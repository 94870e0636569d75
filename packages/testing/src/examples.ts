import type { AnyRule, BadExample, GoodExample } from '@hegao/core'
import { applyFixes, type Bench, findingsOf, holds } from './check.js'
import { readMarks } from './marks.js'
import { variantsOf } from './variants.js'

/** A check of one variant of one example; `run` throws where it fails. */
export interface ExampleCheck {
  readonly name: string
  run(): void
}

/**
 * Every check that a rule's examples make. Refuses sloppy examples: a bad one that marks nothing,
 * the same text twice, a fix that no example shows.
 */
export function exampleChecks(rule: AnyRule, bench: Bench): ExampleCheck[] {
  const { kind, widthMatters = false, bad, good } = rule.examples
  const sloppy = sloppyExamples(rule)
  return [
    { name: 'has careful examples', run: () => refuse(sloppy) },
    ...bad.flatMap((example, index) => {
      const marked = readMarks(example.text)
      return variantsOf(marked, { kind: example.kind ?? kind, widthMatters }).map(variant => ({
        name: `finds bad example ${index + 1} ${variant.name}`,
        run: () => {
          const found = findingsOf(rule, variant.text, variant.format, bench, example.options)
          const places = found.filter(({ data }) => holds(data, example.data))
          const expected = example.data ? 1 : variant.marks.length
          if (places.length !== expected)
            refuse([
              `${expected} findings expected, ${places.length} found in ${show(variant.text)}`,
            ])
          if (example.data) return
          for (const { start, end } of variant.marks) {
            const words = variant.text.slice(start, end)
            const hit = found.some(
              ({ range }) => range.start.offset === start && range.end.offset === end,
            )
            if (!hit)
              refuse([
                `“${words}” not found at ${start}; found: ${found.map(({ text }) => text).join('、')}`,
              ])
          }
          const plain = variant.name === 'as written'
          if (
            plain &&
            example.fixed !== undefined &&
            applyFixes(variant.text, found) !== example.fixed
          ) {
            refuse([`The fix gives ${show(applyFixes(variant.text, found))}`])
          }
        },
      }))
    }),
    ...good.flatMap((example, index) =>
      variantsOf(readMarks(example.text), { kind: example.kind ?? kind, widthMatters }).map(
        variant => ({
          name: `is silent on good example ${index + 1} ${variant.name}`,
          run: () => {
            const found = findingsOf(rule, variant.text, variant.format, bench, example.options)
            if (found.length > 0)
              refuse([
                `found ${found.map(({ text, message }) => `“${text}” ${message}`).join('；')}`,
              ])
          },
        }),
      ),
    ),
  ]
}

function sloppyExamples(rule: AnyRule): string[] {
  const { bad, good } = rule.examples
  const problems: string[] = []
  if (bad.length === 0 || good.length === 0)
    problems.push('A rule has at least one bad and one good example.')
  const texts = [...bad, ...good].map(({ text }: BadExample | GoodExample) => readMarks(text).text)
  if (new Set(texts).size < texts.length) problems.push('The same example stands twice.')
  for (const { text, data } of bad) {
    const { marks } = readMarks(text)
    if (marks.length === 0 && !data)
      problems.push(`A bad example marks no span and names no data: ${show(text)}`)
  }
  if (good.some(({ text }) => readMarks(text).marks.length > 0))
    problems.push('A good example has marks.')
  if (rule.fix && !bad.some(({ fixed }) => fixed !== undefined))
    problems.push('No example shows the fix.')
  if (!rule.fix && bad.some(({ fixed }) => fixed !== undefined))
    problems.push('An example shows a fix that the rule lacks.')
  return problems
}

const show = (text: string): string =>
  JSON.stringify(text.length > 120 ? `${text.slice(0, 120)}…` : text)

function refuse(problems: readonly string[]): void {
  if (problems.length > 0) throw new Error(problems.join('\n'))
}
